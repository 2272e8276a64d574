"""The questions to the user about single columns; the answers go into another check."""

from __future__ import annotations

import streamlit as st

from readiness.model.evidence import Choices, EvidenceReport, LeakAnswer, LeakReply
from readiness.present.data.evidence_details import question
from readiness.ui import components
from readiness.ui.evidence.case import Case, redraft
from readiness.ui.safe import md

REPLIES: dict[LeakReply, str] = {"yes": "Yes, keep it", "no": "No, leave it out", "unsure": "Not sure"}


def draw(case: Case, report: EvidenceReport, choices: Choices, *, can_check: bool) -> Choices | None:
    """Ask about each column; returns the choices for another check when the user wants one.

    Columns that were answered in an earlier round keep their answer, also when they are asked no more.
    """
    if not report.questions:
        return None
    components.section(
        "Before you believe it",
        "A column that is filled only after the event makes any score look too good. Ask whoever records it.",
    )
    replies = {answer.column: answer.reply for answer in choices.answers}
    for place, asked in enumerate(report.questions):
        start = asked.reply or replies.get(asked.column)
        reply = st.radio(
            md(question(asked)),
            list(REPLIES),
            index=list(REPLIES).index(start) if start else None,
            format_func=REPLIES.__getitem__,
            horizontal=True,
            key=case.widget_key(f"reply-{place}-{asked.column}"),
        )
        if reply is not None:
            replies[asked.column] = reply
    given = tuple(LeakAnswer(column=column, reply=reply) for column, reply in replies.items())
    is_new = set(given) != set(choices.answers)
    redraft(case, choices.model_copy(update={"answers": given}), has_result=True)
    if not can_check:
        components.note("Bring the table again to check it with your answers.")
    again = st.button(
        "Check again with these answers",
        key=case.widget_key("again"),
        type="primary",
        disabled=not (can_check and is_new),
    )
    return choices.model_copy(update={"answers": given}) if again else None

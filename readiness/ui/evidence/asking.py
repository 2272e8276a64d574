"""The questions to the user about single columns; the answers go into another check."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from readiness.model.evidence import Choices, Doubt, DoubtKind, EvidenceReport, LeakAnswer, LeakReply
from readiness.present.data.evidence_details import doubt, question
from readiness.ui import components
from readiness.ui.evidence.tables_in_work import TableInWork, redraft
from readiness.ui.safe import md
from readiness.words import Message, said
from readiness.words.say import pages
from readiness.words.say import tables as say

REPLIES: dict[LeakReply, Message] = {"yes": say.YES_KEEP, "no": say.NO_LEAVE_IT_OUT, "unsure": say.NOT_SURE}


def draw(work: TableInWork, report: EvidenceReport, choices: Choices, *, can_check: bool) -> Choices | None:
    """Ask about each column; returns the choices for another check when the user wants one.

    Columns that were answered in an earlier round keep their answer, also when they are asked no more.
    """
    if not report.questions and not report.doubts:
        return None
    components.section(
        said(say.BEFORE_YOU_BELIEVE),
        said(say.COLUMN_THAT_IS_FILLED_ONLY),
    )
    replies = {answer.column: answer.reply for answer in choices.answers}
    for place, asked in enumerate(report.questions):
        start = asked.reply or replies.get(asked.column)
        reply = st.radio(
            md(question(asked)),
            list(REPLIES),
            index=list(REPLIES).index(start) if start else None,
            format_func=lambda each: said(REPLIES[each]),
            horizontal=True,
            key=work.widget_key(f"reply-{place}-{asked.column}"),
        )
        if reply is not None:
            replies[asked.column] = reply
    given = tuple(LeakAnswer(column=column, reply=reply) for column, reply in replies.items())
    settled = _settle(work, report, choices)
    chosen = settled.with_answers(given)
    is_new = set(given) != set(choices.answers) or settled != choices
    redraft(work, chosen, has_result=True)
    if not can_check:
        components.note(said(say.BRING_TABLE_AGAIN_WITH_ANSWERS))
    again = st.button(
        said(say.CHECK_AGAIN_WITH_THESE_ANSWERS),
        key=work.widget_key("again"),
        type="primary",
        disabled=not (can_check and is_new),
    )
    return chosen if again else None


def _each_row_apart(choices: Choices, _: Doubt) -> Choices:
    return choices.meeting_new_entities(is_expected=False)


DOUBTS: dict[DoubtKind, dict[Message, Callable[[Choices, Doubt], Choices]]] = {
    "row-order": {
        pages.YES_IN_ORDER_OF_TIME: lambda choices, _: choices.with_order("time"),
        pages.NO_IN_NO_SUCH_ORDER: lambda choices, _: choices.with_order("none"),
    },
    "extreme-answers": {
        pages.YES_KEEP_THEM: lambda choices, _: choices.with_extremes("keep"),
        pages.NO_LEAVE_THEM_OUT: lambda choices, _: choices.with_extremes("leave-out"),
    },
    "unnamed-groups": {
        pages.YES_KEEP_THEM_TOGETHER: lambda choices, raised: choices.with_entity(raised.columns[0]),
        pages.NO_EACH_ROW_IS_ABOUT: _each_row_apart,
    },
    "hidden-groups": {pages.NO_EACH_ROW_IS_ABOUT: _each_row_apart},
}
"""The replies to what must be told about the rows, each with what it makes of the choices."""


def _settle(work: TableInWork, report: EvidenceReport, choices: Choices) -> Choices:
    """Ask what must be told about the rows; returns the choices with what was told."""
    for raised in report.doubts:
        options = {said(reply): change for reply, change in DOUBTS[raised.kind].items()}
        reply = st.radio(
            md(doubt(raised)), list(options), index=None, horizontal=True, key=work.widget_key(f"doubt-{raised.kind}")
        )
        if reply is not None:
            choices = options[reply](choices, raised)
    return choices

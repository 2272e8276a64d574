"""From a table that was brought to the result of its check."""

from __future__ import annotations

import streamlit as st

from readiness.model.evidence import Choices, EvidenceReport
from readiness.model.response import CandidateProblem
from readiness.services.evidence import QUEUE_FULL
from readiness.ui import components
from readiness.ui.evidence import asking, choosing, following, resuming, tables_in_work
from readiness.ui.evidence.bringing import Brought
from readiness.ui.evidence.tables_in_work import TableInWork
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import tables as say


def take_up(
    assessment_id: str, now: TableInWork | None, brought: Brought | None, problem: CandidateProblem | None
) -> TableInWork | None:
    """The work on the table on the page. One that left the page and is brought again under its name goes on."""
    if brought is None:
        if now is not None:
            now.lacks_table = True
        return now
    if now is not None and now.lacks_table and (now.name, now.way) == (brought.name, brought.way):
        now.key, now.lacks_table = brought.key, False
    if now is None or now.key != brought.key:
        return tables_in_work.begin(assessment_id, brought, problem=problem.id if problem else None)
    return now


def work_on(now: TableInWork, brought: Brought | None) -> EvidenceReport | None:
    """Everything between the first look and the result; returns the result once it is there."""
    if now.running is not None:
        following.follow(now.running)
        return None
    resuming.settle(now)
    ended = now.check or now.look
    if ended.refusal is not None:
        components.notice("problem", ended.refusal.sentence, ended.refusal.next_step)
    elif ended.state == "cancelled":
        components.notice("info", said(say.CHECK_WAS_STOPPED), said(say.NOTHING_WAS_KEPT))
    if now.report is not None and not now.is_changing:
        return now.report
    prepare(now, brought)
    return None


def prepare(now: TableInWork, brought: Brought | None) -> None:
    """What to predict and how; the button that starts the check."""
    if brought is None:
        components.note(said(say.BRING_TABLE_AGAIN))
        return
    parts = choose_part(now, brought)
    proposal = now.look.proposal
    if proposal is None:
        is_full = now.look.refusal is not None and now.look.refusal.kind == QUEUE_FULL
        if is_full and st.button(said(say.TRY_AGAIN), key=now.widget_key("retry"), type="primary"):
            tables_in_work.begin(now.assessment_id, brought, problem=now.problem, part=now.part)
            st.rerun()
        return
    found = said(say.rows_and_columns(rows=proposal.rows, columns=len(proposal.columns)))
    components.section(said(say.WHAT_SHOULD_BE_PREDICTED), said(say.found_change_what_does(found=found, parts=parts)))
    with st.container(key="table-choices"):
        choices = choosing.draw(now, proposal)
        tables_in_work.redraft(now, choices, has_result=False)
        if st.button(said(say.CHECK_TABLE), key=now.widget_key("check"), type="primary"):
            tables_in_work.start_check(now, brought, choices)
            st.rerun()


def choose_part(now: TableInWork, brought: Brought) -> str:
    """Let the user pick another sheet or table; says which one was read."""
    look = now.look
    parts = look.proposal.parts if look.proposal else look.refusal.parts if look.refusal else ()
    if len(parts) < 2:
        return ""
    chosen = st.selectbox(
        said(say.WHICH_SHEET_OR_TABLE),
        parts,
        index=parts.index(now.part) if now.part in parts else None,
        placeholder=said(say.LARGEST_ONE_WAS_READ),
        key=now.widget_key("part"),
    )
    if chosen is not None and chosen != now.part:
        tables_in_work.begin(now.assessment_id, brought, problem=now.problem, part=chosen)
        st.rerun()
    return f" in “{now.part}”" if now.part else ""


def go_on(now: TableInWork, report: EvidenceReport, brought: Brought | None) -> None:
    """Ask the questions that the result raises, and offer to begin again with other choices."""
    if now.choices is None:
        return
    again = asking.draw(now, report, now.choices, can_check=brought is not None)
    with st.container(key="table-again", horizontal=True):
        if report.answer is None:
            again = again or _candidate(now, report, now.choices)
        if st.button(said(say.CHANGE_WHAT_IS_PREDICTED), key=now.widget_key("change"), disabled=brought is None):
            now.is_changing = True
            st.rerun()
    if again is not None and brought is not None:
        tables_in_work.start_check(now, brought, again)
        st.rerun()


def _candidate(now: TableInWork, report: EvidenceReport, choices: Choices) -> Choices | None:
    """A button for each column that could be predicted; returns the choices with the one that was pressed."""
    for name in report.target_candidates:
        if st.button(md(said(say.predict_name(name=name))), key=now.widget_key(f"predict-{name}"), type="primary"):
            return choices.predicting(name)
    return None

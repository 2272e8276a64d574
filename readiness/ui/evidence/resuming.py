"""A check that was begun and is gone from the memory of the app: say so, and offer to run it again."""

from __future__ import annotations

import streamlit as st

from readiness.model.base import one_line
from readiness.model.begun_check import BegunCheck, Way
from readiness.services import begun_checks
from readiness.services.evidence import QUEUE_FULL
from readiness.ui import components, state
from readiness.ui.evidence import tables_in_work
from readiness.ui.evidence.bringing import Brought
from readiness.ui.evidence.tables_in_work import TableInWork
from readiness.words import Message, said
from readiness.words.say import tables as say

_BRING: dict[Way, Message] = {
    "upload": say.PART_UPLOAD_TABLE_AGAIN,
    "file": say.PART_GIVE_PATH_OF_FILE_AGAIN,
    "database": say.PART_GIVE_ADDRESS_OF_DATABASE_AGAIN,
}


def interrupted(assessment_id: str) -> BegunCheck | None:
    """The check that was begun and of which this process knows no more; call it only for a tab without a table."""
    return begun_checks.begun(state.workspace(), assessment_id)


def is_same(begun: BegunCheck, brought: Brought) -> bool:
    """Whether the table that was brought goes by the name of the one whose check is gone, and came the same way."""
    return (one_line(begun.table), begun.way) == (one_line(brought.name), brought.way)


def offer(begun: BegunCheck, brought: Brought | None, assessment_id: str) -> bool:
    """Tell what is gone and what is not, with buttons; whether to run the check again now."""
    gone = said(say.check_of_was_interrupted(table=begun.table))
    if begun.has_result:
        gone = said(say.result_of_check_of_was(table=begun.table))
    kept = said(say.YOUR_CHOICES_ARE_STILL_HERE) if begun.choices is not None else ""
    with st.container(key="table-interrupted"):
        components.notice("info", gone, " ".join(filter(None, [_next(begun, brought), kept])))
        with st.container(key="table-interrupted-row", horizontal=True):
            again = brought is not None and st.button(said(say.RUN_CHECK_AGAIN), key="check-resume", type="primary")
            if st.button(said(say.FORGET_THIS_CHECK), key="check-forget"):
                tables_in_work.forget(assessment_id)
                st.rerun()
    return again


def run_again(assessment_id: str, begun: BegunCheck, brought: Brought) -> TableInWork:
    """Take the table up again with what was chosen before; without choices the first look comes first."""
    made = tables_in_work.begin(assessment_id, brought, problem=begun.problem, part=begun.part)
    if begun.choices is not None:
        made.kinds = {choice.column: choice.kind for choice in begun.choices.kinds}
        tables_in_work.start_check(made, brought, begun.choices)
    return made


def settle(now: TableInWork) -> None:
    """Once nothing runs any more: remember that a result is there, or forget what came to nothing."""
    ended = now.check or now.look
    if ended.refusal is not None and ended.refusal.kind == QUEUE_FULL:
        return
    if ended.report is not None and now.noted is not None and not now.noted.has_result:
        tables_in_work.remember(now, now.choices, has_result=True)
    elif (ended.refusal is not None or ended.state == "cancelled") and now.noted is not None:
        tables_in_work.forget(now.assessment_id)
        now.noted = None


def _next(begun: BegunCheck, brought: Brought | None) -> str:
    if brought is not None:
        return said(say.TABLE_CAN_BE_READ_AGAIN)
    return said(say.nothing_of_table_is_stored(bring=_BRING[begun.way]))

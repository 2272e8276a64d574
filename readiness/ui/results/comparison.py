"""Where people sign in: this assessment beside others of its workspace, and whether it takes part."""

from __future__ import annotations

import streamlit as st

from readiness.present import benchmark_words
from readiness.present.findings import Findings
from readiness.services.accounts import allows
from readiness.services.benchmarks import SHOWN_FROM, Participation, participation, take_part
from readiness.ui import components, messages, state
from readiness.ui.refusals import is_done
from readiness.ui.signing_in.settings import accounts
from readiness.words import said
from readiness.words.say import benchmark as say

_LEAVE = "benchmark-leave"


def draw(found: Findings) -> None:
    """The table, or why there is none; nothing for whoever only has a link, and nothing without accounts."""
    who = state.actor()
    if accounts() is None or who.kind != "person":
        return
    here = state.required()
    if who.lent and not allows(state.workspace().acting_as(who.by_roles), "read", here):
        return
    stands = participation(state.workspace(), here)
    may_decide = allows(state.workspace(), "benchmark", here)
    if not stands.takes_part and not may_decide:
        return
    with st.container(key="benchmark"):
        if stands.comparison is None:
            components.section(said(say.TITLE), said(say.LEDE_OF_PANEL))
            components.note(_why_nothing(stands))
        else:
            components.section(said(say.TITLE), benchmark_words.lede(stands.comparison))
            rows = benchmark_words.rows(stands.comparison, found.dimension_names)
            components.table(tuple(map(said, benchmark_words.COLUMNS)), rows, said(say.TITLE))
            for each in (say.MARKS_READ, say.WHAT_IT_IS, say.NOT_A_SAMPLE):
                components.note(said(each))
        if may_decide:
            _decide(here, stands)


def _why_nothing(stands: Participation) -> str:
    if not stands.takes_part:
        return said(say.takes_no_part(needed=SHOWN_FROM))
    if stands.count < SHOWN_FROM:
        return said(say.too_few(count=stands.count, needed=SHOWN_FROM))
    return said(say.HELD_BACK)


def _decide(here: str, stands: Participation) -> None:
    if not stands.takes_part:
        if st.button(said(say.TAKE_PART), key="benchmark-join"):
            _take_part(here, takes_part=True)
        return
    if st.button(said(say.TAKE_PART_NO_MORE), key="benchmark-out"):
        st.session_state[f"{_LEAVE}-asked"] = True
    if st.session_state.get(f"{_LEAVE}-asked") and components.ask_first(
        _LEAVE, said(say.ASK_LEAVE), said(say.ASK_LEAVE_YES)
    ):
        _take_part(here, takes_part=False)


def _take_part(here: str, *, takes_part: bool) -> None:
    if not is_done(lambda: take_part(state.workspace(), here, takes_part=takes_part)):
        return
    messages.tell(said(say.TAKES_PART_NOW if takes_part else say.OUT_NOW))
    st.rerun()

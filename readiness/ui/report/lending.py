"""Links by which people without an account edit an assessment or answer its questions, where people sign in."""

from __future__ import annotations

from typing import Final

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.services.accounts import allows
from readiness.services.lending import DAYS, GuestKind, GuestLink, end_lent, lend, lent
from readiness.services.records import NotThere, Refused
from readiness.ui import components, messages, state, unsent
from readiness.ui.guest_page import link_of
from readiness.ui.home.moments import zone
from readiness.ui.safe import esc, md
from readiness.ui.signing_in.settings import accounts
from readiness.words import Message, said
from readiness.words.say import guests as say
from readiness.words.say import sharing

_FOR: Final = "lend-for"
_KIND: Final = "lend-kind"
_DAYS: Final = "lend-days"
_MADE: Final = "lend-made"
_KINDS: Final[dict[GuestKind, Message]] = {"edit": say.TO_EDIT, "answer": say.TO_ANSWER}


def draw(assessment_id: str) -> None:
    """Make one, and see those that are out; nothing without accounts, or for who may not."""
    here = accounts()
    if here is None or not allows(state.workspace(), "share", assessment_id):
        return
    with st.container(key="lend-links"):
        components.section(said(say.TITLE), said(say.LEDE))
        with st.container(key="lend", horizontal=True, vertical_alignment="bottom"):
            whom = unsent.line(said(say.FOR_WHOM), key=_FOR, max_chars=MAX_LINE)
            kind = unsent.choice(_ask_kind, "edit", key=_KIND, options=tuple(_KINDS))
            days = unsent.choice(_ask_days, DAYS[0], key=_DAYS, options=DAYS)
            is_pressed = st.button(said(say.MAKE), key="lend-now")
        if is_pressed:
            try:
                given: GuestKind = "answer" if kind == "answer" else "edit"
                key = lend(state.workspace(), assessment_id, given, days=days, meant_for=whom)
            except (Refused, NotThere) as refused:
                components.notice("problem", refused.sentence, refused.mend)
            else:
                st.session_state[_MADE] = assessment_id, link_of(key, here)
                unsent.hand_in(_FOR)
                st.rerun()
        made = st.session_state.get(_MADE)
        if isinstance(made, tuple) and made[0] == assessment_id:
            components.note(said(say.COPY_NOW))
            st.code(made[1], language=None, wrap_lines=True)
        found = lent(state.workspace(), assessment_id)
        if not found:
            components.note(said(say.NOBODY))
        for each in found:
            _row(each)


def _ask_kind(start: str) -> str:
    labels = {str(each): said(words) for each, words in _KINDS.items()}
    chosen = st.selectbox(
        said(say.WHAT_FOR), list(labels), index=list(labels).index(start), format_func=labels.__getitem__, key=_KIND
    )
    return chosen or start


def _ask_days(start: int) -> int:
    offered = sorted(DAYS)
    chosen = st.selectbox(
        said(say.UNTIL_DAYS),
        offered,
        index=offered.index(start),
        format_func=lambda each: said(sharing.days(days=each)),
        key=_DAYS,
    )
    return chosen or start


def _row(each: GuestLink) -> None:
    ends, whom = each.ends_at.astimezone(zone()).date(), each.meant_for or said(say.SOMEBODY)
    if each.kind == "edit":
        told = said(say.edits_until(day=ends))
    elif each.handed_in_at is None:
        told = said(say.answers_until(day=ends))
    else:
        told = said(say.answered(day=each.handed_in_at.astimezone(zone()).date()))
    with st.container(key=f"lend-row-{each.id[:12]}", horizontal=True, vertical_alignment="center"):
        st.html(f'<div class="asm-name"><h3>{esc(whom)}</h3><p>{esc(told)}</p></div>')
        if st.button(md(said(say.take_back(whom=whom))), key=f"end-lent-{each.id[:12]}"):
            try:
                end_lent(state.workspace(), each.assessment_id, each.id)
            except (Refused, NotThere) as refused:
                components.notice("problem", refused.sentence, refused.mend)
                return
            st.session_state.pop(_MADE, None)
            messages.tell(said(say.TAKEN_BACK))
            st.rerun()

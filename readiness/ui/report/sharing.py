"""Links by which people outside look at the results: making one, those that are out, and taking one back."""

from __future__ import annotations

from typing import Final

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.services.accounts import allows
from readiness.services.records import Refused
from readiness.services.sharing import DAYS, NotThere, Share, end_share, id_of, share, shares_of
from readiness.ui import components, messages, state, unsent
from readiness.ui.home.moments import zone
from readiness.ui.safe import esc, md
from readiness.ui.shared_page import SHARED
from readiness.ui.signing_in.settings import accounts
from readiness.ui.workshop.links import base
from readiness.words import said
from readiness.words.say import sharing as say

_FOR: Final = "share-for"
_DAYS: Final = "share-days"
_MADE: Final = "share-made"


def draw(assessment_id: str) -> None:
    """Make one, and see those that are out; nothing for who may not."""
    if not allows(state.workspace(), "share", assessment_id):
        return
    with st.container(key="share-links"):
        components.section(said(say.TITLE), said(say.LEDE))
        _make(assessment_id)
        _show_made(assessment_id)
        found = shares_of(state.workspace(), assessment_id)
        if not found:
            components.note(said(say.NOBODY))
        for each in found:
            _row(each)


def _make(assessment_id: str) -> None:
    with st.container(key="share", horizontal=True, vertical_alignment="bottom"):
        meant_for = unsent.line(said(say.FOR_WHOM), key=_FOR, max_chars=MAX_LINE)
        days = unsent.choice(_ask_days, str(DAYS[0]), key=_DAYS, options=[str(each) for each in DAYS])
        is_pressed = st.button(said(say.MAKE), key="share-now")
    if not is_pressed:
        return
    try:
        key = share(state.workspace(), assessment_id, days=int(days), meant_for=meant_for)
    except (Refused, NotThere) as refused:
        components.notice("problem", refused.sentence, refused.mend)
        return
    st.session_state[_MADE] = (assessment_id, id_of(state.workspace(), key), _link_of(key))
    unsent.hand_in(_FOR)
    st.rerun()


def _ask_days(start: str) -> str:
    offered = [str(each) for each in sorted(DAYS)]
    chosen = st.selectbox(
        said(say.HOW_LONG),
        offered,
        index=offered.index(start),
        format_func=lambda each: said(say.days(days=int(each))),
        key=_DAYS,
    )
    return chosen or start


def _show_made(assessment_id: str) -> None:
    made = st.session_state.get(_MADE)
    if isinstance(made, tuple) and made[0] == assessment_id:
        components.note(said(say.COPY_NOW))
        st.code(made[2], language=None, wrap_lines=True)


def _link_of(key: str) -> str:
    here = accounts()
    return f"{base() if here is None else here.address}{SHARED}#{key}"


def _row(each: Share) -> None:
    ends = each.ends_at.astimezone(zone()).date()
    if each.last_opened_at is None:
        seen = said(say.ends_never_opened(day=ends))
    else:
        last = each.last_opened_at.astimezone(zone()).date()
        seen = said(say.ends_opened(day=ends, times=each.opened, last=last))
    whom = each.meant_for or said(say.SOMEBODY)
    with st.container(key=f"share-row-{each.id[:12]}", horizontal=True, vertical_alignment="center"):
        st.html(f'<div class="asm-name"><h3>{esc(whom)}</h3><p>{esc(seen)}</p></div>')
        if st.button(md(said(say.take_back(whom=whom))), key=f"end-share-{each.id[:12]}"):
            try:
                end_share(state.workspace(), each.assessment_id, each.id)
            except (Refused, NotThere) as refused:
                components.notice("problem", refused.sentence, refused.mend)
                return
            made = st.session_state.get(_MADE)
            if isinstance(made, tuple) and made[1] == each.id:
                del st.session_state[_MADE]
            messages.tell(said(say.TAKEN_BACK))
            st.rerun()

"""Links by which people without an account edit an assessment or answer its questions, where people sign in."""

from __future__ import annotations

from functools import partial
from typing import Final

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.services.accounts import Accounts, allows
from readiness.services.lending import DAYS, GuestKind, GuestLink, end_lent, id_of, lend, lent
from readiness.services.records import NotThere, Refused
from readiness.ui import components, given_links, shown_once, state, unsent
from readiness.ui.given_links import GivenLink, LinkJustMade
from readiness.ui.guest_page import link_of
from readiness.ui.home.moments import zone
from readiness.ui.signing_in.settings import accounts
from readiness.words import Message, said
from readiness.words.say import guests as say
from readiness.words.say import sharing

_LENT: Final = "lent"
_FOR: Final = "lend-for"
_KIND: Final = "lend-kind"
_DAYS: Final = "lend-days"
_KINDS: Final[dict[GuestKind, Message]] = {"edit": say.TO_EDIT, "answer": say.TO_ANSWER}


def draw(assessment_id: str) -> None:
    """Make one, and see those that are out; nothing without accounts, or for who may not."""
    here = accounts()
    if here is None or not allows(state.workspace(), "share", assessment_id):
        return
    with st.container(key="lend-links"):
        components.section(said(say.TITLE), said(say.LEDE))
        _make(assessment_id, here)
        given_links.show_new(_LENT, assessment_id, say.COPY_NOW)
        given_links.draw_list(
            _LENT,
            assessment_id,
            (_told(each) for each in lent(state.workspace(), assessment_id)),
            nobody=say.NOBODY,
            take_back=lambda link: end_lent(state.workspace(), assessment_id, link),
        )


def _make(assessment_id: str, here: Accounts) -> None:
    with st.container(key="lend", horizontal=True, vertical_alignment="bottom"):
        whom = unsent.line(said(sharing.FOR_WHOM), key=_of(_FOR, assessment_id), max_chars=MAX_LINE)
        of_kind = _of(_KIND, assessment_id)
        kind = unsent.choice(partial(_ask_kind, of_kind), "edit", key=of_kind, options=tuple(_KINDS))
        days = given_links.ask_days(sharing.HOW_LONG, DAYS, key=_of(_DAYS, assessment_id))
        is_pressed = st.button(said(say.MAKE), key="lend-now")
    if not is_pressed:
        return
    try:
        given: GuestKind = "answer" if kind == "answer" else "edit"
        key = lend(state.workspace(), assessment_id, given, days=days, meant_for=whom)
    except (Refused, NotThere) as refused:
        components.notice("problem", refused.sentence, refused.mend)
        return
    shown_once.remember(_LENT, assessment_id, LinkJustMade(id_of(state.workspace(), key), link_of(key, here), whom))
    unsent.hand_in(_of(_FOR, assessment_id))
    unsent.decide(of_kind, _of(_DAYS, assessment_id))
    st.rerun()


def _of(key: str, assessment_id: str) -> str:
    return f"{key}-{assessment_id}"


def _ask_kind(key: str, start: str) -> str:
    labels = {str(each): said(words) for each, words in _KINDS.items()}
    chosen = st.selectbox(
        said(say.WHAT_FOR), list(labels), index=list(labels).index(start), format_func=labels.__getitem__, key=key
    )
    return chosen or start


def _told(each: GuestLink) -> GivenLink:
    ends = each.ends_at.astimezone(zone()).date()
    if each.kind == "edit":
        told = say.edits_until(day=ends)
    elif each.handed_in_at is None:
        told = say.answers_until(day=ends)
    else:
        told = say.answered(day=each.handed_in_at.astimezone(zone()).date())
    return GivenLink(each.id, each.meant_for, each.ends_at, said(told))

"""Links by which people outside look at the results: making one, those that are out, and taking one back."""

from __future__ import annotations

from typing import Final

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.services.accounts import allows
from readiness.services.records import Refused
from readiness.services.sharing import DAYS, NotThere, Share, end_share, id_of, share, shares_of
from readiness.ui import components, given_links, shown_once, state, unsent
from readiness.ui.given_links import GivenLink, LinkJustMade
from readiness.ui.home.moments import zone
from readiness.ui.shared_page import SHARED
from readiness.ui.signing_in.settings import accounts
from readiness.ui.workshop.links import base
from readiness.words import said
from readiness.words.say import sharing as say

_SHARE: Final = "share"
_FOR: Final = "share-for"
_DAYS: Final = "share-days"


def draw(assessment_id: str) -> None:
    """Make one, and see those that are out; nothing for who may not."""
    if not allows(state.workspace(), "share", assessment_id):
        return
    with st.container(key="share-links"):
        components.section(said(say.TITLE), said(say.LEDE))
        _make(assessment_id)
        given_links.show_new(_SHARE, assessment_id, say.COPY_NOW)
        given_links.draw_list(
            _SHARE,
            assessment_id,
            (_told(each) for each in shares_of(state.workspace(), assessment_id)),
            nobody=say.NOBODY,
            take_back=lambda link: end_share(state.workspace(), assessment_id, link),
        )


def _make(assessment_id: str) -> None:
    with st.container(key="share", horizontal=True, vertical_alignment="bottom"):
        meant_for = unsent.line(said(say.FOR_WHOM), key=_of(_FOR, assessment_id), max_chars=MAX_LINE)
        days = given_links.ask_days(say.HOW_LONG, DAYS, key=_of(_DAYS, assessment_id))
        is_pressed = st.button(said(say.MAKE), key="share-now")
    if not is_pressed:
        return
    try:
        key = share(state.workspace(), assessment_id, days=days, meant_for=meant_for)
    except (Refused, NotThere) as refused:
        components.notice("problem", refused.sentence, refused.mend)
        return
    shown_once.remember(_SHARE, assessment_id, LinkJustMade(id_of(state.workspace(), key), _link_of(key), meant_for))
    unsent.hand_in(_of(_FOR, assessment_id))
    unsent.decide(_of(_DAYS, assessment_id))
    st.rerun()


def _of(key: str, assessment_id: str) -> str:
    return f"{key}-{assessment_id}"


def _link_of(key: str) -> str:
    here = accounts()
    return f"{base() if here is None else here.address}{SHARED}#{key}"


def _told(each: Share) -> GivenLink:
    ends = each.ends_at.astimezone(zone()).date()
    if each.last_opened_at is None:
        told = say.ends_never_opened(day=ends)
    else:
        last = each.last_opened_at.astimezone(zone()).date()
        told = say.ends_opened(day=ends, times=each.opened, last=last)
    return GivenLink(each.id, each.meant_for, each.ends_at, said(told))

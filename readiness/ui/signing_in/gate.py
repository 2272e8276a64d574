"""Who may see which page, asked in every run of it; whoever may not is told what to do instead."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlencode

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from readiness.model.actor import Actor
from readiness.services.accounts import allows, known_of, mark_of
from readiness.ui import address, components, navigation, state
from readiness.ui.navigation import HOME, PageInfo
from readiness.ui.plain_page import button, link
from readiness.ui.signing_in import claiming, let_in, own_account
from readiness.ui.signing_in.routes import SIGN_OUT, sign_in_address
from readiness.ui.signing_in.settings import accounts
from readiness.words import said
from readiness.words.say import campaigns
from readiness.words.say import members as say

MEMBERS: Final = "members"
_FOR_MEMBERS: Final = frozenset({MEMBERS, "campaigns", "respond"})
"""Pages that tell nothing where nobody has to say who they are."""


def lets_in(info: PageInfo) -> bool:
    """Whether whoever has this tab may see this page; else the page tells what to do."""
    if accounts() is None:
        return info.name not in _FOR_MEMBERS or _nobody_signs_in()
    # A room that was led by a link was lent to the run before alone.
    state.begin()
    state.look_at(one=_is_about_one(info))
    if info.is_open_to_all(st.query_params):
        let_in.forget()
        return True
    who = state.actor()
    has_key = who.kind in {"link", "guest"} or who.lent
    if (who.kind == "person" and who.roles) or (has_key and _is_about_one(info)):
        let_in.note(who)
        _say_whose(who)
        return True
    with st.container(key="gate"):
        if who.is_known:
            _not_a_member()
        else:
            _not_signed_in(info)
    return False


def _is_about_one(info: PageInfo) -> bool:
    """Whether it is a page that the link of one assessment may open: of that assessment, or of how it is judged."""
    return info.needs_assessment or info.name == "method"


def _say_whose(who: Actor) -> None:
    """Tell the browser for whom it is, by a mark: what one person typed is never typed once more for another."""
    if who.is_known:
        st.html(f'<i hidden data-whose="{mark_of(who.id)}"></i>')


def _nobody_signs_in() -> bool:
    components.heading(said(say.NO_MEMBERS_HERE), said(say.NOBODY_HAS_TO_SIGN))
    return False


def _not_signed_in(info: PageInfo) -> None:
    """Lead to the sign-in and back to this page."""
    here = accounts()
    if here is None:
        return
    way = address.prefix() + ("/" if info.name == HOME else f"/{info.name}")
    query = urlencode(st.query_params.to_dict())
    to = sign_in_address(here, here.way(f"{way}?{query}" if query else way))
    before = let_in.last()
    if isinstance(before, Actor) and before.is_known:
        components.heading(said(say.YOU_ARE_NO_LONGER_SIGNED), said(say.WHAT_WAS_BEING_TYPED_HERE))
    else:
        components.heading(said(say.SIGN_IN_TO_SEE), said(say.YOU_COME_BACK))
    # What is being typed is kept by the browser as long as a page says this.
    st.html(f'<div data-signed-out="">{link(said(say.SIGN), to)}</div>')


def _not_a_member() -> None:
    components.heading(said(say.YOU_BELONG_TO_NO_WORKSPACE), said(say.ASK_WHOEVER_USES_THIS_APP))
    who = known_of(state.workspace())
    draw_sign_out()
    own_account.draw(named(who.name, who.email))


def tell_what_holds(assessment_id: str) -> None:
    """Say to who may look at an assessment alone that nothing can be changed, and to who came by its link what can be.

    That is whoever has signed in, and could take it into a workspace of theirs.
    """
    here = accounts()
    if here is None:
        return
    who = state.actor()
    if who.kind == "link" and who.is_known:
        claiming.offer(here, assessment_id)
    if allows(state.workspace(), "answer", assessment_id):
        return
    components.notice(
        "info",
        said(say.YOU_MAY_LOOK),
        said(say.OWNER_OF_WORKSPACE_CAN_GIVE),
    )


def named(name: str, email: str) -> str:
    """How a person is called on pages."""
    return (
        f"{name} ({email})"
        if name and email and name != email
        else name or email or said(say.PART_SOMEBODY_WITHOUT_NAME)
    )


def draw_sign_out() -> None:
    """The button that ends the session."""
    st.html(button(said(say.SIGN_OUT), address.prefix() + SIGN_OUT))


def offer_account(bar: DeltaGenerator, here: navigation.PageInfo) -> None:
    """At the end of the bar: who has signed in, the pages of the workspace, and the way out."""
    if accounts() is None or not state.actor().is_known:
        return
    place = navigation.place_for_account(bar)
    if place is None:
        return
    with place:
        known = known_of(state.workspace())
        components.note(said(say.signed_named(named=named(known.name, known.email))))
        navigation.link_from(here, "members", said(say.MEMBERS))
        if state.may_begin("campaign"):
            navigation.link_from(here, "campaigns", said(campaigns.TITLE))
        draw_sign_out()

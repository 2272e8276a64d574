"""Invitations: a link for one person that ends, those that are open, and taking one back."""

from __future__ import annotations

from functools import partial
from typing import Final

import streamlit as st

from readiness.model.actor import MemberRole
from readiness.model.base import MAX_LINE
from readiness.present.membership import ROLES, moment
from readiness.services.accounts import invite, mark_of_invitation
from readiness.services.records import Refused
from readiness.services.spaces import DAYS_OF_INVITATION, open_invitations, withdraw
from readiness.ui import components, given_links, messages, shown_once, state, unsent
from readiness.ui.given_links import GivenLink, LinkJustMade
from readiness.ui.home.moments import zone
from readiness.ui.refusals import is_done
from readiness.ui.safe import esc
from readiness.ui.signing_in.settings import accounts
from readiness.ui.workshop.links import mail_link
from readiness.words import inside, said
from readiness.words.say import members as say
from readiness.words.say import sharing

_FOR: Final = "invite-for"
_ROLE: Final = "invite-role"
_INVITATION: Final = "invitation"
_ASKED: Final = "withdraw"


def draw(space: str, name: str, roles: tuple[MemberRole, ...]) -> None:
    """Make one, and see those that are open; `roles` are those that may be given."""
    components.section(said(say.INVITE), said(say.link_lets_one_person(days_of_invitation=DAYS_OF_INVITATION)))
    key, whom = f"{_ROLE}-{space}", f"{_FOR}-{space}"
    with st.container(key="invite", horizontal=True, vertical_alignment="bottom"):
        meant_for = unsent.line(said(say.FOR_WHOM_NAME_OR_EMAIL), key=whom, max_chars=MAX_LINE)
        role = unsent.choice(lambda start: _ask_role(roles, start, key), "viewer", key=key, options=roles)
        is_pressed = st.button(said(say.MAKE_LINK), key="invite-now", type="primary")
    here = accounts()
    if is_pressed and here is not None:
        given = next(each for each in roles if each == role)
        try:
            link = invite(state.workspace(), here, space, given, meant_for=meant_for)
        except Refused as refused:
            components.notice("problem", refused.sentence, refused.mend)
            return
        shown_once.remember(_INVITATION, space, LinkJustMade(mark_of_invitation(link), link, meant_for))
        unsent.hand_in(whom)
        unsent.decide(key)
        st.rerun()
    _show_made(space, name)
    _list(space)


def _ask_role(roles: tuple[MemberRole, ...], start: str, key: str) -> str:
    labels = {str(each): said(ROLES[each]) for each in roles}
    chosen = st.selectbox(
        said(say.ROLE), list(labels), index=list(labels).index(start), format_func=labels.__getitem__, key=key
    )
    return chosen or start


def _show_made(space: str, name: str) -> None:
    made = given_links.show_new(_INVITATION, space, say.COPY_IT_NOW_AND_PASS)
    if made is None:
        return
    body = f"{said(say.join_by_link(name=name, days=DAYS_OF_INVITATION))}\n{made.link}"
    address = esc(mail_link(made.meant_for, said(say.invitation_name(name=name)), body))
    st.html(f'<p class="invite-mail"><a href="{address}">{esc(said(say.WRITE_IT_IN_EMAIL))}</a></p>')


def _list(space: str) -> None:
    for each in open_invitations(state.workspace(), space):
        ends = moment(each.ends_at.astimezone(zone()))
        told = said(say.invited_as_link_ends(roles=inside(said(ROLES[each.role])), ends=ends))
        if given_links.draw_row(_INVITATION, GivenLink(each.token_hash, each.meant_for, each.ends_at, told)):
            st.session_state[f"{_ASKED}-asked"] = each.token_hash
            st.rerun()
        if st.session_state.get(f"{_ASKED}-asked") == each.token_hash and components.ask_first(
            _ASKED, said(say.LINK_THEN_LETS_NOBODY), said(say.TAKE_IT_BACK)
        ):
            if not is_done(partial(withdraw, state.workspace(), space, each.token_hash)):
                continue
            given_links.hide(_INVITATION, space, each.token_hash)
            messages.tell(said(sharing.TAKEN_BACK))
            st.rerun()

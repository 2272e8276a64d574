"""Who belongs to a workspace, with which role; owners change both, and are asked before somebody loses something."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from readiness.model.actor import MEMBER_ROLES, MemberRole
from readiness.present.membership import ROLES, WHAT_ROLES_DO
from readiness.services.records import Member
from readiness.services.spaces import FEWEST_OWNERS, members_of, set_role
from readiness.ui import as_stored, components, messages, state
from readiness.ui.refusals import is_done
from readiness.ui.safe import esc, md
from readiness.ui.signing_in.gate import named
from readiness.words import inside, said
from readiness.words.say import members as say

_ASKED = "role-asked"
"""Whom a change would take something from: the person, and the new role or none."""


def draw(space: str, roles: tuple[MemberRole, ...]) -> None:
    """The list; `roles` are those that whoever has this tab may give."""
    found = members_of(state.workspace(), space)
    owners = sum(each.role == "owner" for each in found)
    if owners < FEWEST_OWNERS and roles:
        components.notice("info", said(say.NAME_SECOND_OWNER), said(say.IF_ONLY_ONE_IS_AWAY))
    offered = {_button(each, role) for each in found for role in (*roles, None)}
    as_stored.tell_if_late(("make-", "remove-"), offered)
    with st.container(key="members-here"):
        for each in found:
            _row(space, each, roles)
    rows = [(said(ROLES[each]), said(say.role_can(what=WHAT_ROLES_DO[each]))) for each in MEMBER_ROLES]
    with st.expander(said(say.WHAT_EACH_ROLE_CAN_DO), key="fold-roles"):
        components.listing(rows)


def _row(space: str, member: Member, roles: tuple[MemberRole, ...]) -> None:
    is_oneself = member.person_id == state.actor().id
    name = named(member.name, member.email)
    with st.container(key=f"member-{member.person_id}", horizontal=True, vertical_alignment="center"):
        shown = said(say.oneself(name=name)) if is_oneself else name
        st.html(f'<div class="asm-name"><h3>{esc(shown)}</h3><p>{esc(said(ROLES[member.role]))}</p></div>')
        if roles:
            with st.popover(said(say.CHANGE), key=f"change-{member.person_id}"):
                for role in roles:
                    if role != member.role and st.button(
                        said(say.make_name(name=md(name), roles=inside(said(ROLES[role])))),
                        key=_button(member, role),
                    ):
                        _change(space, member, role)
                if st.button(md(said(say.remove_name(name=name))), key=_button(member, None)):
                    _change(space, member, None)
    asked = st.session_state.get(f"{_ASKED}-asked")
    if isinstance(asked, tuple) and asked[:2] == (space, member.person_id):
        _ask(space, member, asked[2], asked[3])


def _button(member: Member, role: MemberRole | None) -> str:
    """The key of the button that gives a member this role, or none, in place of the one that is shown beside it."""
    step = "remove" if role is None else f"make-{role}"
    return as_stored.key_of(f"{step}-{member.person_id}", member.role)


def _change(space: str, member: Member, role: MemberRole | None) -> None:
    """At once if they can do more afterwards; after a question if they can do less."""
    if role is not None and MEMBER_ROLES.index(role) > MEMBER_ROLES.index(member.role):
        _do(
            lambda: set_role(state.workspace(), space, member.person_id, role, replaces=member.role),
            said(say.ROLE_IS_CHANGED),
        )
        return
    st.session_state[f"{_ASKED}-asked"] = (space, member.person_id, role, member.role)
    st.rerun()


def _ask(space: str, member: Member, role: MemberRole | None, seen: MemberRole) -> None:
    name = named(member.name, member.email)
    loses = (
        said(say.can_then_only(name=name, what_roles_do=said(WHAT_ROLES_DO[role])))
        if role
        else said(say.then_sees_nothing_here_any(name=name))
    )
    if components.ask_first(
        _ASKED, said(say.it_counts_at_next_click(loses=loses)), said(say.CHANGE_IT) if role else said(say.REMOVE)
    ):
        _do(lambda: set_role(state.workspace(), space, member.person_id, role, replaces=seen), said(say.IT_IS_CHANGED))


def _do(step: Callable[[], None], outcome: str) -> None:
    if not is_done(step):
        return
    messages.tell(outcome)
    st.rerun()

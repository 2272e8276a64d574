"""Who belongs to a workspace, with which role; owners change both, and are asked before somebody loses something."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from readiness.model.actor import MEMBER_ROLES, MemberRole
from readiness.present.membership import ROLES, WHAT_ROLES_DO
from readiness.services.records import Member, NotThere, Refused
from readiness.services.spaces import FEWEST_OWNERS, members_of, set_role
from readiness.ui import components, messages, state
from readiness.ui.safe import esc, md
from readiness.ui.signing_in.gate import named
from readiness.words import said

_ASKED = "role-asked"
"""Whom a change would take something from: the person, and the new role or none."""


def draw(space: str, roles: tuple[MemberRole, ...]) -> None:
    """The list; `roles` are those that whoever has this tab may give."""
    found = members_of(state.workspace(), space)
    owners = sum(each.role == "owner" for each in found)
    if owners < FEWEST_OWNERS and roles:
        components.notice(
            "info", "Name a second owner", "If the only one is away or leaves, nobody can see to the members."
        )
    with st.container(key="members-here"):
        for each in found:
            _row(space, each, roles)
    rows = [(said(ROLES[each]), f"can {said(WHAT_ROLES_DO[each])}.") for each in MEMBER_ROLES]
    with st.expander("What each role can do"):
        components.listing(rows)


def _row(space: str, member: Member, roles: tuple[MemberRole, ...]) -> None:
    is_oneself = member.person_id == state.actor().id
    name = named(member.name, member.email)
    with st.container(key=f"member-{member.person_id}", horizontal=True, vertical_alignment="center"):
        own = " (you)" if is_oneself else ""
        st.html(f'<div class="asm-name"><h3>{esc(name)}{own}</h3><p>{esc(said(ROLES[member.role]))}</p></div>')
        if roles:
            with st.popover("Change", key=f"change-{member.person_id}"):
                for role in roles:
                    if role != member.role and st.button(
                        f"Make {md(name)} {said(ROLES[role]).lower()}", key=f"make-{role}-{member.person_id}"
                    ):
                        _change(space, member, role)
                if st.button(f"Remove {md(name)}", key=f"remove-{member.person_id}"):
                    _change(space, member, None)
    asked = st.session_state.get(f"{_ASKED}-asked")
    if isinstance(asked, tuple) and asked[:2] == (space, member.person_id):
        _ask(space, member, asked[2])


def _change(space: str, member: Member, role: MemberRole | None) -> None:
    """At once if they can do more afterwards; after a question if they can do less."""
    if role is not None and MEMBER_ROLES.index(role) > MEMBER_ROLES.index(member.role):
        _do(lambda: set_role(state.workspace(), space, member.person_id, role), "The role is changed")
        return
    st.session_state[f"{_ASKED}-asked"] = (space, member.person_id, role)
    st.rerun()


def _ask(space: str, member: Member, role: MemberRole | None) -> None:
    name = named(member.name, member.email)
    loses = f"{name} can then only {said(WHAT_ROLES_DO[role])}." if role else f"{name} then sees nothing here any more."
    if components.ask_first(_ASKED, f"{loses} It counts at the next click. Go on?", "Change it" if role else "Remove"):
        _do(lambda: set_role(state.workspace(), space, member.person_id, role), "It is changed")


def _do(step: Callable[[], None], said: str) -> None:
    try:
        step()
    except (Refused, NotThere) as refused:
        components.notice("problem", refused.sentence, refused.mend)
        return
    messages.tell(said)
    st.rerun()

"""Members: who belongs to a workspace and what they may do, invitations, and what happened."""

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.services.accounts import known_of
from readiness.services.records import Refused
from readiness.services.spaces import found_space, roles_to_give, spaces_of
from readiness.ui import components, state, unsent
from readiness.ui.home import spaces
from readiness.ui.members import inviting, old_links, people, retention, trail
from readiness.ui.signing_in import own_account
from readiness.ui.signing_in.gate import named

_NEW = "space-name"


def found_another() -> None:
    """A further workspace, such as one for each client."""
    with st.expander("Make another workspace", key="found"):
        components.note("You are its first owner. Members of this one see nothing of it.")
        name = unsent.line("Name of the workspace", key=_NEW, max_chars=MAX_LINE)
        if st.button("Make it", key="found-now"):
            try:
                made = found_space(state.workspace(), name)
            except Refused as refused:
                components.notice("problem", refused.sentence, refused.mend)
                return
            unsent.hand_in(_NEW)
            state.work_in(made)
            st.rerun()


space = state.actor().workspace
name = next((each.name for each in spaces_of(state.workspace()) if each.id == space), "")
components.heading(f"Members of “{name}”", "Who belongs here sees all assessments of this workspace.", "Members")
spaces.draw()
roles = roles_to_give(state.workspace(), space)
people.draw(space, roles)
if roles:
    inviting.draw(space, name, roles)
if state.may_begin("share"):
    old_links.draw(space)
if state.may_begin("audit"):
    trail.draw(space)
if state.may_begin("settings"):
    retention.draw(space)
    found_another()
own = known_of(state.workspace())
own_account.draw(named(own.name, own.email))

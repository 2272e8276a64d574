"""Members: who belongs to a workspace and what they may do, invitations, and what happened."""

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.services.accounts import known_of
from readiness.services.records import Refused
from readiness.services.spaces import found_space, roles_to_give, spaces_of
from readiness.ui import components, state, unsent
from readiness.ui.home import spaces
from readiness.ui.members import house_look, inviting, old_links, people, retention, trail
from readiness.ui.signing_in import own_account
from readiness.ui.signing_in.gate import named
from readiness.words import said
from readiness.words.say import members as say

_NEW = "space-name"


def found_another() -> None:
    """A further workspace, such as one for each client."""
    with st.expander(said(say.MAKE_ANOTHER_WORKSPACE), key="found"):
        components.note(said(say.YOU_ARE_ITS_FIRST_OWNER))
        name = unsent.line(said(say.NAME_OF_WORKSPACE), key=_NEW, max_chars=MAX_LINE)
        if st.button(said(say.MAKE), key="found-now"):
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
components.heading(said(say.members_name(name=name)), said(say.WHO_BELONGS_HERE_SEES_ALL), said(say.MEMBERS))
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
    house_look.draw(space)
    found_another()
own = known_of(state.workspace())
own_account.draw(named(own.name, own.email))

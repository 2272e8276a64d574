"""Assessments that their link alone still opens, as all did before people signed in."""

from __future__ import annotations

import streamlit as st

from readiness.services.spaces import close_links, open_links
from readiness.ui import components, messages, state
from readiness.words import said
from readiness.words.say import members as say

_ASKED = "close-links"


def draw(space: str) -> None:
    """How many there are, and closing them; nothing if there are none."""
    found = open_links(state.workspace(), space)
    if not found:
        return
    components.section(said(say.OLD_LINKS), said(say.THEY_ARE_FROM_BEFORE_PEOPLE))
    components.note(said(say.can_be_opened_by_link(found=len(found))))
    if st.button(said(say.CLOSE_THESE_LINKS), key="close-links"):
        st.session_state[f"{_ASKED}-asked"] = True
    if st.session_state.get(f"{_ASKED}-asked") and components.ask_first(
        _ASKED,
        said(say.WHOEVER_HAS_ONLY_LINK_THEN),
        said(say.CLOSE),
    ):
        close_links(state.workspace(), found)
        messages.tell(said(say.LINKS_LEAD_TO_SIGN))
        st.rerun()

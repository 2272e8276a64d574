"""Assessments that their link alone still opens, as all did before people signed in."""

from __future__ import annotations

import streamlit as st

from readiness.present.phrases import capital, count
from readiness.services.spaces import close_links, open_links
from readiness.ui import components, messages, state

_ASKED = "close-links"


def draw(space: str) -> None:
    """How many there are, and closing them; nothing if there are none."""
    found = open_links(state.workspace(), space)
    if not found:
        return
    components.section("Old links", "They are from before people signed in here: whoever has one needs no account.")
    components.note(f"{capital(count(len(found), 'assessment'))} can be opened by a link alone.")
    if st.button("Close these links", key="close-links"):
        st.session_state[f"{_ASKED}-asked"] = True
    if st.session_state.get(f"{_ASKED}-asked") and components.ask_first(
        _ASKED,
        "Whoever has only the link then gets in no more. Members do. They cannot be opened again. Go on?",
        "Close",
    ):
        close_links(state.workspace(), found)
        messages.tell("The links lead to the sign-in now")
        st.rerun()

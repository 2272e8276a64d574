"""One's own account: who one is here, and having it erased."""

from __future__ import annotations

from typing import Final

import streamlit as st

from readiness.services.erasing import erase_oneself
from readiness.ui import components, state
from readiness.ui.refusals import is_done
from readiness.words import said
from readiness.words.say import erasing as say

_ASKED: Final = "erase-me"


def draw(whom: str) -> None:
    """How somebody is called, what goes and what stays, and the button, folded; asked first."""
    with st.expander(said(say.TITLE), key="own-account"):
        components.note(said(say.signed_in_as(whom=whom)))
        components.note(said(say.GOES))
        components.note(said(say.STAYS))
        if st.button(said(say.ERASE), key="erase-me"):
            st.session_state[f"{_ASKED}-asked"] = True
            st.rerun()
    if st.session_state.get(f"{_ASKED}-asked") and components.ask_first(_ASKED, said(say.ASK), said(say.ASK_YES)):
        if not is_done(lambda: erase_oneself(state.workspace())):
            return
        # Nobody has this tab any more: the next run leads to the sign-in.
        st.session_state.clear()
        st.rerun()

"""In which workspace one is, where people sign in and belong to several."""

from __future__ import annotations

import streamlit as st

from readiness.model.base import one_line
from readiness.services.spaces import spaces_of
from readiness.ui import state
from readiness.ui.signing_in.settings import accounts
from readiness.words import said
from readiness.words.say import home as say

_FIELD = "space-chosen"


def draw() -> None:
    """Choose one; nothing without accounts, or where there is one alone."""
    who = state.actor()
    if accounts() is None or who.kind != "person":
        return
    names = {each.id: each.name for each in spaces_of(state.workspace())}
    if who.workspace not in names or len(names) == 1:
        return
    chosen = st.selectbox(
        said(say.WORKSPACE),
        list(names),
        index=list(names).index(who.workspace),
        format_func=lambda each: one_line(names[each]),
        key=_FIELD,
    )
    if chosen and chosen != who.workspace:
        state.work_in(chosen)
        st.rerun()

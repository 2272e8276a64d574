"""Showing another step of the same page from its top."""

from __future__ import annotations

import streamlit as st

_PLACE = "place-of-the-last-run"


def start_at_top(place: str) -> None:
    """Show the page from its top whenever `place` is another one than in the last run."""
    st.html(page_top(place))


def page_top(place: str) -> str:
    """The same as markup, for a page that writes some anyway; once in a run.

    Streamlit keeps the scroll position as long as the page is the same. The style sheet gives it up when the class
    written here changes.
    """
    before, side = st.session_state.get(_PLACE, (place, 0))
    if place != before:
        side = 1 - side
    st.session_state[_PLACE] = (place, side)
    return f'<i class="turn-{side}"></i>'

"""Showing another step of the same page from its top."""

from __future__ import annotations

import streamlit as st

from readiness.ui import run_memory

_PLACE = "place-of-the-last-run"


def start_at_top(place: str) -> None:
    """Show the page from its top whenever `place` is another one than in the last run."""
    st.html(page_top(place))


def page_top(place: str) -> str:
    """The same as markup, for a page that writes some anyway; once in a run.

    Streamlit keeps the scroll position as long as the page is the same. The style sheet gives it up when the class
    written here changes.
    """
    found: tuple[str, int] | None = run_memory.get(_PLACE)
    before, side = found or (place, 0)
    if place != before:
        side = 1 - side
    if found != (place, side):
        run_memory.put(_PLACE, (place, side))
    return f'<i class="turn-{side}"></i>'

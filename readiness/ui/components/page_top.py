"""Showing another step of the same page from its top, or from a place further down."""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

from readiness.ui import run_memory, tab_note

_LAST = "place-of-the-last-run"


class _Shown(NamedTuple):
    """What the page was shown of last: its place, which of the two marks it bore, and where on it to begin."""

    place: str
    side: int
    begin_at: str


def start_at_top(place: str) -> None:
    """Show the page from its top whenever `place` is another one than in the last run."""
    st.html(page_top(place))


def is_elsewhere(place: str) -> bool:
    """Whether the last run showed another place of a page."""
    last: _Shown | None = run_memory.get(_LAST)
    return last is not None and last.place != place


def page_top(place: str, begin_at: str = "") -> str:
    """The same as markup, for a page that writes some anyway; once in a run.

    Streamlit keeps the scroll position as long as the page is the same. The style sheet gives it up when the class
    written here changes. `begin_at` is the key of a container that comes to the top in its place; it counts as it was
    told when the place was first shown, whatever is answered there since.
    """
    tab_note.stand_at(place)
    last: _Shown | None = run_memory.get(_LAST)
    if last is None:
        now = _Shown(place, 0, begin_at)
    elif last.place == place:
        now = last
    else:
        now = _Shown(place, 1 - last.side, begin_at)
    if now != last:
        run_memory.put(_LAST, now)
    begins = f' data-begin-at="st-key-{now.begin_at}"' if now.begin_at else ""
    return f'<i class="turn-{now.side}"{begins}></i>'

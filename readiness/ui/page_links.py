"""Links to other pages, made once and drawn again: a click on an answer draws seven, the same as at the click before.

Streamlit makes each anew: it checks the page, writes the query and looks up the layout, as long as it takes to draw it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

import streamlit as st
from streamlit.delta_generator_singletons import get_dg_singleton_instance
from streamlit.elements.widgets.button import ButtonMixin

_MOST_KEPT = 512


class _Made(NamedTuple):
    """What Streamlit would draw: of which kind, what it says, and how it is laid out."""

    kind: str
    drawn: Any
    more: dict[str, Any]


class _Kept:
    """Stands where a page would be drawn on, and keeps what is drawn instead."""

    made: _Made

    @property
    def dg(self) -> _Kept:
        """Itself, which Streamlit asks for the place to draw on."""
        return self

    def _enqueue(self, kind: str, drawn: Any, **more: Any) -> None:
        self.made = _Made(kind, drawn, more)


def draw(page: st.Page, label: str, **query: str) -> None:
    """Draw a link to a page, as `st.page_link` does.

    Args:
        page: the target, the same object each time: what is kept is kept for it.
        label: what the link says, in Markdown.
        query: what its address says after the name of the page.
    """
    made = _made(page, label, tuple(query.items()))
    get_dg_singleton_instance().main_dg._enqueue(made.kind, made.drawn, **made.more)


@lru_cache(_MOST_KEPT)
def _made(page: st.Page, label: str, query: tuple[tuple[str, str], ...]) -> _Made:
    kept = _Kept()
    ButtonMixin._page_link(kept, page, label=label, query_params=dict(query))  # type: ignore[arg-type]  # it asks for the place to draw on alone
    return kept.made

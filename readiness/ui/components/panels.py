"""Filled panels: only for an empty state, a what-if, a confirmation, or something that needs attention."""

from __future__ import annotations

from typing import Literal

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import shell as say


def panel(key: str) -> DeltaGenerator:
    """Open a filled panel, to be used in a `with` statement."""
    return st.container(key=f"panel-{key}")


def empty_state(key: str, title: str, text: str, action: str = "") -> bool:
    """Nothing is here yet: say so, say what to do next, and offer it. Returns whether the button was pressed."""
    with st.container(key=f"empty-{key}", horizontal=True, vertical_alignment="center"):
        st.html(f'<div class="empty"><p class="t">{esc(title)}</p><p>{esc(text)}</p></div>')
        return bool(action) and st.button(action, key=f"empty-{key}-go", type="primary")


def notice(kind: Literal["info", "problem"], title: str, text: str = "") -> None:
    """A message in the flow of the page, read out at once if it is a problem."""
    role = "alert" if kind == "problem" else "status"
    st.html(f'<div class="notice {kind}" role="{role}"><p class="t">{esc(title)}</p><p>{esc(text)}</p></div>')


def ask_first(key: str, question: str, action: str, *, besides: str = "") -> bool:
    """Ask before something that cannot be undone; True means yes.

    `besides` is a further sentence, of what else the press does. The caller shows it while
    `st.session_state["<key>-asked"]` is set; either answer clears that.
    """
    with panel(f"ask-{key}"):
        st.html("".join(f'<p class="t">{esc(each)}</p>' for each in (question, besides) if each))
        with st.container(key=f"ask-{key}-row", horizontal=True):
            confirmed = st.button(action, key=f"ask-{key}-yes", type="primary")
            cancelled = st.button(said(say.CANCEL), key=f"ask-{key}-no")
    if confirmed or cancelled:
        st.session_state.pop(f"{key}-asked", None)
    if cancelled:
        st.rerun()
    return confirmed

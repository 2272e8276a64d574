"""Text that a button hands in: what was typed stays in its field, on other pages too, until it has been handed in.

A field whose value is stored as it is typed has a key of `autosave.widget_key`; every other one is drawn here. A form
of Streamlit is no way to do it: what is typed there stays in the browser, and is gone with the page.
"""

from __future__ import annotations

from typing import Any

import streamlit as st

_HANDED_IN = "handed-in"


def line(label: str, value: str = "", *, key: str, **more: Any) -> str:
    """A field of one line. `key` says whose it is: it lasts for the session; `more` is that of `st.text_input`."""
    typed: str = st.text_input(label, _start(key, value), key=key, persist_state="session", **more)
    return typed


def area(label: str, value: str = "", *, key: str, **more: Any) -> str:
    """A field of several lines; `more` is that of `st.text_area`."""
    typed: str = st.text_area(label, _start(key, value), key=key, persist_state="session", **more)
    return typed


def hand_in(*keys: str) -> None:
    """What stands in these fields is stored: when they are drawn next, they start anew."""
    st.session_state.setdefault(_HANDED_IN, set()).update(keys)


def _start(key: str, value: str) -> str:
    """What a field starts from. One that was handed in is told so, since the browser still holds the old text."""
    waiting: set[str] = st.session_state.get(_HANDED_IN, set())
    if key not in waiting:
        return value
    waiting.discard(key)
    st.session_state[key] = value
    return ""

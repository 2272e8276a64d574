"""Text that a button hands in: what was typed stays in its field, on other pages too, until it has been handed in.

A field whose value is stored as it is given is one of `typed`; every other one is drawn here. A form of Streamlit is no
way to do it: what is typed there stays in the browser, and is gone with the page.
"""

from __future__ import annotations

from typing import Any

import streamlit as st

from readiness.ui import typed

_HANDED_IN = "handed-in"
_HELD = "unsent-held"


def line(label: str, value: str = "", *, key: str, **more: Any) -> str:
    """A field of one line. `key` says whose it is: it lasts for the session; `more` is that of `st.text_input`."""
    given: str = st.text_input(label, _start(key, value), key=key, persist_state="session", **more)
    return _note(key, given)


def area(label: str, value: str = "", *, key: str, **more: Any) -> str:
    """A field of several lines; `more` is that of `st.text_area`."""
    given: str = st.text_area(label, _start(key, value), key=key, persist_state="session", **more)
    return _note(key, given)


def hand_in(*keys: str) -> None:
    """What stands in these fields is stored: when they are drawn next, they start anew."""
    st.session_state.setdefault(_HANDED_IN, set()).update(keys)


def begin() -> None:
    """Start a run: hold what was being typed when a link was followed, which comes with a page without the field."""
    held = _held()
    for key, (text, run) in tuple(held.items()):
        arrived = st.session_state.get(key)
        if arrived and arrived != text:
            held[key] = arrived, run


def _start(key: str, value: str) -> str:
    """What a field starts from. One that was handed in is told so, since the browser still holds the old text."""
    waiting: set[str] = st.session_state.get(_HANDED_IN, set())
    text, run = _held().get(key, ("", 0))
    if key in waiting:
        waiting.discard(key)
        st.session_state[key] = value
        return ""
    if text and run < typed.now()[1] - 1 and st.session_state.get(key) != text:
        st.session_state[key] = text
        return ""
    return value


def _note(key: str, given: str) -> str:
    _held()[key] = given, typed.now()[1]
    return given


def _held() -> dict[str, tuple[str, int]]:
    """The texts of all fields by their keys, with the run in which each was drawn last."""
    found: dict[str, tuple[str, int]] = st.session_state.setdefault(_HELD, {})
    return found

"""Text that a button hands in: what was typed stays in its field until it has been handed in.

It stays while other pages are looked at, and when the page is loaded anew (`drafts`).

A field whose value is stored as it is given is one of `typed`; every other one is drawn here. A form of Streamlit is no
way to do it: what is typed there stays in the browser, and is gone with the page.
"""

from __future__ import annotations

from typing import Any

import streamlit as st

from readiness.ui import drafts, typed

_HANDED_IN = "handed-in"
_HELD = "unsent-held"
_FOUND = "unsent-found"
_NOTED = "unsent-noted"


def line(label: str, value: str = "", *, key: str, outlasts_reload: bool = True, **more: Any) -> str:
    """A field of one line. `key` says whose it is: it lasts for the session; `more` is that of `st.text_input`.

    What is secret, or stored as soon as it arrives, does not outlast that the page is loaded anew.
    """
    start = _start(key, value, outlasts_reload=outlasts_reload)
    given: str = st.text_input(label, start, key=key, persist_state="session", **more)
    return _note(key, given, value, outlasts_reload=outlasts_reload)


def area(label: str, value: str = "", *, key: str, **more: Any) -> str:
    """A field of several lines; `more` is that of `st.text_area`."""
    start = _start(key, value, outlasts_reload=True)
    given: str = st.text_area(label, start, key=key, persist_state="session", **more)
    return _note(key, given, value, outlasts_reload=True)


def hand_in(*keys: str) -> None:
    """What stands in these fields is stored: when they are drawn next, they start anew."""
    st.session_state.setdefault(_HANDED_IN, set()).update(keys)
    for key in keys:
        drafts.keep(key, "")


def hand_in_of(place: str) -> None:
    """What stands in the fields whose keys end with this is stored."""
    hand_in(*(key for key in _held() if key.endswith(place)))


def begin() -> None:
    """Start a run: hold what was being typed when a link was followed, which comes with a page without the field."""
    held = _held()
    for key, (text, run) in tuple(held.items()):
        arrived = st.session_state.get(key)
        if arrived and arrived != text:
            held[key] = arrived, run


def _start(key: str, value: str, *, outlasts_reload: bool) -> str:
    """What a field starts from. One that was handed in is told so, since the browser still holds the old text."""
    waiting: set[str] = st.session_state.get(_HANDED_IN, set())
    found: dict[str, str] = st.session_state.setdefault(_FOUND, {})
    text, run = _held().get(key, ("", 0))
    if key in waiting:
        waiting.discard(key)
        found.pop(key, None)
        st.session_state[key] = value
        return ""
    if text and run < typed.now()[1] - 1 and st.session_state.get(key) != text:
        st.session_state[key] = text
        return ""
    if outlasts_reload and key not in _held():
        found[key] = drafts.typed_before(key)
    return found.get(key) or value


def _note(key: str, given: str, value: str, *, outlasts_reload: bool) -> str:
    noted: dict[str, str] = st.session_state.setdefault(_NOTED, {})
    # Another tab of the same browser may have typed more: a field that nobody touched here drops nothing.
    if outlasts_reload and noted.setdefault(key, given) != given:
        noted[key] = given
        drafts.keep(key, given if given != value else "")
    _held()[key] = given, typed.now()[1]
    return given


def _held() -> dict[str, tuple[str, int]]:
    """The texts of all fields by their keys, with the run in which each was drawn last."""
    found: dict[str, tuple[str, int]] = st.session_state.setdefault(_HELD, {})
    return found

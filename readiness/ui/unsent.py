"""What a button hands in: what was typed or chosen stays in its field until it has been handed in.

It stays while other pages are looked at, and when the page is loaded anew (`drafts`).

A field whose value is stored as it is given is one of `typed`; every other one is drawn here. A form of Streamlit is no
way to do it: what is typed there stays in the browser, and is gone with the page.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import Any, TypeVar

import streamlit as st

from readiness.ui import drafts, run_memory, typed

_HANDED_IN = "handed-in"
_HELD = "unsent-held"
_FOUND = "unsent-found"
_NOTED = "unsent-noted"
_T = TypeVar("_T", bound=drafts.Choice)
_CHOSEN, _TOUCHED, _AS_STORED = "unsent-chosen", "unsent-touched", object()


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


def choice(draw: Callable[[_T], _T], value: _T, *, key: str, options: Collection[object] | None = None) -> _T:
    """A choice, a tick or a day that `draw` draws, with this key and from what it is given, and that lasts as texts do.

    `options` is what it can hold, or what each of several can be: an earlier choice that is none of them is forgotten.
    """
    chosen = _of_session(_CHOSEN)
    touched = _of_session(_TOUCHED)
    noted = _of_session(_NOTED)
    if is_handed_in(key):
        st.session_state[_HANDED_IN].discard(key)
        st.session_state[key] = value
    if key in chosen and key in noted and key not in st.session_state:
        # Its page was left in the meantime, and the field begins anew: with what is stored now if nobody touched it.
        del noted[key]
        if touched.get(key, _AS_STORED) == value:
            touched[key] = _AS_STORED
        chosen[key] = touched.get(key, chosen[key])
    if key not in chosen:
        before = drafts.before(key, value)
        chosen[key] = before if before != value else _AS_STORED
    is_as_stored = chosen[key] is _AS_STORED or not _is_possible(chosen[key], options)
    start = value if is_as_stored else chosen[key]
    given = draw(start)
    # What a tab brings from a process that ended, and what the field did not start from, was chosen there.
    if noted.setdefault(key, start) != given:
        noted[key] = given
        touched[key] = given if given != value else _AS_STORED
        _keep(key, given, value)
    return given


def day(label: str, value: date | None, *, key: str) -> date | None:
    """A day, or None, asked for as everywhere."""
    return choice(
        lambda start: typed.ask_day(label, start, key),
        value,
        key=key,
    )


def _keep(key: str, given: drafts.Choice, value: drafts.Choice) -> None:
    if given == value:
        drafts.drop(key)
    else:
        drafts.keep(key, given)


def _is_possible(held: drafts.Choice, options: Collection[object] | None) -> bool:
    return options is None or all(each in options for each in (held if isinstance(held, tuple) else (held,)))


def waiting(key: str) -> Any:
    """What was chosen in a field drawn by `choice` and not handed in; None if nothing was."""
    noted = _of_session(_NOTED)
    shown = st.session_state.get(key)
    if key in noted and shown is not None and shown != noted[key]:
        return shown
    found = _of_session(_TOUCHED).get(key, _AS_STORED)
    return None if found is _AS_STORED else found


def decide(*keys: str) -> None:
    """What was chosen in these fields is stored, or is of no use any more."""
    for key in keys:
        for known in (_CHOSEN, _TOUCHED, _NOTED):
            _of_session(known).pop(key, None)
        drafts.drop(key)


def hand_in(*keys: str) -> None:
    """What stands in these fields is stored: when they are drawn next, they start anew."""
    st.session_state.setdefault(_HANDED_IN, set()).update(keys)
    for key in keys:
        drafts.drop(key)


def is_handed_in(key: str) -> bool:
    """Whether what the browser may still hold in a field was handed in, and the field was not drawn since."""
    return key in st.session_state.get(_HANDED_IN, set())


def hand_in_of(place: str) -> None:
    """What stands in the fields whose keys end with this is stored."""
    hand_in(*(key for key in _held() if key.endswith(place)))
    decide(*(key for key in tuple(_of_session(_CHOSEN)) if key.endswith(place)))


def begin() -> None:
    """Start a run: hold what was being typed when a link was followed, which comes with a page without the field."""
    held, outlasting = _held(), run_memory.get(_NOTED, {})
    for key, (text, run) in tuple(held.items()):
        arrived = st.session_state.get(key)
        if arrived and arrived != text:
            held[key] = arrived, run
            if key in outlasting:
                drafts.keep(key, arrived)


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
        found[key] = str(drafts.before(key))
    return found.get(key) or value


def _note(key: str, given: str, value: str, *, outlasts_reload: bool) -> str:
    noted = _of_session(_NOTED)
    # Another tab of the same browser may have typed more: a field that nobody touched here drops nothing.
    if outlasts_reload and noted.setdefault(key, given) != given:
        noted[key] = given
        _keep(key, given, value)
    _held()[key] = given, typed.now()[1]
    return given


def _held() -> dict[str, tuple[str, int]]:
    """The texts of all fields by their keys, with the run in which each was drawn last."""
    return _of_session(_HELD)


def _of_session(name: str) -> dict[str, Any]:
    found: dict[str, Any] | None = run_memory.get(name)
    if found is None:
        run_memory.put(name, found := {})
    return found

"""What a page looks up in the session again and again, asked of the session once in a run.

The session of Streamlit takes a lock, looks in four places and asks whether the run is to end at every question; a
click on an answer has sixty.
Whoever puts a value here puts it into the session too; what is looked up here is put and dropped nowhere else.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, MutableMapping
from typing import Any, TypeVar

import streamlit as st
from streamlit.runtime.scriptrunner_utils.script_run_context import get_script_run_ctx
from streamlit.runtime.state.safe_session_state import SafeSessionState

Made = TypeVar("Made")
# A session runs in one thread at a time, and a thread works for one session.
_this_thread = threading.local()


def begin() -> None:
    """Start a run of a page, or of a part of it: the session may have changed since the last one."""
    _this_thread.known = None if get_script_run_ctx(suppress_warning=True) is None else {}


def end() -> None:
    """End a run, however it ended: the next one of this thread may be another session's."""
    _this_thread.known = None


def get(key: str, default: Any = None) -> Any:
    """What the session holds under this key; `default` if it holds nothing, or None."""
    known = _known()
    if known is None:
        found = _held(key)
    elif key in known:
        found = known[key]
    else:
        found = known[key] = _held(key)
    return default if found is None else found


def put(key: str, value: Any) -> None:
    """Let the session hold a value under this key."""
    _session()[key] = value
    known = _known()
    if known is not None:
        known[key] = value


def once(key: str, make: Callable[[], Made]) -> Made:
    """What `make` returns, made once in a run: the next run, or part of a page that runs by itself, makes it anew."""
    known = _known()
    if known is None:
        return make()
    if key not in known:
        known[key] = make()
    found: Made = known[key]
    return found


def forget(key: str) -> None:
    """Let what was made once in this run be made anew."""
    known = _known()
    if known is not None:
        known.pop(key, None)


def drop(key: str) -> None:
    """Let the session hold nothing under this key."""
    if get(key) is not None:
        del _session()[key]
        known = _known()
        if known is not None:
            known[key] = None


def _held(key: str) -> Any:
    """What the session holds under a key that is no field's: one that was set in this run comes before an older one."""
    session = _session()
    if not isinstance(session, SafeSessionState):
        return session.get(key)
    with session._lock:
        for held in (session._state._new_session_state, session._state._old_state):
            if key in held:
                return held[key]
    return None


def _session() -> SafeSessionState | MutableMapping[Any, Any]:
    """The session of this run itself; outside of a run what stands for one."""
    ctx = get_script_run_ctx(suppress_warning=True)
    return st.session_state if ctx is None else ctx.session_state


def _known() -> dict[str, Any] | None:
    """What this run has looked up so far; None outside of a run that was begun."""
    known: dict[str, Any] | None = getattr(_this_thread, "known", None)
    return known

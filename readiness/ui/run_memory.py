"""What a page looks up in the session again and again, asked of the session once in a run.

The session of Streamlit takes a lock and looks in four places at every question; a click on an answer has sixty.
Whoever puts a value here puts it into the session too; what is looked up here is put and dropped nowhere else.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

import streamlit as st
from streamlit.runtime.scriptrunner_utils.script_run_context import get_script_run_ctx

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
        found = st.session_state.get(key)
    elif key in known:
        found = known[key]
    else:
        found = known[key] = st.session_state.get(key)
    return default if found is None else found


def put(key: str, value: Any) -> None:
    """Let the session hold a value under this key."""
    st.session_state[key] = value
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
        del st.session_state[key]
        known = _known()
        if known is not None:
            known[key] = None


def _known() -> dict[str, Any] | None:
    """What this run has looked up so far; None outside of a run that was begun."""
    known: dict[str, Any] | None = getattr(_this_thread, "known", None)
    return known

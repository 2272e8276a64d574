"""The assessments that were ticked: they stay so while others are filtered and sorted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import streamlit as st

from readiness.ui.safe import md

_PICKED: Final = "portfolio-picked"
_GENERATION: Final = "portfolio-picked-generation"


def ids() -> tuple[str, ...]:
    """What is ticked, in the order in which it was."""
    return tuple(_held())


def tick(key: str, label: str) -> None:
    """A tick box for one; the next run counts what is in it."""
    # After a press for all of them the boxes begin anew: the browser holds what the old ones said.
    generation = st.session_state.get(_GENERATION, 0)
    is_in = st.checkbox(md(label), key in _held(), key=f"pick-{generation}-{key}", label_visibility="collapsed")
    if is_in != (key in _held()):
        if is_in:
            _held()[key] = True
        else:
            del _held()[key]
        st.rerun()


def choose(keys: Iterable[str]) -> None:
    """Tick exactly these."""
    st.session_state[_PICKED] = dict.fromkeys(keys, True)
    st.session_state[_GENERATION] = st.session_state.get(_GENERATION, 0) + 1


def _held() -> dict[str, bool]:
    found: dict[str, bool] = st.session_state.setdefault(_PICKED, {})
    return found

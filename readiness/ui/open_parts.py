"""What is open on a page: after a restart of the server, only the address still tells which fields a browser shows.

What a browser holds in a field is lost unless the page draws this field again in the first run of the new session.
"""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from readiness.ui import run_memory, state


def opened(name: str) -> str:
    """What is open under this name, such as a person; "" for nothing. Other pages come in between, and it is kept."""
    named = st.query_params.get(name)
    found: str = named or run_memory.get(_memory(name), "")
    if found:
        set_open(name, found)
    return found


def set_open(name: str, value: str) -> None:
    """Note what is open from the next run on; "" closes it."""
    if run_memory.get(_memory(name), "") != value:
        run_memory.put(_memory(name), value)
    if value and st.query_params.get(name) != value:
        st.query_params[name] = value
    elif not value and name in st.query_params:
        del st.query_params[name]


def part(label: str, name: str, titles: Mapping[str, str], *, key: str, wraps: bool = False) -> str:
    """A row of the parts of a page, one of them chosen: it follows the address, and the address follows it.

    The Back button of a browser and links change the address alone. A row that `wraps` takes several lines on a phone.
    """
    first = next(iter(titles))
    named = st.query_params.get(name, first)
    asked = named if named in titles else first
    memory = f"{key}-asked"
    is_led = st.session_state.get(memory, asked) != asked
    if is_led:
        st.session_state[key] = asked
    row = st.pills if wraps else st.segmented_control
    chosen = row(
        label,
        list(titles),
        default=None if is_led else asked,
        format_func=titles.__getitem__,
        required=True,
        key=key,
        label_visibility="collapsed",
    )
    st.session_state[memory] = chosen = chosen or first
    if st.query_params.get(name) != chosen:
        st.query_params[name] = chosen
    return chosen


def switch(label: str, name: str, titles: Mapping[str, str], now: str, *, key: str) -> None:
    """A row that shows which of two or more forms of a page is open, and opens another one in a new run."""
    wanted = st.segmented_control(
        label,
        list(titles),
        default=now,
        format_func=titles.__getitem__,
        key=f"{key}-{now}",
        required=True,
        label_visibility="collapsed",
    )
    if wanted in titles and wanted != now:
        set_open(name, wanted)
        st.rerun()


def _memory(name: str) -> str:
    return f"open-{name}:{run_memory.get(state.ASSESSMENT, '')[:8]}"

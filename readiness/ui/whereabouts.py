"""What is open on a page: after a restart of the server, only the address still tells which fields a browser shows.

What a browser holds in a field is lost unless the page draws this field again in the first run of the new session.
"""

from __future__ import annotations

import streamlit as st

from readiness.ui import state


def opened(name: str) -> str:
    """What is open under this name, such as a person; "" for nothing. Other pages come in between, and it is kept."""
    named = st.query_params.get(name)
    found: str = named or st.session_state.get(_memory(name), "")
    if found:
        set_open(name, found)
    return found


def set_open(name: str, value: str) -> None:
    """Note what is open from the next run on; "" closes it."""
    st.session_state[_memory(name)] = value
    if value and st.query_params.get(name) != value:
        st.query_params[name] = value
    elif not value and name in st.query_params:
        del st.query_params[name]


def _memory(name: str) -> str:
    return f"open-{name}:{st.session_state.get(state.ASSESSMENT, '')[:8]}"

"""Which seat this phone holds. The token travels in the address as `?t=` and in the session."""

from __future__ import annotations

from typing import Final

import streamlit as st

from readiness.services.records import NotThere
from readiness.services.workshop_entrance import is_at_home, remember_browser
from readiness.services.workshop_seat import Seat, find_seat
from readiness.ui import device, state

LINK: Final = "i"
"""The name in the address of a personal link, which opens a seat once."""
_HELD = "seat-held"
_RETURN_CODE = "return-code"
_PRESENT = "seat-present"


def current() -> Seat | None:
    """The seat of this tab, read anew in every run; None if it holds none, or may not open it."""
    token = st.query_params.get("t") or st.session_state.get(_HELD)
    if not isinstance(token, str) or not token:
        return None
    try:
        seat = find_seat(state.shared_workspace(), token)
    except NotThere:
        return None
    if seat is None:
        return None
    if st.session_state.get(_HELD) != token and not is_at_home(state.shared_workspace(), seat, device.browser()):
        return None
    hold(token)
    if st.session_state.get(_PRESENT) != seat.person.id:
        seat.note_presence()
        remember_browser(state.shared_workspace(), seat, device.browser())
        st.session_state[_PRESENT] = seat.person.id
    return seat


def hold(token: str, return_code: str = "") -> None:
    """Remember the token in the address and in the session, and the return code as long as this session lives."""
    if st.query_params.get("t") != token:
        st.query_params["t"] = token
    for way_in in ("c", LINK):
        st.query_params.pop(way_in, None)
    st.session_state[_HELD] = token
    if return_code:
        st.session_state[_RETURN_CODE] = return_code


def let_go() -> None:
    """Forget the seat in this tab; it stays in the database, with all that was given."""
    for key in (_HELD, _RETURN_CODE, _PRESENT):
        st.session_state.pop(key, None)


def return_code() -> str:
    """The personal code, if this session was the one that got it; the database holds only its hash."""
    found = st.session_state.get(_RETURN_CODE, "")
    return f"{found[:4]} {found[4:]}" if isinstance(found, str) and found else ""


def origin() -> str:
    """Where this connection comes from, for the limit on guessing: behind a proxy, many phones have one address."""
    return f"{st.context.ip_address or 'localhost'} {device.browser()}".strip()

"""Which pages this process is working on, and waiting until they are done."""

from __future__ import annotations

import asyncio

from streamlit.runtime import Runtime
from streamlit.runtime.app_session import AppSession

_BETWEEN_LOOKS = 0.05
_LOOKS_IN_A_ROW = 3
"""A run that ends may be followed at once by the next one of the same click."""


def runs(assessment_id: str = "") -> int:
    """How many tabs have a page that is being worked on; with an id, only tabs of this assessment count."""
    sessions = (each.session for each in Runtime.instance()._session_mgr.list_sessions())
    # A session has a runner from the moment at which it takes in a message until all that it was sent is worked off.
    return sum(each._scriptrunner is not None and assessment_id in _address(each) for each in sessions)


def tabs() -> int:
    """How many tabs are open."""
    return Runtime.instance()._session_mgr.num_active_sessions()


async def until_quiet(longest_seconds: float, assessment_id: str = "") -> bool:
    """Wait until nothing is worked on any more, `longest_seconds` at most; whether it came to that."""
    end, quiet = asyncio.get_running_loop().time() + longest_seconds, 0
    while quiet < _LOOKS_IN_A_ROW:
        if asyncio.get_running_loop().time() > end:
            return False
        quiet = 0 if runs(assessment_id) else quiet + 1
        await asyncio.sleep(_BETWEEN_LOOKS)
    return True


def _address(session: AppSession) -> str:
    """What follows the question mark in the address of a tab, as it was when its last run ended."""
    return str(session._client_state.query_string)

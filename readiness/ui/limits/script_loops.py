"""One event loop for the scripts of all sessions: Streamlit opens one for each, which takes three open files.

It is installed in the thread of a script for libraries that ask for one, and never run; no page of ours uses it.
"""

from __future__ import annotations

import asyncio
from functools import cache
from typing import Any

from streamlit.runtime import app_session


class _Asyncio:
    """What Streamlit's module of sessions knows as `asyncio`."""

    new_event_loop = staticmethod(cache(asyncio.new_event_loop))

    def __getattr__(self, name: str) -> Any:
        return getattr(asyncio, name)


def share_one() -> None:
    """Let every session from now on have the same loop, which none of them closes."""
    vars(app_session).update(asyncio=_Asyncio(), _close_script_event_loop=lambda _loop: None)

"""A stop asked for with SIGTERM: no new visitors, then time for what runs, then the end."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable

from streamlit.runtime import Runtime
from streamlit.runtime.app_session import AppSessionState

from readiness.ui.health import Health

NOTICE = "READINESS_STOP_NOTICE_SECONDS"
"""Environment variable: how long the app goes on in full after it has said that it is not ready, for a proxy to see."""
LONGEST_SECONDS = 20.0
"""How long work that runs may take to finish."""
_BETWEEN_LOOKS = 0.05
_LOOKS_IN_A_ROW = 3
"""A run that ends may be followed at once by the next one of the same click."""


def stop_gently(health: Health) -> None:
    """From now on, take SIGTERM as a wish. A second one ends the app at once, as does Ctrl+C."""
    if threading.current_thread() is not threading.main_thread():
        return  # Only there may a signal be taken; a test that starts the app elsewhere sends none.
    end = signal.getsignal(signal.SIGTERM)
    if not callable(end):
        return
    tasks: list[asyncio.Task[None]] = []
    loop = asyncio.get_running_loop()

    def finish() -> None:
        end(signal.SIGTERM, None)

    def begin() -> None:
        if tasks:
            finish()
        else:
            health.is_stopping = True
            tasks.append(loop.create_task(_drain(finish)))

    loop.add_signal_handler(signal.SIGTERM, begin)


async def _drain(finish: Callable[[], None]) -> None:
    await asyncio.sleep(float(os.environ.get(NOTICE) or 0))
    end, quiet = asyncio.get_running_loop().time() + LONGEST_SECONDS, 0
    while quiet < _LOOKS_IN_A_ROW and asyncio.get_running_loop().time() < end:
        quiet = 0 if runs() else quiet + 1
        await asyncio.sleep(_BETWEEN_LOOKS)
    finish()


def runs() -> int:
    """How many tabs have a page that is being worked on."""
    sessions = Runtime.instance()._session_mgr.list_sessions()
    return sum(each.session._state == AppSessionState.APP_IS_RUNNING for each in sessions)

"""A stop asked for with SIGTERM: no new visitors, those who are here go one by one, time for what runs, the end."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable

from readiness.ui import departing, running
from readiness.ui.health import Health

NOTICE = "READINESS_STOP_NOTICE_SECONDS"
"""Environment variable: how long the app goes on in full after it has said that it is not ready, for a proxy to see."""
LONGEST_SECONDS = 20.0
"""How long visitors may take to go, and work that runs to finish."""


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
    notice = float(os.environ.get(NOTICE) or 0)
    await asyncio.sleep(notice)
    loop = asyncio.get_running_loop()
    end = loop.time() + LONGEST_SECONDS
    if notice:
        # A proxy leads them to another process by now; without one they would only come back to this.
        await departing.send_away(departing.open_tabs())
    await running.until_quiet(end - loop.time())
    finish()

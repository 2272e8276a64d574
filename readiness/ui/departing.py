"""Sending tabs away before the app ends: one after the other, so that no other process has to take in all at once.

A browser opens its tab again within half a second, which costs the process that takes it in as much as two clicks.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Final, Protocol

from streamlit.runtime import Runtime

LONGEST_SECONDS: Final = 10.0
SECONDS_BETWEEN: Final = 0.1
"""Between two tabs, as long as that sends all of them away in time."""
_GOING_AWAY: Final = 1001
_LOG = logging.getLogger(__name__)


class OpenTab(Protocol):
    """A tab of this process."""

    @property
    def is_worked_on(self) -> bool:
        """Whether its page is being worked on."""

    async def close(self) -> None:
        """Close its socket."""


class _Tab:
    """A session of Streamlit with its socket."""

    def __init__(self, found: Any) -> None:
        self._found = found

    @property
    def is_worked_on(self) -> bool:
        return self._found.session._scriptrunner is not None

    async def close(self) -> None:
        if self._found.client is not None:
            await self._found.client._websocket.close(_GOING_AWAY)


def open_tabs() -> list[OpenTab]:
    """All of this process."""
    return [_Tab(each) for each in Runtime.instance()._session_mgr.list_active_sessions()]


async def send_away(tabs: Iterable[OpenTab], sleep: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
    """Close tabs one after the other, those first whose page rests; whose never does stays open.

    It takes `LONGEST_SECONDS` at most, apart from what closing itself takes.
    """
    left = list(tabs)
    if not left:
        return
    between = min(SECONDS_BETWEEN, LONGEST_SECONDS / len(left))
    for _ in range(int(LONGEST_SECONDS / between)):
        resting = next((each for each in left if not each.is_worked_on), None)
        if resting is not None:
            left.remove(resting)
            try:
                await resting.close()
            except (OSError, RuntimeError):
                _LOG.info("A tab was gone before it could be sent away.")
        if not left:
            return
        await sleep(between)

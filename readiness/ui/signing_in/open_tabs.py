"""Which tabs of this process are open with which session, so that they are closed when it ends.

A browser opens the tab again by itself, and is told then that it has to sign in. What its page showed before is gone.
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from readiness.services.accounts import living, mark_of
from readiness.services.records import StorageProblem
from readiness.ui import state

SECONDS_BETWEEN_LOOKS: Final = 30.0

_LOG = logging.getLogger(__name__)

_open: defaultdict[str, set[asyncio.Event]] = defaultdict(set)


@contextmanager
def kept(mark: str) -> Iterator[asyncio.Event]:
    """Count a tab with this session as open; what it yields is set when the session has ended."""
    ended = asyncio.Event()
    _open[mark].add(ended)
    try:
        yield ended
    finally:
        _open[mark].discard(ended)
        if not _open[mark]:
            del _open[mark]


def end(token: str) -> None:
    """Close the tabs of this process that have a session which ends now."""
    if token:
        _close({mark_of(token)})


async def close_ended() -> None:
    """As long as the app runs: look which sessions have ended, here or in another process, and close their tabs.

    A look that fails is told in the log, and the next one comes all the same.
    """
    while True:
        await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
        try:
            await look()
        except Exception:  # noqa: BLE001 # whatever it was, the next look comes
            _LOG.exception("It could not be looked which sessions have ended.")


async def look() -> None:
    """Close the tabs of sessions that have ended by now."""
    marks = set(_open)
    if not marks:
        return
    try:
        alive = await asyncio.to_thread(lambda: living(state.shared_workspace(), marks))
    except StorageProblem:
        return  # The pages say so themselves; the next look may succeed.
    _close(marks - alive)


def _close(marks: set[str]) -> None:
    for mark in marks & set(_open):
        for each in _open[mark]:
            each.set()

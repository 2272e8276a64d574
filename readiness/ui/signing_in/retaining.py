"""Once an hour: removes what is past its time, keeps what campaigns came to, and shows comparisons that are due."""

from __future__ import annotations

import asyncio
import logging
from typing import Final

from readiness.services.benchmarks import show_what_is_due
from readiness.services.campaigns import keep_results
from readiness.services.links_to_results import forget_ended
from readiness.services.records import StorageProblem
from readiness.services.retention import remove_old_drafts, remove_old_votes
from readiness.ui import state

SECONDS_BETWEEN_LOOKS: Final = 3600.0
_LOG = logging.getLogger(__name__)


async def remove_by_the_hour() -> None:
    """Look again and again, until the app ends."""
    while True:
        try:
            await asyncio.to_thread(look)
        except Exception:  # noqa: BLE001 # whatever it was, the next look comes
            _LOG.exception("What is past its time could not be removed.")
        await asyncio.sleep(SECONDS_BETWEEN_LOOKS)


def look() -> None:
    """Remove what is past its time, and show what is due; a database that fails is asked again in an hour."""
    try:
        forget_ended(state.shared_workspace())
        keep_results(state.shared_workspace())
        remove_old_drafts(state.shared_workspace())
        removed = remove_old_votes(state.shared_workspace())
        show_what_is_due(state.shared_workspace())
    except StorageProblem as problem:
        _LOG.warning("%s", problem)
        return
    if removed:
        _LOG.info("Votes were removed after their time; number of workshops: %d.", removed)

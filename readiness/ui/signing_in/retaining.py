"""Once an hour: removes what is past its time, keeps what campaigns came to, and shows comparisons that are due."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from readiness.services.benchmarks import show_what_is_due
from readiness.services.campaign_results import keep_results
from readiness.services.links_to_results import forget_ended
from readiness.services.records import StorageProblem
from readiness.services.retention import remove_old_drafts, remove_old_votes
from readiness.services.workspace import Workspace
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
    """Do all that is due; what fails is tried again in an hour, and keeps nothing else from being done."""
    workspace = state.shared_workspace()
    for name, duty in _DUTIES.items():
        try:
            duty(workspace)
        except StorageProblem as problem:
            _LOG.warning("%s", problem)
        except Exception:  # noqa: BLE001 - whatever is wrong with one duty, the others are done
            _LOG.exception("What is due each hour could not be done: %s.", name)


def _remove_votes(workspace: Workspace) -> None:
    if removed := remove_old_votes(workspace):
        _LOG.info("Votes were removed after their time; number of workshops: %d.", removed)


_DUTIES: Final[dict[str, Callable[[Workspace], object]]] = {
    "links": forget_ended,
    "votes": _remove_votes,
    "drafts": remove_old_drafts,
    "campaigns": keep_results,
    "comparisons": show_what_is_due,
}

"""What campaigns came to: what was handed in is kept as snapshots once they are over.

Nothing is needed here of what campaigns are made or looked at with: an app without any loads none of it at its start.
"""

from __future__ import annotations

import logging
import threading
from datetime import datetime, timedelta
from typing import Final

from readiness.services.each_alone import done_alone
from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere, StorageProblem, Unavailable

AT_ONCE: Final = 3
"""How many snapshots are made while somebody waits for a page; more than that are left to a thread."""
UNTIL_NEXT_TRY: Final = timedelta(hours=1)
"""What can't be kept takes as long to fail as to be made, and the page looks at each click."""
_failed: Final[dict[tuple[str, str], datetime]] = {}
"""Campaign and assessment of what could not be kept, and when this process tried it."""
_keeping = threading.Lock()
_LOG = logging.getLogger(__name__)
WHAT_IS_KEPT: Final = "campaign-results"
"""What the log calls it."""


def keep_results(workspace: Workspace) -> int:
    """Keep what was handed in to campaigns that are over as snapshots, each once; return how many were made.

    `workspace` acts for the house. Whichever process looks first makes them. One that cannot be made keeps no other,
    and this process tries it again after `UNTIL_NEXT_TRY`.

    Raises:
        StorageProblem: the database does not tell what is due, or takes nothing.
    """
    return done_alone(_due(workspace), lambda each: _is_kept_or_rests(workspace, *each), WHAT_IS_KEPT)


def keep_results_soon(workspace: Workspace) -> None:
    """The same for somebody who waits for a page: a few at once, the others in a thread of this process."""
    if len(_due(workspace, AT_ONCE + 1)) > AT_ONCE:
        threading.Thread(target=_keep_alone, args=(workspace,), name="campaigns", daemon=True).start()
    else:
        keep_results(workspace)


def _due(workspace: Workspace, most: int | None = None) -> list[tuple[str, str]]:
    """Campaign and assessment of what is to be kept now; of all, the first `most` that did not fail a while ago."""
    now = workspace.now()
    # Other threads note in it meanwhile: it is copied in one step.
    for past in [each for each, at in tuple(_failed.items()) if now - at >= UNTIL_NEXT_TRY]:
        _failed.pop(past, None)
    found = workspace.store.results_to_keep(at=now, limit=None if most is None else most + len(_failed))
    return [each for each in found if each not in _failed][:most]


def _is_kept_or_rests(workspace: Workspace, campaign_id: str, assessment_id: str) -> bool:
    try:
        return _is_kept(workspace, campaign_id, assessment_id)
    except (NotThere, Unavailable):
        raise
    except Exception:
        _failed[campaign_id, assessment_id] = workspace.now()
        raise


def _keep_alone(workspace: Workspace) -> None:
    if not _keeping.acquire(blocking=False):
        return
    try:
        keep_results(workspace)
    except StorageProblem as problem:
        _LOG.warning("%s", problem)  # The next look makes those that are left.
    finally:
        _keeping.release()


def _is_kept(workspace: Workspace, campaign_id: str, assessment_id: str) -> bool:
    with workspace.change() as change:
        change.store.hold(assessment_id)
        name = change.store.claim_result(campaign_id, assessment_id, at=change.now())
        if name:
            change.take_snapshot(assessment_id, name, "campaign")
        return bool(name)

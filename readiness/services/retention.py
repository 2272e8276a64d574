"""How long the votes of workshops are kept, and removing what was kept for as long as its workspace wants.

What goes is what `workshops.delete_workshop` removes: seats, codes, and all that people gave, with its history. What is
in the assessment stays: answers, problems, decisions, snapshots, and how the answers were spread.
"""

from __future__ import annotations

from typing import Final

from readiness.services.each_alone import done_alone
from readiness.services.workspace import Workspace
from readiness.storage.kept_results import DELETED, RESULT, ROOM
from readiness.storage.problems import Refused
from readiness.words import said
from readiness.words.say import retention as say

DAYS: Final = (30, 90, 180, 365)
"""For how many days votes may be kept."""


def votes_days(workspace: Workspace, space: str) -> int | None:
    """For how many days a workspace keeps votes once results were taken over; None until somebody deletes them."""
    return workspace.store.votes_days(space)


def keep_votes(workspace: Workspace, space: str, days: int | None, *, replaces: int | None) -> None:
    """Set it, in place of what was seen.

    Raises:
        NotThere: there is no such workspace.
        Refused: whoever acts is no owner, `days` is none of `DAYS`, or somebody has set another number since.
    """
    if days is not None and days not in DAYS:
        raise Refused(said(say.REFUSED_DAYS), said(say.REFUSED_DAYS_MEND))
    workspace.store.keep_votes(space, days, replaces=replaces, at=workspace.now())


def remove_old_votes(workspace: Workspace) -> int:
    """Remove what is past its time; return of how many workshops. `workspace` acts for the house.

    One that somebody goes on with meanwhile keeps its votes, and so do those of a workspace whose owner wants them for
    good by now. One that cannot be removed now is left for the next time, and keeps no other.

    Raises:
        StorageProblem: the database does not tell what is due, or takes nothing.
    """
    due = workspace.store.workshops_past_their_time(at=workspace.now())
    return done_alone(due, lambda each: _is_removed(workspace, each), "old-votes")


def remove_old_drafts(workspace: Workspace) -> int:
    """Remove what was given by links that ended and was kept as long after as votes are; return of how many links.

    What was handed in stays. `workspace` acts for the house.
    """
    return workspace.store.remove_old_drafts(at=workspace.now())


def _is_removed(workspace: Workspace, workshop: str) -> bool:
    with workspace.change() as change:
        held = change.store.hold_workshop(workshop)
        if not change.store.workshops_past_their_time(at=change.now(), among=workshop):
            return False
        change.store.delete_workshop(workshop, keep=(ROOM, RESULT), state=DELETED)
        change.store.note_removed_votes(held.assessment_id, at=change.now())
        return True

"""The minutes of an assessment: what its workshops agreed on, left open and decided, for plan and report."""

from __future__ import annotations

import hashlib
import secrets
from datetime import date
from typing import Final

from readiness.model.base import clean_text, one_line
from readiness.model.minutes import MinuteItem
from readiness.model.pooled import Consensus
from readiness.services.workshops import Held
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused

PART: Final = "minute"
LONGEST: Final = 300
"""Letters of a decision, and of a name."""


def meeting_of(held: Held) -> str:
    """What tells this workshop from the others of its assessment in the minutes; its id is no part of it."""
    return hashlib.sha256(held.id.encode()).hexdigest()[:12]


def keep_agreed(change: Workspace, held: Held, agreed: Consensus) -> MinuteItem:
    """Put what a room recorded on a question into the minutes, within the step that records it.

    What an earlier workshop recorded on the same question makes way: it was promised, and this is what came of it.
    """
    item = MinuteItem(
        id=agreed.question,
        meeting=meeting_of(held),
        workshop=held.settings.title,
        on=_today(change, held),
        question=agreed.question,
        level=agreed.level,
        text=agreed.reason,
        evidence=agreed.evidence,
        owner=agreed.open_owner,
        by=agreed.open_by,
        by_words=agreed.open_until,
    )
    change.store.hold(held.assessment_id)
    version = change.store.versions(held.assessment_id).get((PART, item.id), 0)
    change.save(held.assessment_id, PART, item.id, item, expected_version=version)
    return item


def record_decision(workspace: Workspace, held: Held, text: str, *, owner: str = "", by: date | None = None) -> str:
    """Record what a room decided beside the questions, and who does it by which day; return its id in the minutes.

    Raises:
        Refused: nothing was written, a day without a name, or too much.
    """
    told, name = clean_text(text), one_line(owner)
    if not told:
        raise Refused("Write down what was decided.", "One sentence is enough.")
    if by is not None and not name:
        raise Refused("Say who does it by that day.", "Name one person.")
    if len(told) > LONGEST or len(name) > LONGEST:
        raise Refused("This is too long for the minutes.", f"Use at most {LONGEST} letters.")
    with workspace.change() as change:
        item = MinuteItem(
            id=f"decision-{secrets.token_hex(5)}",
            meeting=meeting_of(held),
            workshop=held.settings.title,
            on=_today(change, held),
            text=told,
            owner=name,
            by=by,
        )
        change.save(held.assessment_id, PART, item.id, item)
        return item.id


def remove_decision(workspace: Workspace, held: Held, item_id: str) -> None:
    """Take a decision out of the minutes again, such as one with a mistake."""
    workspace.save(held.assessment_id, PART, item_id, None)


def _today(workspace: Workspace, held: Held) -> date:
    return workspace.today(workspace.summary(held.assessment_id).time_zone)

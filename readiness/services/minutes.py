"""The minutes of an assessment: what its workshops agreed on, left open and decided, for plan and report."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Final

from readiness.model.base import clean_text, one_line
from readiness.model.minutes import MinuteItem
from readiness.model.pooled import Consensus
from readiness.services.leadership import must_lead
from readiness.services.workshops import Held, held_of, must_take
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from readiness.words import said
from readiness.words.say import workshop as say

PART: Final = "minute"
LONGEST: Final = 300
"""Letters of a decision, and of a name."""


def meeting_of(held: Held) -> str:
    """What tells this workshop from the others of its assessment in the minutes; its id is no part of it."""
    return hashlib.sha256(held.id.encode()).hexdigest()[:12]


def keep_agreed(change: Workspace, held: Held, agreed: Consensus) -> MinuteItem:
    """Put what a room recorded on a question into the minutes, within the step that records it.

    What an earlier workshop agreed on the same question makes way. What it promised and nobody has marked as done stays
    beside it: whoever promised it has not been told otherwise.
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
    here = held.assessment_id
    change.store.hold(here)
    known = {each.id: each for each in change.open(here).assessment.minutes}
    versions = change.store.versions(here)
    before = known.get(item.id)
    if before is not None and before.meeting != item.meeting and before.is_owed:
        kept = before.kept_beside()
        change.save(here, PART, kept.id, kept, expected_version=versions.get((PART, kept.id), 0))
    own = item.kept_beside().id
    if own in known:
        change.save(here, PART, own, None, expected_version=versions[PART, own])
    change.save(here, PART, item.id, item, expected_version=versions.get((PART, item.id), 0))
    return item


def record_decision(workspace: Workspace, held: Held, text: str, *, owner: str = "", by: date | None = None) -> str:
    """Record what a room decided beside the questions, and who does it by which day; return its id in the minutes.

    Raises:
        Refused: nothing was written, a day without a name, or too much; or the workshop is archived, or led by
            somebody else.
    """
    told, name = clean_text(text), one_line(owner)
    if not told:
        raise Refused(said(say.WRITE_DOWN_WHAT_WAS_DECIDED), said(say.ONE_SENTENCE_IS_ENOUGH))
    if by is not None and not name:
        raise Refused(said(say.SAY_WHO_DOES), said(say.NAME_ONE_PERSON))
    if len(told) > LONGEST or len(name) > LONGEST:
        raise Refused(said(say.THIS_IS_TOO_LONG), said(say.use_at_most_letters(longest=LONGEST)))
    with _recording(workspace, held) as change:
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
    """Take a decision out of the minutes again, such as one with a mistake; refused as `record_decision` is."""
    with _recording(workspace, held) as change:
        _put(change, held.assessment_id, item_id, None)


def bring_back(workspace: Workspace, held: Held, item: MinuteItem) -> None:
    """Put a decision that was taken out into the minutes again, as it was; refused as `record_decision` is."""
    with _recording(workspace, held) as change:
        _put(change, held.assessment_id, item.id, item)


def _put(change: Workspace, assessment_id: str, item_id: str, item: MinuteItem | None) -> None:
    """Store an item in the place of what is there at this moment."""
    found = change.store.versions(assessment_id).get((PART, item_id), 0)
    change.save(assessment_id, PART, item_id, item, expected_version=found)


@contextmanager
def _recording(workspace: Workspace, held: Held) -> Iterator[Workspace]:
    with workspace.change() as change:
        must_take(held_of(change.store.hold_workshop(held.id)))
        must_lead(change, held.assessment_id, held.id)
        yield change


def _today(workspace: Workspace, held: Held) -> date:
    return workspace.today(workspace.summary(held.assessment_id).time_zone)

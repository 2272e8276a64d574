"""Which assessments are meant: those that somebody may read and has chosen, with the figures of their newest state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, exists

from readiness.model.actor import Actor
from readiness.model.base import clean_text
from readiness.model.figures import FORM
from readiness.storage.guarding import within_reach
from readiness.storage.portfolio_records import Chosen
from readiness.storage.tables import assessment, outcome, tag

_AT_ONCE: Final = 500
"""Ids in one statement: a database takes only so many values."""

IS_CURRENT = and_(outcome.c.state == assessment.c.state, outcome.c.form == FORM)
"""Whether figures are those of the newest state, in the form of today."""
WITH_CURRENT = assessment.outerjoin(outcome, and_(outcome.c.assessment_id == assessment.c.id, IS_CURRENT))
"""Each with its figures, where they are of its newest state: older ones count as not known, as the rows show them."""


def from_chosen(wanted: Select[Any], chosen: Chosen, actor: Actor) -> Select[Any]:
    """What is wanted of the chosen assessments that `actor` may read."""
    return wanted.select_from(WITH_CURRENT).where(*is_chosen(chosen, actor))


def is_chosen(chosen: Chosen, actor: Actor) -> list[ColumnElement[bool]]:
    """What holds for the chosen assessments that `actor` may read."""
    conditions: list[ColumnElement[bool]] = [
        *within_reach(actor, "read", assessment.c.workspace_id),
        assessment.c.deleted_at.is_(None),
        is_put_aside(chosen.is_archived),
    ]
    if sought := clean_text(chosen.text).casefold():
        conditions.append(assessment.c.searchable.contains(sought, autoescape=True))
    if chosen.sector is not None:
        conditions.append(outcome.c.sector == chosen.sector)
    if chosen.tag is not None:
        mine = exists().where(tag.c.assessment_id == assessment.c.id, tag.c.name == chosen.tag)
        conditions.append(mine)
    if chosen.phase is not None:
        known = outcome.c.phase == chosen.phase
        is_unsure = and_(outcome.c.assessment_id.is_not(None), outcome.c.phase.is_(None))
        conditions.append(known if chosen.phase else is_unsure)
    if chosen.is_missing:
        conditions.append(outcome.c.assessment_id.is_(None))
    return conditions


def is_put_aside(is_archived: bool) -> ColumnElement[bool]:
    """Whether an assessment is in the archive, or is not."""
    return assessment.c.archived_at.is_not(None) if is_archived else assessment.c.archived_at.is_(None)


def all_here(actor: Actor) -> list[ColumnElement[bool]]:
    """What holds for all assessments that `actor` may read, those in the archive too."""
    return [assessment.c.deleted_at.is_(None), *within_reach(actor, "read", assessment.c.workspace_id)]


def at_most_some(ids: Sequence[str]) -> list[Sequence[str]]:
    """The ids in groups of at most as many as one statement takes."""
    return [ids[first : first + _AT_ONCE] for first in range(0, len(ids), _AT_ONCE)]

"""The figures that were concluded of each assessment, kept for the portfolio, and what has none yet."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from readiness.model.base import STATUSES
from readiness.model.figures import FORM, Figures
from readiness.storage.choosing import IS_CURRENT, WITH_CURRENT, all_here, at_most_some, is_chosen
from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import needs, needs_each, unguarded
from readiness.storage.portfolio_records import Chosen, ConcludedBy, NotConcluded
from readiness.storage.tables import assessment, outcome

NOTED = (assessment.c.questionnaire, assessment.c.pack, assessment.c.pack_version)
"""What an assessment notes of its content."""
# Every conclusion is kept, and making these anew would cost more than the database takes for them.
_IS_HERE = outcome.c.assessment_id == bindparam("here")
_KEPT = select(outcome.c.state, outcome.c.form, outcome.c.edition, outcome.c.figures).where(_IS_HERE)
_REPLACE = update(outcome).where(_IS_HERE)
_ADD = insert(outcome)


class KeptFigures(OnDatabase):
    """Whether figures are kept, by which rules they came about, and which are to be worked out. A part of `Store`."""

    @unguarded("it shows what its actor may read")
    def not_concluded(self, chosen: Chosen | None = None) -> tuple[NotConcluded, ...]:
        """The assessments whose newest state has no figures, newest first: of all, or of those that are chosen."""
        conditions = all_here(self.actor) if chosen is None else is_chosen(chosen, self.actor)
        wanted = (
            select(*NOTED, assessment.c.id, assessment.c.state)
            .select_from(WITH_CURRENT)
            .where(outcome.c.assessment_id.is_(None), *conditions)
            .order_by(assessment.c.changed_at.desc(), assessment.c.id)
        )
        with self._database.reading() as connection:
            return tuple(NotConcluded(**row) for row in connection.execute(wanted).mappings())

    @unguarded("it shows what its actor may read")
    def concluded_by(self) -> tuple[ConcludedBy, ...]:
        """By which content and rules the figures of today were concluded, with what the assessments note of theirs."""
        wanted = (
            select(*NOTED, outcome.c.edition).join_from(assessment, outcome).where(IS_CURRENT, *all_here(self.actor))
        )
        with self._database.reading() as connection:
            return tuple(ConcludedBy(**row) for row in connection.execute(wanted.distinct()).mappings())

    @unguarded("it shows what its actor may read")
    def ids_concluded_by(self, concluded: ConcludedBy) -> tuple[str, ...]:
        """The ids of the assessments of which this is so."""
        told = [(column, getattr(concluded, column.name)) for column in (*NOTED, outcome.c.edition)]
        alike = [column.is_(None) if value is None else column == value for column, value in told]
        wanted = select(assessment.c.id).join_from(assessment, outcome).where(*alike, *all_here(self.actor))
        with self._database.reading() as connection:
            return tuple(connection.scalars(wanted))

    @needs_each("read", "assessment", "assessment_ids", writes=True)
    def forget_figures(self, assessment_ids: Collection[str]) -> None:
        """Have these worked out again. The disk is not waited for."""
        with self._database.noting() as connection:
            for some in at_most_some(tuple(assessment_ids)):
                connection.execute(delete(outcome).where(outcome.c.assessment_id.in_(some)))

    @needs("read")
    def has_figures(self, assessment_id: str, *, state: int, edition: str) -> bool:
        """Whether what a state came to by this content and these rules, or something newer, is kept and can be read."""
        with self._database.reading() as connection:
            kept = connection.execute(_KEPT, {"here": assessment_id}).first()
        return kept is not None and _is_as_good(kept, state, edition)


def keep_figures(connection: Connection, assessment_id: str, figures: Figures, *, state: int, edition: str) -> None:
    """Keep what a state of an assessment came to, unless just that or a newer state is kept already.

    What other rules concluded or what this version cannot read is replaced. The caller has locked the assessment.
    """
    kept = connection.execute(_KEPT, {"here": assessment_id}).first()
    if kept is not None and _is_as_good(kept, state, edition):
        return
    values = {"state": state, "form": FORM, "edition": edition, **_columns(figures)}
    if kept is None:
        connection.execute(_ADD, {"assessment_id": assessment_id, **values})
    else:
        connection.execute(_REPLACE, {"here": assessment_id, **values})


def _is_as_good(kept: Row[Any, Any, Any, Any], state: int, edition: str) -> bool:
    if kept.state != state:
        return bool(kept.state > state)
    return bool((kept.form, kept.edition) == (FORM, edition)) and figures_in(kept.figures) is not None


def _columns(figures: Figures) -> dict[str, object]:
    place, first = figures.place, figures.first_problem
    scores = {each.id: each.score for each in figures.scores if each.score is not None}
    return {
        "phase": place.counted_phase if place else None,
        "placed": place.placed if place else None,
        "status": STATUSES.index(figures.status) if figures.status else None,
        "employees": figures.employees,
        "gates_open": len(figures.gates_next("open")),
        "done": figures.done,
        "actions": figures.actions,
        "completeness": figures.completeness,
        "assessed_on": figures.assessed_on,
        "snapshot_on": figures.last_snapshot_on,
        "review_on": figures.next_review_on,
        "sector": figures.sector,
        "country": figures.country,
        "first_problem": first.name if first else "",
        "scores": json.dumps(scores, sort_keys=True),
        "figures": figures.model_dump_json(),
    }


def figures_in(text: str | None) -> Figures | None:
    """What is kept; None where it was kept in a form that this version cannot read: it is then worked out again."""
    if text is None:
        return None
    try:
        return Figures.model_validate_json(text)
    except ValueError:
        return None

"""The portfolio: every assessment with its figures in one row, to choose, count and sort."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Float, Row, Select, case, cast, func, select

from readiness.storage.choosing import WITH_CURRENT, at_most_some, from_chosen, is_chosen, is_put_aside
from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import needs_each, unguarded, within_reach
from readiness.storage.kept_figures import figures_in
from readiness.storage.portfolio_records import Chosen, Overview, OverviewOrder, PhaseCounts, RowStanding
from readiness.storage.problems import Refused
from readiness.storage.tables import assessment, outcome, tag
from readiness.words import said
from readiness.words.say import storage as say

_SCORE: Final = "score:"
_ROW = (
    assessment.c.id,
    assessment.c.name,
    assessment.c.organization,
    assessment.c.questionnaire,
    assessment.c.pack,
    assessment.c.pack_version,
    assessment.c.changed_at,
    assessment.c.archived_at,
    assessment.c.state,
    assessment.c.time_zone,
    outcome.c.figures,
    outcome.c.edition,
    outcome.c.assessment_id.is_not(None).label("is_current"),
)
_STANDING = (
    assessment.c.id,
    assessment.c.state,
    assessment.c.questionnaire,
    assessment.c.pack,
    assessment.c.pack_version,
    assessment.c.archived_at,
    outcome.c.assessment_id.is_not(None).label("is_current"),
    outcome.c.edition,
)
_SORTED_BY: Final[Mapping[str, Callable[[], ColumnElement[Any]]]] = {
    "changed": lambda: assessment.c.changed_at,
    "sector": lambda: func.nullif(func.lower(outcome.c.sector), ""),
    "country": lambda: func.nullif(func.lower(outcome.c.country), ""),
    "employees": lambda: outcome.c.employees,
    "phase": lambda: outcome.c.placed,
    "status": lambda: outcome.c.status,
    # Without a phase no gate was looked at: that is not the same as none that is not met.
    "gates": lambda: case((outcome.c.placed.is_not(None), outcome.c.gates_open)),
    "problem": lambda: func.nullif(func.lower(outcome.c.first_problem), ""),
    "done": lambda: cast(outcome.c.done, Float) / func.nullif(outcome.c.actions, 0),
    "answered": lambda: outcome.c.completeness,
    "assessed": lambda: outcome.c.assessed_on,
    "snapshot": lambda: outcome.c.snapshot_on,
    "review": lambda: outcome.c.review_on,
}
_BY_NAME: Final = "name"
ORDERS: Final = (_BY_NAME, *_SORTED_BY)
"""What the portfolio can be sorted by, besides the score of a dimension."""


def by_score(dimension: str) -> str:
    """How the order by the score of one dimension is called."""
    return f"{_SCORE}{dimension}"


class PortfolioTable(OnDatabase):
    """The table of all assessments. A part of `Store`."""

    @unguarded("it shows what its actor may read")
    def overview(
        self, chosen: Chosen, order: OverviewOrder, *, limit: int | None = None, offset: int = 0
    ) -> tuple[Overview, ...]:
        """The chosen assessments with what they came to last; those of which something is not known come last.

        Raises:
            Refused: there is no such order.
        """
        by = self._order(order)
        whole: Select[Any] = select(*_ROW).select_from(WITH_CURRENT).order_by(*by)
        if limit is None and not offset:
            wanted = whole.where(*is_chosen(chosen, self.actor))
        else:
            # Found first: what is to be sorted need not be carried along.
            found = from_chosen(select(assessment.c.id), chosen, self.actor).order_by(*by).limit(limit).offset(offset)
            wanted = whole.where(assessment.c.id.in_(found))
        with self._database.reading() as connection:
            rows = connection.execute(wanted).all()
            tags = _tags_of(connection, None if limit is None else [row.id for row in rows])
        return tuple(_overview(row, tags.get(row.id, ())) for row in rows)

    @needs_each("read", "assessment", "assessment_ids")
    def overviews_of(self, assessment_ids: Sequence[str]) -> tuple[Overview, ...]:
        """The same of these assessments, in the order of their ids here; what is not there is left out."""
        found: dict[str, Overview] = {}
        with self._database.reading() as connection:
            for some in at_most_some(assessment_ids):
                wanted: Select[Any] = select(*_ROW).select_from(WITH_CURRENT)
                rows = connection.execute(wanted.where(assessment.c.id.in_(some), assessment.c.deleted_at.is_(None)))
                tags = _tags_of(connection, some)
                found |= {row.id: _overview(row, tags.get(row.id, ())) for row in rows}
        return tuple(found[each] for each in assessment_ids if each in found)

    @needs_each("read", "assessment", "assessment_ids")
    def standings_of(self, assessment_ids: Sequence[str]) -> tuple[RowStanding, ...]:
        """How these stand, in the order of their ids here; what is not there is left out."""
        found: dict[str, RowStanding] = {}
        with self._database.reading() as connection:
            for some in at_most_some(assessment_ids):
                wanted: Select[Any] = select(*_STANDING).select_from(WITH_CURRENT)
                rows = connection.execute(wanted.where(assessment.c.id.in_(some), assessment.c.deleted_at.is_(None)))
                tags = _tags_of(connection, some)
                found |= {row.id: RowStanding(**row, tags=tags.get(row.id, ())) for row in rows.mappings()}
        return tuple(found[each] for each in assessment_ids if each in found)

    @unguarded("it shows what its actor may read")
    def chosen_ids(self, chosen: Chosen) -> tuple[str, ...]:
        """The ids of the chosen assessments, in no order."""
        with self._database.reading() as connection:
            return tuple(connection.scalars(from_chosen(select(assessment.c.id), chosen, self.actor)))

    @unguarded("it counts what its actor may read")
    def phases_of(self, chosen: Chosen) -> PhaseCounts:
        """How many of the chosen assessments are in each phase, apart from those without figures."""
        is_missing = outcome.c.assessment_id.is_(None).label("is_missing")
        wanted = from_chosen(select(outcome.c.phase, is_missing, func.count().label("number")), chosen, self.actor)
        with self._database.reading() as connection:
            rows = connection.execute(wanted.group_by(outcome.c.phase, is_missing)).all()
        return PhaseCounts(
            {row.phase: row.number for row in rows if row.phase is not None},
            unsure=sum(row.number for row in rows if row.phase is None and not row.is_missing),
            missing=sum(row.number for row in rows if row.is_missing),
        )

    @unguarded("it shows what its actor may read")
    def sectors(self, *, is_archived: bool = False) -> tuple[str, ...]:
        """The sectors told by the assessments in use, or by those in the archive, by their names.

        Those of an older state too: what was chosen stays on offer while figures are worked out.
        """
        return self._told(select(outcome.c.sector).join(assessment).distinct(), is_archived)

    @unguarded("it shows what its actor may read")
    def tags(self, *, is_archived: bool = False) -> tuple[str, ...]:
        """The tags given to the assessments in use, or to those in the archive, by their names."""
        return self._told(select(tag.c.name).join(assessment).distinct(), is_archived)

    def _told(self, wanted: Select[Any], is_archived: bool) -> tuple[str, ...]:
        with self._database.reading() as connection:
            mine = within_reach(self.actor, "read", assessment.c.workspace_id)
            here = (assessment.c.deleted_at.is_(None), is_put_aside(is_archived), *mine)
            found = connection.scalars(wanted.where(*here)).all()
        return tuple(sorted((name for name in found if name), key=lambda name: (name.casefold(), name)))

    def _order(self, order: OverviewOrder) -> tuple[ColumnElement[Any], ...]:
        if order.by == _BY_NAME:
            found = (self._heading(), assessment.c.searchable)
            return *(each.desc() if order.is_falling else each.asc() for each in found), assessment.c.id
        if order.by.startswith(_SCORE):
            value = self._score(order.by.removeprefix(_SCORE))
        elif order.by in _SORTED_BY:
            value = _SORTED_BY[order.by]()
        else:
            raise Refused(said(say.TABLE_CANNOT_BE_SORTED), said(say.CHOOSE_ANOTHER_COLUMN))
        # What is not known stands last both ways: it is neither much nor little. So each is worked out once.
        return (value.desc() if order.is_falling else value.asc()).nulls_last(), assessment.c.id

    def _heading(self) -> ColumnElement[Any]:
        """What heads a row, in small letters of every alphabet: the organization, else the name of the assessment."""
        place = func.instr if self._database.is_sqlite else func.strpos
        after_the_name = func.substr(assessment.c.searchable, place(assessment.c.searchable, "\n") + 1)
        return func.coalesce(func.nullif(after_the_name, ""), assessment.c.searchable)

    def _score(self, dimension: str) -> ColumnElement[Any]:
        if self._database.is_sqlite:
            return func.json_extract(outcome.c.scores, f'$."{dimension}"')
        # The text is what `json.dumps` made of names and numbers, so it need not be read as JSON.
        behind_the_name = func.split_part(outcome.c.scores, f"{json.dumps(dimension)}:", 2)
        return cast(func.nullif(func.rtrim(func.split_part(behind_the_name, ",", 1), "}"), ""), Float)


def _tags_of(connection: Connection, assessment_ids: Sequence[str] | None) -> Mapping[str, tuple[str, ...]]:
    wanted = select(tag.c.assessment_id, tag.c.name).order_by(tag.c.name)
    if assessment_ids is not None:
        wanted = wanted.where(tag.c.assessment_id.in_(assessment_ids))
    found: dict[str, list[str]] = defaultdict(list)
    for row in connection.execute(wanted):
        found[row.assessment_id].append(row.name)
    return {each: tuple(names) for each, names in found.items()}


def _overview(row: Row[Any], tags: tuple[str, ...]) -> Overview:
    return Overview(
        id=row.id,
        name=row.name,
        organization=row.organization,
        questionnaire=row.questionnaire,
        pack=row.pack,
        pack_version=row.pack_version,
        changed_at=row.changed_at,
        archived_at=row.archived_at,
        state=row.state,
        time_zone=row.time_zone,
        tags=tags,
        figures=figures_in(row.figures),
        is_current=bool(row.is_current),
        edition=row.edition,
    )

"""The portfolio: the figures of every assessment in one row, to choose, sort, tag and put aside."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Float,
    Row,
    Select,
    and_,
    bindparam,
    case,
    cast,
    delete,
    exists,
    func,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import JSON

from readiness.model.actor import Actor
from readiness.model.base import STATUSES, clean_text, one_line
from readiness.model.figures import FORM, Figures
from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import needs, needs_each, unguarded, within_reach
from readiness.storage.problems import Refused
from readiness.storage.records import Chosen, ConcludedBy, NotConcluded, Overview, OverviewOrder, PhaseCounts
from readiness.storage.tables import assessment, outcome, tag

LONGEST_TAG: Final = 60
_SCORE: Final = "score:"
_AT_ONCE: Final = 500
"""Ids in one statement: a database takes only so many values."""

_IS_CURRENT = and_(outcome.c.state == assessment.c.state, outcome.c.form == FORM)
_WITH_CURRENT = assessment.outerjoin(outcome, and_(outcome.c.assessment_id == assessment.c.id, _IS_CURRENT))
"""Each with its figures, where they are of its newest state: older ones count as not known, as the rows show them."""
_NOTED = (assessment.c.questionnaire, assessment.c.pack, assessment.c.pack_version)
"""What an assessment notes of its content."""
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
# Every conclusion is kept, and making these anew would cost more than the database takes for them.
_IS_HERE = outcome.c.assessment_id == bindparam("here")
_KEPT = select(outcome.c.state, outcome.c.form, outcome.c.edition, outcome.c.figures).where(_IS_HERE)
_REPLACE = update(outcome).where(_IS_HERE)
_ADD = insert(outcome)
_BY_NAME: Final = "name"
ORDERS: Final = (_BY_NAME, *_SORTED_BY)
"""What the portfolio can be sorted by, besides the score of a dimension."""


def by_score(dimension: str) -> str:
    """How the order by the score of one dimension is called."""
    return f"{_SCORE}{dimension}"


class Outcomes(OnDatabase):
    """The table of all assessments, with tags and archive. A part of `Store`."""

    @unguarded("it shows what its actor may read")
    def overview(
        self, chosen: Chosen, order: OverviewOrder, *, limit: int | None = None, offset: int = 0
    ) -> tuple[Overview, ...]:
        """The chosen assessments with what they came to last; those of which something is not known come last.

        Raises:
            Refused: there is no such order.
        """
        by = self._order(order)
        whole: Select[Any] = select(*_ROW).select_from(_WITH_CURRENT).order_by(*by)
        if limit is None and not offset:
            wanted = whole.where(*_is_chosen(chosen, self.actor))
        else:
            # Found first: what is to be sorted need not be carried along.
            found = _from_chosen(select(assessment.c.id), chosen, self.actor).order_by(*by).limit(limit).offset(offset)
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
            for some in _some(assessment_ids):
                wanted: Select[Any] = select(*_ROW).select_from(_WITH_CURRENT)
                rows = connection.execute(wanted.where(assessment.c.id.in_(some), assessment.c.deleted_at.is_(None)))
                tags = _tags_of(connection, some)
                found |= {row.id: _overview(row, tags.get(row.id, ())) for row in rows}
        return tuple(found[each] for each in assessment_ids if each in found)

    @unguarded("it shows what its actor may read")
    def chosen_ids(self, chosen: Chosen) -> tuple[str, ...]:
        """The ids of the chosen assessments, in no order."""
        with self._database.reading() as connection:
            return tuple(connection.scalars(_from_chosen(select(assessment.c.id), chosen, self.actor)))

    @unguarded("it counts what its actor may read")
    def phases_of(self, chosen: Chosen) -> PhaseCounts:
        """How many of the chosen assessments are in each phase, apart from those without figures."""
        is_missing = outcome.c.assessment_id.is_(None).label("is_missing")
        wanted = _from_chosen(select(outcome.c.phase, is_missing, func.count().label("number")), chosen, self.actor)
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
            here = (assessment.c.deleted_at.is_(None), _is_put_aside(is_archived), *mine)
            found = connection.scalars(wanted.where(*here)).all()
        return tuple(sorted((name for name in found if name), key=lambda name: (name.casefold(), name)))

    @unguarded("it shows what its actor may read")
    def not_concluded(self, chosen: Chosen | None = None) -> tuple[NotConcluded, ...]:
        """The assessments whose newest state has no figures, newest first: of all, or of those that are chosen."""
        conditions = self._all_here() if chosen is None else _is_chosen(chosen, self.actor)
        wanted = (
            select(*_NOTED, assessment.c.id, assessment.c.state)
            .select_from(_WITH_CURRENT)
            .where(outcome.c.assessment_id.is_(None), *conditions)
            .order_by(assessment.c.changed_at.desc(), assessment.c.id)
        )
        with self._database.reading() as connection:
            return tuple(NotConcluded(**row) for row in connection.execute(wanted).mappings())

    @unguarded("it shows what its actor may read")
    def concluded_by(self) -> tuple[ConcludedBy, ...]:
        """By which content and rules the figures of today were concluded, with what the assessments note of theirs."""
        wanted = select(*_NOTED, outcome.c.edition).join_from(assessment, outcome).where(_IS_CURRENT, *self._all_here())
        with self._database.reading() as connection:
            return tuple(ConcludedBy(**row) for row in connection.execute(wanted.distinct()).mappings())

    @unguarded("it shows what its actor may read")
    def ids_concluded_by(self, concluded: ConcludedBy) -> tuple[str, ...]:
        """The ids of the assessments of which this is so."""
        told = [(column, getattr(concluded, column.name)) for column in (*_NOTED, outcome.c.edition)]
        alike = [column.is_(None) if value is None else column == value for column, value in told]
        wanted = select(assessment.c.id).join_from(assessment, outcome).where(*alike, *self._all_here())
        with self._database.reading() as connection:
            return tuple(connection.scalars(wanted))

    @needs_each("read", "assessment", "assessment_ids", writes=True)
    def forget_figures(self, assessment_ids: Collection[str]) -> None:
        """Have these worked out again. The disk is not waited for."""
        with self._database.noting() as connection:
            for some in _some(tuple(assessment_ids)):
                connection.execute(delete(outcome).where(outcome.c.assessment_id.in_(some)))

    @needs("read")
    def has_figures(self, assessment_id: str, *, state: int, edition: str) -> bool:
        """Whether what a state came to by this content and these rules, or something newer, is kept and can be read."""
        with self._database.reading() as connection:
            kept = connection.execute(_KEPT, {"here": assessment_id}).first()
        return kept is not None and _is_as_good(kept, state, edition)

    def _all_here(self) -> list[ColumnElement[bool]]:
        return [assessment.c.deleted_at.is_(None), *within_reach(self.actor, "read", assessment.c.workspace_id)]

    @needs_each("answer", "assessment", "assessment_ids", writes=True)
    def tag_all(self, assessment_ids: Collection[str], name: str) -> None:
        """Give these assessments a tag; who has it keeps it.

        Raises:
            Refused: the tag is empty or longer than 60 characters.
        """
        given = one_line(name)
        if not given or len(given) > LONGEST_TAG:
            raise Refused(f"A tag needs 1 to {LONGEST_TAG} characters.", "Enter one.")
        with self._database.writing() as connection:
            for some in _some(tuple(assessment_ids)):
                those = select(assessment.c.id, literal(given)).where(
                    assessment.c.id.in_(some), assessment.c.deleted_at.is_(None)
                )
                # Another tab may give the same at this very moment.
                connection.execute(
                    self._dialect.insert(tag).from_select(["assessment_id", "name"], those).on_conflict_do_nothing()
                )

    @needs_each("answer", "assessment", "assessment_ids", writes=True)
    def untag_all(self, assessment_ids: Collection[str], name: str) -> None:
        """Take a tag from these assessments."""
        with self._database.writing() as connection:
            for some in _some(tuple(assessment_ids)):
                connection.execute(delete(tag).where(tag.c.assessment_id.in_(some), tag.c.name == name))

    @needs_each("bin", "assessment", "assessment_ids", writes=True)
    def archive(self, assessment_ids: Collection[str], *, at: datetime) -> int:
        """Put these assessments aside; return how many were not there before. Their links keep working."""
        return self._archive(assessment_ids, at, assessment.c.archived_at.is_(None))

    @needs_each("bin", "assessment", "assessment_ids", writes=True)
    def unarchive(self, assessment_ids: Collection[str]) -> int:
        """Bring these assessments back from the archive; return how many were there."""
        return self._archive(assessment_ids, None, assessment.c.archived_at.is_not(None))

    def _archive(self, ids: Collection[str], moment: datetime | None, before: ColumnElement[bool]) -> int:
        with self._database.writing() as connection:
            return sum(
                connection.execute(
                    update(assessment).where(assessment.c.id.in_(some), before).values(archived_at=moment)
                ).rowcount
                for some in _some(tuple(ids))
            )

    @property
    def _dialect(self) -> Any:
        return sqlite if self._database.is_sqlite else postgresql

    def _order(self, order: OverviewOrder) -> tuple[ColumnElement[Any], ...]:
        if order.by == _BY_NAME:
            found = (self._heading(), assessment.c.searchable)
            return *(each.desc() if order.is_falling else each.asc() for each in found), assessment.c.id
        if order.by.startswith(_SCORE):
            value = self._score(order.by.removeprefix(_SCORE))
        elif order.by in _SORTED_BY:
            value = _SORTED_BY[order.by]()
        else:
            raise Refused("The table cannot be sorted by this.", "Choose another column.")
        # What is not known stands last both ways: it is neither much nor little.
        return value.is_(None), value.desc() if order.is_falling else value.asc(), assessment.c.id

    def _heading(self) -> ColumnElement[Any]:
        """What heads a row, in small letters of every alphabet: the organization, else the name of the assessment."""
        place = func.instr if self._database.is_sqlite else func.strpos
        after_the_name = func.substr(assessment.c.searchable, place(assessment.c.searchable, "\n") + 1)
        return func.coalesce(func.nullif(after_the_name, ""), assessment.c.searchable)

    def _score(self, dimension: str) -> ColumnElement[Any]:
        if self._database.is_sqlite:
            return func.json_extract(outcome.c.scores, f'$."{dimension}"')
        return cast(cast(outcome.c.scores, JSON)[dimension].astext, Float)


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
    return bool((kept.form, kept.edition) == (FORM, edition)) and _figures(kept.figures) is not None


def _columns(figures: Figures) -> dict[str, object]:
    place, first = figures.place, figures.first_problem
    scores = {each.id: each.score for each in figures.scores if each.score is not None}
    return {
        "phase": place.certain_phase if place else None,
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


def _from_chosen(wanted: Select[Any], chosen: Chosen, actor: Actor) -> Select[Any]:
    return wanted.select_from(_WITH_CURRENT).where(*_is_chosen(chosen, actor))


def _is_put_aside(is_archived: bool) -> ColumnElement[bool]:
    return assessment.c.archived_at.is_not(None) if is_archived else assessment.c.archived_at.is_(None)


def _is_chosen(chosen: Chosen, actor: Actor) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [
        *within_reach(actor, "read", assessment.c.workspace_id),
        assessment.c.deleted_at.is_(None),
        _is_put_aside(chosen.is_archived),
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
        figures=_figures(row.figures),
        is_current=bool(row.is_current),
        edition=row.edition,
    )


def _figures(text: str | None) -> Figures | None:
    """What is kept; None where it was kept in a form that this version cannot read: it is then worked out again."""
    if text is None:
        return None
    try:
        return Figures.model_validate_json(text)
    except ValueError:
        return None


def _some(ids: Sequence[str]) -> list[Sequence[str]]:
    return [ids[first : first + _AT_ONCE] for first in range(0, len(ids), _AT_ONCE)]

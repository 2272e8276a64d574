"""The list of assessments: its lines, in their order, with the search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    bindparam,
    select,
)
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from readiness.model.actor import Actor
from readiness.model.base import clean_text
from readiness.storage import titles
from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import ids_within_reach, needs, unguarded
from readiness.storage.records import Summary
from readiness.storage.tables import assessment, conclusion
from readiness.storage.writing import no_such_assessment

# The newest conclusion of each: there is one, unless programs with different content share the database.
_NEWEST = (conclusion.c.state.desc(), conclusion.c.edition.desc())
_CONCLUDED = {
    name: select(column).where(conclusion.c.assessment_id == assessment.c.id).order_by(*_NEWEST).limit(1)
    for name, column in {
        "phase": conclusion.c.phase,
        "completeness": conclusion.c.completeness,
        "concluded": conclusion.c.state,
    }.items()
}
_SUMMARY = [
    _CONCLUDED[name].scalar_subquery().label(name) if name in _CONCLUDED else assessment.c[name]
    for name in Summary.__slots__
]
# Every click in the app asks these, and making the statements anew would cost more than the database takes for them.
_ONE_SUMMARY = select(*_SUMMARY).where(assessment.c.id == bindparam("id"), assessment.c.deleted_at.is_(None))


class Listing(OnDatabase):
    """The list of assessments. A part of `Store`."""

    @unguarded("it shows what its actor may read")
    def list(
        self,
        search: str = "",
        *,
        limit: int | None = None,
        offset: int = 0,
        deleted: bool = False,
        with_archive: bool = False,
    ) -> tuple[Summary, ...]:
        """The assessments, last changed first; with `search`, those with that text in name or organization.

        Those in the archive are left out, unless `with_archive` or `deleted` asks for them.
        """
        sought = clean_text(search).casefold()
        asked = _Asked(sought, limit, offset, deleted=deleted, with_archive=with_archive or deleted, actor=self.actor)
        newest = _in_order(deleted=deleted).limit(_LOOKED_AT_FIRST).subquery()
        with self._database.reading() as connection:
            # What many names hold stands among the newest; what few do is found by pieces of the names.
            if sought and limit is not None and len(found := asked.of(connection, newest)) == limit:
                return found
            few: Sequence[str] | None = titles.that_may_hold(connection, sought) if sought else None
            if sought and few is None:
                few = titles.that_hold(connection, sought)
            if few is not None and not few:
                return ()
            return asked.of(connection, self._all(deleted=deleted) if few is None else _only(few))

    def _all(self, *, deleted: bool) -> FromClause:
        """All, read in the order of the list only as far as they are asked for.

        PostgreSQL takes any text that is searched for as rare: it would read all and sort what it found. An offset,
        even of nothing, keeps it from looking through; SQLite would read all because of it.
        """
        return assessment if self._database.is_sqlite else _in_order(deleted=deleted).offset(0).subquery()

    @needs("read")
    def summary(self, assessment_id: str) -> Summary:
        """The line of one assessment in the list.

        Raises:
            NotThere: there is no such assessment, or it is deleted.
        """
        with self._database.reading() as connection:
            row = connection.execute(_ONE_SUMMARY, {"id": assessment_id}).first()
        if row is None:
            raise no_such_assessment()
        return Summary(*row)


_Columns = ReadOnlyColumnCollection[str, Any]
_LOOKED_AT_FIRST = 2_000


class _Asked(NamedTuple):
    """What is asked of the list."""

    sought: str
    limit: int | None
    offset: int
    deleted: bool
    with_archive: bool
    actor: Actor

    def of(self, connection: Connection, rows: FromClause) -> tuple[Summary, ...]:
        """The part of some rows that was asked for; only of these is more read than `rows` says."""
        found = select(rows.c.id).where(*self._holds_for(connection, rows.c))
        found = found.order_by(*_newest_first(rows.c, deleted=self.deleted)).limit(self.limit).offset(self.offset)
        order = _newest_first(assessment.c, deleted=self.deleted)
        wanted = select(*_SUMMARY).where(assessment.c.id.in_(found)).order_by(*order)
        return tuple(Summary(*row) for row in connection.execute(wanted))

    def _holds_for(self, connection: Connection, columns: _Columns) -> list[ColumnElement[bool]]:
        conditions = [_is_there(columns, deleted=self.deleted)]
        if self.sought:
            conditions.append(titles.holds(connection, columns.searchable, self.sought))
        if not self.with_archive:
            conditions.append(columns.archived_at.is_(None))
        return [*conditions, *ids_within_reach(self.actor, "read", columns.id)]


def _is_there(columns: _Columns, *, deleted: bool) -> ColumnElement[bool]:
    day: ColumnElement[Any] = columns.deleted_at
    return day.is_not(None) if deleted else day.is_(None)


def _newest_first(columns: _Columns, *, deleted: bool) -> tuple[ColumnElement[Any], ...]:
    # No date stands there for what is not deleted; named first, it lets PostgreSQL read the newest by the index alone.
    by_index = () if deleted else (columns.deleted_at.desc(),)
    return (*by_index, columns.changed_at.desc(), columns.id.desc())


_IN_INDEX = select(
    assessment.c.id,
    assessment.c.searchable,
    assessment.c.deleted_at,
    assessment.c.changed_at,
    assessment.c.archived_at,
)
"""All that is needed to find a line of the list: an index has it."""


def _in_order(*, deleted: bool) -> Select[Any]:
    there = _is_there(assessment.c, deleted=deleted)
    return _IN_INDEX.where(there).order_by(*_newest_first(assessment.c, deleted=deleted))


def _only(ids: Sequence[str]) -> FromClause:
    """Those with these ids; a limit keeps SQLite from reading all others by the index of the list."""
    return _IN_INDEX.where(assessment.c.id.in_(ids)).limit(len(ids)).subquery()

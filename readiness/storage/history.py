"""The audit trail: what was where and when, what lost a conflict, and taking the last change back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    Subquery,
    and_,
    bindparam,
    func,
    or_,
    select,
    union_all,
)

from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import needs
from readiness.storage.kept_values import as_given, rests_on_the_next
from readiness.storage.numbers import number_of
from readiness.storage.problems import Refused
from readiness.storage.records import Change, Conflict, LastChange, Place, Reach, Written
from readiness.storage.tables import change, entry
from readiness.storage.writing import NewValue, lock_owner, write
from readiness.words import said
from readiness.words.say import storage as say

_MOST = 1000
_MOST_KEYS = 50
"""Keys that are looked for one by one; more of them, and everything is read."""


def _every_change() -> Subquery:
    """The whole audit trail: the changes that stand in entries, and those that no longer do or never did."""
    told_as = {"id": entry.c.change, "at": entry.c.changed_at, "by": entry.c.changed_by}
    standing = [told_as[each.name] if each.name in told_as else entry.c[each.name] for each in change.c]
    return union_all(select(change), select(*standing).where(entry.c.change.is_not(None))).subquery("every")


_every = _every_change()

# Every click in the app asks this, and making the statement anew would cost more than the database takes for it.
_SINCE = (
    select(_every)
    .where(_every.c.assessment == number_of(bindparam("in_assessment")), _every.c.id > bindparam("after"))
    .order_by(_every.c.id)
    .limit(bindparam("most"))
)
_SINCE_BY_OWNER = _SINCE.where(_every.c.owner == bindparam("by"))


class History(OnDatabase):
    """Reading the audit trail, and undo. A part of `Store`."""

    @needs("read")
    def history(self, assessment_id: str, part: str, key: str, *, owner: str = "") -> tuple[Change, ...]:
        """Everything that was ever given for one entry, values that lost a conflict included, oldest first."""
        return self._changes(
            _every.c.assessment == number_of(assessment_id),
            _every.c.owner == owner,
            _every.c.part == part,
            _every.c.key == key,
        )

    @needs("read")
    def change_to(self, place: Place, version: int) -> Change | None:
        """The change that made this version of a value; None if there is none."""
        here = (_every.c.assessment == number_of(place.assessment_id), _every.c.owner == place.owner)
        there = (_every.c.part == place.part, _every.c.key == place.key, _every.c.version == version)
        made = select(_every).where(*here, *there, _every.c.kind != "conflict").order_by(_every.c.id).limit(1)
        with self._database.reading() as connection:
            found = _changes_of(connection, connection.execute(made).all())
        return found[0] if found else None

    @needs("read")
    def conflicts(self, assessment_id: str, *, owner: str = "") -> tuple[Change, ...]:
        """The values that were kept because somebody else was first, oldest first."""
        return self._changes(
            _every.c.assessment == number_of(assessment_id), _every.c.owner == owner, _every.c.kind == "conflict"
        )

    @needs("read")
    def changed_since(
        self, assessment_id: str, after: int, *, owner: str | None = "", limit: int = _MOST
    ) -> tuple[Change, ...]:
        """The changes with a number above `after`, oldest first, at most `limit`; of one owner, or of all (None).

        With PostgreSQL, owners who write at the same moment may be seen in another order than their numbers: who
        follows all of them and must not miss any asks again from a number a little before the last one.
        """
        given = {"in_assessment": assessment_id, "after": after, "most": limit}
        wanted = _SINCE if owner is None else _SINCE_BY_OWNER
        with self._database.reading() as connection:
            rows = connection.execute(wanted, given if owner is None else {**given, "by": owner}).all()
            return _changes_of(connection, rows)

    @needs("read")
    def last_change(self, assessment_id: str, *, owner: str | None = "") -> int:
        """The number of the newest change of one owner, or of all (None); 0 if there is none.

        The same number again means that nothing changed.
        """
        newest = select(func.max(_every.c.id)).where(_every.c.assessment == number_of(assessment_id))
        if owner is not None:
            newest = newest.where(_every.c.owner == owner)
        with self._database.reading() as connection:
            return connection.scalar(newest) or 0

    @needs("read")
    def last_standing(self, assessment_id: str, *, within: Sequence[Reach] = (), owner: str = "") -> LastChange | None:
        """The newest change that was not taken back yet: what `undo` would take back. None if there is none."""
        with self._database.reading() as connection:
            row = _last_standing(connection, assessment_id, owner, within)
            return None if row is None else LastChange(row.id, row.part, row.key, row.version)

    @needs("answer", writes=True, for_owner="facilitate")
    def undo(
        self,
        assessment_id: str,
        *,
        at: datetime,
        owner: str = "",
        within: Sequence[Reach] = (),
        expected: int | None = None,
    ) -> tuple[Place, Written | Conflict] | None:
        """Take back the newest change that was not taken back yet; again and again walks further back.

        Args:
            assessment_id: the assessment.
            at: the moment of the undoing.
            owner: the participant whose change it is; "" for the assessment itself.
            within: parts, or single entries of a part, to which undoing is limited; without any, everything counts.
            expected: the number of the change that is to be taken back.

        Returns:
            Where the earlier value stands again; or None if nothing is left to take back and no change was expected.
            Imported values stay.

        Raises:
            NotThere: no such assessment or owner.
            Refused: the expected change is not the newest one that stands any more; nothing is changed.
            StorageProblem: the database did not take it; nothing is changed.
        """
        with self._database.writing() as connection:
            lock_owner(connection, assessment_id, owner)
            last = _last_standing(connection, assessment_id, owner, within)
            if expected is not None and (last is None or last.id != expected):
                raise Refused(said(say.SOMETHING_WAS_CHANGED_IN_MEANTIME), said(say.LOOK_AT_WHAT_WOULD))
            if last is None:
                return None
            place = Place(assessment_id, last.part, last.key, owner)
            earlier = NewValue(place, _value_before(connection, place, last.id))
            return place, write(connection, earlier, at=at, by=self.actor.text, kind="undone", undoes=last.id)

    def _changes(self, *conditions: ColumnElement[bool]) -> tuple[Change, ...]:
        wanted = select(_every).where(*conditions).order_by(_every.c.id)
        with self._database.reading() as connection:
            return _changes_of(connection, connection.execute(wanted).all())


def _last_standing(connection: Connection, assessment_id: str, owner: str, within: Sequence[Reach]) -> Row[Any] | None:
    return connection.execute(_standing(tuple(within)), {"here": assessment_id, "of_owner": owner}).first()


@lru_cache(maxsize=64)
def _standing(within: tuple[Reach, ...]) -> Select[Any]:
    """The statement is kept: every click on an answer asks it, and making it takes longer than the database does."""
    standing = (
        select(_every.c.id, _every.c.part, _every.c.key, _every.c.version)
        .where(_every.c.assessment == number_of(bindparam("here")), _every.c.owner == bindparam("of_owner"))
        .where(_every.c.kind == "written")
        .where(_is_not_taken_back())
        .order_by(_every.c.id.desc())
        .limit(1)
    )
    if within:
        standing = standing.where(or_(*(_is_in(part, key) for part, key in within)))
    return standing


def _is_not_taken_back() -> ColumnElement[bool]:
    later = (select(table).where(table.c.undoes == _every.c.id).exists() for table in (change, entry))
    return and_(*(~each for each in later))


def _is_in(part: str, key: str | None) -> ColumnElement[bool]:
    return _every.c.part == part if key is None else and_(_every.c.part == part, _every.c.key == key)


def _value_before(connection: Connection, place: Place, number: int) -> str | None:
    """What stood at `place` before a change that is the newest one standing there."""
    earlier = (
        select(_every)
        .where(
            _every.c.assessment == number_of(place.assessment_id),
            _every.c.owner == place.owner,
            _every.c.part == place.part,
            _every.c.key == place.key,
            _every.c.id < number,
            _every.c.kind.in_(("written", "imported")),
        )
        .where(_is_not_taken_back())
        .order_by(_every.c.id.desc())
        .limit(1)
    )
    row = connection.execute(earlier).first()
    return None if row is None else _texts(connection, [row])[0]


def change_lines(connection: Connection, assessment_id: str) -> Sequence[tuple[Row[Any], str | None]]:
    """The audit trail of the assessment itself (no participants), oldest first: each row with the text of its value."""
    wanted = (
        select(_every)
        .where(_every.c.assessment == number_of(assessment_id), _every.c.owner == "")
        .order_by(_every.c.id)
    )
    rows = connection.execute(wanted).all()
    return list(zip(rows, _texts(connection, rows), strict=True))


def _changes_of(connection: Connection, rows: Sequence[Row[Any]]) -> tuple[Change, ...]:
    return tuple(_change_of(row, text) for row, text in zip(rows, _texts(connection, rows), strict=True))


def _texts(connection: Connection, rows: Sequence[Row[Any]]) -> list[str | None]:
    """The text of the value of each of these changes of one assessment."""
    relative = [row for row in rows if rests_on_the_next(row.value)]
    if not relative:
        return [row.value for row in rows]
    keys, number = {row.key for row in relative}, relative[0].assessment
    standing = select(entry.c.owner, entry.c.part, entry.c.key, entry.c.value).where(entry.c.assessment == number)
    since = (
        select(change.c.id, change.c.owner, change.c.part, change.c.key, change.c.value)
        .where(change.c.assessment == number, change.c.id >= min(row.id for row in relative))
        .where(change.c.kind != "conflict")
        .order_by(change.c.id.desc())
    )
    if len(keys) <= _MOST_KEYS:
        standing, since = standing.where(entry.c.key.in_(keys)), since.where(change.c.key.in_(keys))
    newer: dict[tuple[str, str, str], str | None] = {
        (row.owner, row.part, row.key): row.value for row in connection.execute(standing)
    }
    read: dict[int, str | None] = {}
    for row in connection.execute(since):
        place = (row.owner, row.part, row.key)
        read[row.id] = newer[place] = as_given(row.value, newer.get(place))
    return [read[row.id] if rests_on_the_next(row.value) else row.value for row in rows]


def _change_of(row: Row[Any], text: str | None) -> Change:
    return Change(
        id=row.id,
        owner=row.owner,
        part=row.part,
        key=row.key,
        value=None if text is None else json.loads(text),
        version=row.version,
        at=row.at,
        by=row.by,
        kind=row.kind,
        undoes=row.undoes,
    )

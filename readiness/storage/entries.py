"""Single values of an assessment: every change is kept, and nothing is overwritten unseen."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, select, update

from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import needs, needs_each
from readiness.storage.numbers import number_of
from readiness.storage.parts import noun_of
from readiness.storage.problems import Refused
from readiness.storage.records import Conflict, Entry, Place, Write, Written
from readiness.storage.tables import assessment_number, entry
from readiness.storage.writing import NewValue, lock_owner, touch, write
from readiness.words import said
from readiness.words.say import storage as say

# Without what only the history asks for: every click reads all rows of an assessment.
_OF_OWNER: Select[Any] = select(
    entry.c.owner,
    entry.c.part,
    entry.c.key,
    entry.c.position,
    entry.c.version,
    entry.c.value,
    entry.c.changed_at,
    entry.c.changed_by,
).where(entry.c.assessment == number_of(bindparam("here")), entry.c.owner == bindparam("of_owner"))


class Entries(OnDatabase):
    """Reading and writing of values. A part of `Store`."""

    @needs("answer", writes=True, for_owner="facilitate")
    def put(
        self,
        assessment_id: str,
        part: str,
        key: str,
        value: object,
        *,
        at: datetime,
        owner: str = "",
        expected_version: int | None = None,
    ) -> Written | Conflict:
        """Store one value, for good when this returns. None deletes; the entry and its history stay.

        Args:
            assessment_id: an assessment that is not deleted.
            part: one of `parts.PARTS`.
            key: the entry within the part.
            value: a noun of the model or JSON values in the form of the part.
            at: when it was given, with its zone.
            owner: empty, or the id of a participant or a workshop of this assessment.
            expected_version: the version that `value` was made from, 0 if there was no entry. When another one is
                found, nothing is overwritten and a `Conflict` tells what stands there. None overwrites knowingly.

        Returns:
            The new version; or the version found, if the same value stands there already.

        Raises:
            NotThere: no such assessment or owner.
            Refused: the value does not have the form of its part.
            StorageProblem: the database did not take it; nothing is changed.
        """
        return self.put_many(assessment_id, [Write(part, key, value, expected_version)], at=at, owner=owner)[0]

    @needs("answer", writes=True, for_owner="facilitate")
    def put_many(
        self, assessment_id: str, writes: Iterable[Write], *, at: datetime, owner: str = ""
    ) -> list[Written | Conflict]:
        """Store several values in one step, all or (when an error is raised) none; see `put`.

        A conflict in one of them does not keep the others from being stored.
        """
        values = [NewValue.of(Place(assessment_id, w.part, w.key, owner), w.value, w.expected_version) for w in writes]
        with self._database.writing() as connection:
            before = lock_owner(connection, assessment_id, owner)
            done = [write(connection, value, at=at, by=self.actor.text) for value in values]
        return [replace(each, before=before) if isinstance(each, Written) and each.change else each for each in done]

    @needs("read")
    def entries(
        self, assessment_id: str, *, owner: str = "", parts: Collection[str] | None = None
    ) -> tuple[Entry, ...]:
        """The entries that have a value, in the order of part, position and key."""
        with self._database.reading() as connection:
            rows = entry_rows(connection, assessment_id, owner=owner, parts=parts)
        return tuple(entry_of(row) for row in rows if row.value is not None)

    @needs_each("read", "assessment", "assessments")
    def nouns_of_part(self, part: str, assessments: Collection[str]) -> Mapping[str, Mapping[str, Any]]:
        """The values of one part in several assessments, by assessment and key; what has none is left out."""
        named = assessment_number.c.assessment_id
        wanted = (
            select(named, entry.c.key, entry.c.value)
            .join(assessment_number, assessment_number.c.number == entry.c.assessment)
            .where(named.in_(assessments), entry.c.owner == "", entry.c.part == part, entry.c.value.is_not(None))
        )
        found: dict[str, dict[str, Any]] = {each: {} for each in assessments}
        with self._database.reading() as connection:
            for assessment, key, value in connection.execute(wanted):
                found[assessment][key] = noun_of(part, key, value)
        return found

    @needs("read")
    def nouns(self, assessment_id: str) -> Mapping[tuple[str, str], tuple[Any, int]]:
        """Every value of an assessment in the form of its part, with its version, by (part, key).

        None stands for a value that was deleted, or that no longer has the form of its part.
        """
        with self._database.reading() as connection:
            rows = entry_rows(connection, assessment_id)
        return {(row.part, row.key): (noun_of(row.part, row.key, row.value), row.version) for row in rows}

    @needs("read")
    def versions(self, assessment_id: str, *, owner: str = "") -> Mapping[tuple[str, str], int]:
        """The version of each entry by (part, key), deleted ones included: what `put` wants as `expected_version`."""
        wanted = select(entry.c.part, entry.c.key, entry.c.version).where(
            entry.c.assessment == number_of(assessment_id), entry.c.owner == owner
        )
        with self._database.reading() as connection:
            return {(row.part, row.key): row.version for row in connection.execute(wanted)}

    @needs("answer", writes=True, for_owner="facilitate")
    def arrange(self, assessment_id: str, part: str, keys: Sequence[str], *, at: datetime, owner: str = "") -> None:
        """Put the entries of a list (people, workloads, problems) into the order of `keys`, which names each once.

        Raises:
            Refused: `keys` are not the entries that the list has now; somebody may have added one.
        """
        here = (entry.c.assessment == number_of(assessment_id), entry.c.owner == owner, entry.c.part == part)
        with self._database.writing() as connection:
            lock_owner(connection, assessment_id, owner)
            present = connection.scalars(select(entry.c.key).where(*here, entry.c.value.is_not(None))).all()
            if sorted(present) != sorted(keys):
                raise Refused(said(say.LIST_HAS_CHANGED_IN_MEANTIME), said(say.LOOK_AT_IT_AGAIN_THEN))
            for position, key in enumerate(keys, 1):
                connection.execute(update(entry).where(*here, entry.c.key == key).values(position=position))
            if not owner:
                touch(connection, assessment_id, changed_at=at)


def entry_rows(
    connection: Connection, assessment_id: str, *, owner: str = "", parts: Collection[str] | None = None
) -> list[Row[Any]]:
    """All rows of an owner, deleted ones included, in the order of part, position and key."""
    wanted = _OF_OWNER if parts is None else _OF_OWNER.where(entry.c.part.in_(parts))
    rows = connection.execute(wanted, {"here": assessment_id, "of_owner": owner}).all()
    # Sorted here and not by the database, whose order of letters depends on how it was set up.
    return sorted(rows, key=lambda row: (row.part, row.position, row.key))


def entry_of(row: Row[Any]) -> Entry:
    """The record of a row of the table `entry`."""
    return Entry(
        owner=row.owner,
        part=row.part,
        key=row.key,
        value=None if row.value is None else json.loads(row.value),
        version=row.version,
        position=row.position,
        changed_at=row.changed_at,
        changed_by=row.changed_by,
    )

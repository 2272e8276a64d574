"""Frozen copies of an assessment with its results."""

from __future__ import annotations

import json
from datetime import date, datetime, tzinfo
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, insert, select

from readiness.model.assessment import Snapshot
from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import needs
from readiness.storage.parts import canonical
from readiness.storage.problems import NotThere, Refused, StorageProblem
from readiness.storage.records import SnapshotLine
from readiness.storage.tables import snapshot
from readiness.storage.writing import lock_owner, touch
from readiness.words import said
from readiness.words.say import storage as say

_TAKEN_HERE = select(snapshot.c.taken_at).where(
    snapshot.c.assessment_id == bindparam("here"), snapshot.c.reason.not_in(("import", "repeat"))
)


class WrittenSnapshot(NamedTuple):
    """A snapshot as its row holds it: to write one out takes longer than to store it, and needs no database."""

    id: str
    taken_at: datetime
    label: str
    reason: str
    phase: int | None
    content: str


class Snapshots(OnDatabase):
    """Keeping, listing and reading frozen copies. A part of `Store`."""

    @needs("snapshot", writes=True)
    def add_snapshot(self, assessment_id: str, given: Snapshot | WrittenSnapshot) -> None:
        """Keep a frozen copy; it never changes afterwards.

        Raises:
            NotThere: there is no such assessment.
            Refused: the assessment has a snapshot with this id already.
        """
        with self._database.writing() as connection:
            lock_owner(connection, assessment_id, "")
            add_snapshot(connection, assessment_id, given)

    @needs("read")
    def snapshots(self, assessment_id: str) -> tuple[SnapshotLine, ...]:
        """The snapshots without their content, newest first."""
        columns = [snapshot.c[name] for name in SnapshotLine.__slots__]
        wanted = (
            select(*columns)
            .where(snapshot.c.assessment_id == assessment_id)
            .order_by(snapshot.c.taken_at.desc(), snapshot.c.id)
        )
        with self._database.reading() as connection:
            return tuple(SnapshotLine(*row) for row in connection.execute(wanted))

    @needs("read")
    def load_snapshot(self, assessment_id: str, snapshot_id: str) -> Snapshot:
        """One snapshot with its content.

        Raises:
            NotThere: the assessment has no such snapshot.
            StorageProblem: it was made by a version of the product whose results this one cannot read.
        """
        here = (snapshot.c.assessment_id == assessment_id, snapshot.c.id == snapshot_id)
        with self._database.reading() as connection:
            content = connection.scalar(select(snapshot.c.content).where(*here))
        if content is None:
            raise _no_such_snapshot()
        return _read(content)

    @needs("answer", writes=True)
    def delete_snapshot(self, assessment_id: str, snapshot_id: str) -> None:
        """Remove a snapshot for good.

        Raises:
            NotThere: the assessment has no such snapshot.
        """
        here = (snapshot.c.assessment_id == assessment_id, snapshot.c.id == snapshot_id)
        with self._database.writing() as connection:
            lock_owner(connection, assessment_id, "")
            if connection.execute(delete(snapshot).where(*here)).rowcount == 0:
                raise _no_such_snapshot()
            touch(connection, assessment_id)


def written(given: Snapshot) -> WrittenSnapshot:
    """Write a snapshot out, for who stores it later."""
    placement = given.outcome.placement
    return WrittenSnapshot(
        given.id,
        given.taken_at,
        given.label,
        given.reason,
        placement.certain_phase if placement else None,
        canonical(json.loads(given.model_dump_json())),
    )


def add_snapshot(connection: Connection, assessment_id: str, given: Snapshot | WrittenSnapshot) -> None:
    """Store a snapshot in the transaction of the caller, who has locked the assessment."""
    here = (snapshot.c.assessment_id == assessment_id, snapshot.c.id == given.id)
    if connection.execute(select(snapshot.c.id).where(*here)).first() is not None:
        raise Refused(said(say.snapshot_already(id=given.id)), said(say.TAKE_NEW_ONE_UNDER_ANOTHER))
    ready = written(given) if isinstance(given, Snapshot) else given
    connection.execute(insert(snapshot).values(assessment_id=assessment_id, **ready._asdict()))
    touch(connection, assessment_id)


def read_snapshots(connection: Connection, assessment_id: str) -> tuple[tuple[Snapshot, ...], tuple[str, ...]]:
    """All snapshots with their content, oldest first, and a note about each that this version cannot read."""
    wanted = (
        select(snapshot.c.label, snapshot.c.content)
        .where(snapshot.c.assessment_id == assessment_id)
        .order_by(snapshot.c.taken_at, snapshot.c.id)
    )
    found, notes = [], []
    for row in connection.execute(wanted):
        try:
            found.append(_read(row.content))
        except StorageProblem:
            notes.append(said(say.snapshot_cannot_be_read(label=str(row.label))))
    return tuple(found), tuple(notes)


def snapshot_days(connection: Connection, assessment_id: str, zone: tzinfo) -> tuple[date, ...]:
    """The days on which snapshots were taken here, those that came from a file or another assessment left out."""
    taken = connection.scalars(_TAKEN_HERE, {"here": assessment_id})
    return tuple(moment.astimezone(zone).date() for moment in taken)


def _read(content: str) -> Snapshot:
    try:
        return Snapshot.model_validate_json(content)
    except ValueError as error:
        raise StorageProblem(
            said(say.THIS_SNAPSHOT_WAS_MADE),
            said(say.OPEN_IT_WITH_VERSION),
        ) from error


def _no_such_snapshot() -> NotThere:
    return NotThere(said(say.NO_SUCH_SNAPSHOT), said(say.CHOOSE_ANOTHER_ONE_FROM_LIST))

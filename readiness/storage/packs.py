"""The questions and rules that assessments were made with, kept beside them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Table, delete, func, select, update

from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import needs, of_the_house, unguarded, within_reach
from readiness.storage.inserting import insert_into
from readiness.storage.pack_records import BroughtPack, KeptPack
from readiness.storage.problems import Refused
from readiness.storage.tables import assessment, brought_pack, pack, snapshot
from readiness.storage.writing import hold_assessments, lock_owner, touch
from readiness.words import said
from readiness.words.say import storage as say

_LONGEST_NAME = 200


class KeptPacks(OnDatabase):
    """What each assessment was made with. A part of `Store`."""

    @unguarded("a fingerprint is told by an assessment that was read, and cannot be guessed")
    def kept_pack(self, fingerprint: str) -> KeptPack | None:
        """The pack of this fingerprint; None if no assessment keeps it."""
        with self._database.reading() as connection:
            row = connection.execute(select(pack).where(pack.c.fingerprint == fingerprint)).first()
        return None if row is None else KeptPack(row.fingerprint, row.questionnaire, row.version, row.content)

    @of_the_house
    def has_unpinned(self) -> bool:
        """Whether there is an assessment of which nobody has noted what it was made with."""
        with self._database.reading() as connection:
            return (
                connection.execute(select(assessment.c.id).where(assessment.c.pack.is_(None)).limit(1)).first()
                is not None
            )

    @needs("answer", writes=True, argument="assessment_id")
    def pin(self, kept: KeptPack, *, assessment_id: str | None = None) -> None:
        """Note that this assessment was made with `kept`; without an id, all those of its questionnaire without a note.

        No result changes by it: `kept` is what they were worked out with until now.
        """
        wanted = (
            assessment.c.id == assessment_id
            if assessment_id is not None
            else assessment.c.pack.is_(None) & (assessment.c.questionnaire == kept.questionnaire)
        )
        with self._database.writing() as connection:
            keep_pack(connection, kept)
            hold_assessments(connection, wanted)
            connection.execute(update(assessment).where(wanted).values(**pack_columns(kept)))

    @needs("answer", writes=True)
    def change_pack(self, assessment_id: str, kept: KeptPack, *, at: datetime) -> None:
        """Let an assessment have other questions and rules from now on; what follows from its answers may change.

        Raises:
            NotThere: there is no such assessment, or it is deleted.
        """
        with self._database.writing() as connection:
            lock_owner(connection, assessment_id, "")
            keep_pack(connection, kept)
            touch(connection, assessment_id, questionnaire=kept.questionnaire, changed_at=at, **pack_columns(kept))

    @unguarded("what was brought is for everybody who uses the installation")
    def brought_packs(self) -> tuple[BroughtPack, ...]:
        """What people brought and nobody has taken away, in the order in which it came."""
        with self._database.reading() as connection:
            rows = connection.execute(select(brought_pack).order_by(brought_pack.c.at, brought_pack.c.fingerprint))
            return tuple(BroughtPack(*row) for row in rows)

    @of_the_house
    def bring_pack(self, kept: KeptPack, file: str, *, at: datetime) -> None:
        """Offer a pack from now on to all who use this database.

        Raises:
            Refused: somebody brought one of the same name and version; nothing is changed.
        """
        with self._database.writing() as connection:
            twin = select(brought_pack.c.fingerprint).where(
                brought_pack.c.questionnaire == kept.questionnaire, brought_pack.c.version == kept.version
            )
            if connection.execute(twin).first() is not None:
                raise _brought_already(kept)
            keep_pack(connection, kept)
            named = {"questionnaire": kept.questionnaire, "version": kept.version, "file": file[:_LONGEST_NAME]}
            brought = _insert_new(connection, brought_pack, fingerprint=kept.fingerprint, at=at, **named)
            if not brought:
                # Somebody else was faster by a moment.
                raise _brought_already(kept)

    @unguarded("it counts what its actor may read")
    def pack_uses(self) -> dict[str, int]:
        """How many of the actor's assessments keep each pack, by its fingerprint; those in the bin count too."""
        here = within_reach(self.actor, "read", assessment.c.workspace_id)
        with self._database.reading() as connection:
            rows = connection.execute(
                select(assessment.c.pack, func.count())
                .where(assessment.c.pack.is_not(None), *here)
                .group_by(assessment.c.pack)
            )
            return {str(row[0]): int(row[1]) for row in rows}

    @of_the_house
    def take_pack_away(self, fingerprint: str) -> None:
        """Offer it no longer. What assessments and snapshots were made with stays kept; else its content goes too."""
        with self._database.writing() as connection:
            # Who starts an assessment with it at this moment waits, or is waited for.
            connection.execute(select(pack.c.fingerprint).where(pack.c.fingerprint == fingerprint).with_for_update())
            connection.execute(delete(brought_pack).where(brought_pack.c.fingerprint == fingerprint))
            in_use = select(assessment.c.id).where(assessment.c.pack == fingerprint)
            in_snapshot = select(snapshot.c.id).where(snapshot.c.content.contains(fingerprint, autoescape=True))
            if not any(connection.execute(each.limit(1)).first() for each in (in_use, in_snapshot)):
                connection.execute(delete(pack).where(pack.c.fingerprint == fingerprint))


def keep_pack(connection: Connection, kept: KeptPack) -> None:
    """Store a pack, unless it is there already."""
    is_there = (
        select(pack.c.fingerprint)
        .where(pack.c.fingerprint == kept.fingerprint)
        .with_for_update(read=True, key_share=True)
    )
    if connection.execute(is_there).first() is None:
        values = {"questionnaire": kept.questionnaire, "version": kept.version, "content": kept.content}
        if not _insert_new(connection, pack, fingerprint=kept.fingerprint, **values):
            # Somebody else was faster by a moment; hold theirs, as one that was there before.
            connection.execute(is_there)


def _insert_new(connection: Connection, table: Table, **values: object) -> bool:
    """Add a row with a fingerprint, unless there is one that it may not stand beside, or is at this moment.

    Returns:
        Whether it was added.
    """
    adding = insert_into(connection, table).values(**values).on_conflict_do_nothing().returning(table.c.fingerprint)
    return connection.execute(adding).first() is not None


def _brought_already(kept: KeptPack) -> Refused:
    what = said(say.version_of_was_brought_already(version=kept.version, questionnaire=kept.questionnaire))
    return Refused(what, said(say.RAISE_ITS_VERSION_OR_TAKE))


def pack_columns(kept: KeptPack | None) -> dict[str, str]:
    """What an assessment notes of its pack."""
    return {} if kept is None else {"pack": kept.fingerprint, "pack_version": kept.version}

"""The questions and rules that assessments were made with, kept beside them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from readiness.storage.connecting import OnDatabase
from readiness.storage.records import KeptPack
from readiness.storage.tables import assessment, pack
from readiness.storage.writing import lock_owner, touch


class KeptPacks(OnDatabase):
    """What each assessment was made with. A part of `Store`."""

    def kept_pack(self, fingerprint: str) -> KeptPack | None:
        """The pack of this fingerprint; None if no assessment keeps it."""
        with self._database.reading() as connection:
            row = connection.execute(select(pack).where(pack.c.fingerprint == fingerprint)).first()
        return None if row is None else KeptPack(row.fingerprint, row.questionnaire, row.version, row.content)

    def has_unpinned(self) -> bool:
        """Whether there is an assessment of which nobody has noted what it was made with."""
        with self._database.reading() as connection:
            return (
                connection.execute(select(assessment.c.id).where(assessment.c.pack.is_(None)).limit(1)).first()
                is not None
            )

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
            connection.execute(update(assessment).where(wanted).values(**pack_columns(kept)))

    def change_pack(self, assessment_id: str, kept: KeptPack, *, at: datetime) -> None:
        """Let an assessment have other questions and rules from now on; what follows from its answers may change.

        Raises:
            NotThere: there is no such assessment, or it is deleted.
        """
        with self._database.writing() as connection:
            lock_owner(connection, assessment_id, "")
            keep_pack(connection, kept)
            touch(connection, assessment_id, questionnaire=kept.questionnaire, changed_at=at, **pack_columns(kept))


def keep_pack(connection: Connection, kept: KeptPack) -> None:
    """Store a pack, unless it is there already."""
    is_there = select(pack.c.fingerprint).where(pack.c.fingerprint == kept.fingerprint)
    if connection.execute(is_there).first() is None:
        values = {"questionnaire": kept.questionnaire, "version": kept.version, "content": kept.content}
        connection.execute(insert(pack).values(fingerprint=kept.fingerprint, **values))


def pack_columns(kept: KeptPack | None) -> dict[str, str]:
    """What an assessment notes of its pack."""
    return {} if kept is None else {"pack": kept.fingerprint, "pack_version": kept.version}

"""Workshops: their settings and state, who takes part, and what all of them gave."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Column, Connection, Row, and_, bindparam, delete, false, func, insert, not_, or_, select, update

from readiness.storage.codes import new_token
from readiness.storage.connecting import OnDatabase
from readiness.storage.entries import entry_of
from readiness.storage.guarding import needs, needs_each
from readiness.storage.kept_results import DELETED
from readiness.storage.numbers import number_of
from readiness.storage.parts import MOST_CHARACTERS, canonical
from readiness.storage.problems import NotThere, Refused
from readiness.storage.records import Entry, Written
from readiness.storage.tables import assessment, change, entry, join_code, participant, workshop
from readiness.storage.workshop_records import Participant, Workshop
from readiness.storage.writing import lock_owner, touch
from readiness.words import said
from readiness.words.say import storage as say

_LONGEST_STATE = 40
# Every conclusion asks this, and making the statement anew would cost more than the database takes for it.
_OF_ASSESSMENT = (
    select(workshop)
    .where(workshop.c.assessment_id == bindparam("here"))
    .order_by(workshop.c.created_at.desc(), workshop.c.id)
)


class Workshops(OnDatabase):
    """Keeping workshops; joining one is in `Joining`. A part of `Store`."""

    @needs("facilitate", writes=True)
    def open_workshop(self, assessment_id: str, settings: object, *, at: datetime, state: str = "open") -> str:
        """Start a workshop for an assessment and return its id, which nobody can guess.

        Raises:
            NotThere: there is no such assessment.
            Refused: the settings are not JSON values, or too large.
        """
        chosen, text = new_token(), _settings(settings)
        with self._database.writing() as connection:
            lock_owner(connection, assessment_id, "")
            connection.execute(
                insert(workshop).values(
                    id=chosen, assessment_id=assessment_id, settings=text, state=state, version=1, created_at=at
                )
            )
        return chosen

    @needs("read", "workshop")
    def workshop(self, workshop_id: str) -> Workshop:
        """One workshop.

        Raises:
            NotThere: there is no such workshop, or its assessment is deleted.
        """
        with self._database.reading() as connection:
            row = stored_workshop(connection, workshop_id)
            return workshop_of(row, row.organization)

    @needs("facilitate", "workshop", writes=True)
    def hold_workshop(self, workshop_id: str, *, with_others: bool = False) -> Workshop:
        """Within a change: let nobody else move or change the workshop until the change ends, and return it as it is.

        Who holds it `with_others` keeps out only those who hold it alone: people vote at the same time, and a reveal
        waits for all of them.

        Raises:
            NotThere: there is no such workshop, or its assessment is deleted.
        """
        with self._database.writing() as connection:
            return workshop_of(stored_workshop(connection, workshop_id, lock="shared" if with_others else "alone"))

    @needs("read")
    def workshops(self, assessment_id: str) -> tuple[Workshop, ...]:
        """The workshops of an assessment, newest first."""
        with self._database.reading() as connection:
            return tuple(workshop_of(row) for row in connection.execute(_OF_ASSESSMENT, {"here": assessment_id}))

    @needs_each("read", "workshop", "workshop_ids")
    def workshop_marks(self, workshop_ids: Collection[str]) -> Mapping[str, tuple[int, int, int]]:
        """For each workshop that there is: its version, and of its own entries the number and the sum of versions.

        Every step of those who lead a room raises one of the three.
        """
        own = and_(entry.c.assessment == number_of(workshop.c.assessment_id), entry.c.owner == workshop.c.id)
        wanted = (
            select(
                workshop.c.id,
                workshop.c.version,
                func.count(entry.c.key).label("entries"),
                func.coalesce(func.sum(entry.c.version), 0).label("steps"),
            )
            .select_from(workshop.outerjoin(entry, own))
            .where(workshop.c.id.in_(workshop_ids))
            .group_by(workshop.c.id, workshop.c.version)
        )
        with self._database.reading() as connection:
            return {row.id: (row.version, row.entries, int(row.steps)) for row in connection.execute(wanted)}

    @needs("facilitate", "workshop", writes=True)
    def change_workshop(
        self,
        workshop_id: str,
        *,
        expected_version: int,
        settings: object = None,
        state: str | None = None,
    ) -> Written | Workshop:
        """Change settings, state or both; None keeps what is there.

        Returns:
            The new version; or, if somebody else changed it since `expected_version`, the workshop as it is now,
            with nothing changed.

        Raises:
            NotThere: there is no such workshop, or its assessment is deleted.
            Refused: the settings are not JSON values, or too large.
        """
        text = None if settings is None else _settings(settings)
        with self._database.writing() as connection:
            row = stored_workshop(connection, workshop_id, lock="alone")
            if row.version != expected_version:
                return workshop_of(row)
            changed = {
                "settings": text or row.settings,
                "state": (state or row.state)[:_LONGEST_STATE],
                "version": row.version + 1,
            }
            connection.execute(update(workshop).where(workshop.c.id == workshop_id).values(**changed))
            touch(connection, row.assessment_id)
            return Written(row.version + 1)

    @needs("facilitate", "workshop", writes=True)
    def delete_workshop(self, workshop_id: str, *, keep: tuple[str, str] | None = None, state: str = DELETED) -> None:
        """Remove everybody who took part, the codes, and everything that was given, with the history of it, for good.

        Args:
            workshop_id: the workshop.
            keep: part and key of the one entry of the workshop itself that stays. Where there is such an entry, the
                workshop stays as well, in `state`; else it is gone.
            state: what its state is called then.

        Raises:
            NotThere: there is no such workshop, or its assessment is deleted.
        """
        with self._database.writing() as connection:
            row = stored_workshop(connection, workshop_id, lock="alone")
            people = select(participant.c.id).where(participant.c.workshop_id == workshop_id)
            for table in (entry, change):
                is_kept = and_(table.c.part == keep[0], table.c.key == keep[1]) if keep is not None else false()
                is_own = and_(table.c.owner == workshop_id, not_(is_kept))
                in_here = table.c.assessment == number_of(row.assessment_id)
                connection.execute(delete(table).where(in_here, or_(table.c.owner.in_(people), is_own)))
            touch(connection, row.assessment_id)
            for table in (participant, join_code):
                connection.execute(delete(table).where(table.c.workshop_id == workshop_id))
            rest = connection.scalar(
                select(func.count())
                .select_from(entry)
                .where(entry.c.assessment == number_of(row.assessment_id), entry.c.owner == workshop_id)
            )
            if rest:
                ended = {"state": state[:_LONGEST_STATE], "version": row.version + 1}
                connection.execute(update(workshop).where(workshop.c.id == workshop_id).values(**ended))
            else:
                connection.execute(delete(workshop).where(workshop.c.id == workshop_id))

    @needs("read", "workshop")
    def participants(self, workshop_id: str) -> tuple[Participant, ...]:
        """Everybody who was invited or joined, by their random ids: the order tells nothing about anybody."""
        with self._database.reading() as connection:
            found = stored_workshop(connection, workshop_id)
            wanted = select(participant).where(participant.c.workshop_id == workshop_id)
            rows = connection.execute(wanted).all()
        return tuple(participant_of(row, found.assessment_id) for row in sorted(rows, key=lambda row: row.id))

    @needs("facilitate", "participant", writes=True)
    def remove_participant(self, participant_id: str) -> None:
        """Remove somebody for good, with everything they gave and the history of it.

        Raises:
            NotThere: there is no such participant.
        """
        held_in = select(workshop.c.assessment_id).join(participant, participant.c.workshop_id == workshop.c.id)
        with self._database.writing() as connection:
            here = connection.scalar(held_in.where(participant.c.id == participant_id))
            if here is None:
                raise NotThere(said(say.THIS_PARTICIPANT_IS_NO_LONGER), said(say.LOOK_AT_LIST_AGAIN))
            connection.execute(delete(participant).where(participant.c.id == participant_id))
            for table in (entry, change):
                # With the assessment, an index leads there; without it, every row of the database is looked at.
                connection.execute(
                    delete(table).where(table.c.assessment == number_of(here), table.c.owner == participant_id)
                )

    @needs("read", "workshop")
    def given(self, workshop_id: str, parts: Collection[str]) -> tuple[Entry, ...]:
        """What all participants gave in some parts, such as "vote-1", in the order of part, key and random id."""
        wanted = (
            select(entry)
            .join(participant, participant.c.id == entry.c.owner)
            .join(workshop, workshop.c.id == participant.c.workshop_id)
            .where(
                workshop.c.id == workshop_id,
                entry.c.assessment == number_of(workshop.c.assessment_id),
                entry.c.part.in_(parts),
                entry.c.value.is_not(None),
            )
        )
        with self._database.reading() as connection:
            found = [entry_of(row) for row in connection.execute(wanted)]
        return tuple(sorted(found, key=lambda each: (each.part, each.key, each.owner)))

    @needs("read", "workshop")
    def progress(self, workshop_id: str, part: str) -> Mapping[str, int]:
        """How many participants gave something, by key: what a live view may show before the reveal."""
        return self._count_by(entry.c.key, workshop_id, part)

    @needs("read", "workshop")
    def activity(self, workshop_id: str, part: str) -> Mapping[str, int]:
        """How many entries of a part each participant gave, by their random id; who gave none is left out."""
        return self._count_by(entry.c.owner, workshop_id, part)

    def _count_by(self, column: Column[Any], workshop_id: str, part: str) -> Mapping[str, int]:
        wanted = (
            select(column, func.count())
            .join(participant, participant.c.id == entry.c.owner)
            .join(workshop, workshop.c.id == participant.c.workshop_id)
            .where(
                workshop.c.id == workshop_id,
                entry.c.assessment == number_of(workshop.c.assessment_id),
                entry.c.part == part,
                entry.c.value.is_not(None),
            )
            .group_by(column)
        )
        with self._database.reading() as connection:
            counts = [(str(value), int(count)) for value, count in connection.execute(wanted)]
        return dict(sorted(counts))


def stored_workshop(
    connection: Connection, workshop_id: str, *, lock: Literal["none", "shared", "alone"] = "none"
) -> Row[Any]:
    """The row of a workshop whose assessment is not deleted, locked if wanted; raises NotThere."""
    wanted = (
        select(workshop, assessment.c.organization)
        .join(assessment, assessment.c.id == workshop.c.assessment_id)
        .where(workshop.c.id == workshop_id, assessment.c.deleted_at.is_(None))
    )
    if lock != "none":
        is_shared = lock == "shared"
        wanted = wanted.with_for_update(of=workshop, read=is_shared, key_share=not is_shared)
    row = connection.execute(wanted).first()
    if row is None:
        raise NotThere(said(say.NO_WORKSHOP_UNDER_THIS_LINK), said(say.CHECK_LINK_OR_ASK_WHO))
    return row


def workshop_of(row: Row[Any], organization: str = "") -> Workshop:
    """The record of a row of the table `workshop`, with the organization if that was read with it."""
    return Workshop(
        id=row.id,
        assessment_id=row.assessment_id,
        settings=json.loads(row.settings),
        state=row.state,
        version=row.version,
        created_at=row.created_at,
        organization=organization,
    )


def participant_of(row: Row[Any], assessment_id: str) -> Participant:
    """The record of a row of the table `participant`."""
    return Participant(
        id=row.id,
        workshop_id=row.workshop_id,
        assessment_id=assessment_id,
        group=row.group,
        name=row.name,
        joined_at=row.joined_at,
        last_seen=row.last_seen,
        is_invited=row.invited_at is not None,
    )


def _settings(settings: object) -> str:
    try:
        text = canonical(settings)
        text.encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise Refused(said(say.SETTINGS_OF_WORKSHOP), said(say.ENTER_THEM_AGAIN)) from error
    if len(text) > MOST_CHARACTERS:
        raise Refused(said(say.SETTINGS_OF_WORKSHOP_ARE_TOO), said(say.SHORTEN_THEM))
    return text

"""Joining a workshop: with a code, by an invitation, and coming back."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from readiness.model.base import MAX_LINE, clean_text
from readiness.storage.codes import (
    as_typed,
    hash_of_code,
    hash_of_token,
    new_return_code,
    new_token,
)
from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import needs, unguarded
from readiness.storage.guessing import check_tries, note_failure
from readiness.storage.joincodes import check_group, secret_of
from readiness.storage.problems import NotThere, Refused
from readiness.storage.tables import assessment, device, participant, workshop
from readiness.storage.tables import join_code as code_table
from readiness.storage.workshop_records import Admission, Participant, PersonalLink
from readiness.storage.workshops import participant_of, stored_workshop
from readiness.words import said
from readiness.words.say import storage as say

_LINK = "link:"
_LENGTH_OF_HASH = 64


class Joining(OnDatabase):
    """Participants and their way in. A part of `Store`."""

    @unguarded("it opens what its code or link opens, and nothing else")
    def find_code(self, code: str, *, origin: str, at: datetime) -> tuple[str, str]:
        """The workshop and the group that an open join code leads to. A wrong code counts as an attempt.

        Raises:
            Refused: no open code is so, or there were too many wrong ones.
        """
        with self._database.writing() as connection:
            key = secret_of(connection)
            check_tries(connection, key, origin, at)
            found = _open_code(connection, key, code)
            if found is not None:
                return found
            note_failure(connection, key, origin, at)
        raise _no_open_code()

    @unguarded("it opens what its code or link opens, and nothing else")
    def join(
        self, code: str, *, origin: str, at: datetime, name: str | None = None, group: str | None = None
    ) -> Admission:
        """Exchange a join code for a place of one's own in the workshop.

        Args:
            code: as typed.
            origin: where the attempt comes from, for the limit on guessing: a network address, and behind a space what
                tells the browser from others, if anything does.
            at: now.
            name: only in a workshop with names.
            group: only if the code leaves the choice of a group to the person; None takes the group of the code.

        Raises:
            Refused: no open code is so, there were too many wrong ones, or the group is not named by a slug.
        """
        if group is not None:
            check_group(group)
        with self._database.writing() as connection:
            key = secret_of(connection)
            check_tries(connection, key, origin, at)
            found = _open_code(connection, key, code)
            if found is not None:
                workshop_id, of_code = found
                return _admit(connection, key, workshop_id, group or of_code, name=name, joined_at=at)
            note_failure(connection, key, origin, at)
        raise _no_open_code()

    @unguarded("it opens what its code or link opens, and nothing else")
    def come_back(self, return_code: str, *, origin: str, at: datetime) -> Admission:
        """Exchange a personal return code for a further token; older devices keep theirs.

        Raises:
            Refused: nobody has this code, or there were too many wrong ones.
        """
        typed = as_typed(return_code)
        with self._database.writing() as connection:
            key = secret_of(connection)
            check_tries(connection, key, origin, at)
            hashed = hash_of_code(key, "return", typed)
            who = connection.scalar(select(participant.c.id).where(participant.c.return_hash == hashed))
            if who is not None:
                return Admission(who, _add_device(connection, who, at), typed)
            note_failure(connection, key, origin, at)
        raise Refused(said(say.NOBODY_HAS_RETURN_CODE), said(say.COMPARE_RETURN_CODE))

    @needs("facilitate", "workshop", writes=True)
    def invite(
        self, workshop_id: str, group: str, names: Iterable[str | None], *, at: datetime
    ) -> tuple[PersonalLink, ...]:
        """Give each of several people a personal link, in the order of `names` (None: without a name).

        Raises:
            NotThere: there is no such workshop.
            Refused: the group is not named by a slug.
        """
        check_group(group)
        with self._database.writing() as connection:
            stored_workshop(connection, workshop_id, lock="alone")
            key = secret_of(connection)
            made = []
            for name in names:
                who, _ = _new_seat(connection, key, workshop_id, group, name=name, invited_at=at)
                made.append(PersonalLink(who, _add_link(connection, who, at)))
            return tuple(made)

    @needs("facilitate", "participant", writes=True)
    def new_link(self, participant_id: str, *, at: datetime, is_unopened: bool = False) -> str:
        """Another personal link for somebody, in place of the one before, which is dead.

        With `is_unopened` nobody has opened it: whoever holds the seat by now is out, and the next to open the link
        gets it.

        Raises:
            NotThere: there is no such participant.
        """
        with self._database.writing() as connection:
            wanted = select(participant.c.joined_at).where(participant.c.id == participant_id)
            seat = connection.execute(wanted).first()
            if seat is None:
                raise _no_such_participant()
            theirs = device.c.participant_id == participant_id
            if is_unopened:
                connection.execute(delete(device).where(theirs))
                unknown = hash_of_code(secret_of(connection), "return", new_return_code())
                connection.execute(
                    update(participant)
                    .where(participant.c.id == participant_id)
                    .values(joined_at=None, return_hash=unknown)
                )
            elif seat.joined_at is None:
                # Nobody is in it, so each device is a link: those of earlier versions do not begin with `_LINK`.
                connection.execute(delete(device).where(theirs))
            else:
                connection.execute(delete(device).where(theirs, device.c.token_hash.startswith(_LINK)))
            return _add_link(connection, participant_id, at)

    @unguarded("it opens what its code or link opens, and nothing else")
    def open_link(self, token: str, *, at: datetime) -> Admission | None:
        """Take the seat of a personal link, which can be done once; the code to return is made now.

        None if the link leads nowhere, or its seat is taken.
        """
        with self._database.writing() as connection:
            who = connection.scalar(select(device.c.participant_id).where(device.c.token_hash == _hash_of_link(token)))
            if who is None:
                return None
            code = new_return_code()
            taken = connection.execute(
                update(participant)
                .where(participant.c.id == who, participant.c.joined_at.is_(None))
                .values(
                    joined_at=at,
                    last_seen=at,
                    return_hash=hash_of_code(secret_of(connection), "return", code),
                )
            )
            return Admission(who, _add_device(connection, who, at), code) if taken.rowcount else None

    @needs("facilitate", "participant", writes=True)
    def seat_without_device(self, participant_id: str, *, at: datetime) -> str | None:
        """Take the seat of somebody who has no device here, and return the code with which they come back.

        Every link that was made for the seat is dead from now on, those of earlier versions too. None, with nothing
        changed, if somebody has opened the seat or it is gone.
        """
        with self._database.writing() as connection:
            code = new_return_code()
            taken = connection.execute(
                update(participant)
                .where(participant.c.id == participant_id, participant.c.joined_at.is_(None))
                .values(joined_at=at, last_seen=at, return_hash=hash_of_code(secret_of(connection), "return", code))
            )
            if not taken.rowcount:
                return None
            connection.execute(delete(device).where(device.c.participant_id == participant_id))
            return code

    @needs("facilitate", "participant", writes=True)
    def new_token(self, participant_id: str, *, at: datetime) -> str:
        """A further token for somebody on a device that is theirs; older ones keep working.

        Raises:
            NotThere: there is no such participant.
        """
        with self._database.writing() as connection:
            if connection.execute(select(participant.c.id).where(participant.c.id == participant_id)).first() is None:
                raise _no_such_participant()
            return _add_device(connection, participant_id, at)

    @needs("facilitate", "participant", writes=True)
    def remember_browser(self, participant_id: str, mark: str, *, at: datetime) -> None:
        """Let a browser find its seat again by what tells it from others; another seat that it held is let go.

        Raises:
            NotThere: there is no such participant.
        """
        with self._database.writing() as connection:
            if connection.execute(select(participant.c.id).where(participant.c.id == participant_id)).first() is None:
                raise _no_such_participant()
            connection.execute(delete(device).where(device.c.token_hash == hash_of_token(mark)))
            _keep(connection, hash_of_token(mark), participant_id, at)

    @unguarded("it opens what its code or link opens, and nothing else")
    def participant(self, token: str) -> Participant | None:
        """Who holds a token; None if nobody does, or the assessment is deleted."""
        return self._holder(hash_of_token(token))

    @unguarded("it opens what its code or link opens, and nothing else")
    def behind_link(self, token: str) -> Participant | None:
        """Whose seat a personal link leads to, taken or not; None if it leads nowhere."""
        return self._holder(_hash_of_link(token))

    @unguarded("it opens what its code or link opens, and nothing else")
    def behind_links(self, tokens: Collection[str]) -> dict[str, str]:
        """Whose seat each of several personal links leads to; those that lead nowhere are left out."""
        hashes = {_hash_of_link(token): token for token in tokens}
        wanted = (
            select(device.c.token_hash, device.c.participant_id)
            .join(participant, participant.c.id == device.c.participant_id)
            .join(workshop, workshop.c.id == participant.c.workshop_id)
            .join(assessment, assessment.c.id == workshop.c.assessment_id)
            .where(device.c.token_hash.in_(hashes), assessment.c.deleted_at.is_(None))
        )
        with self._database.reading() as connection:
            return {hashes[row.token_hash]: row.participant_id for row in connection.execute(wanted)}

    def _holder(self, hashed: str) -> Participant | None:
        wanted = (
            select(participant, workshop.c.assessment_id)
            .join(device, device.c.participant_id == participant.c.id)
            .join(workshop, workshop.c.id == participant.c.workshop_id)
            .join(assessment, assessment.c.id == workshop.c.assessment_id)
            .where(device.c.token_hash == hashed, assessment.c.deleted_at.is_(None))
        )
        with self._database.reading() as connection:
            row = connection.execute(wanted).first()
        return None if row is None else participant_of(row, row.assessment_id)

    @needs("facilitate", "participant", writes=True)
    def seen(self, participant_id: str, *, at: datetime) -> None:
        """Note that somebody is here; the first time counts as joining."""
        joined = func.coalesce(participant.c.joined_at, at)
        with self._database.writing() as connection:
            connection.execute(
                update(participant).where(participant.c.id == participant_id).values(joined_at=joined, last_seen=at)
            )


def _open_code(connection: Connection, key: str, code: str) -> tuple[str, str] | None:
    wanted = (
        select(code_table.c.workshop_id, code_table.c.group)
        .join(workshop, workshop.c.id == code_table.c.workshop_id)
        .join(assessment, assessment.c.id == workshop.c.assessment_id)
        .where(
            code_table.c.code_hash == hash_of_code(key, "join", as_typed(code)),
            code_table.c.is_open,
            assessment.c.deleted_at.is_(None),
        )
    )
    found = connection.execute(wanted).first()
    return None if found is None else (found.workshop_id, found.group)


def _no_open_code() -> Refused:
    return Refused(said(say.NO_WORKSHOP_UNDER_CODE), said(say.COMPARE_WORKSHOP_CODE))


def _admit(
    connection: Connection, key: str, workshop_id: str, group: str, *, name: str | None, joined_at: datetime
) -> Admission:
    who, code = _new_seat(connection, key, workshop_id, group, name=name, joined_at=joined_at)
    return Admission(who, _add_device(connection, who, joined_at), code)


def _new_seat(
    connection: Connection,
    key: str,
    workshop_id: str,
    group: str,
    *,
    name: str | None,
    joined_at: datetime | None = None,
    invited_at: datetime | None = None,
) -> tuple[str, str]:
    """The id of another participant, and the return code."""
    who, code = new_token(), new_return_code()
    connection.execute(
        insert(participant).values(
            id=who,
            workshop_id=workshop_id,
            group=group,
            name=None if name is None else " ".join(clean_text(name).split())[:MAX_LINE],
            return_hash=hash_of_code(key, "return", code),
            invited_at=invited_at,
            joined_at=joined_at,
            last_seen=joined_at,
        )
    )
    return who, code


def _add_device(connection: Connection, participant_id: str, at: datetime) -> str:
    token = new_token()
    _keep(connection, hash_of_token(token), participant_id, at)
    return token


def _add_link(connection: Connection, participant_id: str, at: datetime) -> str:
    token = new_token()
    _keep(connection, _hash_of_link(token), participant_id, at)
    return token


def _keep(connection: Connection, hashed: str, participant_id: str, at: datetime) -> None:
    connection.execute(insert(device).values(token_hash=hashed, participant_id=participant_id, issued_at=at))


def _hash_of_link(token: str) -> str:
    """A link is no token of a seat: it stands among the hashes under a mark that no hash begins with."""
    return f"{_LINK}{hash_of_token(token)}"[:_LENGTH_OF_HASH]


def _no_such_participant() -> NotThere:
    return NotThere(said(say.PARTICIPANT_IS_GONE), said(say.LOOK_AT_LIST_AGAIN))

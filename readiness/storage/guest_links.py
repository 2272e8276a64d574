"""Links by which somebody without an account answers questions of one assessment, or edits it; they can be taken back.

Of a link the database holds a hash. One that was taken back keeps its row without a name, so that it does not come back
with a backup; what it leads to cannot be told from what never was.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, Table, delete, exists, insert, or_, select, update

from readiness.model.actor import Actor
from readiness.model.base import MAX_LINE, one_line
from readiness.model.permission import Subject, may
from readiness.storage.codes import hash_of_token, new_token
from readiness.storage.connecting import OnDatabase
from readiness.storage.events import note, note_about
from readiness.storage.guarding import needs, of_the_house, unguarded
from readiness.storage.guest_records import GuestKind, GuestLink
from readiness.storage.numbers import number_of
from readiness.storage.problems import Refused
from readiness.storage.tables import assessment, change, entry, guest_link, workspace
from readiness.storage.writing import hold_assessments, lock_owner
from readiness.words import said
from readiness.words.say import guests as say

COLUMNS: Final = tuple(guest_link.c[name] for name in GuestLink.__slots__)
DRAFT: Final = "vote-1"
"""The part in which what is given by a link stays until it is handed in."""
IS_LIVING: Final = guest_link.c.revoked_at.is_(None)
_BY_ITS_KEY: Final = unguarded("whoever holds a link does what it is for")


class GuestLinks(OnDatabase):
    """What is given to people without an account. A part of `Store`."""

    @needs("share", writes=True)
    def lend(
        self,
        assessment_id: str,
        kind: GuestKind,
        *,
        sections: Collection[str] = (),
        ends_at: datetime,
        at: datetime,
        meant_for: str = "",
    ) -> str:
        """Make a link to one assessment, good from now on, and return its key, which is told only now.

        Raises:
            Refused: its old link still opens the assessment to whoever has its address, which this one tells; or it
                would ask for a section that somebody answers by another link, and has not handed in yet.
        """
        token = new_token()
        with self._database.writing() as connection:
            lock_owner(connection, assessment_id, "")
            row = connection.execute(select(assessment).where(assessment.c.id == assessment_id)).one()
            if row.link_is_open:
                raise Refused(said(say.OLD_LINK_IS_OPEN), said(say.OLD_LINK_IS_OPEN_MEND))
            asked = _asked_now(connection, guest_link.c.assessment_id == assessment_id, at)
            if kind == "answer" and not {each.section for each in asked}.isdisjoint(sections):
                raise Refused(said(say.ASKED_ALREADY), said(say.ASKED_ALREADY_MEND))
            insert_links(
                connection,
                [
                    link_row(
                        token,
                        assessment_id=assessment_id,
                        workspace_id=row.workspace_id,
                        kind=kind,
                        sections=sections,
                        by=self.actor,
                        at=at,
                        opens_at=at,
                        ends_at=ends_at,
                        meant_for=meant_for,
                    )
                ],
            )
            note_about(connection, self.actor, "lent", assessment_id, at=at, about=str((ends_at - at).days))
        return token

    @needs("share")
    def lent(self, assessment_id: str, *, at: datetime) -> tuple[GuestLink, ...]:
        """The links of an assessment that lead somewhere, those of campaigns too, the newest first."""
        here = (guest_link.c.assessment_id == assessment_id, guest_link.c.ends_at > at, IS_LIVING)
        wanted = select(*COLUMNS).where(*here).order_by(guest_link.c.made_at.desc(), guest_link.c.id)
        with self._database.reading() as connection:
            return tuple(GuestLink(*row) for row in connection.execute(wanted))

    @needs("share", writes=True)
    def end_lent(self, assessment_id: str, link_id: str, *, at: datetime) -> None:
        """Take a link back, for good; one that is gone already stays so."""
        with self._database.writing() as connection:
            here = (guest_link.c.assessment_id == assessment_id, guest_link.c.id == link_id)
            if end_links(connection, *here, at=at):
                note_about(connection, self.actor, "lent-ended", assessment_id, at=at)

    @_BY_ITS_KEY
    def guest_link_behind(self, token: str) -> GuestLink | None:
        """What a link leads to, also before and after its time; None if it was taken back, or leads nowhere."""
        with self.at_the_door.reading() as connection:
            return _read(connection, _behind(token))

    @_BY_ITS_KEY
    def hold_guest_link(self, token: str) -> GuestLink | None:
        """The same within a change, and let nobody else write by it, send it back or end it until the change ends."""
        with self._database.writing() as connection:
            return _read(connection, _behind(token).with_for_update(of=guest_link))

    @_BY_ITS_KEY
    def note_guest(self, token: str, *, at: datetime) -> None:
        """Count that a link was opened."""
        counting = update(guest_link).where(guest_link.c.token_hash == hash_of_token(token))
        with self.at_the_door.noting() as connection:
            connection.execute(counting.values(opened=guest_link.c.opened + 1, last_opened_at=at))

    @_BY_ITS_KEY
    def note_handed_in(self, token: str, *, at: datetime) -> None:
        """Note that what was given by a link is in the assessment now."""
        here = guest_link.c.token_hash == hash_of_token(token)
        done = {"handed_in_at": at, "sent_back": "", "kept_at": None}
        with self._database.writing() as connection:
            row = connection.execute(update(guest_link).where(here).values(**done).returning(*COLUMNS)).one()
            note(connection, self.actor, "handed-in", row.workspace_id, at=at, assessment_id=row.assessment_id)

    @_BY_ITS_KEY
    def coming_as_guest(self, tokens: Iterable[str], assessment_id: str, *, at: datetime) -> Actor:
        """The actor; as somebody who may edit this assessment by one of these keys, if they may not by themselves.

        A person stays that person, and does what they do by the link under their own name.
        """
        hashes = [hash_of_token(each) for each in tokens]
        wanted = (
            select(guest_link.c.id, guest_link.c.workspace_id)
            .join(assessment, assessment.c.id == guest_link.c.assessment_id)
            .where(
                guest_link.c.token_hash.in_(hashes),
                # A process of an older version that hands an assessment over ends none of these links.
                guest_link.c.workspace_id == assessment.c.workspace_id,
                guest_link.c.assessment_id == assessment_id,
                guest_link.c.kind == "edit",
                guest_link.c.ends_at > at,
                IS_LIVING,
                assessment.c.deleted_at.is_(None),
            )
            .order_by(guest_link.c.ends_at.desc())
        )
        with self.at_the_door.reading() as connection:
            row = connection.execute(wanted).first()
        if row is None:
            return self.actor
        if may(self.actor, "answer", Subject(row.workspace_id, assessment_id)):
            return self.actor
        if self.actor.kind == "person":
            return self.actor.holding(row.id, assessment_id)
        return Actor(kind="guest", id=row.id, opens=assessment_id)

    @of_the_house
    def forget_ended_guests(self, *, at: datetime) -> None:
        """Forget links that a member gave and that lead nowhere by now, and for whom they were.

        Those of a campaign are told of as long as that is there.
        """
        over = (guest_link.c.ends_at <= at, guest_link.c.campaign_id.is_(None))
        with self._database.writing() as connection:
            hold_links(connection, *over, or_(guest_link.c.kind == "edit", guest_link.c.meant_for != ""))
            connection.execute(delete(guest_link).where(*over, guest_link.c.kind == "edit"))
            connection.execute(update(guest_link).where(*over, guest_link.c.meant_for != "").values(meant_for=""))

    @of_the_house
    def remove_old_drafts(self, *, at: datetime) -> int:
        """Remove what was given by links that ended, as long after their end as their workspace keeps votes.

        What was handed in stays, so that it can be sent back. Returns of how many links something was removed.
        """
        wanted = (
            select(guest_link.c.id, guest_link.c.assessment_id, guest_link.c.ends_at, workspace.c.votes_days)
            .join(workspace, workspace.c.id == guest_link.c.workspace_id)
            .where(workspace.c.votes_days.is_not(None), guest_link.c.ends_at <= at, guest_link.c.handed_in_at.is_(None))
            .order_by(guest_link.c.id)
            .with_for_update(of=guest_link)
        )
        with self._database.writing() as connection:
            rows = connection.execute(wanted).all()
            over = [row for row in rows if row.ends_at <= at - timedelta(days=row.votes_days)]
            return sum(_remove_drafts(connection, row.id, row.assessment_id) for row in over)


def hold_assessments_of(connection: Connection, *which: ColumnElement[bool]) -> None:
    """Let nobody else write to the assessments of these links; before who holds the links too, as who hands in does."""
    hold_assessments(connection, assessment.c.id.in_(select(guest_link.c.assessment_id).where(*which)))


def hold_links(connection: Connection, *which: ColumnElement[bool]) -> None:
    """Let nobody else write by these links, or change them."""
    locked = select(guest_link.c.id).where(*which).order_by(guest_link.c.id)
    connection.execute(locked.with_for_update()).all()


def asked_of_others(connection: Connection, *opening: ColumnElement[bool], at: datetime) -> tuple[str, ...]:
    """The assessments in which a link that is about to be open again asks for what another link asks for already.

    Whoever lets links be open that were not asks this of them, as `lend` does of a new one: else the later of two who
    hand in would replace, unseen, what the other gave. The caller holds the assessments, and then the links, so that
    nobody lends one meanwhile.
    """
    again = connection.execute(
        select(guest_link.c.id, guest_link.c.assessment_id, guest_link.c.sections).where(*opening)
    )
    rows, theirs = again.all(), select(guest_link.c.assessment_id).where(*opening)
    asked = _asked_now(connection, guest_link.c.assessment_id.in_(theirs), at)
    return tuple(
        sorted(
            {
                row.assessment_id
                for row in rows
                for each in asked
                if each.link != row.id and each.assessment == row.assessment_id and each.section in row.sections.split()
            }
        )
    )


class _Asked(NamedTuple):
    assessment: str
    section: str
    link: str


def _asked_now(connection: Connection, which: ColumnElement[bool], at: datetime) -> frozenset[_Asked]:
    """Who is asked now: the sections of links that can still be handed in, those of campaigns too."""
    wanted = select(guest_link.c.id, guest_link.c.assessment_id, guest_link.c.sections).where(
        which,
        guest_link.c.kind == "answer",
        guest_link.c.handed_in_at.is_(None),
        guest_link.c.ends_at > at,
        IS_LIVING,
    )
    rows = connection.execute(wanted)
    return frozenset(_Asked(row.assessment_id, section, row.id) for row in rows for section in row.sections.split())


def link_row(
    token: str,
    *,
    assessment_id: str,
    workspace_id: str,
    kind: GuestKind,
    sections: Collection[str],
    by: Actor,
    at: datetime,
    opens_at: datetime,
    ends_at: datetime,
    meant_for: str,
    role: str = "",
    campaign_id: str | None = None,
) -> dict[str, object]:
    """The row of a new link with this key."""
    return {
        "token_hash": hash_of_token(token),
        "id": new_token(),
        "workspace_id": workspace_id,
        "assessment_id": assessment_id,
        "campaign_id": campaign_id,
        "kind": kind,
        "role": role,
        "meant_for": one_line(meant_for)[:MAX_LINE],
        "sections": " ".join(sections),
        "made_by": by.text,
        "made_at": at,
        "opens_at": opens_at,
        "ends_at": ends_at,
        "opened": 0,
        "sent_back": "",
    }


def insert_links(connection: Connection, rows: list[dict[str, object]]) -> None:
    """Add links."""
    connection.execute(insert(guest_link), rows)


def end_links(connection: Connection, *which: ColumnElement[bool], at: datetime) -> int:
    """Let links lead nowhere from now on, and forget for whom they were; return how many led somewhere."""
    hold_links(connection, *which, IS_LIVING)
    ending = update(guest_link).where(*which, IS_LIVING)
    return connection.execute(ending.values(revoked_at=at, meant_for="")).rowcount


def in_backup(table: Table) -> tuple[ColumnElement[bool], ...]:
    """Which rows of a table a backup holds: no link to edit, and nobody for whom one was made."""
    return (guest_link.c.kind != "edit",) if table is guest_link else ()


def keys_of_links(connection: Connection) -> dict[str, str | None]:
    """The hash of the key of each link by its id; None for one that was taken back."""
    wanted = select(guest_link.c.id, guest_link.c.token_hash, guest_link.c.revoked_at)
    return {row.id: row.token_hash if row.revoked_at is None else None for row in connection.execute(wanted)}


def end_after_restoring(connection: Connection, keys: Mapping[str, str | None], *, at: datetime) -> None:
    """Let what was taken back since the backup was made lead nowhere, and what was renewed open by its new key alone.

    Every link to edit is forgotten: one may have been taken back meanwhile.
    """
    end_links(connection, guest_link.c.id.in_(sorted(each for each, key in keys.items() if key is None)), at=at)
    for row in connection.execute(select(guest_link.c.id, guest_link.c.token_hash).where(IS_LIVING)).all():
        key = keys.get(row.id)
        if key is not None and key != row.token_hash:
            connection.execute(update(guest_link).where(guest_link.c.id == row.id).values(token_hash=key))
    connection.execute(delete(guest_link).where(guest_link.c.kind == "edit"))


def _behind(token: str) -> Select[Any]:
    return (
        select(*COLUMNS)
        .join(assessment, assessment.c.id == guest_link.c.assessment_id)
        .where(guest_link.c.token_hash == hash_of_token(token), IS_LIVING, assessment.c.deleted_at.is_(None))
    )


def _read(connection: Connection, wanted: Select[Any]) -> GuestLink | None:
    row = connection.execute(wanted).first()
    return None if row is None else GuestLink(*row)


def _remove_drafts(connection: Connection, link_id: str, assessment_id: str) -> bool:
    number = number_of(assessment_id)
    if not connection.scalar(select(exists().where(entry.c.assessment == number, entry.c.owner == link_id))):
        return False
    for table in (entry, change):
        connection.execute(delete(table).where(table.c.assessment == number, table.c.owner == link_id))
    return True

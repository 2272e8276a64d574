"""Forgetting a person: what tells who they are goes, and what they did stays, under a number that leads to nobody."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, func, select, update

from readiness.storage.connecting import OnDatabase
from readiness.storage.events import note
from readiness.storage.guarding import of_the_house, unguarded
from readiness.storage.guest_links import hold_links
from readiness.storage.people_records import KnownPerson, Space
from readiness.storage.problems import NotThere, Refused
from readiness.storage.spaces import FEWEST_OWNERS
from readiness.storage.tables import guest_link, identity, invitation, membership, person, session, share, workspace
from readiness.words import said
from readiness.words.say import storage as say


class Erasing(OnDatabase):
    """Who is forgotten. A part of `Store`."""

    @of_the_house
    def people(self) -> tuple[KnownPerson, ...]:
        """Everybody who has signed in and was not forgotten, by name."""
        wanted = select(person.c.id, person.c.name, person.c.email).where(person.c.erased_at.is_(None))
        with self._database.reading() as connection:
            found = (KnownPerson(*row) for row in connection.execute(wanted))
            return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.id)))

    @unguarded("it forgets whoever acts, or whom the one who runs the installation names")
    def erase_person(self, person_id: str, *, at: datetime) -> None:
        """Forget a person for good: name, email, how they sign in, their sessions and roles.

        Raises:
            NotThere: nobody of this id is known, or somebody else asks for it.
            Refused: they ask for it themselves, and a workspace would be left with less than two owners.
        """
        if self.actor.is_bound and (self.actor.kind != "person" or self.actor.id != person_id):
            raise _nobody()
        with self.at_the_door.writing() as connection:
            here = (person.c.id == person_id, person.c.erased_at.is_(None))
            if connection.scalar(select(person.c.id).where(*here).with_for_update()) is None:
                raise _nobody()
            theirs = select(membership.c.workspace_id).where(membership.c.person_id == person_id)
            # Whoever takes a role away at the same moment waits, and then counts anew.
            locked = select(workspace.c.id).where(workspace.c.id.in_(theirs)).order_by(workspace.c.id)
            spaces = connection.scalars(locked.with_for_update()).all()
            if self.actor.is_bound and (left := _left_without_owner(connection, person_id)):
                raise Refused(said(say.NAME_ANOTHER_OWNER_FIRST), said(say.you_are_one_of_last(left=left)))
            forget(connection, [person_id], at=at)
            for space in spaces:
                note(connection, self.actor, "forgotten", space, at=at, person_id=person_id)


def forget(connection: Connection, person_ids: Collection[str], *, at: datetime) -> None:
    """Take away what tells who these people are; whoever was forgotten before stays so since then."""
    these = sorted(person_ids)
    _take_names_away(connection, these)
    for table in (identity, session, membership):
        connection.execute(delete(table).where(table.c.person_id.in_(these)))
    connection.execute(update(invitation).where(invitation.c.used_by.in_(these)).values(meant_for=""))
    erased = {"name": "", "email": "", "erased_at": func.coalesce(person.c.erased_at, at)}
    connection.execute(update(person).where(person.c.id.in_(these)).values(**erased))


def _take_names_away(connection: Connection, these: Sequence[str]) -> None:
    """Empty what invitations and links say about for whom they are, where it names these people: “for Ann, CFO” too.

    Links meant for somebody else of the same name lose it as well: nothing tells them apart. All of the installation
    are read, since databases compare small and large letters of some alphabets alone.
    """
    told = connection.execute(select(person.c.name, person.c.email).where(person.c.id.in_(these)))
    called = {each.casefold() for row in told for each in row if each}
    for table in (invitation, share, guest_link):
        meant = connection.execute(select(table.c.token_hash, table.c.meant_for).where(table.c.meant_for != "")).all()
        theirs = [row.token_hash for row in meant if _names(row.meant_for, called)]
        if table is guest_link:
            hold_links(connection, guest_link.c.token_hash.in_(theirs))
        connection.execute(update(table).where(table.c.token_hash.in_(theirs)).values(meant_for=""))


def _names(text: str, called: Collection[str]) -> bool:
    """Whether one of these names, in small letters, stands in a text as whole words."""
    return any(re.search(rf"(?<!\w){re.escape(each)}(?!\w)", text.casefold()) for each in called)


def forgotten(connection: Connection) -> tuple[str, ...]:
    """The ids of everybody who was forgotten."""
    return tuple(connection.scalars(select(person.c.id).where(person.c.erased_at.is_not(None))))


def _left_without_owner(connection: Connection, person_id: str) -> list[str]:
    """The workspaces of which they are one of the last owners, by name."""
    owners = select(membership.c.workspace_id).where(membership.c.role == "owner").group_by(membership.c.workspace_id)
    few = owners.having(func.count() <= FEWEST_OWNERS)
    theirs = (membership.c.person_id == person_id, membership.c.role == "owner", membership.c.workspace_id.in_(few))
    wanted = select(workspace.c.id, workspace.c.name).join(membership, membership.c.workspace_id == workspace.c.id)
    rows = connection.execute(wanted.where(*theirs).order_by(workspace.c.name, workspace.c.id))
    return [Space.of(*row).name for row in rows]


def _nobody() -> NotThere:
    return NotThere(said(say.NOBODY_OF_THIS_ID), said(say.LOOK_AT_LIST_OF_PEOPLE))

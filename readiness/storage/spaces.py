"""Workspaces: who belongs to one, with which role, and the invitations that lead there."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Connection, delete, insert, or_, select, update

from readiness.model.actor import MEMBER_ROLES, MemberRole
from readiness.model.base import MAX_LINE, one_line
from readiness.model.event import EventKind
from readiness.model.permission import Subject, may_give
from readiness.storage.codes import hash_of_token, new_token
from readiness.storage.connecting import OnDatabase
from readiness.storage.events import note, note_about
from readiness.storage.guarding import needs, needs_each, needs_space, unguarded, within_reach
from readiness.storage.people_records import Invited, InvitedTo, Member, Space, names_of_home
from readiness.storage.problems import NotThere, Refused, refuse_if_changed
from readiness.storage.tables import assessment, invitation, membership, person, workspace
from readiness.storage.writing import hold_assessments
from readiness.words import said
from readiness.words.say import storage as say

LONGEST_INVITATION: Final = timedelta(days=7)
FEWEST_OWNERS: Final = 2
"""What a workspace with that many owners never falls below; one with fewer is urged to name another."""


class Spaces(OnDatabase):
    """What users call workspaces. A part of `Store`."""

    @needs_space("settings", reaches_further=True)
    def found_space(self, name: str, *, at: datetime) -> str:
        """Make a workspace and return its id. The person who founds it is its first owner.

        Raises:
            Refused: the name is empty or longer than 200 characters, or some language calls the first workspace so.
        """
        valid, new = one_line(name), new_token()
        if valid.casefold() in names_of_home():
            raise Refused(said(say.name_of_home(name=valid)), said(say.CHOOSE_ANOTHER_NAME))
        if not valid or len(valid) > MAX_LINE:
            raise Refused(said(say.workspace_needs_name(max_line=MAX_LINE)), said(say.ENTER_ONE))
        with self._database.writing() as connection:
            connection.execute(insert(workspace).values(id=new, name=valid))
            if self.actor.kind == "person":
                connection.execute(insert(membership).values(workspace_id=new, person_id=self.actor.id, role="owner"))
            note(connection, self.actor, "founded", new, at=at)
        return new

    @unguarded("it shows those to which its actor belongs")
    def spaces(self) -> tuple[Space, ...]:
        """The workspaces of the actor, by name; for whoever runs the installation, all."""
        wanted = select(workspace.c.id, workspace.c.name).where(*within_reach(self.actor, "read", workspace.c.id))
        with self._database.reading() as connection:
            found = (Space.of(*row) for row in connection.execute(wanted))
            return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.id)))

    @needs("read", "workspace")
    def members(self, workspace_id: str) -> tuple[Member, ...]:
        """Who belongs to a workspace, by name."""
        wanted = (
            select(person.c.id, person.c.name, person.c.email, membership.c.role)
            .join(membership, membership.c.person_id == person.c.id)
            .where(membership.c.workspace_id == workspace_id)
        )
        with self._database.reading() as connection:
            found = (Member(*row) for row in connection.execute(wanted))
            return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.person_id)))

    @needs("members", "workspace", writes=True)
    def set_role(
        self,
        workspace_id: str,
        person_id: str,
        role: MemberRole | None,
        *,
        replaces: MemberRole | None = None,
        at: datetime,
    ) -> None:
        """Give a member another role, or none.

        Raises:
            NotThere: nobody of this id belongs there.
            Refused: a workspace with two owners would keep one, the role is above that of the actor, or it is not
                `replaces` any more, the one that was seen.
        """
        with self._database.writing() as connection:
            # Whoever takes a role away at the same moment waits, and then counts anew.
            lock_space(connection, workspace_id)
            roles = _roles_in(connection, workspace_id)
            if self.actor.kind == "person" and roles.get(self.actor.id) != self.actor.roles.get(workspace_id):
                raise Refused(said(say.YOUR_ROLE_HERE_WAS_CHANGED), said(say.LOOK_AT_MEMBERS_AGAIN))
            refuse_if_changed(replaces, roles.get(person_id, replaces))
            if person_id not in roles:
                raise NotThere(said(say.THIS_PERSON_NO_LONGER_BELONGS), said(say.LOOK_AT_MEMBERS_AGAIN))
            if role is not None:
                self._must_be_able_to_give(workspace_id, role)
            owners = [who for who, what in roles.items() if what == "owner"]
            if person_id in owners and role != "owner" and len(owners) <= FEWEST_OWNERS:
                raise Refused(said(say.WORKSPACE_KEEPS_AT_LEAST_TWO), said(say.NAME_ANOTHER_ONE_FIRST))
            here = (membership.c.workspace_id == workspace_id, membership.c.person_id == person_id)
            if role is None:
                connection.execute(delete(membership).where(*here))
            else:
                connection.execute(update(membership).where(*here).values(role=role))
            done: EventKind = "removed" if role is None else "role"
            note(connection, self.actor, done, workspace_id, at=at, person_id=person_id, about=role or "")

    @needs("members", "workspace", writes=True)
    def invite_member(self, workspace_id: str, role: MemberRole, *, at: datetime, meant_for: str = "") -> str:
        """Make an invitation for one person, good for seven days, and return its token, which is told only now.

        `meant_for` is shown beside it in the list: whoever has the link may join, whatever they are called.

        Raises:
            Refused: the role is above that of the actor.
        """
        self._must_be_able_to_give(workspace_id, role)
        token = new_token()
        with self._database.writing() as connection:
            connection.execute(
                insert(invitation).values(
                    token_hash=hash_of_token(token),
                    workspace_id=workspace_id,
                    role=role,
                    made_by=self.actor.text,
                    ends_at=at + LONGEST_INVITATION,
                    meant_for=one_line(meant_for)[:MAX_LINE],
                )
            )
            note(connection, self.actor, "invited", workspace_id, at=at, about=role)
        return token

    @needs("members", "workspace")
    def invitations(self, workspace_id: str) -> tuple[Invited, ...]:
        """All invitations into a workspace, those that end last first."""
        columns = [invitation.c[name] for name in Invited.__slots__]
        wanted = (
            select(*columns)
            .where(invitation.c.workspace_id == workspace_id)
            .order_by(invitation.c.ends_at.desc(), invitation.c.token_hash)
        )
        with self._database.reading() as connection:
            return tuple(Invited(*row) for row in connection.execute(wanted))

    @needs("members", "workspace", writes=True)
    def withdraw_invitation(self, workspace_id: str, token_hash: str, *, at: datetime) -> None:
        """Let an invitation lead nowhere from now on; one that was used stays as it is."""
        here = (invitation.c.workspace_id == workspace_id, invitation.c.token_hash == token_hash)
        with self._database.writing() as connection:
            taking = update(invitation).where(*here, invitation.c.used_by.is_(None), invitation.c.revoked_at.is_(None))
            if connection.execute(taking.values(revoked_at=at)).rowcount:
                note(connection, self.actor, "withdrawn", workspace_id, at=at)

    @needs_each("share", "assessment", "assessment_ids", writes=True)
    def close_links(self, assessment_ids: Collection[str], *, at: datetime) -> int:
        """Let the link of each no longer open it to whoever has not signed in; return how many were open."""
        wanted = (assessment.c.id.in_(sorted(assessment_ids)), assessment.c.link_is_open)
        closing = update(assessment).where(*wanted).values(link_is_open=False).returning(assessment.c.id)
        with self._database.writing() as connection:
            hold_assessments(connection, *wanted)
            closed = connection.scalars(closing).all()
            for each in closed:
                note_about(connection, self.actor, "link-closed", each, at=at)
            return len(closed)

    @needs("share", "workspace")
    def open_links(self, workspace_id: str) -> tuple[str, ...]:
        """The ids of the assessments of a workspace whose link still opens them to whoever has it."""
        here = (assessment.c.workspace_id == workspace_id, assessment.c.link_is_open, assessment.c.deleted_at.is_(None))
        with self._database.reading() as connection:
            return tuple(connection.scalars(select(assessment.c.id).where(*here).order_by(assessment.c.id)))

    @unguarded("whoever holds an invitation is told where it leads")
    def invitation_behind(self, token: str, *, at: datetime) -> InvitedTo | None:
        """Where an invitation leads; None if it leads nowhere, or no longer."""
        wanted = (
            select(workspace.c.id, workspace.c.name, invitation.c.role)
            .join(workspace, workspace.c.id == invitation.c.workspace_id)
            .where(*_is_good(token, at))
        )
        with self.at_the_door.reading() as connection:
            row = connection.execute(wanted).first()
        return None if row is None else InvitedTo(Space.of(row.id, row.name), row.role)

    @unguarded("whoever holds an invitation may join")
    def join_space(self, token: str, *, at: datetime) -> str:
        """Join a workspace by an invitation, which can be done once, and return its id.

        Who belongs there already gets the role of the invitation if it is higher, and loses none.

        Raises:
            Refused: the invitation was used or withdrawn, is too old, or is none; or it is nobody who joins.
        """
        if self.actor.kind != "person":
            raise Refused(said(say.SIGN_IN_FIRST), said(say.THEN_OPEN_INVITATION_AGAIN))
        taking = (
            update(invitation)
            .where(*_is_good(token, at))
            .values(used_by=self.actor.id)
            .returning(invitation.c.workspace_id, invitation.c.role)
        )
        # Whoever is erased at this moment does not come back by it.
        living = select(person.c.id).where(person.c.id == self.actor.id, person.c.erased_at.is_(None))
        with self.at_the_door.writing() as connection:
            if connection.scalar(living.with_for_update()) is None:
                raise Refused(said(say.SIGN_IN_FIRST), said(say.THEN_OPEN_INVITATION_AGAIN))
            row = connection.execute(taking).first()
            if row is None:
                raise Refused(said(say.THIS_INVITATION_WAS_USED_WITHDRAWN), said(say.ASK_FOR_ANOTHER_ONE))
            _take_in(connection, row.workspace_id, self.actor.id, row.role)
            note(connection, self.actor, "joined", row.workspace_id, at=at, about=row.role)
            return str(row.workspace_id)

    def _must_be_able_to_give(self, workspace_id: str, role: MemberRole) -> None:
        if not may_give(self.actor, role, Subject(workspace_id)):
            raise Refused(said(say.YOU_CANNOT_GIVE_THIS_ROLE), said(say.ASK_AN_OWNER))


def ended_invitations(connection: Connection) -> tuple[str, ...]:
    """What names those that were used or withdrawn."""
    over = or_(invitation.c.used_by.is_not(None), invitation.c.revoked_at.is_not(None))
    return tuple(connection.scalars(select(invitation.c.token_hash).where(over)))


def end_invitations(connection: Connection, ended: Collection[str], *, at: datetime) -> None:
    """Let these lead nowhere; one that was used or withdrawn before stays as it is."""
    here = (invitation.c.token_hash.in_(ended), invitation.c.used_by.is_(None), invitation.c.revoked_at.is_(None))
    connection.execute(update(invitation).where(*here).values(revoked_at=at))


def _is_good(token: str, at: datetime) -> tuple[ColumnElement[bool], ...]:
    """What an invitation must be to let somebody in."""
    return (
        invitation.c.token_hash == hash_of_token(token),
        invitation.c.used_by.is_(None),
        invitation.c.revoked_at.is_(None),
        invitation.c.ends_at > at,
    )


def lock_space(connection: Connection, workspace_id: str) -> None:
    """Let everybody wait who decides something about a workspace."""
    connection.execute(select(workspace.c.id).where(workspace.c.id == workspace_id).with_for_update())


def _roles_in(connection: Connection, workspace_id: str) -> dict[str, MemberRole]:
    wanted = select(membership.c.person_id, membership.c.role).where(membership.c.workspace_id == workspace_id)
    return {row.person_id: row.role for row in connection.execute(wanted)}


def _take_in(connection: Connection, workspace_id: str, person_id: str, role: MemberRole) -> None:
    had = _roles_in(connection, workspace_id).get(person_id)
    here = (membership.c.workspace_id == workspace_id, membership.c.person_id == person_id)
    if had is None:
        connection.execute(insert(membership).values(workspace_id=workspace_id, person_id=person_id, role=role))
    elif MEMBER_ROLES.index(role) > MEMBER_ROLES.index(had):
        connection.execute(update(membership).where(*here).values(role=role))

"""Assessments that go from one workspace to another: handed over by an owner, or claimed by whoever has an old link."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from readiness.model.actor import Actor
from readiness.model.event import EventKind
from readiness.model.permission import Subject, may
from readiness.model.workshop import Leadership
from readiness.storage.assessments import stored_assessment
from readiness.storage.connecting import OnDatabase
from readiness.storage.events import note
from readiness.storage.guarding import needs, unguarded
from readiness.storage.guest_links import end_links, hold_links
from readiness.storage.joincodes import renew_codes
from readiness.storage.kept_results import LEAD, ROOM
from readiness.storage.numbers import number_of
from readiness.storage.problems import NotThere, Refused
from readiness.storage.records import Place
from readiness.storage.tables import (
    HOME,
    assessment,
    benchmark_part,
    entry,
    guest_link,
    membership,
    share,
    tag,
    workshop,
    workspace,
)
from readiness.storage.writing import NewValue, lock_owner, no_such_assessment, write
from readiness.words import said
from readiness.words.say import storage as say


class Handover(OnDatabase):
    """Where assessments belong. A part of `Store`."""

    @needs("erase", writes=True)
    def hand_over(self, assessment_id: str, workspace_id: str, *, at: datetime) -> None:
        """Let an assessment belong to another workspace, with its history, snapshots and workshops.

        What its old workspace gave others of it ends: links to its results, to answer and to edit, old links, links of
        second facilitators and join codes, which are others from now on. Seats stay. Its tags go, since they are how
        that workspace files things, it is in no archive, and it takes part in no comparison.

        Raises:
            NotThere: there is no such assessment or workspace, or the actor may begin nothing in that.
            Refused: it belongs there already.
        """
        with self._database.writing() as connection:
            rooms = _hold_rooms(connection, assessment_id)
            lock_owner(connection, assessment_id, "")
            row = stored_assessment(connection, assessment_id)
            _must_take_in(connection, self.actor, workspace_id)
            if row.workspace_id == workspace_id:
                raise Refused(said(say.IT_BELONGS_TO_THIS_WORKSPACE), said(say.CHOOSE_ANOTHER_ONE))
            _end_ways_in(connection, self.actor, assessment_id, rooms, at=at)
            _move(connection, assessment_id, workspace_id, at=at)
            # With the name of then: whoever reads of it here may see the assessment no longer.
            told: dict[str, EventKind] = {row.workspace_id: "handed-over", workspace_id: "taken-over"}
            for space, kind in told.items():
                note(connection, self.actor, kind, space, at=at, assessment_id=assessment_id, about=row.name)

    @unguarded("the link itself is looked at: it is open, and nobody's but that of whoever has it")
    def claim(self, assessment_id: str, workspace_id: str, *, at: datetime) -> None:
        """Take an assessment that only had a link into a workspace of the actor; nobody else's link opens it any more.

        That is one from before there were accounts, which nobody has put into a workspace since.

        Raises:
            NotThere: there is no such one, or its link is closed; or the actor may begin nothing in the workspace.
            Refused: somebody else is a member of where it is, and would lose it.
        """
        with self.at_the_door.writing() as connection:
            rooms = _hold_rooms(connection, assessment_id)
            lock_owner(connection, assessment_id, "")
            row = stored_assessment(connection, assessment_id)
            if not row.link_is_open or row.workspace_id != HOME:
                raise no_such_assessment()
            _must_take_in(connection, self.actor, workspace_id)
            if _others_belong_to(connection, HOME, self.actor):
                raise Refused(said(say.IT_BELONGS_TO_MEMBERS_OF_HOME), said(say.LET_AN_OWNER_OF_HOME_HAND_IT_OVER))
            _end_ways_in(connection, self.actor, assessment_id, rooms, at=at)
            _move(connection, assessment_id, workspace_id, at=at)
            for space in {HOME, workspace_id}:
                note(connection, self.actor, "claimed", space, at=at, assessment_id=assessment_id, about=row.name)


def _must_take_in(connection: Connection, actor: Actor, workspace_id: str) -> None:
    """Raise NotThere unless there is such a workspace in which the actor may begin something."""
    known = connection.scalar(select(workspace.c.id).where(workspace.c.id == workspace_id))
    if known is None or not may(actor, "create", Subject(workspace_id)):
        raise NotThere(said(say.NO_SUCH_WORKSPACE), said(say.CHOOSE_ANOTHER_ONE_FROM_LIST))


def _others_belong_to(connection: Connection, workspace_id: str, actor: Actor) -> bool:
    others = (membership.c.workspace_id == workspace_id, membership.c.person_id != actor.id)
    return connection.execute(select(membership.c.person_id).where(*others).limit(1)).first() is not None


def _hold_rooms(connection: Connection, assessment_id: str) -> list[str]:
    """The workshops of an assessment; whoever leads one waits. Before its own row, as every step of a room does."""
    wanted = select(workshop.c.id).where(workshop.c.assessment_id == assessment_id).order_by(workshop.c.id)
    return list(connection.scalars(wanted.with_for_update(key_share=True)))


def _end_ways_in(
    connection: Connection, actor: Actor, assessment_id: str, rooms: Sequence[str], *, at: datetime
) -> None:
    """Let no join code and no link of a second facilitator lead into these workshops of it any more; seats stay."""
    for room in rooms:
        renew_codes(connection, room)
        here = (entry.c.assessment == number_of(assessment_id), entry.c.owner == room)
        told = connection.scalar(select(entry.c.value).where(*here, entry.c.part == ROOM, entry.c.key == LEAD))
        if told is not None:
            place = Place(assessment_id, ROOM, LEAD, room)
            lead = Leadership.model_validate_json(told).alone()
            write(connection, NewValue.of(place, lead, None), at=at, by=actor.text)


def _move(connection: Connection, assessment_id: str, workspace_id: str, *, at: datetime) -> None:
    here = assessment.c.id == assessment_id
    moved = {"workspace_id": workspace_id, "link_is_open": False, "archived_at": None}
    connection.execute(update(assessment).where(here).values(**moved))
    connection.execute(delete(tag).where(tag.c.assessment_id == assessment_id))
    connection.execute(delete(share).where(share.c.assessment_id == assessment_id))
    connection.execute(delete(benchmark_part).where(benchmark_part.c.assessment_id == assessment_id))
    lent = guest_link.c.assessment_id == assessment_id
    hold_links(connection, lent)
    end_links(connection, lent, at=at)
    connection.execute(update(guest_link).where(lent).values(workspace_id=workspace_id, campaign_id=None))

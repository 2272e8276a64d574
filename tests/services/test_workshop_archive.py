"""An archived workshop keeps all that was given and takes nothing, whatever is sent to it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Self

import pytest

from readiness.model.pooled import Consensus
from readiness.services import answer_sheets, minutes, workshop_invitations, workshop_lead
from readiness.services import workshop_problems as problems
from readiness.services import workshop_room as rooms
from readiness.services.records import Refused
from readiness.services.workshop_entrance import find_entrance, join, open_link
from readiness.services.workshop_progress import live_view
from readiness.services.workshop_results import conclude
from readiness.services.workshop_room import Room
from readiness.services.workshop_seat import Seat
from readiness.services.workshops import (
    Held,
    archive_workshop,
    bring_back_workshop,
    change_settings,
    change_stage,
    open_section,
    repeat_workshop,
)
from tests.services.workshop_rooms import Meeting, a_workspace, two_sides

Q, OTHER = "data-exist", "data-doc"


@pytest.fixture
def meeting(sqlite_tables: str) -> Iterator[Meeting]:
    workspace = a_workspace(sqlite_tables)
    yield Meeting.opened(workspace)
    workspace.close()


@dataclass(frozen=True)
class Sent:
    """A workshop, somebody who has a seat in it, and the workshop and the room as a page has them before it."""

    meeting: Meeting
    token: str
    held: Held
    room: Room

    @classmethod
    def to(cls, meeting: Meeting, token: str) -> Self:
        return cls(meeting, token, meeting.held, meeting.room)

    @property
    def seat(self) -> Seat:
        return self.meeting.seat(self.token)


Step = Callable[[Sent], object]
GIVEN: dict[str, Step] = {
    "an answer": lambda s: s.seat.answer(Q, 3),
    "an idea": lambda s: s.seat.propose("Sort letters"),
    "points": lambda s: s.seat.give_points({}),
    "a score": lambda s: s.seat.score("x", "y", 1),
    "a second vote": lambda s: s.seat.answer_again(Q, 1),
    "the reveal": lambda s: rooms.begin_reveal(s.meeting.workspace, s.held),
    "a question shown": lambda s: rooms.show(s.meeting.workspace, s.room, Q),
    "a question looked at": lambda s: rooms.look_at(s.meeting.workspace, s.room, Q),
    "an agreed level": lambda s: rooms.agree(
        s.meeting.workspace, s.room, Consensus(question=Q, level=1, reason="Seen"), expected_version=0
    ),
    "a decision": lambda s: minutes.record_decision(s.meeting.workspace, s.held, "Start in May"),
    "a vote on ideas": lambda s: problems.open_points(s.meeting.workspace, s.room, ("a", "b")),
    "ideas on the screen": lambda s: problems.show_ideas(s.meeting.workspace, s.room, "problem"),
    "the result": lambda s: conclude(s.meeting.workspace, s.room),
    "other settings": lambda s: change_settings(s.meeting.workspace, s.held, two_sides(least=5)),
    "an invitation": lambda s: workshop_invitations.invite(s.meeting.workspace, s.held, "it", ["Ann"]),
    "a reminder": lambda s: workshop_invitations.remind(s.meeting.workspace, s.held, [s.seat.person.id]),
    "a seat removed": lambda s: workshop_invitations.remove_person(s.meeting.workspace, s.held, s.seat.person.id),
    "an open code": lambda s: workshop_invitations.set_codes_open(s.meeting.workspace, s.held, is_open=True),
    "a new code": lambda s: workshop_invitations.renew_code(s.meeting.workspace, s.held, "it"),
    "a timer": lambda s: rooms.set_timer(s.meeting.workspace, s.room, 60),
    "the questions to talk about": lambda s: rooms.choose_agenda(s.meeting.workspace, s.room, [Q]),
    "an idea put aside": lambda s: problems.put_aside(s.meeting.workspace, s.room, "a"),
    "another who leads": lambda s: workshop_lead.add_leader(s.meeting.workspace, s.room, "Bea"),
    "a step back": lambda s: rooms.back_to_answering(s.meeting.workspace, s.room),
    "another stage": lambda s: change_stage(s.meeting.workspace, s.held, "revealing"),
    "a section for one more group": lambda s: open_section(s.meeting.workspace, s.held, "data", "it"),
    "a decision taken out": lambda s: minutes.remove_decision(s.meeting.workspace, s.held, "decision-1"),
}


@pytest.mark.sampled(14)
@pytest.mark.parametrize("is_old", [False, True], ids=["", "by a page of before"])
@pytest.mark.parametrize("what", GIVEN)
def test_an_archived_workshop_takes_nothing(meeting: Meeting, what: str, *, is_old: bool) -> None:
    token = meeting.answers("it", {Q: 1})
    old = Sent.to(meeting, token)
    archive_workshop(meeting.workspace, meeting.held)
    before = meeting.room.versions
    with pytest.raises(Refused, match="archived"):
        GIVEN[what](old if is_old else Sent.to(meeting, token))
    assert meeting.room.versions == before
    assert [each.given for each in meeting.seat(token).answers().values()] == [1]


def test_nobody_comes_into_an_archived_workshop(meeting: Meeting) -> None:
    (ann,) = workshop_invitations.invite(meeting.workspace, meeting.held, "it", ["Ann"])
    code = meeting.code()
    archive_workshop(meeting.workspace, meeting.held)
    with pytest.raises(Refused, match="No workshop is open"):
        find_entrance(meeting.workspace, code, "room")
    with pytest.raises(Refused, match="archived"):
        open_link(meeting.workspace, ann.token)
    assert answer_sheets.open_rooms(meeting.workspace, meeting.assessment) == ()
    meeting.workspace.store.set_codes_open(meeting.workshop, is_open=True)
    with pytest.raises(Refused, match="archived"):
        find_entrance(meeting.workspace, code, "room")
    with pytest.raises(Refused, match="archived"):
        join(meeting.workspace, code, "room", group="it")
    assert not any(each.has_joined for each in live_view(meeting.workspace, meeting.held).people)


def test_what_comes_out_of_the_archive_goes_on_where_it_was(meeting: Meeting) -> None:
    token = meeting.answers("it", {Q: 1})
    archive_workshop(meeting.workspace, meeting.held)
    bring_back_workshop(meeting.workspace, meeting.held)
    meeting.seat(token).answer(OTHER, 2)
    assert sorted(each.given for each in meeting.seat(token).answers().values()) == [1, 2]
    assert not any(each.is_open for each in workshop_invitations.codes(meeting.workspace, meeting.held))


def test_a_copy_of_an_archived_workshop_is_open(meeting: Meeting) -> None:
    archive_workshop(meeting.workspace, meeting.held)
    copy = repeat_workshop(meeting.workspace, meeting.held)
    assert not copy.is_archived
    assert copy.settings.groups == meeting.held.settings.groups


def test_a_section_that_somebody_answered_stays_with_its_group(meeting: Meeting) -> None:
    meeting.answers("it", {Q: 1})
    settings = meeting.held.settings
    without = tuple(
        each.model_copy(update={"sections": tuple(s for s in each.sections if s != "data")}) for each in settings.groups
    )
    with pytest.raises(Refused, match="has answered a section"):
        change_settings(meeting.workspace, meeting.held, settings.model_copy(update={"groups": without}))
    only_leaders = settings.model_copy(update={"groups": (without[0], settings.groups[1])})
    assert change_settings(meeting.workspace, meeting.held, only_leaders).settings == only_leaders


def test_a_section_that_was_taken_away_before_keeps_nothing_else_from_being_changed(meeting: Meeting) -> None:
    meeting.answers("it", {Q: 1, OTHER: 2})
    held = meeting.held
    taken = tuple(
        each.model_copy(update={"sections": tuple(s for s in each.sections if s != "data")})
        for each in held.settings.groups
    )
    before = held.settings.model_copy(update={"groups": taken}).model_dump(mode="json")
    meeting.workspace.store.change_workshop(held.id, expected_version=held.version, settings=before)

    again = change_settings(meeting.workspace, meeting.held, meeting.held.settings.with_title("Autumn"))
    assert again.settings.title == "Autumn"
    assert "data" in open_section(meeting.workspace, again, "data", "it").settings.group_by_id["it"].sections
    with pytest.raises(Refused, match="has answered a section"):
        change_settings(meeting.workspace, meeting.held, again.settings)

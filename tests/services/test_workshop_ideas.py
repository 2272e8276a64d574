"""Ideas of participants: proposed early, worded anew, taken back, voted on with three points, taken up."""

from decimal import Decimal

import pytest

from readiness.services.workshop_problems import (
    close_points,
    list_model,
    list_person,
    open_ideas,
    open_points,
    points_shown,
    show_ideas,
    take_up,
)
from readiness.services.workshop_seat import Seat
from readiness.storage.problems import Refused
from tests.services.workshop_rooms import Meeting


def proposed(meeting: Meeting, *names: str) -> tuple[Seat, list[str]]:
    seat = meeting.seat(meeting.person())
    for name in names:
        seat.propose(name)
    by_name = {idea.name: idea.id for idea in open_ideas(meeting.workspace, meeting.room)}
    return seat, [by_name[name] for name in names]


def test_an_idea_keeps_its_type_and_is_worded_anew_or_taken_back_by_its_own_person_alone(meeting: Meeting) -> None:
    types = list(meeting.seat(meeting.person()).library.rubric.problems.type_by_id)
    mine = meeting.seat(meeting.person())
    mine.propose("Late parcels", problem_type=types[1])
    (idea,) = open_ideas(meeting.workspace, meeting.room)
    other = meeting.seat(meeting.person())
    for attack in (lambda: other.change_idea(idea.id, "Mine now"), lambda: other.withdraw_idea(idea.id)):
        with pytest.raises(Refused, match="no longer there"):
            attack()
    on_the_laptop = Seat(meeting.workspace, mine.person, mine.held)
    assert on_the_laptop.ideas() == (idea,)
    mine.change_idea(idea.id, "Parcels come late", "Every week", problem_type=types[2])
    with pytest.raises(Refused, match="on another device"):
        on_the_laptop.withdraw_idea(idea.id)
    take_up(meeting.workspace, meeting.room, [idea.id], "Parcels")
    (problem,) = meeting.workspace.open(meeting.assessment).assessment.response.problems
    assert (problem.type, problem.notes) == (types[2], "Every week")
    with pytest.raises(Refused, match="works on this idea already"):
        mine.withdraw_idea(idea.id)

    mine.propose("Chess robot", problem_type="no-such-type")
    (robot,) = open_ideas(meeting.workspace, meeting.room)
    assert robot.type == "other"
    mine.withdraw_idea(robot.id)
    assert open_ideas(meeting.workspace, meeting.room) == ()


def test_the_same_words_sent_once_more_are_the_same_idea_of_one_person_and_another_one_of_the_next(
    meeting: Meeting,
) -> None:
    mine, other = meeting.seat(meeting.person()), meeting.seat(meeting.person())
    for _ in range(2):
        mine.propose(" Late parcels ", "Every week")
    mine.propose("Late parcels", "Every day")
    mine.propose("Late parcels", "Every week", kind="model")
    other.propose("Late parcels", "Every week")

    assert sorted(idea.notes for idea in mine.ideas()) == ["Every day", "Every week"]
    assert len(mine.ideas("model")) == len(other.ideas()) == 1


def test_models_and_people_go_into_the_assessment_without_who_named_them(meeting: Meeting) -> None:
    seat = meeting.seat(meeting.person())
    seat.propose("Fraud filter", "Since 2024", kind="model")
    seat.propose("Ann", "One day a week", kind="person")
    assert open_ideas(meeting.workspace, meeting.room) == ()
    (model,), (ann,) = (open_ideas(meeting.workspace, meeting.room, kind) for kind in ("model", "person"))
    with pytest.raises(Refused):
        list_model(meeting.workspace, meeting.room, ann.id, "Ann")
    list_model(meeting.workspace, meeting.room, model.id, model.name)
    list_person(meeting.workspace, meeting.room, ann.id, ann.name, fte=Decimal("0.2"))

    response = meeting.workspace.open(meeting.assessment).assessment.response
    assert [(each.name, each.has_real_users) for each in response.workloads] == [("Fraud filter", None)]
    assert [(each.name, each.fte) for each in response.people] == [("Ann", Decimal("0.2"))]
    assert open_ideas(meeting.workspace, meeting.room, "model") == open_ideas(meeting.workspace, meeting.room, "person")


def test_each_person_has_three_points_while_the_room_votes(meeting: Meeting) -> None:
    seat, (one, two, three) = proposed(meeting, "One", "Two", "Three")
    with pytest.raises(Refused, match="does not vote"):
        seat.give_points({one: 1})
    for ideas in ([one], [one, "idea-gone"]):
        with pytest.raises(Refused):
            open_points(meeting.workspace, meeting.room, ideas)
    open_points(meeting.workspace, meeting.room, [one, two])
    for points in ({one: 4}, {one: 2, two: 2}, {one: -1, two: 3}, {three: 1}):
        with pytest.raises(Refused):
            seat.give_points(points)
    with pytest.raises(Refused, match="works on this idea already"):
        seat.change_idea(one, "Something else")
    seat.give_points({one: 3})
    seat.give_points({one: 1, two: 2})
    assert seat.points() == {one: 1, two: 2}
    for _ in range(3):
        meeting.seat(meeting.person()).give_points({two: 3})
    assert points_shown(meeting.room) == {}
    close_points(meeting.workspace, meeting.room)
    assert points_shown(meeting.room) == {one: 1, two: 11}
    with pytest.raises(Refused, match="does not vote"):
        seat.give_points({one: 3})
    with pytest.raises(Refused, match="given its points already"):
        open_points(meeting.workspace, meeting.room, [one, three])


def test_points_of_fewer_people_than_promised_are_never_shown(meeting: Meeting) -> None:
    seat, ideas = proposed(meeting, "One", "Two")
    open_points(meeting.workspace, meeting.room, ideas)
    for each in (seat, *(meeting.seat(meeting.person()) for _ in range(2))):
        each.give_points({ideas[0]: 3})
    close_points(meeting.workspace, meeting.room)
    assert points_shown(meeting.room) == {}


def test_the_ideas_on_the_screen_make_way_for_the_next_question(meeting: Meeting) -> None:
    show_ideas(meeting.workspace, meeting.room, "model")
    assert meeting.room.screen.ideas == "model"
    show_ideas(meeting.workspace, meeting.room, None)
    assert meeting.room.screen.ideas is None

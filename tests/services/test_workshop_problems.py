import pytest

from readiness.services.workshop_problems import (
    close_scoring,
    open_ideas,
    open_scoring,
    put_aside,
    refresh_order,
    scorers,
    take_up,
    take_up_each,
)
from readiness.services.workshop_taken import give_back, taken_ideas
from readiness.storage.problems import Refused
from tests.services.workshop_rooms import Meeting

CRITERIA = ("labour", "data-rich")


def problems_of(meeting: Meeting, *names: str) -> list[str]:
    """Let somebody propose problems and take each of them up."""
    slugs = []
    for name in names:
        seat = meeting.seat(meeting.person())
        seat.propose(name, f"About {name}")
        (idea,) = open_ideas(meeting.workspace, meeting.room)
        slugs.append(take_up(meeting.workspace, meeting.room, [idea.id], name))
    return slugs


def score(meeting: Meeting, levels: dict[str, int | str], criteria: tuple[str, ...] = CRITERIA) -> None:
    seat = meeting.seat(meeting.person())
    for problem, level in levels.items():
        for criterion in criteria:
            seat.score(problem, criterion, level)


def test_ideas_are_merged_into_one_candidate_problem(meeting: Meeting) -> None:
    for name in ("Late parcels", "Parcels come late", "Chess robot"):
        meeting.seat(meeting.person()).propose(name, f"Note on {name}")
    ideas = {idea.name: idea for idea in open_ideas(meeting.workspace, meeting.room)}
    chosen = [ideas["Late parcels"].id, ideas["Parcels come late"].id]
    slug = take_up(meeting.workspace, meeting.room, chosen, "Late parcels")
    put_aside(meeting.workspace, meeting.room, ideas["Chess robot"].id)

    assert open_ideas(meeting.workspace, meeting.room) == ()
    (problem,) = meeting.workspace.open(meeting.assessment).assessment.response.problems
    assert (problem.id, problem.name) == (slug, "Late parcels")
    assert set(problem.notes.split("\n")) == {"Note on Late parcels", "Note on Parcels come late"}


def test_what_was_made_of_ideas_is_taken_back_as_long_as_nothing_more_was_told(meeting: Meeting) -> None:
    workspace = meeting.workspace
    for name in ("Late parcels", "Parcels come late", "Chess robot"):
        meeting.seat(meeting.person()).propose(name, f"Note on {name}")
    listed = open_ideas(workspace, meeting.room)
    robot, *late = sorted(listed, key=lambda idea: idea.name)
    take_up(workspace, meeting.room, [idea.id for idea in reversed(late)], "Parcels")
    put_aside(workspace, meeting.room, robot.id)
    merged, aside = taken_ideas(workspace, meeting.room)
    assert (merged.name, set(merged.ideas), aside.problem, aside.ideas) == ("Parcels", set(late), "", (robot,))

    for each in (merged, aside):
        give_back(workspace, meeting.room, each)
        with pytest.raises(Refused, match="taken back already"):
            give_back(workspace, meeting.room, each)
    assert (open_ideas(workspace, meeting.room), taken_ideas(workspace, meeting.room)) == (listed, ())
    assert workspace.open(meeting.assessment).assessment.response.problems == ()

    take_up_each(workspace, meeting.room, [idea.id for idea in listed])
    told = workspace.open(meeting.assessment).assessment.response.problems
    assert {each.name for each in told} == {idea.name for idea in listed}
    first, second, third = taken_ideas(workspace, meeting.room)
    workspace.save(meeting.assessment, "problem", first.problem, told[0].with_id(first.problem).with_sponsor("Ann"))
    open_scoring(workspace, meeting.room, [second.problem], CRITERIA)
    for each in (first, second):
        with pytest.raises(Refused, match="More was told"):
            give_back(workspace, meeting.room, each)
    give_back(workspace, meeting.room, third)
    assert [idea.name for idea in open_ideas(workspace, meeting.room)] == [third.name]


def test_taking_up_several_one_by_one_takes_all_or_none(meeting: Meeting) -> None:
    meeting.seat(meeting.person()).propose("Late parcels")
    (idea,) = open_ideas(meeting.workspace, meeting.room)
    with pytest.raises(Refused):
        take_up_each(meeting.workspace, meeting.room, [idea.id, "idea-gone"])
    assert open_ideas(meeting.workspace, meeting.room) == (idea,)


def test_an_idea_is_taken_up_once_and_with_a_name(meeting: Meeting) -> None:
    meeting.seat(meeting.person()).propose("Late parcels")
    (idea,) = open_ideas(meeting.workspace, meeting.room)
    for ideas, name in (([], "x"), ([idea.id], " "), ([idea.id, "idea-gone"], "x")):
        with pytest.raises(Refused):
            take_up(meeting.workspace, meeting.room, ideas, name)
    take_up(meeting.workspace, meeting.room, [idea.id], "Late parcels")
    with pytest.raises(Refused, match="Choose"):
        take_up(meeting.workspace, meeting.room, [idea.id], "Late parcels")


def test_nobody_scores_what_the_room_does_not_score(meeting: Meeting) -> None:
    late, robot = problems_of(meeting, "Late parcels", "Chess robot")
    seat = meeting.seat(meeting.person())
    with pytest.raises(Refused, match="does not score"):
        seat.score(late, "labour", 2)
    open_scoring(meeting.workspace, meeting.room, [late], CRITERIA)
    seat = meeting.seat(meeting.person())
    for problem, criterion, level in ((robot, "labour", 2), (late, "integration", 2), (late, "labour", 9)):
        with pytest.raises(Refused):
            seat.score(problem, criterion, level)
    seat.score(late, "labour", 2)
    assert seat.scores() == {(late, "labour"): 2}


def test_the_room_ranks_problems_only_from_enough_scores_and_in_steps_of_enough(meeting: Meeting) -> None:
    late, robot = problems_of(meeting, "Late parcels", "Chess robot")
    open_scoring(meeting.workspace, meeting.room, [robot, late], CRITERIA)
    for _ in range(3):
        score(meeting, {late: 3, robot: 0})
    assert (scorers(meeting.workspace, meeting.room), refresh_order(meeting.workspace, meeting.room)) == (3, False)
    score(meeting, {late: 3, robot: 0})
    assert refresh_order(meeting.workspace, meeting.room)
    assert (meeting.room.scoring.order, meeting.room.scoring.counted) == ((late, robot), 4)
    for _ in range(3):
        score(meeting, {late: 0, robot: 3})
    assert not refresh_order(meeting.workspace, meeting.room)


def test_closing_puts_the_middle_score_into_the_problems_and_keeps_what_too_few_scored(meeting: Meeting) -> None:
    (late,) = problems_of(meeting, "Late parcels")
    open_scoring(meeting.workspace, meeting.room, [late], CRITERIA)
    for level in (0, 2, 3, "dont-know"):
        seat = meeting.seat(meeting.person())
        seat.score(late, "labour", level)
        if level != 0:
            seat.score(late, "data-rich", 3)
    close_scoring(meeting.workspace, meeting.room)
    (problem,) = meeting.workspace.open(meeting.assessment).assessment.response.problems

    assert dict(problem.criteria) == {"labour": 2}
    assert not meeting.room.scoring.is_open
    with pytest.raises(Refused):
        close_scoring(meeting.workspace, meeting.room)


def test_scoring_names_problems_and_criteria_that_exist(meeting: Meeting) -> None:
    (late,) = problems_of(meeting, "Late parcels")
    for problems, criteria in (([], CRITERIA), ([late], ()), (["gone"], CRITERIA), ([late], ("beauty",))):
        with pytest.raises(Refused):
            open_scoring(meeting.workspace, meeting.room, problems, criteria)

"""Phones and rooms of a workshop whose server ended: what is newer stays, and what was given meanwhile is not lost."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from readiness.model.pooled import Consensus
from readiness.model.response import CandidateProblem
from readiness.model.workshop import WorkshopSettings
from readiness.services.workshop_problems import close_points, close_scoring, open_ideas, open_points, open_scoring
from readiness.services.workshop_results import conclude
from readiness.services.workshop_room import agree, ask_again, close_second_vote, show
from readiness.services.workspace import Workspace
from readiness.ui.workshop import late
from tests.services.workshop_rooms import Meeting, library, two_sides
from tests.ui.opening import restart, run_page, shown

FIRST = library().questionnaire.dimensions[3].questions[0]


@pytest.fixture
def meeting(workspace: Workspace) -> Meeting:
    groups = tuple(group.model_copy(update={"sections": ("roles",)}) for group in two_sides().groups)
    return Meeting.opened(workspace, WorkshopSettings(groups=groups, is_named=False))


@pytest.fixture
def token(meeting: Meeting) -> str:
    return meeting.answers("it", {FIRST.id: 1})


def given(meeting: Meeting, token: str) -> object:
    return meeting.seat(token).answers()[FIRST.id].given


def test_a_newer_answer_of_another_device_stays(meeting: Meeting, token: str) -> None:
    page = run_page("join", t=token, q=FIRST.id)
    meeting.seat(token).answer(FIRST.id, 3)
    restart(page)
    assert given(meeting, token) == 3
    assert page.radio(f"vote-1:{FIRST.id}:1").value == "3"


@pytest.mark.parametrize("changed_elsewhere", [False, True])
def test_a_tap_that_no_server_has_read_is_stored(meeting: Meeting, token: str, *, changed_elsewhere: bool) -> None:
    page = run_page("join", t=token, q=FIRST.id)
    if changed_elsewhere:
        meeting.seat(token).answer(FIRST.id, 3)
        page.run()
    page.radio(f"vote-1:{FIRST.id}:{int(changed_elsewhere)}").set_value("2")
    restart(page)
    assert given(meeting, token) == 2


def test_a_tap_that_comes_after_the_reveal_is_told_and_kept_as_a_note(meeting: Meeting, token: str) -> None:
    page = run_page("join", t=token, q=FIRST.id)
    page.radio(f"vote-1:{FIRST.id}:0").set_value("3")
    meeting.reveal()
    restart(page)
    assert "too late to count" in shown(page)
    assert [(note.kind, note.given) for note in meeting.seat(token).late()] == [("vote-1", "3")]


def test_what_stands_untouched_after_the_reveal_is_no_late_note(meeting: Meeting, token: str) -> None:
    page = run_page("join", t=token, q=FIRST.id)
    meeting.seat(token).answer(FIRST.id, 3)
    meeting.reveal()
    restart(page)
    assert "too late" not in shown(page)
    assert meeting.seat(token).late() == ()


def scoring(meeting: Meeting) -> None:
    meeting.workspace.save(meeting.assessment, "problem", "late", CandidateProblem(id="late", name="Late orders"))
    show(meeting.workspace, meeting.reveal(), FIRST.id)
    ask_again(meeting.workspace, meeting.room, FIRST.id)
    open_scoring(meeting.workspace, meeting.room, ["late"], ["labour"])


def test_a_second_vote_and_a_score_that_come_too_late_are_kept_as_notes(meeting: Meeting, token: str) -> None:
    scoring(meeting)
    page = run_page("join", t=token)
    page.radio(f"vote-2:{FIRST.id}:0").set_value("3")
    page.radio(late.score_field(meeting.seat(token), "late", "labour")).set_value("2")
    close_second_vote(meeting.workspace, meeting.room, FIRST.id)
    close_scoring(meeting.workspace, meeting.room)
    restart(page)
    kept = {(note.kind, note.about, note.given) for note in meeting.seat(token).late()}
    assert kept == {("vote-2", FIRST.id, "3"), ("score", "late.labour", "2")}


@pytest.mark.parametrize("is_touched", [False, True])
def test_a_score_that_was_chosen_here_is_stored_and_else_the_newer_one_stays(
    meeting: Meeting, token: str, *, is_touched: bool
) -> None:
    scoring(meeting)
    page = run_page("join", t=token)
    field = page.radio(late.score_field(meeting.seat(token), "late", "labour"))
    field.set_value("1").run()
    meeting.seat(token).score("late", "labour", 2)
    if is_touched:
        page.radio(late.score_field(meeting.seat(token), "late", "labour")).set_value("0")
    restart(page)
    assert meeting.seat(token).scores() == {("late", "labour"): 0 if is_touched else 2}


@pytest.fixture
def ideas(meeting: Meeting, token: str) -> tuple[str, str]:
    for name in ("Late parcels", "Lost parcels"):
        meeting.seat(token).propose(name)
    one, two = (idea.id for idea in open_ideas(meeting.workspace, meeting.room))
    open_points(meeting.workspace, meeting.room, [one, two])
    return one, two


def pointing(meeting: Meeting, token: str, idea: str) -> tuple[AppTest, str]:
    field = late.points_field(meeting.seat(token), idea)
    page = run_page("join", t=token, q="overview")
    page.segmented_control(field).set_value(1).run()
    return page, field


def test_newer_points_of_another_device_stay(meeting: Meeting, token: str, ideas: tuple[str, str]) -> None:
    page, _ = pointing(meeting, token, ideas[0])
    meeting.seat(token).give_points({ideas[1]: 2})
    restart(page)
    assert meeting.seat(token).points() == {ideas[1]: 2}


def test_points_that_no_server_has_read_are_stored(meeting: Meeting, token: str, ideas: tuple[str, str]) -> None:
    page, field = pointing(meeting, token, ideas[0])
    page.segmented_control(field).set_value(3)
    restart(page)
    assert meeting.seat(token).points() == {ideas[0]: 3}


def test_points_that_come_too_late_are_kept_as_a_note(meeting: Meeting, token: str, ideas: tuple[str, str]) -> None:
    page, field = pointing(meeting, token, ideas[0])
    page.segmented_control(field).set_value(3)
    close_points(meeting.workspace, meeting.room)
    restart(page)
    assert [(note.kind, note.about, note.given) for note in meeting.seat(token).late()] == [("points", ideas[0], "3")]


def test_an_idea_that_was_being_typed_when_the_workshop_ended_is_kept(meeting: Meeting, token: str) -> None:
    for _ in range(4):
        meeting.answers("it", {question.id: 2 for question in library().questionnaire.dimensions[3].questions})
    meeting.reveal()
    page = run_page("join", t=token)
    page.text_input(late.idea_field(meeting.seat(token), "name")).set_value("A typed idea")
    conclude(meeting.workspace, meeting.room)
    restart(page)
    assert "too late to be sent" in shown(page)
    assert [note.given for note in meeting.seat(token).late()] == ["A typed idea"]


def test_an_idea_that_was_taken_before_the_server_ended_stands_in_its_field_no_more(
    meeting: Meeting, token: str
) -> None:
    page = run_page("join", t=token, q="overview")
    fields = [late.idea_field(meeting.seat(token), each) for each in ("name", "notes")]
    page.text_input(fields[0]).set_value(" Late parcels")
    page.text_area(fields[1]).set_value("Every week")
    meeting.seat(token).propose(" Late parcels", "Every week")
    restart(page)
    assert (page.text_input(fields[0]).value, page.text_area(fields[1]).value) == ("", "")

    page.text_input(fields[0]).set_value("Late parcels")
    page.text_area(fields[1]).set_value("Every week").run()
    assert page.text_input(fields[0]).value == "Late parcels", "what is typed anew stays"


def test_an_idea_that_is_still_being_typed_stays_though_another_one_was_taken(meeting: Meeting, token: str) -> None:
    page = run_page("join", t=token, q="overview")
    field = late.idea_field(meeting.seat(token), "name")
    page.text_input(field).set_value("Late parcels")
    meeting.seat(token).propose("Late parcels", "Every week")
    restart(page)
    assert page.text_input(field).value == "Late parcels"


def test_an_idea_that_was_taken_is_not_told_to_be_too_late(meeting: Meeting, token: str) -> None:
    for _ in range(4):
        meeting.answers("it", {question.id: 2 for question in library().questionnaire.dimensions[3].questions})
    meeting.reveal()
    page = run_page("join", t=token)
    page.text_input(late.idea_field(meeting.seat(token), "name")).set_value("A sent idea")
    meeting.seat(token).propose("A sent idea")
    conclude(meeting.workspace, meeting.room)
    restart(page)
    assert "too late to be sent" not in shown(page)
    assert meeting.seat(token).late() == ()


def test_what_another_facilitator_recorded_is_overwritten_only_knowingly(meeting: Meeting, token: str) -> None:
    meeting.answers("leaders", {FIRST.id: 3})
    show(meeting.workspace, meeting.reveal(), FIRST.id)
    page = run_page("room", meeting.assessment, w=meeting.workshop)
    next(each for each in page.radio if each.key.startswith("agreed:")).set_value("1").run()
    for name in ("reason:", "seen:"):
        next(each for each in page.text_input if each.key.startswith(name)).set_value("Ours").run()
    theirs = Consensus(question=FIRST.id, level=3, reason="Theirs", evidence="Seen")
    agree(meeting.workspace, meeting.room, theirs, expected_version=0)
    restart(page)

    page.button(f"record:{FIRST.id}").click().run()
    assert "Somebody else recorded something" in shown(page)
    assert meeting.room.agreed[FIRST.id] == theirs
    page.button(f"record:{FIRST.id}").click().run()
    assert meeting.room.agreed[FIRST.id].reason == "Ours"


@pytest.mark.parametrize(
    "note", ['["",0,[],[],{"vote-1:QUESTION:PERSON":[[],{},"1",true]}]', '["",0,[],[],[1]]', "{}", "[" * 500]
)
def test_a_note_that_no_page_has_written_is_passed_over(meeting: Meeting, token: str, note: str) -> None:
    page = run_page("join", t=token, q=FIRST.id)
    forged = note.replace("QUESTION", FIRST.id).replace("PERSON", meeting.seat(token).person.id)
    page.text_input(key="seen-by-this-tab").set_value(forged)
    restart(page)
    assert not page.exception
    assert given(meeting, token) == 1

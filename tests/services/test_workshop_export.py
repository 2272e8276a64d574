"""The file of a workshop holds what the room has been shown and nothing else, at every moment."""

import io
from collections.abc import Iterator

import pytest
from openpyxl import load_workbook

from readiness.model.pooled import Consensus
from readiness.services import minutes
from readiness.services import workshop_problems as problems
from readiness.services import workshop_room as rooms
from readiness.services.workshop_export import room_workbook
from readiness.services.workshop_results import conclude
from tests.services.workshop_rooms import Meeting, a_workspace

Q, FEW = "data-exist", "data-doc"


@pytest.fixture
def meeting(sqlite_tables: str) -> Iterator[Meeting]:
    workspace = a_workspace(sqlite_tables)
    yield Meeting.opened(workspace)
    workspace.close()


def told(meeting: Meeting) -> dict[str, list[list[object]]]:
    book = load_workbook(io.BytesIO(room_workbook(meeting.workspace, meeting.held)))
    return {page.title: [[cell.value for cell in row] for row in page.iter_rows()] for page in book}


def row_of(meeting: Meeting, slug: str) -> list[object]:
    text = meeting.room.questionnaire.question_by_id[slug].text
    return next(row for row in told(meeting)["Questions"] if text in row)


def numbers(row: list[object]) -> list[object]:
    return [each for each in row if isinstance(each, int)]


def test_nothing_is_told_of_a_question_before_it_is_shown_nor_of_one_with_too_few_answers(meeting: Meeting) -> None:
    meeting.votes(Q, [0, 1, 2, 3])
    meeting.votes(FEW, [3, 3, 3])
    assert numbers(row_of(meeting, Q)) == []
    room = meeting.reveal()
    assert numbers(row_of(meeting, Q)) == []
    assert all("Not shown in the room" in row_of(meeting, slug) for slug in (Q, FEW))
    for slug in (Q, FEW):
        rooms.show(meeting.workspace, room, slug)
        room = meeting.room
    assert numbers(row_of(meeting, Q))[:4] == [1, 1, 1, 1]
    assert numbers(row_of(meeting, FEW)) == []
    assert "Too few answered to be shown" in row_of(meeting, FEW)
    rooms.ask_again(meeting.workspace, meeting.room, FEW)
    for token in [meeting.person() for _ in range(3)]:
        meeting.seat(token).answer_again(FEW, 1)
    rooms.close_second_vote(meeting.workspace, meeting.room, FEW)
    assert numbers(row_of(meeting, FEW)) == []
    conclude(meeting.workspace, meeting.room)
    assert numbers(row_of(meeting, FEW)) == []


def test_what_the_room_agreed_decided_and_sent_is_in_it_without_who_sent_it(meeting: Meeting) -> None:
    tokens = meeting.votes(Q, [0, 1, 2, 3])
    for token, name in zip(tokens, ("Sort letters", "Plan tours", "=cmd()", "x"), strict=True):
        meeting.seat(token).propose(name)
    ideas = [idea.id for idea in problems.open_ideas(meeting.workspace, meeting.room)]
    problems.open_points(meeting.workspace, meeting.room, ideas)
    for token in tokens[:3]:
        meeting.seat(token).give_points({ideas[0]: 3})
    assert [each[3] for each in told(meeting)["Ideas"][-4:]] == [None] * 4
    problems.close_points(meeting.workspace, meeting.room)
    assert [each[3] for each in told(meeting)["Ideas"][-4:]] == [None] * 4
    room = meeting.reveal()
    agreed = Consensus(question=Q, level=2, reason="The list was on the table")
    rooms.agree(meeting.workspace, room, agreed, expected_version=0)
    minutes.record_decision(meeting.workspace, meeting.held, "Start in May", owner="Ada")
    assert "The list was on the table" in row_of(meeting, Q)
    assert any("Start in May" in row and "Ada" in row for row in told(meeting)["Decisions and promises"])
    whole = repr(told(meeting))
    people = meeting.workspace.store.participants(meeting.workshop)
    assert not any(secret in whole for secret in (*tokens, *(each.id for each in people)))

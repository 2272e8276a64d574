"""A vote that was acknowledged counts: the freeze is checked where the vote is written, on both databases."""

import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from readiness.services.workshop_room import Room, back_to_answering, begin_reveal
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from tests.services.second_actor import before_each_transaction, transactions_of
from tests.services.workshop_rooms import Meeting, a_workspace

Q = "data-exist"
REVEALS = 25


@pytest.fixture(params=["sqlite", "postgres"])
def either(request: pytest.FixtureRequest) -> Iterator[Workspace]:
    made = a_workspace(request.getfixturevalue(f"{request.param}_tables"))
    yield made
    made.close()


def left_out(meeting: Meeting, reveals: int) -> list[str]:
    """Votes that were acknowledged while answers were being frozen, but are not among those frozen."""
    tokens = meeting.votes(Q, [0, 0, 0, 0])
    chance, lost = random.Random(7), []
    with ThreadPoolExecutor(len(tokens) + 1) as pool:
        for number in range(reveals):
            start, levels = Barrier(len(tokens) + 1), {token: chance.randrange(4) for token in tokens}
            votes = {token: pool.submit(vote, meeting, start, token, level) for token, level in levels.items()}
            revealed = pool.submit(reveal, meeting, start)
            acknowledged = {token for token, voted in votes.items() if voted.result()}
            room = revealed.result()
            assert room.first is not None
            frozen = {who: ballot.answers[Q].given for who, ballot in room.first.ballots.items()}
            lost += [
                f"reveal {number}" for token in acknowledged if frozen[meeting.seat(token).person.id] != levels[token]
            ]
            back_to_answering(meeting.workspace, meeting.room)
    return lost


def vote(meeting: Meeting, start: Barrier, token: str, level: int) -> bool:
    seat = meeting.seat(token)
    start.wait()
    try:
        seat.answer(Q, level)
    except Refused:
        return False
    return True


def reveal(meeting: Meeting, start: Barrier) -> Room:
    held = meeting.held
    start.wait()
    return begin_reveal(meeting.workspace, held)


@pytest.mark.thorough
def test_no_vote_that_was_acknowledged_is_left_out_of_the_answers_frozen(either: Workspace) -> None:
    assert left_out(Meeting.opened(either), REVEALS) == []


def test_a_vote_comes_before_a_freeze_or_is_refused_whenever_the_freeze_comes(meeting: Meeting) -> None:
    (token,) = meeting.votes(Q, [0])
    workspace, usual = meeting.workspace, meeting.workspace.store._database
    moments = transactions_of(workspace, lambda: meeting.seat(token).answer(Q, 0))
    for moment in range(1, moments + 1):

        def freeze(number: int, moment: int = moment) -> None:
            if number == moment:
                watched, workspace.store._database = workspace.store._database, usual
                begin_reveal(workspace, meeting.held)
                workspace.store._database = watched

        with before_each_transaction(workspace, freeze), pytest.raises(Refused, match="being shown"):
            meeting.seat(token).answer(Q, 3)
        first = meeting.room.first
        assert first is not None
        assert [ballot.answers[Q].given for ballot in first.ballots.values()] == [0]
        assert meeting.seat(token).answers()[Q].given == 0
        back_to_answering(workspace, meeting.room)

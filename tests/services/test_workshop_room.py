import pytest

from readiness.model.pooled import Consensus
from readiness.services.workshop_results import agenda, agreement_on
from readiness.services.workshop_room import (
    agree,
    ask_again,
    back_to_answering,
    begin_reveal,
    close_second_vote,
    look_at,
    read_room,
    set_timer,
    show,
)
from readiness.services.workshops import change_stage
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from readiness.storage.records import Conflict, Written
from tests.services.workshop_rooms import START, Meeting, two_sides

Q = "data-exist"
GATE = "data-label"


def test_the_reveal_freezes_first_answers_and_can_be_taken_back_until_one_is_shown(meeting: Meeting) -> None:
    tokens = meeting.votes(Q, [0, 1, 2, 3])
    room = meeting.reveal()
    assert (room.held.stage, len(room.first_answers(Q))) == ("revealing", 4)
    back_to_answering(meeting.workspace, room)
    meeting.seat(tokens[0]).answer(Q, 3)
    room = meeting.reveal()
    assert sorted(str(answer.given) for answer in room.first_answers(Q).values()) == ["1", "2", "3", "3"]
    show(meeting.workspace, room, Q)

    with pytest.raises(Refused, match="shown already"):
        back_to_answering(meeting.workspace, meeting.room)


def test_a_reveal_that_stopped_half_way_goes_on(meeting: Meeting) -> None:
    meeting.votes(Q, [0, 1, 2, 3])
    change_stage(meeting.workspace, meeting.held, "revealing")
    assert meeting.room.first is None

    assert len(begin_reveal(meeting.workspace, meeting.held).first_answers(Q)) == 4


def test_there_is_nothing_to_reveal_without_answers(meeting: Meeting) -> None:
    meeting.person()
    with pytest.raises(Refused, match="Nobody has answered"):
        meeting.reveal()
    assert meeting.held.stage == "answering"
    with pytest.raises(Refused):
        show(meeting.workspace, meeting.room, Q)


def test_answers_of_fewer_people_than_promised_are_never_shown(meeting: Meeting) -> None:
    meeting.votes(Q, [0, 3, "dont-know"])
    show(meeting.workspace, meeting.reveal(), Q)

    assert meeting.room.spread(Q) is None
    assert agreement_on(meeting.room, Q) is None


def test_don_t_knows_count_towards_the_smallest_number_shown(meeting: Meeting) -> None:
    meeting.votes(Q, [0, 3, 3, "dont-know"])
    show(meeting.workspace, meeting.reveal(), Q)
    spread = meeting.room.spread(Q)

    assert spread is not None
    assert (spread.counts, spread.dont_know, spread.levels) == ((1, 0, 0, 2), 1, (0, 3, 3))


def test_with_names_even_two_answers_are_shown(workspace: Workspace) -> None:
    meeting = Meeting.opened(workspace, two_sides(is_named=True))
    for name, level in (("Ann", 0), ("Bob", 3)):
        meeting.answers("it", {Q: level}, name)
    show(workspace, meeting.reveal(), Q)

    assert meeting.room.spread(Q) is not None


def test_a_second_vote_shows_nothing_of_too_few_and_happens_once(meeting: Meeting) -> None:
    tokens = meeting.votes(Q, [0, 1, 2, 3])
    room = meeting.reveal()
    with pytest.raises(Refused, match="Show the first"):
        ask_again(meeting.workspace, room, Q)
    show(meeting.workspace, room, Q)
    ask_again(meeting.workspace, meeting.room, Q)
    for token in tokens[:3]:
        meeting.seat(token).answer_again(Q, 1)
    close_second_vote(meeting.workspace, meeting.room, Q)

    assert meeting.room.second_spread(Q) is None
    with pytest.raises(Refused, match="second time already"):
        ask_again(meeting.workspace, meeting.room, Q)
    with pytest.raises(Refused):
        close_second_vote(meeting.workspace, meeting.room, Q)


def test_questions_are_talked_about_gates_first_then_the_least_agreed(meeting: Meeting) -> None:
    for levels in ((0, 0, 1), (3, 0, 1), (1, 1, 1), (2, 2, 2)):
        given = dict(zip((Q, "data-doc", GATE), levels, strict=True))
        meeting.answers("it", given)
    meeting.answers("it", {"roles-hire": 1})
    room = meeting.reveal()

    assert agenda(meeting.workspace, room) == (GATE, Q, "data-doc", "roles-hire")


def test_two_facilitators_at_once_move_the_screen_only_once(meeting: Meeting) -> None:
    meeting.votes(Q, [0, 1, 2, 3])
    mine = theirs = meeting.reveal()
    look_at(meeting.workspace, theirs, GATE)

    with pytest.raises(Refused, match="Somebody else is leading"):
        look_at(meeting.workspace, mine, Q)
    assert meeting.room.screen.question == GATE


def test_the_timer_is_for_everyone_and_ends_with_the_next_question(meeting: Meeting) -> None:
    meeting.votes(Q, [0, 1, 2, 3])
    set_timer(meeting.workspace, meeting.reveal(), 120)
    until = meeting.room.screen.timer_until
    assert until is not None
    assert (until - START).total_seconds() == 120
    look_at(meeting.workspace, meeting.room, Q)
    assert meeting.room.screen.timer_until is None


def test_an_agreed_level_needs_a_reason_and_an_open_question_somebody_who_brings_evidence(meeting: Meeting) -> None:
    level = Consensus(question=Q, level=2, reason=" ")
    with pytest.raises(Refused, match="not being shown"):
        agree(meeting.workspace, meeting.room, level, expected_version=0)
    meeting.votes(Q, [0, 1, 2, 3])
    room = meeting.reveal()
    refused = (
        level,
        Consensus(question=Q, level=None),
        Consensus(question=Q, level=7, reason="x"),
        Consensus(question="weather", level=1, reason="x"),
    )
    for given in refused:
        with pytest.raises(Refused):
            agree(meeting.workspace, room, given, expected_version=0)
    stored = agree(meeting.workspace, room, Consensus(question=Q, level=2, reason="We saw it"), expected_version=0)
    assert stored == Written(1)
    assert meeting.room.agreed[Q].reason == "We saw it"


def test_two_facilitators_who_agree_differently_are_told_and_both_are_kept(meeting: Meeting) -> None:
    meeting.votes(Q, [0, 1, 2, 3])
    room = meeting.reveal()
    agree(meeting.workspace, room, Consensus(question=Q, level=2, reason="Seen"), expected_version=0)
    told = agree(meeting.workspace, room, Consensus(question=Q, level=1, reason="Not seen"), expected_version=0)

    assert isinstance(told, Conflict)
    assert meeting.room.agreed[Q].level == 2
    lost = meeting.workspace.store.conflicts(meeting.assessment, owner=meeting.workshop)
    assert [change.value["level"] for change in lost] == [1]


def test_two_reads_of_the_room_after_the_reveal_differ_by_nobody(meeting: Meeting) -> None:
    meeting.votes(Q, [0, 1, 2, 3])
    room = meeting.reveal()
    show(meeting.workspace, room, Q)
    before = meeting.room.spread(Q)
    late = meeting.seat(meeting.person())
    with pytest.raises(Refused):
        late.answer(Q, 0)

    assert meeting.room.spread(Q) == before


def test_what_was_shown_is_there_again_after_a_restart(meeting: Meeting) -> None:
    meeting.votes(Q, [0, 1, 2, 3])
    show(meeting.workspace, meeting.reveal(), Q)
    look_at(meeting.workspace, meeting.room, Q)
    before = meeting.room
    again = read_room(meeting.workspace, meeting.held)

    assert (again.fingerprint, again.spread(Q), again.screen) == (before.fingerprint, before.spread(Q), before.screen)

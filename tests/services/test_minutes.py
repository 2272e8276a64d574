"""What a room records goes into the minutes of its assessment at once, and stays there."""

from datetime import date

import pytest

from readiness.model.minutes import MinuteItem
from readiness.model.pooled import Consensus
from readiness.present.group import minutes_words
from readiness.services.exchanging import import_file
from readiness.services.minutes import bring_back, meeting_of, record_decision, remove_decision
from readiness.services.workshop_results import conclude
from readiness.services.workshop_room import agree, show
from readiness.services.workshops import delete_workshop, open_workshop
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from tests.services.workshop_rooms import Meeting, two_sides

Q = "data-exist"
DAY = date(2026, 3, 20)


def minutes(meeting: Meeting) -> tuple[MinuteItem, ...]:
    return meeting.workspace.open(meeting.assessment).assessment.minutes


@pytest.fixture
def shown(meeting: Meeting) -> Meeting:
    meeting.votes(Q, [0, 1, 3, 3])
    show(meeting.workspace, meeting.reveal(), Q)
    return meeting


def left_open(meeting: Meeting) -> None:
    promised = Consensus(question=Q, level=None, reason="Nobody knew", open_owner="Ann", open_by=DAY)
    agree(meeting.workspace, meeting.room, promised, expected_version=meeting.room.versions.get(("consensus", Q), 0))


def test_a_promise_is_in_the_minutes_before_the_workshop_ends_and_after_it_is_deleted(shown: Meeting) -> None:
    left_open(shown)
    (item,) = minutes(shown)
    assert (item.kind, item.owner, item.by, item.text, item.is_owed) == ("open", "Ann", DAY, "Nobody knew", True)

    conclude(shown.workspace, shown.room)
    delete_workshop(shown.workspace, shown.held)
    assert minutes(shown) == (item,)


def test_what_was_agreed_later_takes_the_place_of_what_was_left_open(shown: Meeting) -> None:
    left_open(shown)
    later = Consensus(question=Q, level=2, reason="Seen in the list", evidence="Order list")
    agree(shown.workspace, shown.room, later, expected_version=1)

    (item,) = minutes(shown)
    assert (item.kind, item.level, item.text, item.evidence) == ("agreed", 2, "Seen in the list", "Order list")
    assert not item.is_owed


def test_a_decision_needs_words_and_a_day_needs_a_name(meeting: Meeting) -> None:
    for text, owner, by in ((" ", "Ann", None), ("Start in May", "", DAY), ("x" * 301, "", None)):
        with pytest.raises(Refused):
            record_decision(meeting.workspace, meeting.held, text, owner=owner, by=by)
    assert minutes(meeting) == ()

    decided = record_decision(meeting.workspace, meeting.held, "Start in May", owner="Ann", by=DAY)
    assert [each.text for each in minutes(meeting)] == ["Start in May"]
    remove_decision(meeting.workspace, meeting.held, decided)
    assert minutes(meeting) == ()


def test_the_next_workshop_begins_with_what_is_still_owed(shown: Meeting) -> None:
    left_open(shown)
    record_decision(shown.workspace, shown.held, "Order the test data", owner="Bo")
    record_decision(shown.workspace, shown.held, "Do without a vendor")
    item = minutes(shown)[0]
    shown.workspace.save(shown.assessment, "minute", item.id, item.with_done(is_done=True))
    following = open_workshop(shown.workspace, shown.assessment, two_sides())

    left = minutes_words.from_before(minutes(shown), meeting_of(following))
    assert [each.text for each in left] == ["Order the test data"]
    assert minutes_words.from_before(minutes(shown), meeting_of(shown.held)) == ()


def test_a_promise_stays_beside_what_a_later_workshop_records_on_the_same_question(shown: Meeting) -> None:
    left_open(shown)
    later = Meeting(shown.workspace, shown.assessment, open_workshop(shown.workspace, shown.assessment, two_sides()).id)
    later.votes(Q, [0, 1, 3, 3])
    show(later.workspace, later.reveal(), Q)
    for version, owner in enumerate(("Bo", "Cy")):
        again = Consensus(question=Q, level=None, reason="Still nobody", open_owner=owner)
        agree(later.workspace, later.room, again, expected_version=version)

    assert sorted((each.owner, each.is_latest) for each in minutes(later)) == [("Ann", False), ("Cy", True)]
    left = minutes_words.from_before(minutes(later), meeting_of(later.held))
    assert [each.owner for each in left] == ["Ann"]
    left_open(shown)
    assert sorted((each.owner, each.is_latest) for each in minutes(later)) == [("Ann", True), ("Cy", False)]


def test_a_decision_that_was_taken_out_comes_back_as_it_was(meeting: Meeting) -> None:
    decided = record_decision(meeting.workspace, meeting.held, "Start in May", owner="Ann", by=DAY)
    before = minutes(meeting)
    remove_decision(meeting.workspace, meeting.held, decided)
    bring_back(meeting.workspace, meeting.held, before[0])
    assert minutes(meeting) == before


def test_minutes_travel_with_the_file_of_an_assessment_and_with_its_copy(workspace: Workspace, shown: Meeting) -> None:
    left_open(shown)
    record_decision(shown.workspace, shown.held, "Start in May", owner="Ann", by=DAY)
    moved = import_file(workspace, workspace.store.export_assessment(shown.assessment), "a.json")
    copied = workspace.duplicate(shown.assessment, "Copy")

    for each in (moved, copied):
        assert workspace.open(each).assessment.minutes == minutes(shown)

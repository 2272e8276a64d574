"""A file of an assessment carries all that its pages rest on: on an empty database they say the same."""

import json
from pathlib import Path

from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer
from readiness.services import exchanging, minutes, workshop_results
from readiness.services import workshop_room as rooms
from readiness.services.workspace import Workspace
from readiness.storage import open_store
from readiness.storage.store import Store
from tests.services.workshop_rooms import Clock, Meeting, library

Q, OTHER = "data-exist", "data-doc"


def elsewhere(folder: Path) -> Workspace:
    store: Store = open_store(LOCAL_USER, f"sqlite:///{folder / 'elsewhere.db'}")
    return Workspace(store, library(), Clock())


def held(workspace: Workspace) -> Meeting:
    """A workshop of five, of whom all answered one question and two another one, concluded with a promise."""
    meeting = Meeting.opened(workspace)
    tokens = meeting.votes(Q, [0, 1, 2, 3, 3])
    for token in tokens[:2]:
        meeting.seat(token).answer(OTHER, 3)
    meeting.reveal()
    rooms.show(workspace, meeting.room, Q)
    minutes.record_decision(workspace, meeting.held, "Start in May")
    workshop_results.conclude(workspace, meeting.room)
    return meeting


def test_a_concluded_workshop_travels_with_its_assessment(workspace: Workspace, tmp_path: Path) -> None:
    meeting = held(workspace)
    workspace.save(meeting.assessment, "answer", OTHER, Answer(given=1, evidence="Seen"))
    data = exchanging.export_assessment(workspace, meeting.assessment)

    other = elsewhere(tmp_path)
    copy = exchanging.import_file(other, data, "ours.json")

    there, here = other.findings(copy), workspace.findings(meeting.assessment)
    assert here.pooled is not None
    assert there.pooled == here.pooled
    assert there.outcome == here.outcome
    assert (there.response, there.calendar, there.charter) == (here.response, here.calendar, here.charter)
    opened, original = other.open(copy, with_snapshots=True), workspace.open(meeting.assessment, with_snapshots=True)
    assert opened.assessment.minutes == original.assessment.minutes
    assert opened.assessment.snapshots == original.assessment.snapshots
    assert exchanging.export_assessment(other, copy) == data
    other.close()


def test_the_file_holds_no_more_of_a_workshop_than_may_be_shown(workspace: Workspace) -> None:
    data = json.loads(exchanging.export_assessment(workspace, held(workspace).assessment))

    pooled = data["workshop"]["pooled"]
    assert [each["question"] for each in pooled["agreements"]] == [Q]
    assert OTHER not in json.dumps(pooled)
    assert set(data["workshop"]) == {"pooled", "agreed", "concluded_at"}
    assert not any(part.startswith(("vote", "room", "proposal", "problem-vote")) for part in data["entries"])


def test_a_copy_of_an_assessment_has_no_workshop(workspace: Workspace) -> None:
    meeting = held(workspace)

    copy = workspace.duplicate(meeting.assessment, "Copy")

    assert workspace.findings(copy).pooled is None


def test_a_day_is_one_of_the_time_zone_in_which_the_assessment_was_made(workspace: Workspace, tmp_path: Path) -> None:
    here = workspace.start("Ours", time_zone="Pacific/Auckland")
    other = elsewhere(tmp_path)

    copy = exchanging.import_file(other, exchanging.export_assessment(workspace, here), "ours.json")

    assert other.summary(copy).time_zone == "Pacific/Auckland"
    assert other.open(copy).assessment.response.assessed_on == workspace.open(here).assessment.response.assessed_on
    other.close()

"""Pages that save by difference see what older versions noted at the place where it is saved today."""

import pytest

from readiness.model.assessment import ActionEdit
from readiness.model.evidence_step import next_step
from readiness.model.response import Answer
from readiness.services.exchanging import open_example
from readiness.services.keeping import NOTHING, Kept, read_standing, value_at
from readiness.services.workspace import Workspace
from readiness.storage import parts
from readiness.storage.parts import stored
from readiness.storage.records import Place
from tests.evidence.samples import a_check, a_report

EDIT = ActionEdit(person="Ana", note="By phone", status="in-progress")


def test_a_note_of_an_older_version_on_a_checked_table_is_changed_on_the_step_of_today(workspace: Workspace) -> None:
    here = open_example(workspace, "retail-chain")
    problem = workspace.open(here).assessment.response.problems[0].id
    today = next_step(a_report()).code(problem)
    workspace.save(here, "evidence", problem, a_check())
    workspace.save(here, "action-edit", f"evidence:{problem}", EDIT)
    before = read_standing(workspace, here).values
    assert before["action-edit", today] == Kept(EDIT, 0)
    assert ("action-edit", f"evidence:{problem}") not in before

    newer = EDIT.model_copy(update={"person": "Bo"})
    workspace.store.put(here, "action-edit", today, newer, at=workspace.now(), expected_version=0)
    after = read_standing(workspace, here).values
    assert after["action-edit", today] == Kept(newer, 1)
    assert ("action-edit", f"evidence:{problem}") not in after
    workspace.store.undo(here, at=workspace.now())
    assert read_standing(workspace, here).values["action-edit", today].value == EDIT


def test_what_a_page_starts_from_is_converted_once(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    here = open_example(workspace, "retail-chain")
    converted = []

    def counted(part: str, key: str, text: str) -> object:
        converted.append((part, key))
        return stored(part, key, text)

    monkeypatch.setattr(parts, "stored", counted)
    values = read_standing(workspace, here).values

    assert sorted(converted) == sorted(place for place, kept in values.items() if kept.value is not None)


def test_what_stood_as_a_version_of_a_value_is_found_and_what_lost_is_not(workspace: Workspace) -> None:
    here = workspace.start("Spring")
    place = Place(here, "answer", "data-exist")
    for level, expected in ((1, 0), (2, 1), (3, 1)):
        workspace.save(here, place.part, place.key, Answer(given=level), expected_version=expected)

    assert [value_at(workspace, place, version) for version in (0, 1, 2)] == [
        NOTHING,
        Kept(Answer(given=1), 1),
        Kept(Answer(given=2), 2),
    ]

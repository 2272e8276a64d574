"""What a workspace answers after changes that are easy to miss, and after content has moved on."""

from datetime import date

import pytest

from readiness.model.response import Organization, Workload
from readiness.services.records import NotThere
from readiness.services.workspace import Workspace
from readiness.storage.problems import StorageProblem
from tests.engine.worked import FORECAST, LATE
from tests.services.workshop_rooms import Clock


def passes(workspace: Workspace) -> None:
    assert isinstance(workspace.now, Clock)
    workspace.now.wait(minutes=1)


@pytest.fixture
def here(workspace: Workspace) -> str:
    made = workspace.start("Spring", "Northwind")
    passes(workspace)
    return made


def test_what_is_told_at_the_start_is_stored_with_the_assessment_or_nothing_is(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Organization(name="Northwind", employees=40, sector="Transport", country="Ireland")
    made = workspace.start("Spring", "Northwind", about=told)
    assert workspace.open(made).assessment.response.organization == told

    def fails(*_: object, **__: object) -> None:
        raise StorageProblem("The database does not answer.", "Wait a little.")

    monkeypatch.setattr(type(workspace.store), "put", fails)
    with pytest.raises(StorageProblem):
        workspace.start("Autumn", "Northwind", about=told)
    assert [each.name for each in workspace.assessments()] == ["Spring"]


def test_findings_are_computed_once_for_each_change(workspace: Workspace, here: str) -> None:
    first = workspace.findings(here)
    assert workspace.findings(here) is first
    workspace.save(here, "problem", "late", LATE)
    assert [each.id for each in workspace.findings(here).response.problems] == ["late"]


def test_a_new_order_of_problems_is_noticed(workspace: Workspace, here: str) -> None:
    for problem in (LATE, FORECAST):
        workspace.save(here, "problem", problem.id, problem)
    before = [each.id for each in workspace.findings(here).response.problems]
    passes(workspace)
    workspace.store.arrange(here, "problem", before[::-1], at=workspace.now())
    assert [each.id for each in workspace.findings(here).response.problems] == before[::-1]


def test_a_deleted_assessment_has_no_findings_even_if_they_were_computed_before(
    workspace: Workspace, here: str
) -> None:
    workspace.findings(here)
    workspace.delete(here)
    with pytest.raises(NotThere):
        workspace.findings(here)


def test_weights_that_no_longer_exist_give_way_to_the_usual_ones_with_a_note(workspace: Workspace, here: str) -> None:
    workspace.save(here, "problem", "late", LATE)
    workspace.save(here, "setting", "preset", "last-years-weights")
    opened = workspace.open(here)
    assert opened.assessment.response.preset == "balanced"
    assert len(opened.notes) == 1
    assert "last-years-weights" in opened.notes[0]
    assert workspace.findings(here).outcome.ranking.preset == "balanced"


def test_an_old_snapshot_with_weights_that_no_longer_exist_can_be_recomputed(workspace: Workspace, here: str) -> None:
    workspace.save(here, "workload", "one", Workload(name="Forecast", area="sales"))
    shot = workspace.snapshot(here, workspace.take_snapshot(here, "Before"))
    old = shot.model_copy(update={"response": shot.response.model_copy(update={"preset": "gone"})})
    assert workspace.recompute(here, old).outcome == shot.outcome


def test_a_removed_snapshot_can_be_put_back_as_it_was(workspace: Workspace, here: str) -> None:
    taken = workspace.take_snapshot(here, "Before")
    shot = workspace.delete_snapshot(here, taken)
    assert workspace.snapshots(here) == ()
    workspace.keep_snapshot(here, shot)
    assert workspace.snapshot(here, taken) == shot


def test_what_is_deleted_can_be_brought_back_until_the_bin_is_emptied(workspace: Workspace, here: str) -> None:
    stays = workspace.start("Autumn")
    workspace.delete(here)
    assert [each.id for each in workspace.deleted()] == [here]
    workspace.undelete(here)
    assert workspace.deleted() == ()
    workspace.delete(here)
    passes(workspace)
    assert workspace.empty_bin() == 1
    assert workspace.deleted() == ()
    assert [each.id for each in workspace.assessments()] == [stays]


def test_the_plan_starts_on_the_day_that_was_set(workspace: Workspace, here: str) -> None:
    workspace.start_on(here, date(2026, 9, 1))
    assert workspace.open(here).assessment.starts_on == date(2026, 9, 1)


def test_a_value_that_lost_a_conflict_can_be_looked_up(workspace: Workspace, here: str) -> None:
    workspace.save(here, "problem", "late", LATE, expected_version=0)
    workspace.save(here, "problem", "late", LATE.model_copy(update={"name": "Another name"}), expected_version=0)
    (lost,) = workspace.conflicts(here)
    assert (lost.part, lost.key, lost.value["name"]) == ("problem", "late", "Another name")

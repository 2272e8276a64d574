"""Copies, opened examples and imported files: none is mistaken for another one."""

import pytest

from readiness.model.base import MAX_LINE
from readiness.services import exchanging
from readiness.services.copying import duplicate
from readiness.services.workspace import Workspace
from tests.services.workshop_rooms import a_workspace


def names(workspace: Workspace) -> list[str]:
    return sorted(row.name for row in workspace.assessments())


def test_every_copy_has_a_name_of_its_own(workspace: Workspace) -> None:
    here = workspace.start("Spring", "Northwind")
    for _ in range(3):
        duplicate(workspace, here)
    assert names(workspace) == ["Copy of Spring", "Copy of Spring (2)", "Copy of Spring (3)", "Spring"]


def test_a_name_that_is_free_again_is_used_again(workspace: Workspace) -> None:
    here = workspace.start("Spring")
    gone = duplicate(workspace, here)
    workspace.delete(gone)
    duplicate(workspace, here)
    assert names(workspace) == ["Copy of Spring", "Spring"]


def test_copies_of_the_longest_name_are_told_apart_too(workspace: Workspace) -> None:
    here = workspace.start("x" * MAX_LINE)
    for _ in range(2):
        duplicate(workspace, here)
    assert len(set(names(workspace))) == 3
    assert max(len(name) for name in names(workspace)) == MAX_LINE


def _shown_in_the_list(workspace: Workspace, assessment_id: str) -> tuple[int | None, float | None]:
    row = workspace.summary(assessment_id)
    return row.phase, row.completeness


@pytest.mark.parametrize("database", ["sqlite", "postgres"])
def test_a_copy_shows_the_phase_and_completeness_of_its_answers(request: pytest.FixtureRequest, database: str) -> None:
    workspace = a_workspace(request.getfixturevalue(f"{database}_tables"))
    here = exchanging.open_example(workspace, "retail-chain")
    data = exchanging.export_assessment(workspace, here)
    shown = _shown_in_the_list(workspace, here)
    workspace.take_snapshot(here, "Spring")

    copied = duplicate(workspace, here)
    taken_in = exchanging.import_file(workspace, data, "file.json")

    assert shown[0] is not None
    assert _shown_in_the_list(workspace, copied) == _shown_in_the_list(workspace, taken_in) == shown
    assert workspace.snapshots(copied) == ()
    workspace.close()


def test_an_example_opened_twice_gets_two_names(workspace: Workspace) -> None:
    for _ in range(2):
        exchanging.open_example(workspace, "retail-chain")
    first, second = names(workspace)
    assert second == f"{first} (2)"


@pytest.mark.parametrize("kind", ["json", "yaml"])
def test_an_imported_assessment_keeps_its_name_and_knows_when_it_came(workspace: Workspace, kind: str) -> None:
    here = exchanging.open_example(workspace, "retail-chain")
    workspace.rename(here, "Second try, autumn")
    text = exchanging.export_response(workspace, here).encode()
    data = exchanging.export_assessment(workspace, here) if kind == "json" else text

    back = workspace.summary(exchanging.import_file(workspace, data, f"file.{kind}"))

    assert back.name == workspace.summary(here).name
    assert back.imported_at == workspace.now()
    assert workspace.summary(here).imported_at is None
    assert workspace.summary(duplicate(workspace, back.id)).imported_at is None


def test_an_imported_assessment_is_exported_as_the_same_file(workspace: Workspace) -> None:
    data = exchanging.export_assessment(workspace, exchanging.open_example(workspace, "retail-chain"))
    for _ in range(2):
        back = exchanging.import_file(workspace, data, "file.json")
        assert exchanging.export_assessment(workspace, back) == data

"""What was changed by hand on the step of a listed model, after the model was called otherwise."""

from __future__ import annotations

from datetime import date

import pytest

from readiness.model.assessment import ActionEdit
from readiness.model.model_step import CODE, code_of
from readiness.model.response import Workload
from readiness.services.keeping import read_standing, take_back, undoable
from readiness.services.workspace import Workspace

EDIT = ActionEdit(person="Ann", start_on=date(2027, 2, 1), note="ask the vendor")
KEY = "workload-1"


@pytest.fixture
def here(workspace: Workspace) -> str:
    """A model that nobody watches, whose step somebody changed."""
    made = workspace.start("Spring", "Northwind")
    for question in workspace.library.questionnaire.questions:
        workspace.save(made, "answer", question.id, {"given": 1})
    workspace.save(made, "workload", KEY, a_model("Forecast"))
    workspace.save(made, "action-edit", code_of("Forecast"), EDIT)
    return made


def a_model(name: str) -> Workload:
    return Workload(name=name, has_real_users=True, is_monitored=False)


def noted(workspace: Workspace, here: str) -> dict[str, ActionEdit]:
    """What a page that draws the plan, and one that saves a change of it, find by the codes of steps in the plan."""
    found = workspace.findings(here)
    roadmap = found.outcome.roadmap
    assert roadmap is not None
    steps = {action.id for action in roadmap.actions if action.id.startswith(CODE)}
    assert steps
    standing = read_standing(workspace, here).values
    in_fields = {key: kept.value for (part, key), kept in standing.items() if part == "action-edit" and key in steps}
    assert in_fields == {code: edit for code, edit in found.action_edits.items() if code in steps}
    return in_fields


@pytest.mark.parametrize("names", [("Demand",), ("Demand", "Need"), ("Demand", "Forecast"), ("Forecast",)])
def test_a_change_of_its_step_stays_with_a_model_that_is_renamed(
    workspace: Workspace, here: str, names: tuple[str, ...]
) -> None:
    for name in names:
        workspace.save(here, "workload", KEY, a_model(name))

    assert noted(workspace, here) == {code_of(names[-1]): EDIT}


def test_it_is_there_as_before_once_the_new_name_is_taken_back(workspace: Workspace, here: str) -> None:
    workspace.save(here, "workload", KEY, a_model("Demand"))
    last = undoable(workspace, here, [("workload", None)])
    assert last is not None
    take_back(workspace, here, last, [("workload", None)])

    assert noted(workspace, here) == {code_of("Forecast"): EDIT}


def test_what_is_changed_under_the_new_name_counts_from_then_on(workspace: Workspace, here: str) -> None:
    workspace.save(here, "workload", KEY, a_model("Demand"))
    later = EDIT.with_person("Bob")
    workspace.save(here, "action-edit", code_of("Demand"), later, expected_version=0)

    assert noted(workspace, here) == {code_of("Demand"): later}


def test_another_model_gets_nothing_of_one_that_is_gone(workspace: Workspace, here: str) -> None:
    workspace.save(here, "workload", "workload-2", a_model("Demand"))
    workspace.save(here, "workload", KEY, None)

    assert noted(workspace, here) == {}


def test_two_models_that_change_places_take_theirs_along_by_name(workspace: Workspace, here: str) -> None:
    workspace.save(here, "workload", "workload-2", a_model("Demand").model_copy(update={"has_real_users": None}))
    workspace.save(here, "workload", KEY, None)
    workspace.save(here, "workload", "workload-2", a_model("Forecast"))

    assert noted(workspace, here) == {code_of("Forecast"): EDIT}

"""Problems of the shipped version 1 go over to version 2 and back without a level that nobody told, or one lost."""

import pytest

from readiness.content.library import load_library
from readiness.model.response import CandidateProblem
from readiness.present.versions import problems_sentence
from readiness.services.exchanging import examples
from readiness.services.versions import go_back, go_over, look_ahead
from readiness.services.workspace import Workspace
from tests.engine.safeguards import guarded
from tests.services.test_packs import beside

CRITERIA = {"data-rich": 3, "outcome-recorded": 1, "data-access": 3, "labour": 2}
LATE = CandidateProblem(id="late", name="Late visits", criteria=CRITERIA, confidence={"data-rich": "sure"})


@pytest.fixture
def workspace(sqlite_tables: str) -> Workspace:
    return beside(sqlite_tables, guarded.SECOND)


@pytest.fixture
def here(workspace: Workspace) -> str:
    made = workspace.start("Spring", "Northwind", library=load_library())
    workspace.save(made, "problem", "late", LATE)
    return made


def problems(workspace: Workspace, assessment_id: str) -> tuple[CandidateProblem, ...]:
    return workspace.open(assessment_id).assessment.response.problems


def test_what_is_asked_again_is_said_before_and_nothing_is_stored(workspace: Workspace, here: str) -> None:
    ahead = look_ahead(workspace, here)

    assert ahead is not None
    assert problems_sentence(ahead.before, ahead.after) == (
        "Of one problem, “Enough past cases” is asked again: the sentences are new there."
    )
    assert problems(workspace, here) == (LATE,)


def test_levels_that_are_certain_carry_over_and_going_back_brings_all_back(workspace: Workspace, here: str) -> None:
    go_over(workspace, here)
    (after,) = problems(workspace, here)
    assert after.criteria == {"outcome-recorded": 1, "data-access": 2, "labour": 2}
    assert after.confidence == {}

    workspace.save(here, "problem", "late", after.with_criteria({"labour": 3, "data-rich": 2}))
    go_back(workspace, here)
    (back,) = problems(workspace, here)
    assert back.criteria == {**CRITERIA, "labour": 3}
    assert back.confidence == {"data-rich": "sure"}


def test_a_problem_that_was_added_since_takes_no_level_back_that_means_another_thing_there(
    workspace: Workspace, here: str
) -> None:
    go_over(workspace, here)
    levels = {"data-rich": 2, "outcome-recorded": 2, "data-access": 2, "labour": 2}
    added = CandidateProblem(id="new", name="New", criteria=levels, confidence={"data-rich": "sure", "labour": "guess"})
    workspace.save(here, "problem", "new", added)
    go_back(workspace, here)

    late, new = problems(workspace, here)
    assert late == LATE
    assert new.criteria == {"labour": 2}
    assert new.confidence == {"labour": "guess"}


def test_every_example_goes_over_and_comes_back_as_it_was(workspace: Workspace) -> None:
    for example in examples(workspace):
        made = workspace.start(example.name, example.name, library=load_library())
        for problem in example.response.problems:
            workspace.save(made, "problem", problem.id, problem)
        before = {problem.id: problem.criteria for problem in problems(workspace, made)}
        go_over(workspace, made)
        assert workspace.findings(made).outcome.ranking is not None
        go_back(workspace, made)
        assert {problem.id: problem.criteria for problem in problems(workspace, made)} == before

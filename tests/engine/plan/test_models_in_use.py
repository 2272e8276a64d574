"""What keeps a listed model from counting has an action that names the model, as long as a gate rests on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from readiness.engine.assessing import assess
from readiness.model.model_step import CODE, model_steps
from readiness.model.outcome import Outcome
from readiness.model.response import Response, Workload
from readiness.model.roadmap import PlannedAction
from tests.chance import seeds
from tests.engine.plan.random_organizations import random_organization
from tests.engine.plan.test_order_of_the_plan import QUESTIONNAIRE, RUBRIC, drawn
from tests.engine.safeguards.guarded import told_of_people
from tests.engine.worked import QUESTIONNAIRE as FIRST
from tests.engine.worked import QUICK_RUBRIC

LONG_AGO = told_of_people().assessed_on.replace(year=2020)
COUNTS = Workload(
    name="Arrival times",
    in_use_since=LONG_AGO,
    has_real_users=True,
    owns_data=True,
    is_monitored=True,
    can_change=True,
)
CLAIMS = ("has_real_users", "owns_data", "is_monitored", "can_change")


def with_models(*models: Workload) -> Response:
    return told_of_people().model_copy(update={"runs_no_model": False, "workloads": models})


def concluded(*models: Workload) -> Outcome:
    return assess(with_models(*models), QUESTIONNAIRE, RUBRIC)


def steps(found: Outcome) -> list[PlannedAction]:
    assert found.roadmap is not None
    return [action for action in found.roadmap.actions if action.id.startswith(CODE)]


def idle(found: Outcome) -> Iterator[str]:
    """Each gate about models that is not met although models are listed, and that no step of each of them serves."""
    if found.placement is None or found.placement.path is None:
        return
    for gate in found.placement.gates_of(found.placement.path.to_phase):
        tests = [test for test in gate.tests if test.kind == "workload-phase" and test.state != "met"]
        if tests:
            serving = [action for action in steps(found) if gate.id in action.opens_gates]
            served = {each.subject for action in serving for each in action.because}
            needed = (name for each in model_steps(found.placement.workloads, ()).values() for name in each.models)
            yield from (name for name in needed if name not in served)


@pytest.mark.drawn
def test_no_gate_waits_for_a_listed_model_without_an_action_for_what_keeps_it() -> None:
    found = [assess(drawn(seed), QUESTIONNAIRE, RUBRIC) for seed in seeds(40)]
    found += [assess(random_organization(seed), FIRST, QUICK_RUBRIC) for seed in seeds(40)]
    assert [list(idle(each)) for each in found if list(idle(each))] == []
    assert any(steps(each) for each in found if each.roadmap is not None)


@pytest.mark.parametrize("claim", CLAIMS)
@pytest.mark.parametrize("told", [False, None, "dont-know"])
def test_each_condition_has_a_step_of_hours_in_the_first_weeks(claim: str, told: object) -> None:
    (step,) = steps(concluded(COUNTS.model_copy(update={claim: told})))
    assert step.because[0].subject == COUNTS.name
    assert step.because[0].actual == ("no" if told is False else "dont-know")
    assert step.opens_gates == ("G2.1",)
    assert step.horizon == "first-90-days"
    assert 0 < step.planned_days <= 1


def test_a_model_that_counts_or_is_only_new_asks_for_nothing() -> None:
    assert steps(concluded(COUNTS)) == []
    assert steps(concluded(COUNTS.model_copy(update={"in_use_since": told_of_people().assessed_on}))) == []


def test_models_that_the_same_keeps_from_counting_have_one_step() -> None:
    unwatched = COUNTS.model_copy(update={"is_monitored": False})
    (step,) = steps(concluded(unwatched, unwatched.model_copy(update={"name": "Leak alarm"})))
    assert [each.subject for each in step.because] == ["Arrival times", "Leak alarm"]
    assert step.planned_days == 0.5


def test_two_models_with_one_name_have_a_step_each() -> None:
    unwatched = COUNTS.model_copy(update={"is_monitored": False})
    found = steps(concluded(unwatched, unwatched.model_copy(update={"can_change": False})))
    assert len({step.id for step in found}) == len(found) == 2

"""Unknown workloads may be none or many: the highest phase keeps both open, and claims no more."""

import pytest

from readiness.engine.answers.reading import read_response
from readiness.engine.answers.role_facts import RoleFacts
from readiness.engine.phase.gates.checks import check_gates
from readiness.engine.phase.placement import place_response
from readiness.model.gate_tests import FactTest, QuestionTest, WorkloadTest
from readiness.model.placement import Placement
from tests.engine.samples import gate, make_response, make_rules, make_workload

LAYOUT = {"ways": {"way": {"measured": 1, "baseline": 1}}}
GATES = (
    gate("G2.1", 2, WorkloadTest(kind="workload-phase", at_least=2)),
    gate(
        "G2.3",
        2,
        QuestionTest(kind="question", question="measured", at_least=2, when="running-workload"),
        QuestionTest(kind="question", question="baseline", at_least=2, when="no-running-workload"),
        FactTest(kind="fact", fact="plan", when="no-running-workload"),
    ),
)
RULES = make_rules(LAYOUT, gates=GATES)


def placed(answers: dict[str, object], **fields: object) -> Placement:
    found = place_response(make_response(answers, **fields), RULES, roles=RoleFacts())
    assert found is not None
    return found


def test_workloads_that_nobody_told_may_lift_the_phase_and_none_at_all_may_not() -> None:
    best = {"measured": 3, "baseline": 3}
    unknown, none = placed(best), placed(best, runs_no_model=True)
    assert (unknown.placed, unknown.lowest, unknown.highest) == (1, 1, 3)
    assert (none.placed, none.lowest, none.highest) == (1, 1, 1)
    assert (unknown.workloads.is_unknown, none.workloads.is_unknown) == (True, False)


def test_with_workloads_the_stricter_branch_of_a_gate_bounds_the_phase() -> None:
    assert placed({"measured": 1, "baseline": 3}, facts={"plan": True}).highest == 1


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ({}, "unknown"),
        ({"runs_no_model": True}, "open"),
        ({"workloads": (make_workload(is_monitored=False),)}, "open"),
        ({"workloads": (make_workload(),)}, "met"),
    ],
)
def test_the_gate_on_workloads_tells_unknown_from_none(told: dict[str, object], state: str) -> None:
    reading = read_response(make_response({}, **told), RULES, roles=RoleFacts())
    assert check_gates(reading)[0].state == state


def test_that_no_model_runs_is_something_told() -> None:
    assert placed({}, runs_no_model=True).placed == 1
    assert place_response(make_response({}), RULES, roles=RoleFacts()) is None

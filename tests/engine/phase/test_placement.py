from fractions import Fraction

import pytest

from readiness.engine.answers.role_facts import RoleFacts
from readiness.engine.phase.placement import place_response
from readiness.engine.rules import Rules
from readiness.model.gate_tests import (
    DataStatusTest,
    FactTest,
    InternalTeamTest,
    QuestionTest,
    RoleCoverTest,
    WorkloadTest,
)
from readiness.model.placement import Placement
from readiness.model.response import DataFacets, Person
from tests.engine.samples import (
    Layout,
    floor_gate,
    gate,
    make_response,
    make_rules,
    make_workload,
    make_workloads,
    organization_rules,
    question_gate,
)

RULES = organization_rules()
BEST = dict.fromkeys(RULES.questions, 3)
COVERED = RoleFacts(cover=Fraction(3), statuses={"scientist": "covered", "engineer": "covered"}, has_internal_team=True)
TRIO = ("scientist", "ml-engineer", "data-engineer")

# Two questions per dimension at levels 2 and 1; the weights give 1.9, 1.6, 1.4 and 1.2.
FOUR: Layout = {
    "data": {"data": {"pipe": 9, "record": 1}},
    "strategy": {"strategy": {"measure": 3, "long": 2}},
    "culture": {"culture": {"lead": 2, "learn": 3}},
    "roles": {"roles": {"hire": 1, "org": 4}},
}
FOUR_LEVELS: dict[str, object] = {
    "pipe": 2, "record": 1, "measure": 2, "long": 1, "lead": 2, "learn": 1, "hire": 2, "org": 1,
}  # fmt: skip


def four_rules() -> Rules:
    return make_rules(
        FOUR,
        gates=[
            gate("G2.1", 2, WorkloadTest(kind="workload-phase", at_least=2)),
            gate("G2.2", 2, DataStatusTest(kind="data-status", of="reference", at_least="better")),
            gate("G2.3", 2, QuestionTest(kind="question", question="measure", at_least=2)),
            gate("G2.4", 2, RoleCoverTest(kind="role-cover", roles=TRIO, at_least="partial")),
            question_gate("G2.5", 2, "lead", 2),
            floor_gate("G2.6", 2, "1.0"),
            gate("G3.1", 3, WorkloadTest(kind="workload-phase", at_least=3)),
            gate("G3.2", 3, DataStatusTest(kind="data-status", of="organization", at_least="best")),
            gate("G3.3", 3, InternalTeamTest(kind="internal-team", roles=TRIO, people=2)),
            floor_gate("G3.7", 3, "1.8"),
        ],
    )


def place_four(**changes: object) -> Placement:
    better = DataFacets(exists=2, labelled=2, unified=1, access=2)
    response = make_response(
        FOUR_LEVELS | changes,
        workloads=[make_workload("A", facets=better), make_workload("B", facets=better)],
    )
    statuses = {"scientist": "covered", "ml-engineer": "partial", "data-engineer": "partial"}
    return placed(place_response(response, four_rules(), roles=RoleFacts(cover=Fraction(4, 3), statuses=statuses)))


def placed(found: Placement | None) -> Placement:
    assert found is not None
    return found


def place(answers: dict[str, object], *, roles: RoleFacts = COVERED, **fields: object) -> Placement:
    return placed(place_response(make_response(answers, **fields), RULES, roles=roles))


def states(found: Placement) -> dict[str, str]:
    return {result.id: result.state for result in found.gates}


def test_the_worked_example_of_two_workloads_is_in_phase_two() -> None:
    found = place_four()
    assert (found.workload, found.foundation, found.placed) == (2, 2, 2)
    assert {result.state for result in found.gates_of(2)} == {"met"}
    assert {result.state for result in found.gates_of(3)} == {"open"}
    floors = next(result for result in found.gates if result.id == "G3.7").tests
    assert [(test.subject, test.actual) for test in floors] == [
        ("data", 1.9),
        ("strategy", 1.6),
        ("culture", 1.4),
        ("roles", 1.2),
    ]
    assert [test.subject for test in floors if test.state == "open"] == ["strategy", "culture", "roles"]


def test_the_worked_example_with_an_unmeasured_effect_falls_to_phase_one() -> None:
    found = place_four(measure=1)
    assert (found.workload, found.foundation, found.placed) == (2, 1, 1)
    assert [result.id for result in found.gates_of(2) if not result.is_met] == ["G2.3"]


def test_everything_best_is_phase_three_without_a_path() -> None:
    found = place(BEST, workloads=make_workloads(4), facts={"ai-leader": True})
    assert (found.placed, found.workload, found.foundation, found.path) == (3, 3, 3, None)


def test_foundations_ahead_of_workloads_leave_only_milestones() -> None:
    found = place(BEST, facts={"ai-leader": True, "ab-plan": True}, runs_no_model=True)
    assert (found.workload, found.foundation, found.placed) == (1, 3, 1)
    assert found.path is not None
    assert (found.path.steps, found.path.cost, found.path.find_out) == ((), 0, ())
    assert [milestone.kind for milestone in found.path.milestones] == ["first-workload", "weeks-in-use"]


def test_workloads_ahead_of_foundations_are_held_back_by_gates() -> None:
    found = place(dict.fromkeys(BEST, 1), workloads=make_workloads(5))
    assert (found.workload, found.foundation, found.placed) == (3, 1, 1)


def test_only_dont_know_is_placed_in_phase_one() -> None:
    found = place(dict.fromkeys(BEST, "dont-know"), roles=RoleFacts())
    assert found.placed == 1
    assert states(found)["G2.3"] == "unknown"


@pytest.mark.parametrize(
    "fields",
    [
        {"facts": {"ab-plan": False}},
        {"workloads": make_workloads(1)},
        {"people": [Person(id="ana", name="Ana")]},
    ],
)
def test_a_single_fact_is_enough_to_be_placed(fields: dict[str, object]) -> None:
    assert place({}, **fields).placed == 1


def test_nothing_at_all_is_not_placed() -> None:
    nothing = make_response({"know": None, "unheard-of": 2}, facts={"ab-plan": None})
    assert place_response(nothing, RULES, roles=RoleFacts()) is None


def test_bounds_run_from_all_unknown_at_zero_to_all_unknown_at_three() -> None:
    found = place({**BEST, "long": "dont-know", "label": None}, workloads=make_workloads(4))
    assert (found.lowest, found.placed, found.highest) == (1, 1, 3)


def test_dont_know_on_a_knowledge_question_is_zero_in_both_bounds() -> None:
    rules = make_rules({"a": {"a": {"know": 1}}}, gates=[question_gate("G2.5", 2, "know", 1)], knowledge=("know",))
    response = make_response({"know": "dont-know"}, workloads=make_workloads(1))
    assert placed(place_response(response, rules, roles=RoleFacts())).highest == 1


def test_the_reference_data_is_that_of_the_worst_workload() -> None:
    locked = make_workload("Locked", facets=DataFacets(exists=3, labelled=3, unified=3, access=0))
    found = place(BEST, workloads=[make_workload(), locked])
    assert (found.reference_data.subject, found.reference_data.level) == ("Locked", "acceptable")


def test_the_first_problem_lends_its_data_as_long_as_no_workload_runs() -> None:
    response = make_response(BEST, runs_no_model=True)
    found = placed(
        place_response(
            response,
            RULES,
            roles=COVERED,
            first_problem_data=DataFacets(exists=1, labelled=0, unified=0, access=0),
            first_problem_name="Returns",
        )
    )
    assert (found.reference_data.subject, found.reference_data.level) == ("Returns", "acceptable")
    assert states(found)["G2.2"] == "open"


def test_a_fact_that_is_not_known_does_not_count() -> None:
    found = place(BEST, workloads=make_workloads(4), facts={"ai-leader": "dont-know"})
    assert (found.placed, found.highest, states(found)["G3.4"]) == (2, 3, "unknown")
    assert found.probability[2] == 0


def test_a_fact_test_without_a_branch_applies_always() -> None:
    rules = make_rules({"a": {"a": {"q": 1}}}, gates=[gate("G2.3", 2, FactTest(kind="fact", fact="ab-plan"))])
    response = make_response({"q": 0}, facts={"ab-plan": True}, workloads=make_workloads(1))
    assert placed(place_response(response, rules, roles=RoleFacts())).placed == 2

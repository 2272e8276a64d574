from fractions import Fraction
from typing import get_args

import pytest

from readiness.engine.answers.reading import read_response
from readiness.engine.answers.role_facts import RoleFacts
from readiness.engine.phase.gates.checks import KINDS, check_gates
from readiness.engine.rules import Rules, compile_rules
from readiness.model.gate_tests import GateTest, QuestionTest, WorkloadTest
from readiness.model.placement import GateResult, TestResult
from readiness.model.response import DataFacets, Workload
from readiness.model.rubric import OutcomeEffect
from readiness.present.phase import gate_kinds
from tests.engine.samples import (
    TODAY,
    Layout,
    floor_gate,
    gate,
    make_questionnaire,
    make_response,
    make_rubric,
    make_rules,
    make_workload,
    make_workloads,
    organization_rules,
    question_gate,
)

RULES = organization_rules()
BEST = dict.fromkeys(RULES.questions, 3)
COVERED = RoleFacts(cover=Fraction(3), statuses={"scientist": "covered", "engineer": "partial"}, has_internal_team=True)
OWN_BETTER = DataFacets(exists=2, labelled=2, unified=0, access=2)


def gates_of(
    answers: dict[str, object], *, roles: RoleFacts = COVERED, own: DataFacets | None = None, **fields: object
) -> dict[str, GateResult]:
    response = make_response(answers, **fields)
    reading = read_response(response, RULES, roles=roles, first_problem_data=own, first_problem_name="Late orders")
    return {found.id: found for found in check_gates(reading)}


def only_test(found: GateResult) -> TestResult:
    (test,) = found.tests
    return test


@pytest.mark.parametrize(
    ("given", "state"),
    [
        (2, "met"),
        (1, "open"),
        ("dont-know", "unknown"),
        (None, "unknown"),
        ("not-applicable", "open"),
    ],
)
def test_a_threshold_is_met_open_or_unknown(given: object, state: str) -> None:
    rules = make_rules({"a": {"a": {"lead": 1}}}, gates=[question_gate("G2.5", 2, "lead", 2)])
    (found,) = check_gates(read_response(make_response({"lead": given}), rules, roles=RoleFacts()))
    assert (found.state, only_test(found).actual) == (state, "skipped" if given is None else given)


def test_dont_know_on_a_knowledge_question_is_known_to_be_too_little() -> None:
    rules = make_rules({"a": {"a": {"lead": 1}}}, gates=[question_gate("G2.5", 2, "lead", 1)], knowledge=("lead",))
    (found,) = check_gates(read_response(make_response({"lead": "dont-know"}), rules, roles=RoleFacts()))
    assert found.state == "open"


def test_an_open_threshold_names_the_actions_of_the_missing_steps() -> None:
    rules = make_rules({"a": {"a": {"lead": 1}}}, gates=[question_gate("G2.5", 2, "lead", 3)])
    (found,) = check_gates(read_response(make_response({"lead": 1}), rules, roles=RoleFacts()))
    assert only_test(found).actions == ("X2", "X3")


def test_a_gate_with_an_open_and_an_unknown_test_is_open() -> None:
    rules = make_rules(
        {"a": {"a": {"one": 1, "two": 1}}},
        gates=[
            gate(
                "G2.3",
                2,
                QuestionTest(kind="question", question="one", at_least=2),
                QuestionTest(kind="question", question="two", at_least=2),
            )
        ],
    )
    (found,) = check_gates(read_response(make_response({"one": 1}), rules, roles=RoleFacts()))
    assert [test.state for test in found.tests] == ["open", "unknown"]
    assert found.state == "open"


def test_everything_best_meets_every_gate() -> None:
    found = gates_of(BEST, workloads=make_workloads(4), facts={"ai-leader": True})
    assert {gate.state for gate in found.values()} == {"met"}
    assert all(test.actions == () for gate in found.values() for test in gate.tests)


def test_a_running_workload_must_measure_its_effect() -> None:
    found = gates_of({**BEST, "measure": 1}, workloads=make_workloads(1), facts={"ab-plan": True})
    assert [test.subject for test in found["G2.3"].tests] == ["measure"]
    assert found["G2.3"].state == "open"


def test_an_unmonitored_workload_takes_the_branch_of_running_workloads() -> None:
    unmonitored = (make_workload(is_monitored=False),)
    found = gates_of({**BEST, "measure": 0}, workloads=unmonitored, facts={"ab-plan": True})
    assert found["G2.3"].state == "open"
    assert only_test(found["G2.1"]).actual == 0


def test_without_a_workload_a_baseline_and_a_written_plan_are_enough() -> None:
    answers = {**BEST, "measure": 0}
    told = {"facts": {"ab-plan": True}, "runs_no_model": True}
    assert gates_of(answers, **told)["G2.3"].state == "met"
    assert gates_of({**answers, "baseline": 1}, **told)["G2.3"].state == "open"


def test_as_long_as_nobody_has_said_what_runs_no_branch_of_a_gate_is_missed() -> None:
    assert gates_of({**BEST, "measure": 0, "baseline": 3}, facts={"ab-plan": True})["G2.3"].state == "unknown"


@pytest.mark.parametrize(
    ("claim", "state", "told"),
    [(True, "met", "yes"), (False, "open", "no"), ("dont-know", "unknown", "dont-know"), (None, "unknown", "skipped")],
)
def test_a_fact_is_met_open_or_unknown(claim: object, state: str, told: str) -> None:
    found = gates_of(BEST, facts={"ai-leader": claim})["G3.4"]
    assert (found.state, found.tests[1].actual, found.tests[1].needed) == (state, told, "yes")


def test_the_data_of_the_first_problem_is_read_while_no_workload_runs() -> None:
    found = only_test(gates_of(dict.fromkeys(BEST, 0), own=OWN_BETTER)["G2.2"])
    assert (found.subject, found.state, found.actual) == ("Late orders", "met", "better")


def test_the_organizations_data_is_read_without_facets_of_its_own() -> None:
    found = only_test(gates_of({**BEST, "access": 1, "label": 0}, own=None, runs_no_model=True)["G2.2"])
    assert (found.subject, found.state, found.details) == ("organization", "open", ("labelled", "access"))


def test_data_of_a_problem_of_which_nothing_is_known_is_not_that_of_the_organization() -> None:
    found = only_test(gates_of({**BEST, "access": 1, "label": 0}, own=DataFacets(), runs_no_model=True)["G2.2"])
    assert found.subject != "organization"
    assert found.state == "unknown"


def test_the_lowest_status_of_several_workloads_decides() -> None:
    locked = make_workload("Locked", facets=DataFacets(exists=3, labelled=3, unified=3, access=1))
    good = make_workload("Good", facets=OWN_BETTER)
    found = only_test(gates_of(BEST, workloads=(good, locked), own=OWN_BETTER)["G2.2"])
    assert (found.subject, found.actual, found.state) == ("Locked", "acceptable", "open")
    assert found.details == ("access",)


def test_unknown_labelling_leaves_the_data_gate_unknown() -> None:
    own = DataFacets(exists=2, labelled="dont-know", unified=2, access=2)
    assert gates_of(BEST, own=own)["G2.2"].state == "unknown"
    assert gates_of(BEST, own=own.model_copy(update={"access": 1}), runs_no_model=True)["G2.2"].state == "open"


def test_unknown_existence_leaves_the_data_gate_and_the_status_unknown() -> None:
    found = only_test(gates_of(BEST, own=DataFacets(labelled=3, unified=3, access=3))["G2.2"])
    assert (found.state, found.actual) == ("unknown", "not-known")


def test_missing_roles_are_named() -> None:
    roles = RoleFacts(cover=Fraction(1), statuses={"scientist": "covered"}, missing=("engineer",))
    found = only_test(gates_of(BEST, roles=roles)["G2.4"])
    assert (found.state, found.actual, found.details) == ("open", "missing", ("engineer",))


def test_an_internal_team_that_does_not_stand_is_open() -> None:
    roles = RoleFacts(internal_missing=("engineer",), internal_people=("ana",))
    found = only_test(gates_of(BEST, roles=roles)["G3.3"])
    assert (found.state, found.actual, found.needed, found.details) == ("open", 1, 2, ("engineer",))


def test_unmonitored_workloads_are_named() -> None:
    workloads = (*make_workloads(4), make_workload("Dark", is_monitored=False))
    found = gates_of(BEST, workloads=workloads)["G3.5"].tests[-1]
    assert (found.state, found.actual, found.details) == ("open", 1, ("Dark",))


def test_too_few_areas_are_named() -> None:
    same_area = tuple(make_workload(f"Model {place}") for place in range(4))
    found = only_test(gates_of(BEST, workloads=same_area)["G3.1"])
    assert (found.state, found.actual, found.needed, found.details) == ("open", 4, 4, ("areas",))


def test_a_floor_is_tested_on_the_lower_bound_of_every_dimension() -> None:
    layout: Layout = {"one": {"one": {"a": 1, "b": 1}}, "two": {"two": {"c": 1, "d": 1}}}
    rules = make_rules(layout, gates=[floor_gate("G2.6", 2, "1.5")])
    response = make_response({"a": 1, "b": "dont-know", "c": 3, "d": "not-applicable"})
    (found,) = check_gates(read_response(response, rules, roles=RoleFacts()))
    bounds = [(test.subject, test.state, test.actual, test.actual_high) for test in found.tests]
    assert bounds == [("one", "unknown", 0.5, 2.0), ("two", "met", 1.5, 1.5)]


def test_a_mean_of_exactly_the_floor_meets_it() -> None:
    layout: Layout = {"one": {"one": {"a": 1}, "two": {"b": 1}, "three": {"c": 3, "d": 2}, "four": {"e": 1}}}
    rules = make_rules(layout, gates=[floor_gate("G3.7", 3, "1.8"), floor_gate("G2.6", 2, "1.80001")])
    levels = {"a": 2, "b": 2, "c": 0, "d": 3, "e": 2}  # (2 + 2 + 6/5 + 2) / 4 = 9/5
    found = check_gates(read_response(make_response(levels), rules, roles=RoleFacts()))
    assert [result.state for result in found] == ["met", "open"]


def test_workload_actions_are_asked_only_for_the_part_that_fails() -> None:
    rules = _rules_with_deployment()

    def actions(*workloads: Workload) -> tuple[str, ...]:
        response = make_response({"watch": 3}, workloads=workloads)
        return check_gates(read_response(response, rules, roles=RoleFacts()))[0].tests[0].actions

    assert actions() == ("X1",)
    assert actions(make_workload(is_monitored=False)) == ("X3",)
    assert actions(make_workload(in_use_since=TODAY)) == ()


def _rules_with_deployment() -> Rules:
    layout: Layout = {"a": {"a": {"watch": 1}}}
    test = WorkloadTest(kind="workload-phase", at_least=2, actions=("X1", "X3"))
    rubric = make_rubric(layout, gates=[gate("G2.1", 2, test)])
    first, second, third = rubric.actions
    deploy = first.model_copy(update={"is_deployment": True})
    monitor = third.model_copy(update={"also": (OutcomeEffect(kind="workloads-monitored"),)})
    changed = rubric.model_copy(update={"actions": (deploy, second, monitor)})
    return compile_rules(make_questionnaire(layout), changed)


def test_every_kind_of_test_has_one_rule_and_words() -> None:
    kinds = [get_args(kind.model_fields["kind"].annotation)[0] for kind in get_args(get_args(GateTest)[0])]

    assert sorted(kinds) == sorted(KINDS) == sorted(gate_kinds.WORDS)
    assert {kind.rule for kind in KINDS.values()} == set(get_args(get_args(GateTest)[0]))

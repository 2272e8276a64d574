"""A ready-made tool in the plan: asked for, tested on own cases, and never in the way of a trial of one's own."""

from decimal import Decimal

import pytest

from readiness.engine.assessing import assess
from readiness.model.response import Response
from readiness.model.roadmap import Roadmap
from readiness.model.rubric import Rubric
from tests.engine.plan.plan_promises import broken_promises, concluded
from tests.engine.worked import QUESTIONNAIRE, QUICK_RUBRIC
from tests.report.cases import EXAMPLES, example

ASK, TEST = "X48", "X49"
CLARIFIED, WARNING = "X45", "M05"
"""What is found out before retail-chain tests a tool for `loyalty-leavers`, and a warning of its own."""


def plan_of(told: Response) -> Roadmap:
    plan = concluded(told).roadmap
    assert plan is not None
    return plan


def bought(told: Response, *names: str) -> Response:
    """The same, with a tool on the market for some of the problems, and for all if none is named."""
    problems = (
        each.model_copy(update={"off_the_shelf": "fully" if each.id in names or not names else "no"})
        for each in told.problems
    )
    return told.model_copy(update={"problems": tuple(problems)})


def test_where_every_problem_can_be_bought_the_first_trial_tests_a_tool() -> None:
    told = bought(example("regional-logistics"))
    plan = plan_of(told)
    trial = plan.first_trial
    assert trial is not None
    assert trial.state == "to-buy"
    ask, test = plan.action(ASK), plan.action(TEST)
    assert (ask.lane, test.lane, test.problem) == ("first-trial", "first-trial", trial.problem)
    assert ask.end_on < test.start_on
    assert test.end_on == trial.result_on
    assert trial.result_day <= 90
    assert broken_promises(told) == []


def test_beside_a_trial_of_ones_own_a_tool_is_tested_without_delaying_it() -> None:
    plain = example("regional-logistics")
    first = concluded(plain).ranking.first
    other = next(each.id for each in plain.problems if each.id != first)
    told = bought(plain, other)
    before, plan = plan_of(bought(plain, "nobody")), plan_of(told)
    assert plan.first_trial == before.first_trial
    assert {action.problem for action in plan.actions if action.id in (ASK, TEST)} == {other}
    assert {action.lane for action in plan.actions if action.id in (ASK, TEST)} == {"first-trial"}
    assert not {ASK, TEST} & {action.id for action in before.actions}
    assert broken_promises(told) == []


def test_what_a_bought_tool_needs_as_well_comes_before_its_test() -> None:
    told = example("regional-logistics")
    only = told.problems[0].model_copy(update={"off_the_shelf": "fully"})
    only = only.model_copy(update={"criteria": {**only.criteria, "executive-buy-in": 0, "data-rich": 0}})
    plan = plan_of(told.model_copy(update={"problems": (only,)}))
    assert "X03" in plan.first_trial.needs
    assert "X03" in plan.action(TEST).prerequisites
    assert plan.action("X09") is None or plan.action("X09").lane == "foundations"


def by_rules(rubric: Rubric) -> Roadmap:
    plan = assess(bought(example("retail-chain"), "loyalty-leavers"), QUESTIONNAIRE, rubric).roadmap
    assert plan is not None
    return plan


def with_action(code: str, **update: object) -> Rubric:
    actions = tuple(each.model_copy(update=update) if each.id == code else each for each in QUICK_RUBRIC.actions)
    return QUICK_RUBRIC.model_copy(update={"actions": actions})


def warned_of(rubric: Rubric) -> Rubric:
    """Rules by which a warning asks for finding that out as well."""
    warnings = tuple(
        rule.model_copy(update={"actions": (*rule.actions, CLARIFIED)}) if rule.id == WARNING else rule
        for rule in rubric.warnings
    )
    return rubric.model_copy(update={"warnings": warnings})


def test_what_others_ask_for_as_well_keeps_their_reasons_and_comes_before_the_test() -> None:
    alone, both = by_rules(QUICK_RUBRIC).action(CLARIFIED), by_rules(warned_of(QUICK_RUBRIC))
    found_out, test = both.action(CLARIFIED), both.action(TEST)

    assert (alone.lane, found_out.lane) == ("first-trial", "foundations")
    assert {because.kind for because in found_out.because} == {"criterion", "warning"}
    assert found_out.end_on < test.start_on
    assert CLARIFIED in test.prerequisites


def test_without_a_place_for_the_test_only_what_it_alone_needs_has_none() -> None:
    endless = with_action(TEST, lead_days=400)
    alone, both = by_rules(endless), by_rules(warned_of(endless))

    assert (alone.action(TEST).start_on, both.action(TEST).start_on) == (None, None)
    assert alone.action(CLARIFIED).start_on is None
    assert both.action(CLARIFIED).start_on is not None


def test_what_comes_again_and_again_has_no_end_to_wait_for() -> None:
    plan = by_rules(with_action(CLARIFIED, repeats="month"))

    assert plan.action(CLARIFIED) is None
    assert CLARIFIED in {habit.id for habit in plan.recurring}
    assert plan.action(TEST).start_on is not None


def partly(told: Response, price: Decimal | None = None) -> Response:
    """The same, with a tool on the market that does a part of the first problem, and its price a year."""
    first = concluded(told).ranking.first
    problems = (
        each.model_copy(
            update={"off_the_shelf": "partly", "costs": each.costs.model_copy(update={"tool_a_year": price})}
            if each.id == first
            else {"off_the_shelf": "no"}
        )
        for each in told.problems
    )
    return told.model_copy(update={"problems": tuple(problems)})


@pytest.mark.parametrize("name", EXAMPLES)
def test_suppliers_are_asked_before_a_trial_of_what_a_tool_does_in_part(name: str) -> None:
    told = partly(example(name))
    plan = plan_of(told)
    ask, trial = plan.action(ASK), next(each for each in plan.actions if each.id == "X20")
    assert plan.first_trial.state in ("ready", "made-ready")
    assert (ask.lane, ask.problem) == ("first-trial", plan.first_trial.problem)
    assert ask.end_on < trial.start_on
    assert ASK in trial.prerequisites
    reason = ask.because[0]
    assert (reason.kind, reason.subject, reason.actual) == ("flag", "off-the-shelf", "partly")
    assert plan.action(TEST) is None
    assert broken_promises(told) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_whoever_told_what_a_tool_costs_is_not_sent_to_ask(name: str) -> None:
    assert plan_of(partly(example(name), Decimal(900))).action(ASK) is None
    assert plan_of(bought(example(name), "nobody")).action(ASK) is None


def test_suppliers_are_asked_once_for_both_problems() -> None:
    plain = partly(example("regional-logistics"))
    first = concluded(plain).ranking.first
    other = next(each for each in plain.problems if each.id != first)
    sold = tuple(
        each.model_copy(update={"off_the_shelf": "fully"}) if each.id == other.id else each for each in plain.problems
    )
    told = plain.model_copy(update={"problems": sold})
    plan = plan_of(told)
    ask, test = plan.action(ASK), plan.action(TEST)
    assert (ask.problem, test.problem) == (first, other.id)
    assert {each.kind for each in ask.because} >= {"flag", "rule"}
    assert ASK in test.prerequisites
    assert broken_promises(told) == []

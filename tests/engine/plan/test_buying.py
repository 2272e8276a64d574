"""A ready-made tool in the plan: asked for, tested on own cases, and never in the way of a trial of one's own."""

from readiness.model.response import Response
from readiness.model.roadmap import Roadmap
from tests.engine.plan.plan_promises import broken_promises, concluded
from tests.report.cases import example

ASK, TEST = "X48", "X49"


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

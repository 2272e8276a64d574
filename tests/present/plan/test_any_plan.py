"""What is said of a plan agrees with the plan and its price, for any organization."""

import re
from dataclasses import replace

import pytest

from readiness.model.assessment import Charter
from readiness.model.response import Answer
from readiness.present import phrases, reasons
from readiness.present.findings import Findings
from readiness.present.phase import pathway
from readiness.present.plan import plan_words
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.plan_parts import LANE_TITLES, TOOL_LANE
from readiness.present.plan.stopping import number_due
from readiness.present.price import amounts, problem_price
from readiness.present.team import team_words
from tests.chance import seeds
from tests.engine.plan.plan_promises import concluded
from tests.engine.plan.random_organizations import random_organization
from tests.engine.worked import QUESTIONNAIRE, QUICK_RUBRIC, TODAY
from tests.present.test_headlines import findings_of
from tests.report.cases import EXAMPLES

DRAWN = tuple(seeds(12))


def _findings(seed: int) -> Findings:
    told = random_organization(seed)
    return Findings(told, concluded(told), QUESTIONNAIRE, QUICK_RUBRIC)


FOUND = [pytest.param(_findings, seed, id=str(seed)) for seed in DRAWN]
FOUND += [pytest.param(findings_of, name, id=name) for name in EXAMPLES]


@pytest.mark.parametrize(("find", "which"), FOUND)
def test_words_agree_with_the_plan_and_its_price(find, which):
    found = find(which)
    plan, price = found.outcome.roadmap, found.outcome.price
    if plan is None or price is None or plan.first_trial is None:
        return
    _a_tool_for_another_problem_is_no_part_of_the_first_trial(found)
    first = found.outcome.ranking.first
    launch = price.by_id.get(f"problem/{first}/launch-days")
    if launch is not None and launch.high and not {each.id for each in plan.dated} & set(launch.of):
        assert "after a “go”" in problem_price.beside_the_plan(found)
        assert "after a “go”" in dict(problem_price.rows(found, first))["Work until daily use"]
    for priced in price.problems:
        worth = price.by_id[priced.worth] if priced.worth else None
        is_hours = worth is not None and worth.is_known and worth.how != "told"
        assert bool(problem_price.only_hours(found, priced.problem)) == is_hours
        assert ("Left a year" in dict(problem_price.rows(found, priced.problem))) == (priced.gain is not None)
    _a_range_of_work_holds_what_is_likely(found)
    _no_gate_that_is_left_is_passed_over(found)
    _a_printed_sum_is_that_of_its_parts_but_for_the_last_digit(price)
    _a_step_without_a_date_is_told_on_the_way(found)
    _a_number_that_is_missing_has_a_day_and_a_person(found)
    full = {each.person for each in found.outcome.team.loads if each.state == "overload"}
    if any(each.person in full and each.planned_days for each in plan.people):
        assert "The plan's actions are part of that work" in team_words.loads(found)


def _a_tool_for_another_problem_is_no_part_of_the_first_trial(found):
    plan = found.outcome.roadmap
    problems = {each.id: each.problem for each in plan.actions}
    for row in plan_rows(found, TODAY, today=TODAY):
        is_other = problems.get(row.id) not in (None, plan.first_trial.problem)
        assert not (is_other and row.lane == LANE_TITLES["first-trial"])
        assert is_other or row.lane != TOOL_LANE


def _a_range_of_work_holds_what_is_likely(found):
    for row in plan_rows(found, TODAY, today=TODAY):
        told = re.fullmatch(r"([0-9.]+) (?:day|hour|minute)s? \(([0-9.]+) to ([0-9.]+)\)", row.effort)
        if told is not None:
            likely, low, high = map(float, told.groups())
            assert low <= likely <= high


def _a_printed_sum_is_that_of_its_parts_but_for_the_last_digit(price):
    for figure in (each for each in price.figures if each.how == "sum" and each.is_known):
        parts = [price.by_id[part] for part in figure.of if price.by_id[part].is_known]
        for end in ("low", "likely", "high"):
            whole, *shown = (_shown(getattr(each, end), each) for each in (figure, *parts))
            step = sum(map(_step, (whole, *shown))) / 2
            assert abs(whole - sum(shown)) <= step + 1e-9, (figure.id, end, whole, shown)


def _shown(value, figure):
    """The number that is printed for one end of a range."""
    alone = figure.model_copy(update={"low": value, "likely": value, "high": value})
    return float(amounts.in_words(alone, "").split()[0].replace(",", ""))


def _step(shown):
    """How far apart two printed numbers of this size are."""
    return 0.1 if shown < 5 else max(1.0, 10.0 ** (len(str(int(shown))) - 2))


def _a_step_without_a_date_is_told_on_the_way(found):
    way, plan = pathway.shortest_way(found), found.outcome.roadmap
    if way is None:
        return
    dated = {found.action_title(each.id) for each in (*plan.dated, *plan.recurring)}
    titles = [step.title for step in way.certain if step.title != pathway.EXTEND]
    assert list(way.without_date) == [title for title in titles if title not in dated]
    assert bool(way.not_reached) == bool(way.without_date)


def _a_number_that_is_missing_has_a_day_and_a_person(found):
    plan, trial = found.outcome.roadmap, found.outcome.roadmap.first_trial
    due = number_due(found, trial.problem or "")
    told = [each.interview.good_enough for each in found.response.problems if each.id == trial.problem]
    assert (due is None) == any(told)
    measure = plan.action(found.rubric.planning.trial.measure)
    if due is not None and trial.problem and measure is not None and measure.end_on is not None:
        assert (due.by, due.who) == (measure.end_on, found.owner_of(measure))
        assert trial.starts_on is None or due.by < trial.starts_on


def _no_gate_that_is_left_is_passed_over(found):
    plan = found.outcome.roadmap
    worked_for = {gate for each in (*plan.actions, *plan.recurring) for gate in each.opens_gates}
    for date in (each for each in plan.dates if each.kind == "gate-check"):
        words = plan_words.date_criteria(found, date)
        idle = [gate for gate in found.gates_left if gate.id not in worked_for | set(date.gates)]
        assert all(title in words for title in found.gate_titles(idle))
        assert ("holds no work" in words) == bool(idle)


@pytest.mark.parametrize("seed", DRAWN[:4])
def test_what_does_not_apply_is_never_told_as_a_level(seed):
    told = random_organization(seed)
    answers = {slug: Answer(given="not-applicable", reason="No such thing here") for slug in told.answers}
    told = told.model_copy(update={"answers": answers})
    found = Findings(told, concluded(told), QUESTIONNAIRE, QUICK_RUBRIC)
    given = [each for action in found.outcome.roadmap.actions for each in action.because if each.subject in answers]
    assert all("level" not in reasons.because(found, [each]).lower() for each in given)


def test_the_day_of_stop_or_go_tells_the_rule_that_was_written():
    found = findings_of("retail-chain")
    date = next(each for each in found.outcome.roadmap.dates if each.kind == "stop-or-go")
    assert "Stop otherwise" in plan_words.date_criteria(found, date)
    own = replace(found, charter=Charter(stop_rule="Stop at the third miss.", done_when="Nine of ten"))
    words = "Go on if this is reached: Nine of ten. The rule for stopping: Stop at the third miss."
    assert plan_words.date_criteria(own, date) == words
    other = replace(found, charter=Charter(problem="another", stop_rule="Stop at the third miss."))
    assert "third miss" not in plan_words.date_criteria(other, date)


def test_the_range_of_an_effort_is_in_the_unit_of_what_is_likely():
    assert phrases.days_of_work_between(0.3, 0.15, 0.6) == "2 hours (1 to 5)"
    assert phrases.days_of_work_between(2, 1, 4) == "2 days (1 to 4)"
    assert phrases.days_of_work_between(0.1, 0.05, 0.3) == "50 minutes (25 to 145)"
    assert phrases.days_of_work_between(2, 2, 2) == "2 days"


def test_a_habit_is_work_for_its_gate():
    found = findings_of("retail-chain")
    (habit,) = (each for each in found.outcome.roadmap.recurring if each.opens_gates)
    check = next(each for each in found.outcome.roadmap.dates if each.kind == "gate-check")
    assert set(habit.opens_gates) & {gate.id for gate in found.gates_left}
    words = plan_words.date_criteria(found, check)
    assert "holds no work" not in words
    assert f"Work for {phrases.count(len(found.gates_left) - len(check.gates), 'other gate')} goes on" in words

"""The day on which somebody decides on the money, once it is told: the plan waits for it, and says no other."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from readiness.engine.assessing import assess
from readiness.model.assessment import ActionEdit
from readiness.model.outcome import Outcome
from readiness.model.response import Organization, Response
from readiness.model.work_calendar import WorkCalendar
from readiness.present.findings import Findings
from readiness.present.price.asking import limit_sentence
from tests.chance import seeds
from tests.engine.plan.test_order_of_the_plan import QUESTIONNAIRE, RUBRIC, drawn
from tests.engine.worked import TODAY

HELP = RUBRIC.planning.outside_help
SPONSOR = RUBRIC.planning.trial.sponsor or ""


def told(response: Response, **about: object) -> Response:
    organization = Organization.model_validate({**dict(response.organization), **about})
    return response.model_copy(update={"organization": organization})


def concluded(response: Response, edits: dict[str, ActionEdit] | None = None) -> Outcome:
    return assess(response, QUESTIONNAIRE, RUBRIC, calendar=WorkCalendar(starts_on=TODAY), edits=edits)


@pytest.mark.drawn
def test_what_needs_the_money_starts_after_the_day_that_was_told() -> None:
    seen = 0
    for seed in seeds(40):
        day = TODAY + timedelta(days=10 + seed % 60)
        plan = concluded(told(drawn(seed), decides_on=day)).roadmap
        if plan is None or not plan.dated:
            continue
        assert plan.decide_on == day, seed
        trial = {action.id for action in RUBRIC.actions if action.is_poc or action.is_deployment}
        for each in plan.dated:
            if each.id in trial | {HELP} and each.start_on is not None:
                seen += 1
                assert each.start_on > day, (seed, each.id)
    assert seen


def test_a_day_that_was_told_stays_when_the_action_before_it_is_moved() -> None:
    day = TODAY + timedelta(days=16)
    later = ActionEdit(end_on=day + timedelta(days=20))
    seed = next(each for each in range(20) if (plan := concluded(drawn(each)).roadmap) and plan.action(SPONSOR))
    plan = concluded(told(drawn(seed), decides_on=day), {SPONSOR: later}).roadmap
    assert plan is not None
    assert plan.decide_on == day


def test_a_day_before_the_plan_starts_is_the_day_of_the_decision_and_nothing_waits_for_it() -> None:
    seed = next(each for each in range(20) if (plan := concluded(drawn(each)).roadmap) and plan.dated)
    response = drawn(seed).model_copy(update={"assessed_on": TODAY})
    starts = WorkCalendar(starts_on=TODAY + timedelta(days=30))
    day = TODAY + timedelta(days=12)
    usual, plan = (
        assess(each, QUESTIONNAIRE, RUBRIC, calendar=starts).roadmap
        for each in (response, told(response, decides_on=day))
    )
    assert usual is not None
    assert plan is not None
    assert plan.decide_on == day
    assert plan.dated == usual.dated


def test_a_day_that_has_passed_is_no_day_to_wait_for() -> None:
    seed = next(each for each in range(20) if (plan := concluded(drawn(each)).roadmap) and plan.dated)
    assert concluded(told(drawn(seed), decides_on=date(2020, 1, 1))).roadmap == concluded(drawn(seed)).roadmap


@pytest.mark.parametrize(
    ("most", "words"),
    [(None, ""), ("dont-know", ""), (Decimal(1), "more than the 1"), (Decimal(10**9), "keeps within")],
)
def test_a_request_above_the_amount_that_was_told_says_so(most: object, words: str) -> None:
    for seed in range(60):
        response = drawn(seed)
        costs = {"currency": "EUR", "day_outside": 1000}
        about = told(response, costs=costs, may_spend=most)
        found = Findings(about, concluded(about), QUESTIONNAIRE, RUBRIC)
        price = found.price
        if price is None or price.trial is None or not price.by_id[price.trial.outside].high:
            continue
        said = limit_sentence(found)
        assert words in said
        assert bool(words) == bool(said)
        return
    raise AssertionError("no organization asks for help from outside")

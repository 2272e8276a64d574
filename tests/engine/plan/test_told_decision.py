"""The day on which somebody decides on the money, once it is told: the plan waits for it, and says no other."""

from datetime import date, timedelta
from decimal import Decimal
from math import ceil

import pytest

from readiness.engine.assessing import assess
from readiness.model.assessment import ActionEdit, Charter
from readiness.model.outcome import Outcome
from readiness.model.response import Organization, Response
from readiness.model.work_calendar import WorkCalendar
from readiness.present import day_words
from readiness.present.findings import Findings
from readiness.present.plan import plan_rests
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.plan_words import signature_sentence
from readiness.present.price import amounts
from readiness.present.price.asking import ask_of, ask_on_a_line, limit_sentence, not_asked_sentence
from readiness.present.price.board import board_page
from readiness.present.price.problem_price import way_rows
from readiness.words import said
from readiness.words.say.price import TOOL_THIS_PROBLEM_IF_THERE
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


@pytest.mark.drawn
def test_who_decides_and_on_which_money_is_agreed_before_the_day_that_was_told() -> None:
    """It starts before that day wherever somebody has the time, whichever part of the plan it belongs to."""
    lanes = set()
    for seed in seeds(40):
        day = TODAY + timedelta(days=20 + seed % 60)
        plan = concluded(told(drawn(seed), decides_on=day)).roadmap
        agreed = plan.action(SPONSOR) if plan is not None else None
        if agreed is not None and agreed.start_on is not None:
            assert agreed.start_on <= day, seed
            lanes.add(agreed.lane)
    assert lanes == {"first-trial", "foundations"}


@pytest.mark.parametrize(("days", "why"), [(-3, "has passed"), (900, "leaves no working day in this plan")])
def test_a_told_day_that_the_plan_cannot_take_is_said_to_be_replaced(days: int, why: str) -> None:
    seed = next(each for each in range(20) if (plan := concluded(drawn(each)).roadmap) and plan.dated)
    day = TODAY + timedelta(days=days)
    about = told(drawn(seed).model_copy(update={"assessed_on": TODAY}), decides_on=day)
    found = Findings(about, concluded(about), QUESTIONNAIRE, RUBRIC)
    page = board_page(found, plan_rows(found, TODAY, today=TODAY), Charter())
    for words in (page.decision, signature_sentence(found)):
        assert why in words
        assert day_words.day(day) in words


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


def check_every_place(found: Findings, words: str) -> None:
    """What is to be decided, what stands above the signature, and the cover say how the request stands to the limit."""
    page = board_page(found, plan_rows(found, TODAY, today=TODAY), Charter())
    above_signature = page.signs[-1][1]
    assert words in page.decision
    assert words in page.lede
    limit = "1 EUR" if "more than" in words else "1,000,000,000 EUR"
    assert (limit in above_signature) == bool(words)
    for how, brief in (("more than", "above the limit"), ("keeps within", "within the limit")):
        assert (how in words) == (brief in ask_on_a_line(found))


def test_a_price_that_nobody_knows_has_to_keep_within_the_limit_wherever_it_is_asked_for() -> None:
    for seed in range(60):
        costs = {"currency": "EUR"}
        about = told(drawn(seed), costs=costs, may_spend=Decimal(10**9))
        found = Findings(about, concluded(about), QUESTIONNAIRE, RUBRIC)
        price = found.price
        if price is not None and price.trial is not None and price.by_id[price.trial.outside].high:
            check_every_place(found, "Offers have to keep within the 1,000,000,000 EUR that may be paid to others.")
            return
    raise AssertionError("no organization asks for help from outside")


@pytest.mark.drawn
def test_weeks_without_work_before_a_told_day_of_the_decision_wait_for_it_and_not_for_time() -> None:
    seen = 0
    for seed in seeds(40):
        about = told(drawn(seed), decides_on=TODAY + timedelta(days=77))
        found = Findings(about, concluded(about), QUESTIONNAIRE, RUBRIC)
        for each, words in zip(plan_rests.rests(found), plan_rests.sentences(found), strict=True):
            starts = min(action.start_on for action in found.outcome.roadmap.dated if action.start_on > each.last)
            waits = each.first <= found.outcome.roadmap.decide_on < starts <= each.last + timedelta(days=1)
            assert ("waits for the decision on" in words) == (each.decided_on is not None)
            assert each.decided_on is None or waits
            seen += each.decided_on is not None
    assert seen


@pytest.mark.sampled(2)
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
        check_every_place(found, said)
        decision = board_page(found, plan_rows(found, TODAY, today=TODAY), Charter()).decision
        # The sentence points to what the one before it asks for.
        assert decision.index(said) < decision.index("Offers of three partners")
        return
    raise AssertionError("no organization asks for help from outside")


def test_a_price_whose_upper_end_is_above_the_amount_does_not_keep_within_it() -> None:
    for seed in range(60):
        costs = {"currency": "EUR", "day_outside": 1000}
        price = concluded(told(drawn(seed), costs=costs)).price
        paid = (
            price.by_id.get(price.trial.outside_money or "") if price is not None and price.trial is not None else None
        )
        if paid is None or not paid.likely or paid.likely == paid.high:
            continue
        about = told(drawn(seed), costs=costs, may_spend=Decimal(ceil(paid.likely)))
        found = Findings(about, concluded(about), QUESTIONNAIRE, RUBRIC)
        said = limit_sentence(found)
        assert said.startswith("The likely amount keeps within the")
        assert amounts.end_in_words(paid, "EUR", "high") in said
        assert "within" not in ask_on_a_line(found)
        page = board_page(found, plan_rows(found, TODAY, today=TODAY), Charter())
        assert said in page.decision
        assert "offers have to keep within" in page.signs[-1][1]
        return
    raise AssertionError("no price has its upper end alone above an amount")


def test_what_comes_after_stop_or_go_is_said_where_nothing_else_is_done_before() -> None:
    """The day stands in the sentence then, in the report as on the page for the board."""
    for seed in range(60):
        about = told(drawn(seed), costs={"currency": "EUR", "day_inside": 300})
        found = Findings(about, concluded(about), QUESTIONNAIRE, RUBRIC)
        price = found.price
        if price is None or price.trial is None or price.spent is None or price.by_decision is not None:
            continue
        rest = (price.by_id[price.trial.days].likely or 0) - (price.by_id[price.spent.days].likely or 0)
        page = board_page(found, plan_rows(found, TODAY, today=TODAY), Charter())
        for words in (not_asked_sentence(found), page.by_then):
            assert ("comes after stop or go on" in words) == (rest > 0)
        if rest > 0:
            return
    raise AssertionError("no organization asks for work after stop or go alone")


@pytest.mark.drawn
def test_nobody_is_asked_for_money_that_may_be_paid_without_them() -> None:
    """Within the amount that was told, the page says who decides alone and what is left, and releases no cash."""
    alone = "Whoever leads the organization may decide"
    seen = 0
    for seed in seeds(30):
        costs = {"currency": "EUR", "day_outside": 1000}
        about = told(drawn(seed), costs=costs, may_spend=Decimal(10**9) if seed % 3 else Decimal(1))
        found = Findings(about, concluded(about), QUESTIONNAIRE, RUBRIC)
        ask, price = ask_of(found), found.price
        if ask is None or price is None:
            continue
        page = board_page(found, plan_rows(found, TODAY, today=TODAY), Charter())
        is_own = bool(price.by_id[ask.span.outside].high) and bool(seed % 3)
        assert (alone in page.decision) == is_own, seed
        if is_own:
            seen += 1
            released, behind = page.decision.split(alone)
            assert "cash" not in released.split("It also takes")[0], seed
            has_time = bool(price.by_id[ask.span.inside].high)
            assert ("What is left for you is the time of your people" in behind) == has_time, seed
            assert "before we have asked you again" not in page.decision, seed
            assert "needs no signature" in page.signs[-1][1], seed
    assert seen


@pytest.mark.drawn
def test_what_a_tool_takes_stands_beside_what_is_asked_for_wherever_there_may_be_one() -> None:
    """It is the range of the list of problems, and building waits wherever suppliers are asked first."""
    waited = 0
    for seed in seeds(30):
        about = told(drawn(seed), costs={"currency": "EUR", "hour": 40, "day_outside": 1000})
        found = Findings(about, concluded(about), QUESTIONNAIRE, RUBRIC)
        plan, ranked = found.outcome.roadmap, found.outcome.ranking.first_problem
        if ask_of(found) is None or ranked is None or found.price is None or not plan.dated:
            continue
        first = next(each for each in about.problems if each.id == ranked.id)
        may_be = first.off_the_shelf != "no" and not ranked.is_to_buy
        page = board_page(found, plan_rows(found, TODAY, today=TODAY), Charter())
        decision = page.decision
        once = next((row.once for row in way_rows(found.price) if row.way == said(TOOL_THIS_PROBLEM_IF_THERE)), None)
        assert (once is not None and f"if there is one: {once} to choose" in page.tool) == may_be, seed
        asked = plan.action(RUBRIC.planning.trial.buy[0])
        is_first = asked is not None and asked.problem == first.id and first.off_the_shelf == "partly" and may_be
        if is_first and plan.first_trial.state in ("ready", "made-ready") and plan.first_trial.starts_on is not None:
            assert asked.end_on < plan.first_trial.starts_on, seed
            assert "Suppliers say first" in decision, seed
        waits = "Suppliers say first" in decision or "First find out whether you can buy a tool" in decision
        assert ("Nothing is paid or done for building before that." in decision) == waits, seed
        waited += waits
    assert waited

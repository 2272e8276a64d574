"""The price of a plan: days always, money only from money that was told, every number reckoned again from its parts."""

from decimal import Decimal
from functools import cache

import pytest

from readiness.engine.assessing import assess
from readiness.model.assessment import ActionEdit
from readiness.model.costs import Costs, ProblemCosts
from readiness.model.model_step import CODE as MODEL_STEP
from readiness.model.outcome import Outcome
from readiness.model.price import Figure, Price
from readiness.model.response import Person, Response
from readiness.present.price.units import UNITS
from tests.engine.plan.random_organizations import random_organization
from tests.engine.worked import QUESTIONNAIRE, QUICK_RUBRIC
from tests.report.cases import example

LOGISTICS = "regional-logistics"
ALL_TOLD = Costs(currency="EUR", hour=Decimal(38), day_inside=Decimal(330), day_outside=Decimal(1100))
OF_PROBLEM = ProblemCosts(
    hour=Decimal(30), saved_percent=Decimal(40), run_a_year=Decimal(2400), tool_a_year=Decimal(9000)
)
UNTOLD = ProblemCosts()
GIVEN = ("told", "untold", "dont-know", "assumed", "planned")


def told(costs: Costs = ALL_TOLD, of_problem: ProblemCosts = UNTOLD, name: str = LOGISTICS) -> Response:
    given = example(name)
    organization = given.organization.model_copy(update={"costs": costs})
    problems = tuple(each.model_copy(update={"costs": of_problem}) for each in given.problems)
    return given.model_copy(update={"organization": organization, "problems": problems})


@cache
def outcome(costs: Costs = ALL_TOLD, of_problem: ProblemCosts = UNTOLD, name: str = LOGISTICS) -> Outcome:
    return assess(told(costs, of_problem, name), QUESTIONNAIRE, QUICK_RUBRIC)


def priced(costs: Costs = ALL_TOLD, of_problem: ProblemCosts = UNTOLD, name: str = LOGISTICS) -> Price:
    price = outcome(costs, of_problem, name).price
    assert price is not None
    return price


def ends(figure: Figure) -> tuple[float | None, float | None, float | None]:
    return figure.low, figure.likely, figure.high


def reckoned(price: Price, figure: Figure) -> tuple[float | None, ...]:
    """A number from those it says it comes from, by a second way of reckoning."""
    parts = [price.by_id[name] for name in figure.of]
    if figure.how == "sum":
        known = [part for part in parts if part.is_known]
        return tuple(sum(ends(part)[at] for part in known) for at in range(3))
    one, other = parts
    a, b = ends(one), ends(other)
    if figure.how == "product":
        return tuple(a[at] * b[at] for at in range(3))
    if figure.how == "percent":
        return tuple(a[at] * b[at] / 100 for at in range(3))
    if figure.how == "quotient":
        return tuple(a[at] / b[2 - at] for at in range(3))
    if figure.how == "difference":
        return tuple(a[at] - b[2 - at] for at in range(3))
    return tuple(12 * a[at] / b[2 - at] if b[2 - at] > 0 else None for at in range(3))


@pytest.mark.parametrize("name", ["regional-logistics", "community-clinic", "retail-chain", "mutual-insurer"])
def test_every_number_can_be_reckoned_again_from_what_it_names(name: str) -> None:
    price = priced(ALL_TOLD, OF_PROBLEM, name)
    reckonings = [each for each in price.figures if each.how not in GIVEN]
    assert len(reckonings) > 10
    for figure in reckonings:
        if figure.is_known:
            assert ends(figure) == pytest.approx(reckoned(price, figure)), figure.id
    for figure in price.figures:
        if figure.how == "assumed":
            assert figure.low < figure.high
        if figure.how == "planned":
            of_catalogue = {code for code in figure.of if not code.startswith(MODEL_STEP)}
            assert of_catalogue <= QUICK_RUBRIC.action_by_id.keys()


def test_the_days_of_the_plan_are_those_of_its_actions() -> None:
    found = outcome()
    plan, price = found.roadmap, found.price
    days, year = (price.by_id[span.days] for span in (price.first, price.year))
    habits = year.likely - sum(action.planned_days for action in plan.dated)
    assert 0 <= habits < 10
    assert year.low == pytest.approx(sum(min(a.effort.low, a.planned_days) for a in plan.dated) + habits)
    assert year.high == pytest.approx(sum(max(a.effort.high, a.planned_days) for a in plan.dated) + habits)
    begun = plan.in_horizon("first-90-days")
    ended = [action for action in begun if action.end_day <= 90]
    assert sum(action.planned_days for action in ended) <= days.likely
    assert days.likely < sum(action.planned_days for action in begun) + habits < year.likely + habits


def test_without_any_amount_told_no_amount_is_known_and_all_days_are() -> None:
    for name in ("regional-logistics", "community-clinic", "retail-chain"):
        price = priced(Costs(), ProblemCosts(), name)
        amounts = [each for each in price.figures if UNITS[each.kind] in ("money", "months")]
        assert amounts
        # Nothing is paid to others where nobody from outside works.
        assert not [each.id for each in amounts if each.is_known and each.high]
        assert price.by_id[price.first.days].is_known
        assert price.by_id[price.year.days].is_known


@pytest.mark.parametrize("given", ["dont-know", None])
def test_not_knowing_and_not_telling_stay_apart(given: str | None) -> None:
    price = priced(Costs(currency="EUR", hour=given))
    assert price.by_id["hour"].how == ("untold" if given is None else "dont-know")
    assert not price.by_id[price.first.money].is_known


def test_one_rate_leads_to_the_others_as_wider_ranges() -> None:
    by_hour = priced(Costs(hour=Decimal(40)))
    day, outside = by_hour.by_id["day-inside"], by_hour.by_id["day-outside"]
    assert ends(day) == (280, 300, 320)
    assert ends(outside) == (420, 750, 1280)
    by_day = priced(Costs(day_inside=Decimal(320)))
    assert by_day.by_id["hour"].low == pytest.approx(40)
    only_outside = priced(Costs(day_outside=Decimal(900)))
    assert not only_outside.by_id["day-inside"].is_known


def test_people_s_own_number_stands_in_place_of_hours() -> None:
    price = priced(ALL_TOLD, ProblemCosts(worth_a_year=Decimal(50_000)))
    first = price.of_problem(outcome().ranking.first)
    assert ends(price.by_id[first.worth]) == (50_000, 50_000, 50_000)
    assert price.by_id[first.worth].how == "told"


def test_a_problem_tells_what_its_price_hangs_on() -> None:
    first = outcome().ranking.first
    assert f"problem/{first}/saved-percent" in priced().of_problem(first).hangs_on
    fixed = priced(ALL_TOLD, OF_PROBLEM).of_problem(first).hangs_on
    assert f"problem/{first}/saved-percent" not in fixed
    assert priced(Costs()).of_problem(first).hangs_on[0] == "hour"


def test_a_gain_that_may_never_come_has_no_end_of_the_pay_back() -> None:
    never = ProblemCosts(worth_a_year=Decimal(100), run_a_year=Decimal(5000))
    price = priced(ALL_TOLD, never)
    first = price.of_problem(outcome().ranking.first)
    assert ends(price.by_id[first.pay_back]) == (None, None, None)
    maybe = priced(ALL_TOLD, ProblemCosts(run_a_year=Decimal(2000)))
    pay_back = maybe.by_id[maybe.of_problem(outcome().ranking.first).pay_back]
    assert pay_back.low < pay_back.likely
    assert pay_back.likely < pay_back.high
    rarely = priced(ALL_TOLD, ProblemCosts(run_a_year=Decimal(6000)))
    pay_back = rarely.by_id[rarely.of_problem(outcome().ranking.first).pay_back]
    assert pay_back.low is not None
    assert pay_back.high is None


def test_a_partner_a_hire_and_a_tool_stand_beside_each_other_with_their_prices() -> None:
    price = priced(ALL_TOLD, OF_PROBLEM)
    ways = {each.way: each for each in price.ways}
    assert ways.keys() == {"own-people", "partner", "hire", "tool"}
    assert price.by_id[ways["partner"].once].likely > price.by_id[ways["own-people"].once].likely
    assert ends(price.by_id[ways["hire"].a_year])[1] == 215 * 330
    assert ends(price.by_id[ways["tool"].a_year]) == (9000, 9000, 9000)
    assert price.by_id[ways["hire"].waits].how == "assumed"


def test_what_a_tool_costs_a_year_is_taken_off_what_it_brings_and_no_part_of_what_is_asked_for_once() -> None:
    bought = tuple(each.model_copy(update={"off_the_shelf": "fully"}) for each in told().problems)
    without = assess(told().model_copy(update={"problems": bought}), QUESTIONNAIRE, QUICK_RUBRIC).price
    assert not without.by_id[without.year.money].without
    dear = tuple(each.model_copy(update={"costs": OF_PROBLEM}) for each in bought)
    with_tool = assess(told().model_copy(update={"problems": dear}), QUESTIONNAIRE, QUICK_RUBRIC)
    price = with_tool.price
    assert price.by_id[price.year.money].likely == pytest.approx(without.by_id[without.year.money].likely)
    assert price.by_id[price.of_problem(with_tool.ranking.first).run].likely == pytest.approx(9000)


def test_work_that_is_given_to_somebody_from_outside_has_the_price_from_outside() -> None:
    given = told()
    helper = Person(id="firm", name="An IT firm", fte=Decimal("0.2"), is_external=True)
    listed = given.model_copy(update={"people": (*given.people, helper)})
    trial = outcome().roadmap.action("X20")
    before = assess(listed, QUESTIONNAIRE, QUICK_RUBRIC).price
    after = assess(listed, QUESTIONNAIRE, QUICK_RUBRIC, edits={"X20": ActionEdit(person="An IT firm")}).price
    assert before.by_id[before.first.outside].likely == 0
    assert after.by_id[after.first.outside].likely == pytest.approx(trial.planned_days)
    assert after.by_id[after.own.outside].likely > 0
    assert after.by_id[after.own.days].likely == pytest.approx(before.by_id[before.own.days].likely)
    assert after.by_id[after.own.money].likely > before.by_id[before.own.money].likely


def test_a_hire_has_no_price_from_an_hour_of_today_s_work() -> None:
    price = priced(Costs(hour=Decimal(40), day_inside="dont-know"))
    hire = next(way for way in price.ways if way.way == "hire")
    assert price.by_id[price.first.money].is_known
    assert not price.by_id[hire.a_year].is_known


def test_what_needs_no_ml_has_the_days_of_its_quick_win() -> None:
    found = assess(told(name="community-clinic"), QUESTIONNAIRE, QUICK_RUBRIC)
    simple = next(each for each in found.ranking.problems if each.class_ == "not-ml")
    days = found.price.by_id[found.price.of_problem(simple.id).days]
    (code,) = days.of
    assert days.likely == found.roadmap.action(code).effort.likely


def test_the_price_follows_what_was_changed_on_the_plan_by_hand() -> None:
    plan = outcome().roadmap
    one, two = plan.in_horizon("first-90-days")[:2]
    edits = {one.id: ActionEdit(status="dropped"), two.id: ActionEdit(effort_days=7)}
    price = assess(told(), QUESTIONNAIRE, QUICK_RUBRIC, edits=edits).price
    before, after = (each.by_id[each.first.days] for each in (priced(), price))
    assert after.likely == pytest.approx(before.likely - one.planned_days - two.planned_days + 7)


def test_prices_are_ranges_in_order_for_organizations_of_every_kind() -> None:
    for seed in range(40):
        found = assess(random_organization(seed), QUESTIONNAIRE, QUICK_RUBRIC).price
        for figure in found.figures if found else ():
            if figure.is_known:
                known = [end for end in ends(figure) if end is not None]
                assert known == sorted(known), (seed, figure)
        if found is not None and found.own is not None:
            early, whole = found.by_id[found.first.days], found.by_id[found.year.days]
            assert early.likely <= whole.likely + 1e-9, seed

"""What one problem costs and brings, the ways to do it, and what doing nothing costs, in words."""

from __future__ import annotations

from typing import Final, NamedTuple

from readiness.model.price import Figure, Price, ProblemPrice, WayPrice
from readiness.present import list_words
from readiness.present.findings import Findings
from readiness.present.price import amounts, sources
from readiness.present.price.paying import TEN_YEARS, is_more_than_hours, pays
from readiness.words import Message, inside, said
from readiness.words.say import price as say

_WAYS: Final = {
    "own-people": say.OWN_PEOPLE,
    "partner": say.PARTNER,
    "hire": say.HIRE_FULL_TIME,
    "tool": say.TOOL_THIS_PROBLEM_IF_THERE,
}


ONLY_HOURS: Final = say.WHERE_NO_AMOUNT_WAS_GIVEN


TODAY: Final = say.COSTS_TODAY_YEAR
WORK: Final = say.WORK_UNTIL_DAILY_USE
COST: Final = say.COSTS_UNTIL_DAILY_USE
PAYS_BACK: Final = say.PAYS_BACK_AFTER


class WayRow(NamedTuple):
    """One way to get it done: what it costs once and a year, and what to know about its time."""

    way: str
    work: str
    once: str
    a_year: str
    when: str


class ProblemRow(NamedTuple):
    """One problem with its cost, what it brings, and when that pays."""

    name: str
    work: str
    once: str
    worth: str
    run: str
    pay_back: str
    hangs_on: str


def rows(found: Findings, problem: str) -> tuple[tuple[str, str], ...]:
    """Label and words for each number of one problem; empty if it has no price."""
    return tuple((said(label), words) for label, words in told_rows(found, problem))


def told_rows(found: Findings, problem: str) -> tuple[tuple[Message, str], ...]:
    """The same, each label as the message that says which number it is."""
    price = found.price
    priced = price.of_problem(problem) if price is not None else None
    if price is None or priced is None:
        return ()
    named = (
        (TODAY, priced.today),
        (say.BRINGS_A_YEAR if _is_told(price, priced) else say.BRINGS_A_YEAR_IN_HOURS, priced.worth),
        (WORK, priced.days),
        (COST, priced.once),
        (say.RUNNING_YEAR, priced.run),
        (say.LEFT_YEAR, priced.gain),
        (PAYS_BACK, priced.pay_back),
    )
    later = _launch_without_a_date(found, price)
    has_more = later is not None and later.id.startswith(f"problem/{problem}/")
    after_go = amounts.in_words(later, "", with_likely=False) if later is not None and has_more else ""

    def amount(name: str) -> str:
        told = _amount(price, name)
        is_parted = after_go and name == priced.days
        return said(say.part_of_them_after_go(told=told, in_words=after_go)) if is_parted else told

    return tuple((label, amount(name)) for label, name in named if name is not None)


def _is_told(price: Price, priced: ProblemPrice) -> bool:
    """Whether somebody told what it brings a year, so that it is more than the hours that are saved."""
    worth = price.by_id.get(priced.worth or "")
    return worth is None or not worth.is_known or worth.how == "told"


def estimate_sentences(found: Findings, problem: str) -> str:
    """The number that makes the pay-back true, which the trial measures first, and when it is counted again.

    Empty if its worth is not known.
    """
    price = found.price
    priced = price.of_problem(problem) if price is not None else None
    worth = price.by_id.get(priced.worth or "") if price is not None and priced is not None else None
    if price is None or priced is None or worth is None or not worth.is_known:
        return ""
    if priced.pay_back is not None and is_more_than_hours(price, priced.pay_back):
        return ""
    counted = said(say.part_counted_again_after_weeks_daily(weeks_in_use=found.rubric.workloads.weeks_in_use))
    hours = price.by_id.get(f"problem/{problem}/hours-a-week")
    promised, even = (price.by_id.get(name or "") for name in (priced.promised, priced.even))
    is_by_hours = worth.how != "told" and hours is not None and promised is not None
    if not is_by_hours or hours is None or hours.likely is None or promised is None or promised.likely is None:
        return said(say.pay_back_holds_if_worth(amount=_amount(price, priced.worth), counted=counted))
    today = said(say.part_week(in_words=amounts.in_words(hours, "")))
    saved = amounts.number(promised.likely)
    holds = said(say.pay_back_holds_if_saved(saved=saved, today=today, counted=counted))
    if even is None or even.likely is None or even.high is None:
        return holds
    if even.high > hours.likely:
        likely = amounts.likely_in_words(even, "")
        return f"{holds} {said(say.running_likely_takes(likely=likely))}"
    return f"{holds} {said(say.running_takes(takes=amounts.in_words(even, '', with_likely=False)))}"


def told_as_one_number(found: Findings, problem: str) -> str:
    """That the hours saved are one number somebody told, without a range; empty if they are not."""
    price = found.price
    priced = price.of_problem(problem) if price is not None else None
    worth = price.by_id.get(priced.worth or "") if price is not None and priced is not None else None
    if price is None or worth is None or not worth.is_known or worth.how == "told":
        return ""
    saved = price.by_id.get(f"problem/{problem}/saved-percent")
    if saved is None or saved.how != "told":
        return ""
    return said(say.hours_saved_estimate_told_one(in_words=amounts.in_words(saved, "")))


def only_hours(found: Findings, problem: str) -> str:
    """That the worth of a problem holds nothing but hours; empty if people gave a number of their own, or none."""
    price = found.price
    priced = price.of_problem(problem) if price is not None else None
    worth = price.by_id.get(priced.worth or "") if price is not None and priced is not None else None
    return said(ONLY_HOURS) if worth is not None and worth.is_known and worth.how != "told" else ""


def pays_for_itself(found: Findings, problem: str) -> str:
    """After how many months a problem likely pays for itself, or that it does not, with the numbers that say so.

    It tells if it never does at the high end. Empty if too little is known.
    """
    price = found.price
    priced = price.of_problem(problem) if price is not None else None
    if price is None or priced is None or priced.pay_back is None:
        return ""
    told, brings, run = pays(price, priced.pay_back), _likely(price, priced.worth), _likely(price, priced.run)
    if is_more_than_hours(price, priced.pay_back):
        return said(say.hours_alone_do_not_pay(once=_once(price, priced), run=run, worth=brings))
    if told == "not-known":
        return ""
    return _does_not_pay(price, priced, run, brings) if told == "no" else _pays_after(price, priced, run, brings)


def _pays_after(price: Price, priced: ProblemPrice, run: str, brings: str) -> str:
    """After how many months it likely pays, and whether it never does at the high end."""
    told, months, once = pays(price, priced.pay_back or ""), price.by_id[priced.pay_back or ""], _once(price, priced)
    if months.likely is None or months.likely > TEN_YEARS:
        best = amounts.whole_months(months.low or 0)
        return said(say.pays_at_best(months=best, once=once, run=run, worth=brings))
    is_told = price.is_worth_counted_in_trial(priced.problem) is False
    worth = said(say.part_worth_estimated(worth=brings) if is_told else say.part_worth_reckoned(worth=brings))
    split, after = _split(price, priced), amounts.whole_months(months.likely)
    if told == "yes":
        return said(say.pays_back(months=after, once=once, split=split, run=run, worth=worth))
    worst = _at_the_worst(price, priced)
    return said(say.pays_or_never(months=after, once=once, split=split, run=run, worth=worth, worst=worst))


def _does_not_pay(price: Price, priced: ProblemPrice, run: str, brings: str) -> str:
    """That it does not pay, by what is known of its cost; where that is nothing, running it alone takes too much."""
    if not price.by_id[priced.once or ""].is_known:
        return said(say.running_alone_does_not_pay(run=run, worth=brings))
    return said(say.does_not_pay(once=_once(price, priced), run=run, worth=brings))


def _once(price: Price, priced: ProblemPrice) -> str:
    """What it costs until daily use; at least what is known of it."""
    once = price.by_id[priced.once or ""]
    spent = amounts.likely_in_words(once, price.currency)
    return said(say.part_at_least(amount=spent)) if once.is_known and once.without else spent


def _at_the_worst(price: Price, priced: ProblemPrice) -> str:
    """What it costs at most, and what it brings at least where that is a range."""
    named = (priced.once, priced.run, priced.worth)
    once, run, worth = (price.by_id[name] if name else None for name in named)
    most_once, most_run = (amounts.end_in_words(each, price.currency, "high") for each in (once, run))
    if worth is None or worth.low == worth.likely:
        return said(say.part_costs_most(once=most_once, run=most_run))
    least = amounts.end_in_words(worth, price.currency, "low")
    return said(say.part_costs_most_and_brings_least(once=most_once, run=most_run, worth=least))


def now_and_later(found: Findings) -> tuple[float, float] | None:
    """How much of the cost until daily use of the first problem is asked for now, and how much comes later.

    They add up to the cost as they are told. None where not both are known, or one of them is nothing.
    """
    price = found.price
    priced = price.of_problem(found.outcome.ranking.first or "") if price is not None else None
    return _now_and_later(price, priced) if price is not None and priced is not None else None


def _now_and_later(price: Price, priced: ProblemPrice) -> tuple[float, float] | None:
    once = price.by_id[priced.once].likely if priced.once else None
    asked = price.trial if price.own is not None and price.own.money == priced.once else None
    names = (asked.inside_money, asked.outside_money) if asked is not None else ()
    parts = [price.by_id[name].likely for name in names if name is not None]
    now = sum(part for part in parts if part is not None)
    if once is None or len(parts) < len(names) or None in parts or not 0 < now < once:
        return None
    return now, once - now


def _split(price: Price, priced: ProblemPrice) -> str:
    """How much of the cost until daily use is asked for now and how much comes later, behind the cost."""
    split = _now_and_later(price, priced)
    if split is None:
        return said(say.PART_WITH_THIS_REQUEST)
    asked_now, later = map(amounts.number, split)
    return said(say.part_asked_now_and_later(asked=asked_now, later=later))


def _likely(price: Price, name: str | None) -> str:
    return amounts.likely_in_words(price.by_id[name] if name else None, price.currency)


def beside_the_plan(found: Findings) -> str:
    """Which trial the sums count where it is the smallest, and that the launch has no date; empty if neither is so."""
    price, plan = found.price, found.outcome.roadmap
    first = found.outcome.ranking.first
    priced = price.of_problem(first or "") if price is not None else None
    if price is None or plan is None or priced is None or priced.days is None:
        return ""
    rules = found.rubric.action_by_id
    told = []
    trial = price.by_id.get(f"problem/{first}/trial-days")
    if trial is not None and any(
        action.is_smallest and rules[action.id].is_poc for action in plan.dated if action.id in rules
    ):
        told.append(said(say.smallest_trial_in_all_sums(in_words=amounts.in_words(trial, ""))))
    launch = _launch_without_a_date(found, price)
    if launch is not None:
        part = said(say.part_putting_work_after_go_which(in_words=amounts.in_words(launch, "")))
        told.append(said(say.work_until_daily_use_first(parts=[part])))
    return " ".join(told)


def _launch_without_a_date(found: Findings, price: Price) -> Figure | None:
    """The skilled days that put the first problem to work, if the plan does not hold them."""
    plan, launch = found.outcome.roadmap, price.by_id.get(f"problem/{found.outcome.ranking.first}/launch-days")
    dated = {action.id for action in plan.dated} if plan is not None else set()
    return launch if launch is not None and launch.high and not dated & set(launch.of) else None


def _amount(price: Price, name: str | None) -> str:
    return amounts.in_price(price, name)


def hangs_on(found: Findings, problem: str) -> str:
    """What is missing for the pay-back, or what moves it most."""
    price = found.price
    priced = price.of_problem(problem) if price is not None else None
    if price is None or priced is None or not priced.hangs_on:
        return ""
    if priced.pay_back is not None and is_more_than_hours(price, priced.pay_back):
        return said(say.WHEN_PAYS_HANGS_ON_MORE_THAN_HOURS)
    figures = [price.by_id[name] for name in priced.hangs_on]
    unknown = [figure for figure in figures if not figure.is_known]
    names = [inside(said(sources.NAMES[figure.kind])) for figure in unknown or figures]
    if unknown:
        return said(say.when_pays_not_known_still(names=names))
    told = [
        list_words.noted(inside(said(sources.NAMES[figure.kind])), amounts.in_words(figure, price.currency))
        for figure in figures
    ]
    return said(say.when_pays_depends_most(told=told))


def problem_rows(found: Findings) -> tuple[ProblemRow, ...]:
    """Every problem that has a price, in the order of the ranking."""
    price = found.price
    if price is None:
        return ()
    return tuple(
        ProblemRow(
            sources.problem_name(found, priced.problem),
            _amount(price, priced.days),
            _amount(price, priced.once),
            _amount(price, priced.worth),
            _amount(price, priced.run),
            _amount(price, priced.pay_back),
            hangs_on(found, priced.problem),
        )
        for priced in price.problems
    )


def way_rows(price: Price) -> tuple[WayRow, ...]:
    """The ways to get the first problem done, with their prices."""
    return tuple(_way(price, way) for way in price.ways)


def _way(price: Price, way: WayPrice) -> WayRow:
    when = ""
    if way.waits is not None:
        when = said(say.part_starts_after(in_words=amounts.in_words(price.by_id[way.waits], "", with_likely=False)))
    work, once, a_year = (_span(price, name) for name in (way.days, way.once, way.a_year))
    return WayRow(said(_WAYS[way.way]), work, once, a_year, when)


def _span(price: Price, name: str | None) -> str:
    """The ends of a range alone; a dash for what a way does not have."""
    return "\N{EN DASH}" if name is None else amounts.in_words(price.by_id[name], price.currency, with_likely=False)


def cost_of_waiting(found: Findings) -> str:
    """What goes on if nothing is done about the first problem: hours, and money if it is known."""
    price, first = found.price, found.outcome.ranking.first_problem
    priced = price.of_problem(first.id) if price is not None and first is not None else None
    if price is None or first is None or priced is None or priced.hours is None:
        return ""
    hours, today = price.by_id[priced.hours], price.by_id[priced.today or ""]
    week = next(each.interview.hours_per_week for each in found.response.problems if each.id == first.id)
    if not hours.is_known or not week:
        return ""
    a_week = int(week) if week % 1 == 0 else float(week)
    a_year = amounts.in_words(hours, "")
    makes = (
        say.makes_in_a_year_at_cost(hours=a_year, cost=amounts.in_words(today, price.currency))
        if today.is_known
        else say.makes_in_a_year(hours=a_year)
    )
    return f"{said(say.goes_on_each_week(hours=a_week, problem=first.name))} {said(makes)}"

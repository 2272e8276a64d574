"""Every sum that is printed adds up, by a rule that knows nothing of how it was rounded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from math import ceil

import pytest
from dateutil.relativedelta import relativedelta

from readiness.engine.assessing import assess
from readiness.model.assessment import ActionEdit, Charter
from readiness.model.price import SPENT, Price, Span
from readiness.model.roadmap import PlannedAction, RecurringAction, Roadmap
from readiness.present.findings import Findings
from readiness.present.plan import plan_rests
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.price import amounts, asking
from readiness.present.price.board import board_page
from readiness.present.price.plan_price import AFTER_GO, ALL, ALL_AND_LAUNCH, APART, AskRow, ask_rows
from readiness.words import said
from tests.chance import seeds
from tests.engine.plan.plan_promises import concluded
from tests.engine.plan.random_organizations import TODAY
from tests.engine.worked import QUESTIONNAIRE, QUICK_RUBRIC
from tests.present.price.test_paying import priced
from tests.present.test_headlines import findings_of
from tests.report.cases import EXAMPLES

NUMBER = re.compile(r"[\d,]+(?:\.\d+)?")
BETWEEN = {"week": relativedelta(weeks=1), "month": relativedelta(months=1), "quarter": relativedelta(months=3)}
COLUMNS = ("inside", "outside", "paid", "money")


@cache
def cases() -> tuple[Findings, ...]:
    return tuple(_drawn())


def _drawn() -> Iterator[Findings]:
    yield from map(findings_of, EXAMPLES)
    for seed in seeds(40):
        told = priced(seed)
        found = Findings(told, concluded(told), QUESTIONNAIRE, QUICK_RUBRIC)
        if found.price is not None and found.outcome.roadmap is not None:
            yield found


def ends(cell: str) -> tuple[float, float, float] | None:
    """Likely, lowest and highest number of a cell as a reader sees them; None if something of it is not known."""
    if "not known" in cell or "without" in cell:
        return None
    numbers = [float(each.replace(",", "")) for each in NUMBER.findall(cell)] or [0.0]
    return (numbers[0], *numbers[1:3]) if len(numbers) > 2 else (numbers[0],) * 3


def days_of_plan(roadmap: Roadmap, last_day: int) -> float:
    """All days of work that the plan gives a date."""

    end = roadmap.starts_on + timedelta(days=last_day - 1)
    return sum(each.planned_days for each in roadmap.dated) + days_of_habits(roadmap.recurring, end)


def days_of_habits(habits: Sequence[RecurringAction], last: date) -> float:
    """All days of work of what comes again and again, up to a day."""
    return sum(
        each.days_each * sum(each.first_on + number * BETWEEN[each.every] <= last for number in range(60))
        for each in habits
    )


def codes_of(price: Price, span: Span) -> set[str]:
    def behind(name: str) -> Iterator[str]:
        figure = price.by_id[name]
        for part in figure.of if figure.how != "planned" else ():
            yield from behind(part) if part in price.by_id else ()
        yield from figure.of if figure.how == "planned" else ()

    return set(behind(span.days))


@pytest.mark.drawn
def test_the_whole_plan_costs_the_days_that_the_plan_holds() -> None:
    """Beside them only the launch, where the plan gives it no day."""
    for found in cases():
        price, plan, rule = found.outcome.price, found.outcome.roadmap, found.rubric.planning
        undated = codes_of(price, price.year) - {each.id for each in (*plan.dated, *plan.recurring)}
        assert undated <= set(rule.trial.launch)
        if not undated:
            assert price.by_id[price.year.days].likely == pytest.approx(days_of_plan(plan, rule.last_day))


@pytest.mark.drawn
def test_the_trial_that_is_paid_for_is_as_long_as_the_one_in_the_list_of_actions() -> None:
    short = 0
    for found in cases():
        price, plan = found.price, found.outcome.roadmap
        own = {action.id: action for action in plan.dated if found.rubric.action_by_id.get(action.id)}
        trial = next((own[each.id] for each in found.rubric.actions if each.is_poc and each.id in own), None)
        figure = price.by_id.get(f"problem/{trial.problem}/trial-days") if trial is not None else None
        if trial is None or figure is None:
            continue
        row = next(row for row in plan_rows(found, TODAY, today=TODAY) if row.id == trial.id)
        listed = ends(row.effort)
        if "day" in row.effort:
            assert (figure.likely, figure.low, figure.high) == listed, row.effort
        short += trial.is_smallest
    assert short


@pytest.mark.drawn
def test_the_rows_for_the_board_add_up_and_are_their_days_at_the_rate_that_was_told() -> None:
    summed = 0
    for found in cases():
        price = found.price
        rows = {row.what: row for row in ask_rows(found, price)}
        parts = [rows[what] for what in rows if what.startswith("Now: ") or what in (said(AFTER_GO), said(APART))]
        whole = next(rows[what] for what in map(said, (ALL, ALL_AND_LAUNCH)) if what in rows)
        for column in COLUMNS:
            cells = [ends(getattr(row, column)) for row in (*parts, whole)]
            if parts and price.trial is not None and None not in cells:
                *added, total = cells
                assert [round(sum(each), 2) for each in zip(*added, strict=True)] == list(total), (column, rows)
                summed += column == "money"
        for row in (*parts, whole):
            check_product(price, row, whole)
    assert summed > len(EXAMPLES)


def check_product(price: Price, row: AskRow, whole: AskRow) -> None:
    """The money of a row is its days at the rates of a day, but for the last digit that the table says."""
    inside, outside, money, total = (ends(each) for each in (row.inside, row.outside, row.money, whole.money))
    rates = [price.by_id[name] for name in ("day-inside", "day-outside")]
    if not inside or not outside or not money or not total or not all(rate.is_known for rate in rates):
        return
    digit = 10 ** max(0, len(str(int(total[0]))) - 3)
    for own, others, paid, end in zip(inside, outside, money, ("likely", "low", "high"), strict=True):
        exact = sum(days * getattr(rate, end) for days, rate in zip((own, others), rates, strict=True))
        assert abs(paid - exact) <= digit, (row, exact)


@pytest.mark.drawn
def test_what_is_said_to_be_spent_by_a_day_is_the_work_that_is_done_by_it() -> None:
    """Work after the day is in no such cost, and of work that goes on then only its working days so far."""
    parted, later = 0, 0
    for found in cases():
        price, plan = found.outcome.price, found.outcome.roadmap
        stop = next((each.on for each in plan.dates if each.kind == "stop-or-go"), None)
        early = plan.starts_on + timedelta(days=found.rubric.planning.first_days - 1)
        all_codes = {each.id for each in (*plan.dated, *plan.recurring)}
        spans = [(price.first, early, all_codes)]
        spans += [(price.early, stop, set(asking.apart_codes(price)))] if stop and price.early else []
        spans += [(price.by_decision, stop, all_codes - asking.after_go(found))] if stop and price.by_decision else []
        for span, day, codes in spans:
            begun = [each for each in plan.dated if each.id in codes and each.start_on <= day]
            done = sum(each.planned_days * share_until(each, day) for each in begun)
            habits = [each for each in plan.recurring if each.id in codes]
            assert price.by_id[span.days].likely == pytest.approx(done + days_of_habits(habits, day))
            parted += any(each.end_on > day for each in begun)
        if stop and price.by_decision and price.spent != price.trial:
            assert price.by_id[price.spent.days].likely < price.by_id[price.trial.days].likely
            shown = found.price
            rest = shown.by_id[shown.trial.days].likely - shown.by_id[shown.spent.days].likely
            assert ("comes after that day" in asking.spent_by_decision(found)) == (rest > 0)
            later += rest > 0
    assert parted
    assert later


@pytest.mark.drawn
def test_a_launch_that_begins_before_a_moved_stop_or_go_is_asked_for_and_saved_by_no_stop() -> None:
    """What is spent by the day is part of what is asked for, and none of it is in the sum that a stop saves."""
    moved = 0
    for found in cases():
        plan = found.outcome.roadmap
        stop = next((each.on for each in plan.dates if each.kind == "stop-or-go"), None)
        named = [each for each in plan.dated if each.id in found.rubric.action_by_id]  # All but steps of single models.
        launch = next((each for each in named if found.rubric.action_by_id[each.id].is_deployment), None)
        if stop is None or launch is None or found.outcome.price.stops is None:
            continue
        later = ActionEdit(end_on=launch.end_on + timedelta(days=5))
        edits = {each.id: later for each in named if found.rubric.action_by_id[each.id].is_poc}
        edits[found.rubric.planning.trial.show] = later
        price = assess(found.response, QUESTIONNAIRE, QUICK_RUBRIC, edits=edits).price
        asked, spent = (codes_of(price, span) for span in (price.trial, price.spent))
        stopped = {code for name in price.stopped for code in price.by_id[name].of}
        assert launch.id not in spent or launch.id in asked
        assert not spent & stopped
        assert price.by_id[price.spent.days].likely <= price.by_id[price.trial.days].likely
        moved += launch.id in spent
    assert moved


@pytest.mark.drawn
def test_without_a_day_of_stop_or_go_nothing_is_said_to_be_spent_by_it() -> None:
    seen = 0
    for found in cases():
        if found.outcome.roadmap is not None and asking.decided_on(found) is None:
            assert not [each for each in found.outcome.price.figures if each.id.startswith(SPENT)]
            seen += found.outcome.price.trial is not None
    assert seen


def share_until(action: PlannedAction, day: date) -> float:
    """The part of the working days of an action that lie up to a day."""
    days = [action.start_on + timedelta(days=number) for number in range((action.end_on - action.start_on).days + 1)]
    worked = [each for each in days if each.weekday() < 5]
    return sum(each <= day for each in worked) / len(worked)


@pytest.mark.drawn
def test_no_part_of_a_row_is_larger_than_the_row_that_it_stands_below() -> None:
    seen = 0
    for found in cases():
        above: AskRow | None = None
        for row in ask_rows(found, found.price):
            if not row.what.startswith("– "):
                above = row
                continue
            for column in COLUMNS:
                part, all_ = ends(getattr(row, column)), ends(getattr(above, column))
                assert part is None or all_ is None or all(a <= b for a, b in zip(part, all_, strict=True)), row
            seen += 1
    assert seen > len(EXAMPLES)


@pytest.mark.drawn
def test_whoever_divides_the_printed_cost_by_the_printed_gain_finds_the_months_that_are_told() -> None:
    """At each end that is told: 12 times the cost by the gain, a begun month in full."""
    told = [0, 0, 0]
    for found in cases():
        price = found.price
        for months in (each for each in price.figures if each.how == "pay-back"):
            once, gain = (price.by_id[name] for name in months.of)
            words = amounts.in_price(price, months.id)
            if once.without or once.likely is None or gain.likely is None:
                assert words in ("not known", "never, by these numbers")
                continue
            pairs = zip((once.low, once.likely, once.high), (gain.high, gain.likely, gain.low), strict=True)
            best, likely, worst = (
                max(1, ceil(Fraction(str(12 * cost)) / Fraction(str(yearly)))) if yearly > 0 else 999
                for cost, yearly in pairs
            )
            is_by_hours = price.by_id[gain.of[0]].how != "told"
            if is_by_hours and likely > 120:
                assert words == "not known"
                continue
            assert words == months_in_words(best, likely, worst), (once, gain)
            told = [number + (end <= 120) for number, end in zip(told, (best, likely, worst), strict=True)]
    assert all(told)


def months_in_words(best: int, likely: int, worst: int) -> str:
    """How three whole numbers of months are told; more than 120 are as good as never."""
    if best > 120:
        return "never, by these numbers" if best == 999 else "not within ten years"
    if worst <= 120:
        return f"{best} months" if best == worst else f"{best} to {worst} months, likely {likely}"
    if likely <= 120:
        return f"likely {likely} months, at best {best}, at worst never"
    return f"at best {best} months, more likely not within ten years"


@pytest.mark.drawn
def test_a_page_for_the_board_says_in_which_weeks_nothing_is_done_and_that_a_gate_check_comes_first() -> None:
    idle, checked = 0, 0
    for found in cases():
        plan = found.outcome.roadmap
        days = {each.kind: each.on for each in reversed(plan.dates)}
        page = board_page(found, plan_rows(found, TODAY, today=TODAY), Charter())
        assert all(words in page.idle for words in plan_rests.sentences(found))
        is_early = "first-result" in days and "gate-check" in days and days["gate-check"] < days["first-result"]
        assert ("it comes before the result of the trial" in page.idle) == is_early
        idle += bool(plan_rests.sentences(found))
        checked += is_early
    assert idle
    assert checked

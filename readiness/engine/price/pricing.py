"""The price of a plan: rates, what the plan takes, what each problem costs and brings, and the ways to do it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from fractions import Fraction
from functools import partial

from readiness.engine.plan.asked import Grounds
from readiness.engine.plan.lanes import size_of
from readiness.engine.plan.workers import Crew
from readiness.engine.price.ledger import Ends, Ledger
from readiness.engine.price.problem_prices import ProblemBook
from readiness.engine.price.problem_work import Edits, ProblemWork
from readiness.engine.price.rates import Rates
from readiness.engine.price.spans import (
    PlannedWork,
    WorkOfPlan,
    days_as_planned,
    done_from_outside,
    price_parts,
    price_span,
    price_together,
)
from readiness.model.price import BY_DECISION, SPENT, Price, Span
from readiness.model.roadmap import Roadmap
from readiness.model.rubric import Rubric
from readiness.model.work_calendar import WorkCalendar


def price_plan(
    grounds: Grounds, crew: Crew, roadmap: Roadmap, calendar: WorkCalendar, edits: Edits | None = None
) -> Price:
    """What a plan costs, as changed by hand, and what each judged problem costs and brings.

    What is said to be spent by a day is the work that is done by that day, and nothing that comes after it. Days
    are always there. An amount is there only where one was told that it follows from; else it is not known.
    """
    response, rubric = grounds.situation.response, grounds.rubric
    currency = response.organization.costs.currency
    ledger, rule, changed = Ledger(), rubric.planning, edits or {}
    Rates(ledger, rubric.price, response.organization.costs).note()
    size = size_of(response.organization.employees, rule)
    lane = _until_result(grounds, roadmap)
    told = {problem.id: problem for problem in response.problems}
    trial, outside = roadmap.first_trial, done_from_outside(roadmap, changed, response.people)
    planned = _days_for(trial.problem, roadmap, changed) if trial is not None and trial.problem else {}
    work = WorkOfPlan(roadmap, changed, outside, calendar, rule.last_day)
    books = {
        ranked.id: ProblemBook(
            ProblemWork(
                ledger,
                grounds,
                crew,
                size,
                told[ranked.id],
                ranked,
                by_partner=trial is not None and trial.by_partner and trial.problem == ranked.id,
                edits=changed,
                from_outside=outside if ranked.id == grounds.ranking.first else {},
                prepares=lane if ranked.id == grounds.ranking.first else (),
                planned=planned if trial is not None and trial.problem == ranked.id else None,
            )
        )
        for ranked in grounds.ranking.problems
        if ranked.is_judged
    }
    problems = tuple(book.price() for book in books.values())
    book = books.get(grounds.ranking.first or "")
    first = price_span(ledger, work.in_days(rule.first_days), "plan/first")
    span = partial(price_span, ledger, work.whole())
    own_codes = book.work.codes if book is not None else frozenset(lane)
    habits = span("plan/habits", only={each.id for each in roadmap.recurring} - own_codes)
    decided = next((date.on for date in roadmap.dates if date.kind == "stop-or-go"), None)
    before = work.until(decided) if decided is not None else ()
    early = partial(price_span, ledger, before, "plan/early")
    if book is None:
        search, apart = span("plan/trial", only=own_codes), span("plan/apart", without=own_codes)
        year = price_together(ledger, "plan/year", search, apart)
        beside_search = early(without=own_codes) if before else None
        _by_decision(ledger, _spent(ledger, search, before, own_codes) if lane and before else None, beside_search)
        return Price(
            currency=currency,
            first=first,
            year=year,
            trial=search if lane else None,
            apart=apart,
            habits=habits,
            early=beside_search,
            problems=problems,
            ways=(),
            figures=ledger.figures,
        )
    is_tried_now = trial is not None and trial.result_on is not None and trial.state != "tried"
    rests = _resting_on(rubric, roadmap, book) if is_tried_now else frozenset[str]()
    waits, apart = span("plan/waits", only=rests), span("plan/apart", without=book.work.codes | rests)
    beside = price_together(ledger, "plan/beside", waits, apart)
    own = price_parts(ledger, "plan/problem", book.work.parts, days=book.days, money=book.once)
    year = price_together(ledger, "plan/year", own, waits, apart)
    asked, after = ([part for part in book.work.parts if part.is_after_go == is_after] for is_after in (False, True))
    trial_span = price_parts(ledger, "plan/trial", asked) if is_tried_now else None
    beside_trial = early(without=book.work.codes | rests) if is_tried_now and before else None
    asked_codes = book.work.codes - book.work.after_go
    spent = _spent(ledger, trial_span, before, asked_codes) if trial_span is not None and before else None
    _by_decision(ledger, spent, beside_trial)
    return Price(
        currency=currency,
        first=first,
        year=year,
        own=own,
        beside=beside,
        trial=trial_span,
        apart=apart,
        habits=habits,
        early=beside_trial,
        stops=(
            price_together(ledger, "plan/stops", price_parts(ledger, "plan/launch", after), waits)
            if is_tried_now
            else None
        ),
        pay_back=ledger.pay_back("plan/year/pay-back", year.money, book.gain),
        problems=problems,
        ways=book.ways(),
        figures=ledger.figures,
    )


def _days_for(problem: str, roadmap: Roadmap, edits: Edits) -> dict[str, Ends]:
    """The days of what the plan does for a problem; the same action may be there for another one."""
    own = {action.id for action in roadmap.dated if action.problem == problem}
    return {code: days for code, days in days_as_planned(roadmap, edits).items() if code in own}


def _spent(ledger: Ledger, asked: Span, before: Sequence[PlannedWork], codes: Collection[str]) -> Span:
    """What of the request is done by the day of stop or go: all of it, unless some comes after that day."""
    done = sum((each.days[1] for each in before if each.code in codes), Fraction(0))
    return asked if done == ledger.likely(asked.days) else price_span(ledger, before, SPENT, only=codes)


def _by_decision(ledger: Ledger, trial: Span | None, early: Span | None) -> None:
    """Note all that is spent by the day of stop or go, where something else is done by then as well."""
    if trial is not None and early is not None and not ledger.is_nothing(early.days):
        price_together(ledger, BY_DECISION, trial, early)


def _until_result(grounds: Grounds, roadmap: Roadmap) -> tuple[str, ...]:
    """The actions of the catalogue that are done for the first trial, whether it goes on or not.

    They are its lane, without a tool for another problem, and what of its launch starts by the day of stop or go.
    """
    trial = roadmap.first_trial
    problem = trial.problem if trial is not None else None
    decided = next((date.on for date in roadmap.dates if date.kind == "stop-or-go"), None)
    launch = grounds.rubric.planning.trial.launch
    return tuple(
        action.id
        for action in roadmap.dated
        if action.id in grounds.rubric.action_by_id
        and (
            (action.lane == "first-trial" and action.problem in (None, problem))
            or (
                action.id in launch
                and decided is not None
                and action.start_on is not None
                and action.start_on <= decided
            )
        )
    )


def _resting_on(rubric: Rubric, roadmap: Roadmap, book: ProblemBook) -> frozenset[str]:
    """What the plan does only after a go, beside the launch: whatever waits for it or for the result of the trial."""
    goals = {action.id for action in rubric.actions if action.is_poc} | set(rubric.planning.trial.buy[-1:])
    found = set(book.work.after_go)
    waiting = [action for action in roadmap.actions if action.lane == "foundations"]
    while True:
        more = {each.id for each in waiting if each.id not in found and (found | goals) & set(each.prerequisites)}
        if not more:
            return frozenset(found - book.work.codes)
        found |= more

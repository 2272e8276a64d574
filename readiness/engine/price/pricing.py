"""The price of a plan: rates, what the plan takes, what each problem costs and brings, and the ways to do it."""

from __future__ import annotations

from functools import partial

from readiness.engine.plan.asked import Grounds
from readiness.engine.plan.lanes import size_of
from readiness.engine.plan.workers import Crew
from readiness.engine.price.ledger import Ledger
from readiness.engine.price.problem_prices import Edits, ProblemBook
from readiness.engine.price.rates import Rates
from readiness.engine.price.spans import done_from_outside, price_parts, price_span, price_together
from readiness.model.price import Price
from readiness.model.roadmap import Roadmap
from readiness.model.rubric import Rubric


def price_plan(grounds: Grounds, crew: Crew, roadmap: Roadmap, edits: Edits | None = None) -> Price:
    """What a plan costs, as changed by hand, and what each judged problem costs and brings.

    Days are always there. An amount is there only where one was told that it follows from; else it is not known.
    """
    response, rubric = grounds.situation.response, grounds.rubric
    currency = response.organization.costs.currency
    ledger, rule, changed = Ledger(), rubric.planning, edits or {}
    Rates(ledger, rubric.price, response.organization.costs).note()
    size = size_of(response.organization.employees, rule)
    told = {problem.id: problem for problem in response.problems}
    trial, outside = roadmap.first_trial, done_from_outside(roadmap, changed, response.people)
    books = {
        ranked.id: ProblemBook(
            ledger,
            grounds,
            crew,
            size,
            told[ranked.id],
            ranked,
            by_partner=trial is not None and trial.by_partner and trial.problem == ranked.id,
            edits=changed,
            from_outside=outside if ranked.id == grounds.ranking.first else {},
        )
        for ranked in grounds.ranking.problems
        if ranked.is_judged
    }
    problems = tuple(book.price() for book in books.values())
    book = books.get(grounds.ranking.first or "")
    first = price_span(ledger, roadmap, changed, "plan/first", from_outside=outside, until_day=rule.first_days)
    if book is None:
        year = price_span(ledger, roadmap, changed, "plan/year", from_outside=outside, until_day=rule.last_day)
        return Price(currency=currency, first=first, year=year, problems=problems, ways=(), figures=ledger.figures)
    span = partial(price_span, ledger, roadmap, changed, from_outside=outside, until_day=rule.last_day)
    beside = span("plan/beside", without=book.codes)
    habits = span("plan/habits", only={each.id for each in roadmap.recurring} - book.codes)
    own = price_parts(ledger, "plan/problem", book.parts, days=book.days, money=book.once)
    year = price_together(ledger, "plan/year", own, beside)
    is_tried_now = trial is not None and trial.result_on is not None and trial.state != "tried"
    before, after = ([part for part in book.parts if part.is_after_go == is_after] for is_after in (False, True))
    waits = span("plan/waits", without=book.codes, only=_resting_on(rubric, book.after_go))
    return Price(
        currency=currency,
        first=first,
        year=year,
        own=own,
        beside=beside,
        trial=price_parts(ledger, "plan/trial", before) if is_tried_now else None,
        habits=habits,
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


def _resting_on(rubric: Rubric, codes: frozenset[str]) -> frozenset[str]:
    """The actions that can only be done once some others are, at any distance."""
    found = set(codes)
    while True:
        more = {each.id for each in rubric.actions if each.id not in found and found & set(each.prerequisites)}
        if not more:
            return frozenset(found - codes)
        found |= more

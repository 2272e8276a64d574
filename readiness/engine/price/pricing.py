"""The price of a plan: rates, what the plan takes, what each problem costs and brings, and the ways to do it."""

from __future__ import annotations

from readiness.engine.plan.asked import Grounds
from readiness.engine.plan.lanes import size_of
from readiness.engine.plan.workers import Crew
from readiness.engine.price.ledger import Ledger
from readiness.engine.price.problem_prices import Edits, ProblemBook
from readiness.engine.price.rates import Rates
from readiness.engine.price.spans import done_from_outside, price_all, price_first_problem, price_span
from readiness.model.price import Price
from readiness.model.roadmap import Roadmap


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
    beside = price_span(
        ledger, roadmap, changed, "plan/beside", from_outside=outside, until_day=rule.last_day, without=book.codes
    )
    own = price_first_problem(ledger, book)
    year = price_all(ledger, own, beside)
    pay_back = ledger.pay_back("plan/year/pay-back", year.money, book.gain)
    ways = book.ways()
    return Price(
        currency=currency,
        first=first,
        year=year,
        own=own,
        beside=beside,
        pay_back=pay_back,
        problems=problems,
        ways=ways,
        figures=ledger.figures,
    )

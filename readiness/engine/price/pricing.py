"""The price of a plan: rates, what the plan takes, what each problem costs and brings, and the ways to do it."""

from __future__ import annotations

from readiness.engine.plan.asked import Grounds
from readiness.engine.plan.lanes import size_of
from readiness.engine.plan.workers import Crew
from readiness.engine.price.ledger import Ledger
from readiness.engine.price.problem_prices import ProblemBook
from readiness.engine.price.rates import Rates
from readiness.engine.price.spans import Edits, price_span
from readiness.model.price import Price
from readiness.model.roadmap import Roadmap


def price_plan(grounds: Grounds, crew: Crew, roadmap: Roadmap, edits: Edits | None = None) -> Price:
    """What a plan costs, as changed by hand, and what each judged problem costs and brings.

    Days are always there. An amount is there only where one was told that it follows from; else it is not known.
    """
    response, rubric = grounds.situation.response, grounds.rubric
    ledger, rule = Ledger(), rubric.planning
    Rates(ledger, rubric.price, response.organization.costs).note()
    size = size_of(response.organization.employees, rule)
    told = {problem.id: problem for problem in response.problems}
    trial = roadmap.first_trial
    books = {
        ranked.id: ProblemBook(
            ledger,
            grounds,
            crew,
            size,
            told[ranked.id],
            ranked,
            by_partner=trial is not None and trial.by_partner and trial.problem == ranked.id,
        )
        for ranked in grounds.ranking.problems
        if ranked.is_judged
    }
    problems = tuple(book.price() for book in books.values())
    first = books.get(grounds.ranking.first or "")
    bought = books.get(_bought(roadmap, grounds) or "")
    changed = edits or {}
    return Price(
        currency=response.organization.costs.currency,
        first=price_span(ledger, roadmap, rule, changed, until_day=rule.first_days),
        year=price_span(ledger, roadmap, rule, changed, until_day=rule.last_day, also=(bought.tool,) if bought else ()),
        problems=problems,
        ways=first.ways() if first is not None else (),
        figures=ledger.figures,
    )


def _bought(roadmap: Roadmap, grounds: Grounds) -> str | None:
    """The problem whose tool the plan tests within the year."""
    test = grounds.rubric.planning.trial.buy[-1:]
    return next((action.problem for action in roadmap.dated if action.id in test), None)

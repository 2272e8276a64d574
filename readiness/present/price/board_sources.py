"""The numbers that the page for the board rests on, by their ids."""

from __future__ import annotations

from readiness.model.price import Price
from readiness.present.findings import Findings
from readiness.present.price import asking


def roots_of_ways(price: Price) -> list[str]:
    """What a hire and a tool cost a year, and when a hire can start, by their ids; the rest rests on the plan."""
    named = [name for way in price.ways for name in (way.a_year, way.waits)]
    return [name for name in named if name]


def roots(found: Findings, price: Price) -> list[str]:
    """The numbers that the page rests on, by their ids: of what is asked for, of the plan, and of the first problem."""
    ask = asking.ask_of(found)
    asked = [ask.span.days, ask.span.money] if ask is not None else []
    spans = [*asked, price.year.money, *filter(None, [price.pay_back])]
    priced = price.of_problem(found.outcome.ranking.first or "")
    of_problem = [priced.worth, priced.once, priced.run, priced.pay_back] if priced else []
    return [name for name in (*spans, *of_problem) if name]

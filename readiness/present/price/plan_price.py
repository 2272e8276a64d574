"""What is asked for, in days and in money: for the first 90 days, and all of it."""

from __future__ import annotations

from typing import Final, NamedTuple

from readiness.model.price import Figure, Price, Span
from readiness.present import phrases
from readiness.present.findings import Findings
from readiness.present.price import amounts, sources

NO_MONEY: Final = "What that is in money is not known: nobody has told what a working day or an hour costs."


INSIDE_DAY: Final = "day-inside"
OUTSIDE_DAY: Final = "day-outside"


class AskRow(NamedTuple):
    """What a part of the plan takes: days of own people, days from outside, and money."""

    what: str
    inside: str
    outside: str
    money: str


ASK_COLUMNS: Final = ("What", "Own people", "From outside", "Money")


def ask_rows(found: Findings, price: Price) -> tuple[AskRow, ...]:
    """The first problem and what stands beside it, both together, and what of it starts in the first 90 days."""

    def row(what: str, span: Span) -> AskRow:
        return AskRow(what, *(_amount(found, price, span, name) for name in ("inside", "outside", "money")))

    whole = row("All of it", price.year)
    early = row("– of it in the first 90 days", price.first)
    if price.own is None or price.beside is None:
        return whole, early
    return row("First problem, until daily use", price.own), row("The plan beside it", price.beside), whole, early


def sum_sentences(found: Findings, price: Price) -> str:
    """What the plan holds beside the first problem, each action by its title; empty without a first problem."""
    if price.beside is None:
        return ""
    codes = dict.fromkeys((*price.by_id[price.beside.inside].of, *price.by_id[price.beside.outside].of))
    titles = [f"“{found.action_title(code)}”" for code in codes]
    beside = f"Beside it: {phrases.and_list(titles)}." if titles else "The plan holds nothing beside it."
    return f"{beside}{_day_from_hour(price)}"


def _day_from_hour(price: Price) -> str:
    """That a day of own people is reckoned from the hour of those who do today's work; empty if a day was told."""
    day = price.by_id[INSIDE_DAY]
    if not day.is_known or day.how == "told":
        return ""
    hour = amounts.likely_in_words(price.by_id[day.of[0]], price.currency)
    return f" Nobody told what a day of own people costs: it is reckoned from an hour of today's work ({hour})."


def _amount(found: Findings, price: Price, span: Span, name: str) -> str:
    figure = price.by_id[getattr(span, name)]
    if figure.high == 0:
        return "none"
    return f"{amounts.in_words(figure, price.currency)}{_without(found, price, span, name)}"


def _without(found: Findings, price: Price, span: Span, name: str) -> str:
    figure = price.by_id[getattr(span, name)]
    left = [phrases.lower_first(sources.figure_name(found, price.by_id[part])) for part in figure.without]
    return f", without {phrases.and_list(left)}" if left else ""


def day_rate(found: Findings, person: str) -> Figure | None:
    """What a day of somebody costs, of an own person or of one from outside; None if nobody told a rate."""
    price = found.outcome.price
    if price is None:
        return None
    outside = {each.name for each in found.response.people if each.is_external} | {phrases.PARTNER}
    rate = price.by_id.get(OUTSIDE_DAY if person in outside else INSIDE_DAY)
    return rate if rate is not None and rate.is_known else None


def price_sentence(found: Findings) -> str:
    """'The first 90 days take about 22 days of work (11 to 42), or about 8,000 EUR (5,000 to 11,000).'."""
    price = found.outcome.price
    if price is None:
        return ""
    days, money = (price.by_id[name] for name in (price.first.days, price.first.money))
    work = f"The first 90 days take {amounts.about(days, '')} of work{amounts.in_brackets(days)}"
    if not money.is_known:
        return f"{work}. {NO_MONEY}"
    cost = f"{amounts.about(money, price.currency)}{amounts.in_brackets(money)}"
    return f"{work}, or {cost}{_without(found, price, price.first, 'money')}."

"""What the plan takes, in days and in money: of the first 90 days, and of the year with them."""

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
    """What is asked for, in the first 90 days and in the year with them."""

    what: str
    first: str
    year: str


def ask_rows(found: Findings, price: Price) -> tuple[AskRow, ...]:
    """The days of own people, those from outside if there are any, and the money."""

    def row(what: str, name: str) -> AskRow:
        first, year = (_amount(found, price, span, name) for span in (price.first, price.year))
        return AskRow(what, first, year)

    rows = [row("Own people", "inside")]
    if any((price.by_id[span.outside].high or 0) > 0 for span in (price.first, price.year)):
        rows.append(row("From outside", "outside"))
    return (*rows, row("Money", "money"))


def _amount(found: Findings, price: Price, span: Span, name: str) -> str:
    figure = price.by_id[getattr(span, name)]
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

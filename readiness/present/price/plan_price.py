"""What is asked for, in days and in money: for the first 90 days, and all of it."""

from __future__ import annotations

from typing import Final, NamedTuple

from readiness.model.price import Figure, Price, Span
from readiness.present import phrases
from readiness.present.findings import Findings
from readiness.present.price import amounts, sources

NO_MONEY: Final = "What that is in money is not known: nobody has told what a working day or an hour costs."


NOT_IN_IT: Final = "A tool or a cloud service is a cost of running it, and not in this sum."
INSIDE_DAY: Final = "day-inside"
OUTSIDE_DAY: Final = "day-outside"


class AskRow(NamedTuple):
    """What a part takes: days of own people, days from outside and what is paid for them, and all of it in money."""

    what: str
    inside: str
    outside: str
    paid: str
    money: str


ASK_COLUMNS: Final = ("What", "Own people", "From outside", "To pay", "With own time")
FIRST_PROBLEM: Final = "First problem, until daily use"
TRIAL: Final = "– of it until stop or go"
BESIDE: Final = "The plan beside it"
HABITS: Final = "– of it recurring work"
ALL: Final = "All of it"
EARLY: Final = "– of it in the first 90 days"


def ask_rows(found: Findings, price: Price) -> tuple[AskRow, ...]:
    """The first problem and what stands beside it, both together, and what of it starts in the first 90 days.

    Of the first problem it tells what the trial alone takes, of the plan beside it what comes again and again.
    """
    names = ("inside", "outside", "outside_money", "money")

    def row(what: str, span: Span) -> AskRow:
        return AskRow(what, *(_amount(found, price, span, name) for name in names))

    spans = (
        (FIRST_PROBLEM, price.own),
        (TRIAL, price.trial),
        (BESIDE, price.beside),
        (HABITS, price.habits if price.habits is not None and price.by_id[price.habits.days].high else None),
        (ALL, price.year),
        (EARLY, price.first),
    )
    return tuple(row(what, span) for what, span in spans if span is not None)


def sum_sentences(found: Findings, price: Price) -> str:
    """What the plan holds beside the first problem, each action by its title; empty without a first problem."""
    if price.beside is None:
        return ""
    codes = dict.fromkeys((*price.by_id[price.beside.inside].of, *price.by_id[price.beside.outside].of))
    titles = [f"“{found.action_title(code)}”" for code in codes]
    beside = f"Beside it: {phrases.and_list(titles)}." if titles else "The plan holds nothing beside it."
    return f"{beside} {NOT_IN_IT}{_day_from_hour(price)}"


def sum_in_brief(found: Findings, price: Price) -> str:
    """The same with the numbers of the actions in the list of actions."""
    if price.beside is None:
        return ""
    codes = dict.fromkeys((*price.by_id[price.beside.inside].of, *price.by_id[price.beside.outside].of))
    if not codes:
        return sum_sentences(found, price)
    return f"Beside it: {sources.work_by_number(found, codes)}. {NOT_IN_IT}{_day_from_hour(price)}"


def stopping_saves(found: Findings) -> str:
    """What the trial takes until it is decided whether to go on, and what a stop saves; empty if nothing is tried."""
    price = found.price
    if price is None or price.trial is None or price.stops is None:
        return ""
    spent = f"Until then the trial takes {_days_and_money(price, price.trial)}."
    if not price.by_id[price.stops.days].high:
        return spent
    return f"{spent} A stop saves {_days_and_money(price, price.stops)}{_what_stops(found, price)}."


def _what_stops(found: Findings, price: Price) -> str:
    """', the work on “Put the first model to work”': what is not done after a stop, each by its title."""
    codes = dict.fromkeys(code for name in price.stopped for code in price.by_id[name].of)
    titles = [f"“{found.action_title(code)}”" for code in codes]
    return f": {phrases.and_list(titles)}" if titles else ""


def _days_and_money(price: Price, span: Span) -> str:
    """'about 13 days, or 6,000 NZD'."""
    days, money = price.by_id[span.days], price.by_id[span.money]
    shown = f"about {amounts.likely_in_words(days, '')}"
    return f"{shown}, or {amounts.likely_in_words(money, price.currency)}" if money.is_known else shown


def habits_weigh(found: Findings) -> str:
    """That what comes again and again costs half of what the first problem brings, or more; empty if it does not."""
    price, first = found.price, found.outcome.ranking.first
    priced = price.of_problem(first) if price is not None and first is not None else None
    if price is None or priced is None or price.habits is None:
        return ""
    cost, worth = price.by_id[price.habits.money], price.by_id.get(priced.worth or "")
    if worth is None or not cost.likely or worth.likely is None or cost.likely < worth.likely / 2:
        return ""
    return (
        f"What comes again and again costs {amounts.likely_in_words(cost, price.currency)} in this year; the first "
        f"problem brings {amounts.likely_in_words(worth, price.currency)} a year."
    )


def _day_from_hour(price: Price) -> str:
    """That a day of own people is reckoned from the hour of those who do today's work; empty if a day was told."""
    day = price.by_id[INSIDE_DAY]
    if not day.is_known or day.how == "told":
        return ""
    hour = amounts.likely_in_words(price.by_id[day.of[0]], price.currency)
    return f" A day of own people was not told; it is reckoned from the hour that was told ({hour})."


def _amount(found: Findings, price: Price, span: Span, name: str) -> str:
    figure = _figure(price, span, name)
    if figure is None:
        return amounts.NOT_KNOWN
    if figure.high == 0:
        return "none"
    shown = f"{amounts.likely_in_words(figure, price.currency)}{amounts.in_brackets(figure)}"
    return f"{shown}{_without(found, price, span, name)}"


def _figure(price: Price, span: Span, name: str) -> Figure | None:
    """One number of a part; None where an earlier version did not hold it."""
    return price.by_id.get(getattr(span, name) or "")


def _without(found: Findings, price: Price, span: Span, name: str) -> str:
    figure = price.by_id[getattr(span, name)]
    left = [phrases.lower_first(sources.figure_name(found, price.by_id[part])) for part in figure.without]
    return f", without {phrases.and_list(left)}" if left else ""


def day_rate(found: Findings, person: str) -> Figure | None:
    """What a day of somebody costs, of an own person or of one from outside; None if nobody told a rate."""
    price = found.price
    if price is None:
        return None
    outside = {each.name for each in found.response.people if each.is_external} | {phrases.PARTNER}
    rate = price.by_id.get(OUTSIDE_DAY if person in outside else INSIDE_DAY)
    return rate if rate is not None and rate.is_known else None


def price_sentence(found: Findings) -> str:
    """'The first 90 days take about 22 days of work (11 to 42), or about 8,000 EUR (5,000 to 11,000).'."""
    price = found.price
    if price is None:
        return ""
    days, money = (price.by_id[name] for name in (price.first.days, price.first.money))
    work = f"The first 90 days take {amounts.about(days, '')} of work{amounts.in_brackets(days)}"
    if not money.is_known:
        return f"{work}. {NO_MONEY}"
    cost = f"{amounts.about(money, price.currency)}{amounts.in_brackets(money)}"
    return f"{work}, or {cost}{_without(found, price, price.first, 'money')}."

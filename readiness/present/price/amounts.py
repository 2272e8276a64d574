"""Ranges of money, days, hours and months in words. Their numbers are those of a price as it is printed."""

from __future__ import annotations

from decimal import Decimal
from math import ceil
from typing import Final, Literal

from readiness.model.price import Figure, Price
from readiness.present import number_words
from readiness.present.price.paying import TEN_YEARS, pays
from readiness.present.price.units import UNITS, Unit
from readiness.words import Message, said
from readiness.words.say import price as say

NOT_KNOWN: Final = say.PART_NOT_KNOWN
NEVER: Final = say.PART_NEVER_BY_THESE_NUMBERS


def in_words(figure: Figure | None, currency: str, *, with_likely: bool = True) -> str:
    """'2,600 to 11,000 EUR, likely 5,300', '42 EUR', or that it is not known."""
    if figure is None or figure.low is None:
        return said(NOT_KNOWN)
    unit = UNITS[figure.kind]
    if unit == "months":
        return _months(figure)
    low, likely, high = (number(value or 0) for value in (figure.low, figure.likely, figure.high))
    most = _with_unit(high, unit, currency, one=low == high == "1")
    if low == high:
        return said(most)
    return said(
        say.part_likely(low=low, amount=most, likely=likely)
        if likely not in (low, high) and with_likely
        else say.part_amount_range(low=low, amount=most)
    )


def in_price(price: Price, name: str | None) -> str:
    """A number of a price in words; a pay-back that its parts rule out is never, and not unknown."""
    figure = price.by_id[name] if name else None
    if figure is None or figure.kind != "pay-back":
        return in_words(figure, price.currency)
    told = pays(price, figure.id)
    if told == "not-known":
        return said(NOT_KNOWN)
    return said(NEVER) if told == "no" and not figure.is_known else in_words(figure, price.currency)


def is_never(price: Price, figure: Figure) -> bool:
    """Whether it is a pay-back that its parts rule out."""
    return figure.kind == "pay-back" and not figure.is_known and pays(price, figure.id) == "no"


def likely_in_words(figure: Figure | None, currency: str) -> str:
    """The likely number alone."""
    if figure is None or figure.likely is None:
        return said(NOT_KNOWN)
    unit = UNITS[figure.kind]
    shown = number(figure.likely)
    return said(_with_unit(shown, unit, currency, one=shown == "1"))


def end_in_words(figure: Figure | None, currency: str, end: Literal["low", "high"]) -> str:
    """The lowest or the highest number alone."""
    value = None if figure is None else figure.low if end == "low" else figure.high
    if figure is None or value is None:
        return said(NOT_KNOWN)
    shown = number(value)
    return said(_with_unit(shown, UNITS[figure.kind], currency, one=shown == "1"))


def money_in_words(amount: Decimal, currency: str) -> str:
    """An amount that somebody told."""
    shown = number(float(amount))
    return said(_with_unit(shown, "money", currency, one=shown == "1"))


def about(figure: Figure, currency: str) -> str:
    """'about 5,300 EUR', or the number alone if it is no range."""
    return (
        likely_in_words(figure, currency)
        if figure.low == figure.high
        else said(say.part_about(likely_in_words=likely_in_words(figure, currency)))
    )


def in_brackets(figure: Figure) -> str:
    """' (2,600 to 11,000)' behind a likely number; empty if it is no range or not known."""
    if figure.low is None or figure.low == figure.high:
        return ""
    low, high = (number(value or 0) for value in (figure.low, figure.high))
    return f" ({said(say.part_from_low_to_high(low=low, high=high))})" if low != high else ""


def number(value: float) -> str:
    """A number as it is: '5,300', '4.5', '-410' with a minus sign."""
    shown = number_words.short_number(abs(value))
    return f"\N{MINUS SIGN}{shown}" if value < 0 else shown


def _with_unit(shown: str, unit: Unit, currency: str, *, one: bool) -> Message:
    """A number that was printed, with what it counts; `one` is whether it is exactly one."""
    if unit == "money":
        return say.part_money(shown=shown, currency=currency) if currency else say.part_bare_number(shown=shown)
    if unit == "days":
        return say.part_amount(shown=shown, unit="day" if one else "days")
    if unit == "hours":
        return say.part_amount(shown=shown, unit="hour" if one else "hours")
    if unit == "calendar":
        return say.part_amount(shown=shown, unit="days")
    if unit == "months":
        return say.part_months(first=shown)
    return say.part_amount(shown=shown, unit=unit)


def _months(figure: Figure) -> str:
    """'4 to 9 months, likely 6'; where it takes ten years or never comes back, it says so."""
    low, likely, high = figure.low, figure.likely, figure.high
    if low is None or low > TEN_YEARS:
        return said(say.PART_NOT_WITHIN_TEN_YEARS)
    first = _month_number(low)
    if high is not None and high <= TEN_YEARS:
        last = _month_number(high)
        return (
            said(say.part_months(first=first))
            if first == last
            else said(
                say.part_months_likely(first=first, last=last, month_number=_month_number(likely))
                if likely is not None
                else say.part_months_range(first=first, last=last)
            )
        )
    if likely is None or likely > TEN_YEARS:
        return said(say.part_at_best_months_more_likely(first=first))
    return said(say.part_likely_months_at_best_at(month_number=_month_number(likely), first=first))


def whole_months(value: float) -> int:
    """Months to pay back as they are told: begun ones are whole ones."""
    return max(1, ceil(round(value, 9)))


def _month_number(value: float) -> str:
    return str(whole_months(value))

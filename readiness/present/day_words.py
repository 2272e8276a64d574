"""Days and months as the language that is spoken writes them."""

from __future__ import annotations

from datetime import date

from readiness.words import said, spoken
from readiness.words.say import shared as say


def month(moment: date) -> str:
    """'September 2026'."""
    return spoken().formats.date(moment, "month")


def day(moment: date) -> str:
    """'21 September 2026'."""
    return spoken().formats.date(moment, "day")


def from_to(first: date, last: date) -> str:
    """'from 21 to 25 November 2026', or 'on 21 November 2026' for a single day."""
    if first == last:
        return said(say.part_on_day(day=first))
    if first.year != last.year:
        return said(say.part_from_days(first=first, last=last))
    if first.month != last.month:
        return said(say.part_from_days_of_a_year(first=first, last=last))
    return said(say.part_from_days_of_a_month(first=first, last=last))


def days(first: date, last: date) -> str:
    """'21 to 25 November 2026': two dates without repeating what they share; one date if they are the same."""
    if first == last:
        return day(first)
    if first.year != last.year:
        return said(say.part_days(first=first, last=last))
    if first.month != last.month:
        return said(say.part_days_of_a_year(first=first, last=last))
    return said(say.part_days_of_a_month(first=first, last=last))

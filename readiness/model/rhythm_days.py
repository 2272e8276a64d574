"""The days of what comes again and again."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count, takewhile

from readiness.model.action import Rhythm

_MONTHS_BETWEEN = {"month": 1, "quarter": 3}
_MONTHS_A_YEAR = 12


def rhythm_days(first: date, every: Rhythm, last: date) -> tuple[date, ...]:
    """Every day of a rhythm from the first up to a last one, which need not be a day of it.

    What comes by the month keeps its day; a month that is shorter has it on its own last day.
    """
    return tuple(takewhile(lambda day: day <= last, _days(first, every)))


def _days(first: date, every: Rhythm) -> Iterator[date]:
    if every == "week":
        yield from (first + timedelta(weeks=passed) for passed in count())
    for passed in count(step=_MONTHS_BETWEEN[every]):
        years, month = divmod(first.month - 1 + passed, _MONTHS_A_YEAR)
        year = first.year + years
        yield date(year, month + 1, min(first.day, monthrange(year, month + 1)[1]))

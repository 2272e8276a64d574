"""Since when something runs: a day, a month, a year, or only that it is more than a month ago."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Annotated, Final, Literal, NamedTuple

from pydantic import AfterValidator, BeforeValidator, Field

from readiness.model.base import YEARS, Day

LONG_AGO: Final = "more-than-a-month-ago"
_SHORTEST_MONTH = timedelta(days=28)


def _of_our_time(period: str) -> str:
    if int(period[:4]) not in YEARS:
        raise ValueError(f"This date is too far away.\nWrite a date between {YEARS[0]} and {YEARS[-1]}.")
    return period


def _year_as_text(value: object) -> object:
    """Take a bare year for what it is; files and forms hold it as a number."""
    return f"{value:04d}" if type(value) is int and 0 <= value <= 9999 else value


Period = Annotated[str, Field(pattern=r"^\d{4}(-(0[1-9]|1[0-2]))?$"), AfterValidator(_of_our_time)]
"""A month such as 2026-01, or a year such as 2026."""

Since = Annotated[
    Period | Day | Literal["more-than-a-month-ago", "dont-know"],
    Field(union_mode="left_to_right"),
    BeforeValidator(
        _year_as_text, json_schema_input_type=int | Period | Day | Literal["more-than-a-month-ago", "dont-know"]
    ),
]
"""A day, a month, a year, "more-than-a-month-ago" or "dont-know"."""


class Days(NamedTuple):
    """The first and the last day that something may have begun on; no first one if it may be any day before."""

    first: date | None
    last: date


def possible_days(since: Since | None, today: date) -> Days | None:
    """The days that `since` may mean, seen from `today`; None if nothing is known of it."""
    if since is None or since == "dont-know":
        return None
    if isinstance(since, date):
        return Days(since, since)
    if since == LONG_AGO:
        return Days(None, today - _SHORTEST_MONTH)
    year, month = int(since[:4]), int(since[5:] or 0)
    first, last = (month, month) if month else (1, 12)
    return Days(date(year, first, 1), date(year, last, monthrange(year, last)[1]))

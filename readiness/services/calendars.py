"""The days on which an organization works: its week, the public holidays of its country, and the days it blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from readiness.model.response import Organization
from readiness.model.work_calendar import WorkCalendar, WorkDays
from readiness.services.public_holidays import country_code, public_holidays, weekend_of

_DAYS = 400
"""A plan ends within a year; days off beyond that change nothing."""


def holiday_country(organization: Organization, days: WorkDays) -> str:
    """The country whose holidays count, as two letters; "" for none."""
    return country_code(organization.country) if days.holidays_of is None else days.holidays_of


def work_calendar(starts_on: date, organization: Organization, days: WorkDays | None = None) -> WorkCalendar:
    """The working days of a plan that starts on a day, or on the first working day after it."""
    told = days or WorkDays()
    last = starts_on + timedelta(days=_DAYS)
    country = holiday_country(organization, told)
    off = {day for blocked in told.blocked for day in _days(max(blocked.first, starts_on), min(blocked.last, last))}
    if not country:
        return WorkCalendar(starts_on=starts_on, days_off=tuple(sorted(off)))
    holidays = public_holidays(country, starts_on.year, last.year)
    off |= {day for day in (*holidays, *_christmas_weeks(holidays)) if starts_on <= day <= last}
    return WorkCalendar(starts_on=starts_on, days_off=tuple(sorted(off)), weekend=weekend_of(country), country=country)


def _christmas_weeks(holidays: Iterable[date]) -> Iterator[date]:
    """24 December to 1 January wherever Christmas Day is a public holiday: nobody meets then, and nothing is due."""
    for day in holidays:
        if (day.month, day.day) == (12, 25):
            yield from _days(day - timedelta(days=1), day + timedelta(days=7))


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=passed) for passed in range((last - first).days + 1)]

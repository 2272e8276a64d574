"""The days on which people work: from the start of the plan, without week-ends, public holidays and blocked weeks."""

from __future__ import annotations

from datetime import date, timedelta

from readiness.model.base import Day, Noun

SATURDAY_AND_SUNDAY = (5, 6)


class WorkCalendar(Noun):
    """The calendar of one plan. `weekend` holds days of the week, Monday being 0.

    `days_off` are public holidays and blocked days; `country` names the country whose holidays they are, "" for none.
    """

    starts_on: Day
    days_off: tuple[Day, ...] = ()
    weekend: tuple[int, ...] = SATURDAY_AND_SUNDAY
    country: str = ""

    def working_days(self, days: int) -> tuple[date, ...]:
        """Every working day among the first `days` of the calendar, counted from the start of the plan."""
        off = frozenset(self.days_off)
        every = (self.starts_on + timedelta(days=passed) for passed in range(days))
        return tuple(day for day in every if day.weekday() not in self.weekend and day not in off)

    def day_of(self, day: date) -> int:
        """The number of a day, counted from 1 on the day the plan starts."""
        return (day - self.starts_on).days + 1

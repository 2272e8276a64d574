"""The days on which people work: from the start of the plan, without week-ends, public holidays and blocked weeks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Self

from pydantic import Field, model_validator

from readiness.model.base import Day, Line, Noun

SATURDAY_AND_SUNDAY = (5, 6)


class BlockedDays(Noun):
    """Days on which nobody works on the plan, from the first to the last; `why` is what people call them."""

    first: Day
    last: Day
    why: Line = ""

    @model_validator(mode="after")
    def _is_in_order(self) -> Self:
        if self.last < self.first:
            raise ValueError("the last day must not be before the first")
        return self

    def covers(self, day: date) -> bool:
        """Whether it holds a day."""
        return self.first <= day <= self.last


class WorkDays(Noun):
    """What people said about the days on which they work.

    `holidays_of` is a country as two letters, "" for no public holidays at all; None takes the country that the
    organization told.
    """

    holidays_of: Annotated[str, Field(pattern=r"^([A-Z]{2})?$")] | None = None
    blocked: tuple[BlockedDays, ...] = ()

    def with_block(self, number: int, block: BlockedDays) -> WorkDays:
        """The same with a block in place of the one of this number, or after the last one."""
        return self.model_copy(update={"blocked": (*self.blocked[:number], block, *self.blocked[number + 1 :])})


class WorkCalendar(Noun):
    """The calendar of one plan. `weekend` holds days of the week, Monday being 0.

    `days_off` are public holidays and blocked days; `country` is the country whose holidays they are as two letters, ""
    for none.
    """

    starts_on: Day
    days_off: tuple[Day, ...] = ()
    weekend: tuple[int, ...] = SATURDAY_AND_SUNDAY
    country: str = ""

    def working_days(self, days: int) -> tuple[date, ...]:
        """Every working day among the first `days` of the calendar, counted from the start of the plan."""
        first, off = self.starts_on.toordinal(), {day.toordinal() for day in self.days_off}
        # Day 1 of the calendar of Python is a Monday.
        works = [(number - 1) % 7 not in self.weekend and number not in off for number in range(first, first + days)]
        return tuple(date.fromordinal(first + passed) for passed, is_worked in enumerate(works) if is_worked)

    def works_on(self, day: date) -> bool:
        """Whether it is a working day."""
        return day.weekday() not in self.weekend and day not in self.days_off

    def next_working_day(self, day: date) -> date:
        """The first working day after a day; the day after it if none comes within a year."""
        coming = (day + timedelta(days=passed) for passed in range(1, 366))
        return next(filter(self.works_on, coming), day + timedelta(days=1))

    def working_days_between(self, first: date, last: date) -> int:
        """How many working days there are from the first to the last."""
        weeks, rest = divmod(max(0, (last - first).days + 1), 7)
        begun = [(first.weekday() + passed) % 7 for passed in range(rest)]
        worked = weeks * (7 - len(set(self.weekend))) + sum(day not in self.weekend for day in begun)
        off = {day for day in self.days_off if first <= day <= last and day.weekday() not in self.weekend}
        return worked - len(off)

    def day_of(self, day: date) -> int:
        """The number of a day, counted from 1 on the day the plan starts."""
        return (day - self.starts_on).days + 1

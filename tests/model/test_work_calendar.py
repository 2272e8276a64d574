"""Counting working days."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.model.work_calendar import WorkCalendar

_DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
_WEEKENDS = st.sampled_from(((5, 6), (4, 5), (6,), (), (4, 4, 5)))


@settings(max_examples=200)
@given(first=_DAYS, length=st.integers(-20, 500), weekend=_WEEKENDS, off=st.lists(_DAYS, max_size=12))
def test_as_many_days_are_worked_as_somebody_counts_one_by_one(
    first: date, length: int, weekend: tuple[int, ...], off: list[date]
) -> None:
    calendar = WorkCalendar(starts_on=first, weekend=weekend, days_off=tuple(off))
    counted = sum(calendar.works_on(first + timedelta(days=passed)) for passed in range(length + 1))
    assert calendar.working_days_between(first, first + timedelta(days=length)) == counted

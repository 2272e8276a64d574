"""Year, month or week, and day in columns of their own: together they are the time of a row."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date

import numpy as np

from readiness.evidence.columns.column import Column
from readiness.evidence.columns.dating import BUDDHIST_AHEAD, BUDDHIST_YEARS
from readiness.evidence.columns.months import month_of
from readiness.evidence.columns.vocabulary import NameList, hints_at
from readiness.model.evidence import ColumnKind

THAI_YEARS = (BUDDHIST_YEARS.start, BUDDHIST_YEARS.stop - 1)
YEARS, MONTHS, WEEKS, DAYS = (1900, 2100), (1, 12), (1, 53), (1, 31)


def with_calendar(columns: list[Column]) -> list[Column]:
    """Return `columns`, the year with the moments that it, the month or week and the day make: it can be the time.

    Only where exactly one column is each of them, by name and by all of its values; months may have names.
    """
    years = _parts(columns, "year", YEARS) or [_in_our_years(each) for each in _parts(columns, "year", THAI_YEARS)]
    months = _parts(columns, "month", MONTHS) or [read for column in columns if (read := _named_month(column))]
    weeks, days = _parts(columns, "week", WEEKS), _parts(columns, "day-of-month", DAYS)
    if len(years) != 1 or (len(months) != 1 and len(weeks) != 1):
        return columns
    if len(months) == 1:
        moments = _moments(years[0], months[0], days[0] if len(days) == 1 else None)
    else:
        moments = _moments_of_weeks(years[0], weeks[0])
    rows = np.arange(len(moments))
    dated = replace(
        years[0],
        kind=ColumnKind.DATE,
        codes=np.where(np.isnat(moments), -1, rows),
        values=[str(moment) for moment in moments],
        numbers=None,
        moments=moments,
        readings=years[0].readings & {"buddhist-years-read"} | {"calendar-read"},
    )
    return [dated if column.name == dated.name else column for column in columns]


def _parts(columns: list[Column], name: NameList, bounds: tuple[int, int]) -> list[Column]:
    named = (_with_digits(column) for column in columns if hints_at(column.name, name))
    return [column for column in named if _is_within(column, bounds)]


def _in_our_years(column: Column) -> Column:
    """Return a column of years as Thailand counts them with the same years as others count them."""
    return replace(
        column,
        numbers=None if column.numbers is None else column.numbers - BUDDHIST_AHEAD,
        readings=column.readings | {"buddhist-years-read"},
    )


def _with_digits(column: Column) -> Column:
    """Return a column of labels such as 01 and 02 with their numbers."""
    if column.kind is not ColumnKind.CATEGORY or not all(map(str.isdecimal, column.values)):
        return column
    return replace(column, kind=ColumnKind.NUMBER, numbers=np.array([float(value) for value in column.values]))


def _is_within(column: Column, bounds: tuple[int, int]) -> bool:
    numbers = column.numbers
    if numbers is None or column.kind not in (ColumnKind.NUMBER, ColumnKind.ID):
        return False
    return bool(np.all((numbers >= bounds[0]) & (numbers <= bounds[1]) & (np.mod(numbers, 1) == 0)))


def _named_month(column: Column) -> Column | None:
    """Return a column of names of months as their numbers; None for any other."""
    if column.kind is not ColumnKind.CATEGORY or not hints_at(column.name, "month") or len(column.values) > MONTHS[1]:
        return None
    numbers = np.array([month_of(value) for value in column.values], dtype=float)
    return replace(column, numbers=numbers) if len(numbers) and numbers.all() else None


def _moments_of_weeks(year: Column, week: Column) -> np.ndarray:
    """Return the Monday of each ISO week; NaT where a year or week is blank or there is no such week."""
    made = np.full(len(year.codes), np.datetime64("NaT"), "datetime64[ns]")
    for row, (of_year, of_week) in enumerate(zip(year.as_numbers(), week.as_numbers(), strict=True)):
        if not np.isnan(of_year) and not np.isnan(of_week):
            with suppress(ValueError):
                made[row] = np.datetime64(date.fromisocalendar(int(of_year), int(of_week), 1))
    return made


def _moments(year: Column, month: Column, day: Column | None) -> np.ndarray:
    parts = [year.as_numbers(), month.as_numbers()] + ([day.as_numbers()] if day is not None else [])
    unknown = np.isnan(parts).any(axis=0)
    whole = [np.where(unknown, 1, part).astype(int) for part in parts]
    months = (whole[0] - 1970) * 12 + whole[1] - 1
    moments = months.astype("datetime64[M]").astype("datetime64[D]")
    if day is not None:
        moments = moments + (whole[2] - 1).astype("timedelta64[D]")
    known: np.ndarray = np.where(unknown, np.datetime64("NaT"), moments).astype("datetime64[ns]")
    return known

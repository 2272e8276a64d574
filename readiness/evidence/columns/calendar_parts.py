"""Year, month and day in columns of their own: together they are the time of a row."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from readiness.evidence.columns.column import Column
from readiness.evidence.columns.vocabulary import hints_at
from readiness.model.evidence import ColumnKind

YEARS, MONTHS, DAYS = (1900, 2100), (1, 12), (1, 31)


def with_calendar(columns: list[Column]) -> list[Column]:
    """Return `columns`, the year with the moments that it, the month and the day make; it can be chosen as the time.

    Only where exactly one column is each of the year and the month, by name and by all of its values.
    """
    years = [column for column in columns if _is_part(column, "year", YEARS)]
    months = [column for column in columns if _is_part(column, "month", MONTHS)]
    days = [column for column in columns if _is_part(column, "day", DAYS)]
    if len(years) != 1 or len(months) != 1:
        return columns
    moments = _moments(years[0], months[0], days[0] if len(days) == 1 else None)
    rows = np.arange(len(moments))
    dated = replace(
        years[0],
        kind=ColumnKind.DATE,
        codes=np.where(np.isnat(moments), -1, rows),
        values=[str(moment) for moment in moments],
        numbers=None,
        moments=moments,
        readings=frozenset({"calendar-read"}),
    )
    return [dated if column.name == dated.name else column for column in columns]


def _is_part(column: Column, name: str, bounds: tuple[int, int]) -> bool:
    numbers = column.numbers
    if numbers is None or column.kind not in (ColumnKind.NUMBER, ColumnKind.ID):
        return False
    is_named = hints_at(column.name, "year" if name == "year" else "month" if name == "month" else "day-of-month")
    return is_named and bool(np.all((numbers >= bounds[0]) & (numbers <= bounds[1]) & (np.mod(numbers, 1) == 0)))


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

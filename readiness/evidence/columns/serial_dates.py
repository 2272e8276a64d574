"""Dates that are stored as numbers: days of a spreadsheet, seconds since 1970; and days that stand for "no date"."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from readiness.evidence.columns.column import Column
from readiness.evidence.columns.vocabulary import hints_at
from readiness.model.evidence import ColumnKind

FIRST_SERIAL, LAST_SERIAL = 20_000, 60_000
"""Days of a spreadsheet from 1954 to 2064."""
FIRST_SECOND, LAST_SECOND = 600_000_000, 2_200_000_000
"""Seconds from 1989 to 2039."""
EPOCH = np.datetime64("1899-12-30", "ns")
STAND_INS = (
    "1753-01-01",
    "1899-12-30",
    "1899-12-31",
    "1900-01-01",
    "1900-01-02",
    "1970-01-01",
    "2099-12-31",
    "2100-01-01",
)
EDGE = 0.05


def read_serial_dates(column: Column) -> Column:
    """Return a column of numbers whose name speaks of a date, and whose values can be one, as dates."""
    if column.numbers is None or column.kind not in (ColumnKind.NUMBER, ColumnKind.ID):
        return column
    if not (hints_at(column.name, "date") or hints_at(column.name, "epoch")):
        return column
    numbers = column.numbers[~np.isnan(column.numbers)]
    if not len(numbers):
        return column
    if numbers.min() >= FIRST_SERIAL and numbers.max() <= LAST_SERIAL:
        days = np.where(np.isnan(column.numbers), 0, column.numbers)
        moments = EPOCH + (days * 86_400).round().astype(np.int64) * np.timedelta64(10**9, "ns")
        return _dated(column, moments, "serial-dates-read")
    for factor in (1, 1_000, 1_000_000):
        if numbers.min() >= FIRST_SECOND * factor and numbers.max() <= LAST_SECOND * factor:
            seconds = np.where(np.isnan(column.numbers), 0, column.numbers / factor)
            moments = np.datetime64(0, "ns") + seconds.round().astype(np.int64) * np.timedelta64(10**9, "ns")
            return _dated(column, moments, "epoch-read")
    return column


def _dated(column: Column, moments: np.ndarray, reading: str) -> Column:
    unknown = np.isnan(column.numbers) if column.numbers is not None else np.zeros(len(moments), dtype=bool)
    known = np.where(unknown, np.datetime64("NaT"), moments).astype("datetime64[ns]")
    return replace(column, kind=ColumnKind.DATE, moments=known, readings=column.readings | {reading})


def without_odd_dates(column: Column) -> Column:
    """Return a column of dates without days such as 1900-01-01 that stand far from all others, for "no date"."""
    if column.moments is None:
        return column
    days = column.moments.astype("datetime64[D]")
    stands_in = np.isin(days, np.array(STAND_INS, dtype="datetime64[D]"))
    others = replace(column, moments=np.where(stands_in, np.datetime64("NaT"), column.moments)).as_moments()
    others = np.sort(others[~np.isnat(others)])
    if not len(others):
        return column
    low, high = others[int(EDGE * len(others))], others[int((1 - EDGE) * (len(others) - 1))]
    is_far = np.abs((days - low.astype("datetime64[D]")).astype(float)) > 365 * 5
    odd = stands_in & ((column.moments < low) | (column.moments > high)) & is_far
    if not odd.any():
        return column
    kept = np.where(odd, np.datetime64("NaT"), column.moments).astype("datetime64[ns]")
    return replace(column, moments=kept, readings=column.readings | {"odd-dates"})

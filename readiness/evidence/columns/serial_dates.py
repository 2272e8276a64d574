"""Dates that are stored as numbers: days of a spreadsheet, seconds since 1970; and days that stand for "no date"."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from readiness.evidence.columns.column import Column
from readiness.evidence.columns.vocabulary import hints_at, words_of
from readiness.model.evidence import ColumnKind

FIRST_SERIAL, LAST_SERIAL = 20_000, 60_000
"""Days of a spreadsheet from 1954 to 2064."""
FIRST_SECOND, LAST_SECOND = 600_000_000, 2_200_000_000
"""Seconds from 1989 to 2039."""
SURE_SERIAL, SURE_SECOND = 36_526, 946_684_800
"""The first moments of 2000: numbers without a telling name from there on may be dates."""
FACTORS = (1, 1_000, 1_000_000)
YEARS = (1950, 2100)
FEWEST_NUMBERS, MOSTLY_EACH = 6, 0.9
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


def read_serial_dates(column: Column, *, is_chosen: bool = False) -> Column:
    """Return a column of numbers as dates, if all values can be one and its name speaks of a date or it `is_chosen`."""
    if column.numbers is None or column.kind not in (ColumnKind.NUMBER, ColumnKind.ID):
        return column
    if not (is_chosen or hints_at(column.name, "date") or hints_at(column.name, "epoch")):
        return replace(column, readings=column.readings | {"could-be-dates"}) if _could_be_dates(column) else column
    numbers = column.numbers[~np.isnan(column.numbers)]
    return _read(column, column.numbers, numbers, is_chosen=is_chosen) if len(numbers) else column


def _read(column: Column, every: np.ndarray, numbers: np.ndarray, *, is_chosen: bool) -> Column:
    if numbers.min() >= FIRST_SERIAL and numbers.max() <= LAST_SERIAL:
        days = np.where(np.isnan(every), 0, every)
        moments = EPOCH + (days * 86_400).round().astype(np.int64) * np.timedelta64(10**9, "ns")
        return _dated(column, moments, "serial-dates-read")
    for factor in FACTORS:
        if numbers.min() >= FIRST_SECOND * factor and numbers.max() <= LAST_SECOND * factor:
            seconds = np.where(np.isnan(every), 0, every / factor)
            moments = np.datetime64(0, "ns") + seconds.round().astype(np.int64) * np.timedelta64(10**9, "ns")
            return _dated(column, moments, "epoch-read")
    if is_chosen and _are_years(numbers):
        years = np.where(np.isnan(every), YEARS[0], every).astype(int) - 1970
        return _dated(column, years.astype("datetime64[Y]").astype("datetime64[ns]"), "years-read")
    return column


def _could_be_dates(column: Column) -> bool:
    """Say whether numbers without a telling name may be moments: seconds of this century, late days, or years."""
    numbers = np.zeros(0) if column.numbers is None else column.numbers[~np.isnan(column.numbers)]
    if len(numbers) < FEWEST_NUMBERS:
        return False
    if any(numbers.min() >= SURE_SECOND * each and numbers.max() <= LAST_SECOND * each for each in FACTORS):
        return True
    if words_of(column.name)[:1] == words_of(column.name) and hints_at(column.name, "year"):
        return _are_years(numbers)
    is_serial = numbers.min() >= SURE_SERIAL and numbers.max() <= LAST_SERIAL and not np.mod(numbers, 1).any()
    return bool(is_serial and len(numbers) >= MOSTLY_EACH * column.filled and column.kind is ColumnKind.ID)


def _are_years(numbers: np.ndarray) -> bool:
    return bool(numbers.min() >= YEARS[0] and numbers.max() <= YEARS[1] and not np.mod(numbers, 1).any())


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

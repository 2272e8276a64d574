"""From text to kinds: what each column holds, how much of it is blank, and whether it is personal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from readiness.evidence.columns.dating import parse_dates
from readiness.evidence.columns.numerals import looks_like_codes, parse_numbers
from readiness.evidence.columns.privacy import find_personal
from readiness.evidence.columns.vocabulary import hints_at, missing_marks, names_an_id
from readiness.evidence.reading.table import Table
from readiness.model.evidence import ColumnKind, PersonalKind

MIXED_FROM, NUMBER_FROM = 0.05, 0.95
UNIQUE_TEXT, UNIQUE_NUMBER = 0.95, 0.98
ENTITY_VALUES, ENTITY_ROWS = 20, 2
TEXT_WORDS, TEXT_UNIQUE = 4, 0.3


@dataclass(frozen=True)
class Column:
    """One column of the rows under test. `codes` point into `values` (-1: blank); numbers and moments are per value."""

    name: str
    kind: ColumnKind
    codes: np.ndarray
    values: list[str]
    numbers: np.ndarray | None = None
    moments: np.ndarray | None = None
    personal: PersonalKind | None = None
    is_sensitive: bool = False
    number_share: float | None = None
    has_unclear_dates: bool = False
    has_decimal_commas: bool = False

    @property
    def blank(self) -> np.ndarray:
        """Return True per row where the cell is blank."""
        return self.codes < 0

    @property
    def filled(self) -> int:
        """Return the number of filled cells."""
        return int((self.codes >= 0).sum())

    def as_numbers(self) -> np.ndarray:
        """Return one float per row, NaN where blank or no number."""
        numbers = parse_numbers(self.values)[0] if self.numbers is None else self.numbers
        return _spread(numbers, self.codes, np.nan)

    def as_moments(self) -> np.ndarray:
        """Return one moment per row, NaT where blank or no date."""
        if self.moments is None:
            return np.full(len(self.codes), np.datetime64("NaT"), "datetime64[ns]")
        return _spread(self.moments, self.codes, np.datetime64("NaT"))


def _spread(per_value: np.ndarray, codes: np.ndarray, blank: object) -> np.ndarray:
    padded = np.append(per_value, np.array([blank], dtype=per_value.dtype))
    spread: np.ndarray = padded[codes]  # code -1 picks the padding
    return spread


def profile_columns(
    table: Table, rows: np.ndarray, *, kinds: Mapping[str, ColumnKind] | None = None, day_first: bool | None = None
) -> list[Column]:
    """Return every column of `table` at `rows`, in order; `kinds` overrules what the values suggest."""
    wanted = kinds or {}
    ratio = table.rows_in_source / max(len(rows), 1)
    profiled = []
    for name in table.names:
        codes, values = _encode(table.cells.column(name), rows)
        column = _classify(Column(name, ColumnKind.EMPTY, codes, values), day_first, ratio)
        profiled.append(_overrule(column, wanted[name], day_first) if name in wanted else column)
    return profiled


def _overrule(column: Column, kind: ColumnKind, day_first: bool | None) -> Column:
    if kind is ColumnKind.DATE and column.moments is None:
        dates = parse_dates(column.values, day_first=day_first, allow_compact=True)
        column = replace(column, moments=dates.moments if dates else None)
    return replace(column, kind=kind)


def _encode(column: pa.ChunkedArray, rows: np.ndarray) -> tuple[np.ndarray, list[str]]:
    """Return codes per row and the distinct trimmed values, blanks (in many spellings) as -1."""
    picked = column if len(rows) == len(column) else column.take(pa.array(rows))
    trimmed = pc.utf8_trim_whitespace(picked.combine_chunks())
    encoded = trimmed.dictionary_encode()
    values: list[str] = encoded.dictionary.to_pylist()
    raw = pc.fill_null(encoded.indices, -1).to_numpy(zero_copy_only=False)
    marks = missing_marks()
    keeps = np.array([value.casefold() not in marks for value in values] + [False])
    moved = np.where(keeps, np.cumsum(keeps) - 1, -1)
    return moved[raw], [value for value, keep in zip(values, keeps, strict=False) if keep]


def _classify(column: Column, day_first: bool | None, ratio: float) -> Column:
    if not column.values:
        return column
    if len(column.values) == 1 and not column.blank.any():
        return replace(column, kind=ColumnKind.CONSTANT)
    dates = parse_dates(column.values, day_first=day_first, allow_compact=hints_at(column.name, "date"))
    if dates is not None:
        dated = replace(column, kind=ColumnKind.DATE, moments=dates.moments, has_unclear_dates=dates.is_unclear)
        return _with_privacy(dated)
    numbers, commas = parse_numbers(column.values)
    weights = np.bincount(column.codes[column.codes >= 0], minlength=len(column.values))
    share = float(weights[~np.isnan(numbers)].sum() / weights.sum())
    if share > NUMBER_FROM and not looks_like_codes(column.values):
        numeric = replace(column, kind=ColumnKind.NUMBER, numbers=numbers, has_decimal_commas=commas)
        return _with_privacy(_number_or_id(numeric, ratio))
    if MIXED_FROM <= share <= NUMBER_FROM:
        return _with_privacy(replace(column, kind=ColumnKind.MIXED, number_share=share))
    return _with_privacy(replace(column, kind=_text_kind(column)))


def _number_or_id(column: Column, ratio: float) -> Column:
    numbers = column.as_numbers()
    numbers = numbers[~np.isnan(numbers)]
    if column.numbers is None or not np.all(np.mod(numbers, 1) == 0):
        return column
    unique = len(column.values) / len(numbers)
    if unique > UNIQUE_NUMBER and (names_an_id(column.name) or _counts_up(numbers, ratio)):
        return replace(column, kind=ColumnKind.ID)
    if names_an_id(column.name) and _repeats(column):
        return replace(column, kind=ColumnKind.ENTITY)
    return column


def _counts_up(numbers: np.ndarray, ratio: float) -> bool:
    """Say whether whole numbers rise by 1 from row to row, or are such a count in another order."""
    span = float(numbers.max() - numbers.min()) + 1
    steps = np.diff(numbers)
    return span <= 1.02 * len(numbers) * ratio or bool(len(steps) and np.mean(steps == 1) > UNIQUE_TEXT)


def _repeats(column: Column) -> bool:
    return len(column.values) >= ENTITY_VALUES and column.filled >= ENTITY_ROWS * len(column.values)


def _text_kind(column: Column) -> ColumnKind:
    unique = len(column.values) / column.filled
    words = float(np.mean([len(value.split()) for value in column.values]))
    if unique > UNIQUE_TEXT and words < 2:
        return ColumnKind.ID
    if words >= TEXT_WORDS and unique > TEXT_UNIQUE:
        return ColumnKind.TEXT
    return ColumnKind.ENTITY if names_an_id(column.name) and _repeats(column) else ColumnKind.CATEGORY


def _with_privacy(column: Column) -> Column:
    is_date, is_number = column.kind is ColumnKind.DATE, column.numbers is not None
    personal = find_personal(column.name, column.values, is_date=is_date, is_number=is_number)
    return replace(column, personal=personal, is_sensitive=hints_at(column.name, "sensitive"))

"""One column of the rows under test: what it holds, value by value and row by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from readiness.evidence.columns.numerals import parse_numbers
from readiness.model.evidence import ColumnKind, PersonalKind


@dataclass(frozen=True)
class Column:
    """One column of the rows under test. `codes` point into `values` (-1: blank); numbers and moments are per value.

    `readings` are the slugs of the notes on how its values were read.
    """

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
    readings: frozenset[str] = frozenset()

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

    def without(self, dropped: Sequence[bool]) -> Self:
        """Return the column with the `dropped` values as blanks."""
        keeps = np.array([not drop for drop in dropped] + [False])
        moved = np.where(keeps, np.cumsum(keeps) - 1, -1)
        values = [value for value, drop in zip(self.values, dropped, strict=True) if not drop]
        return replace(self, codes=moved[self.codes], values=values)


def _spread(per_value: np.ndarray, codes: np.ndarray, blank: object) -> np.ndarray:
    padded = np.append(per_value, np.array([blank], dtype=per_value.dtype))
    spread: np.ndarray = padded[codes]  # code -1 picks the padding
    return spread

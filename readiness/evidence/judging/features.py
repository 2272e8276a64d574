"""What a model may learn from: one matrix of floats, categories as codes, nothing that names a row or a person."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

import numpy as np

from readiness.evidence.columns.column import Column
from readiness.model.evidence import ColumnKind

TOP_VALUES = 200
OTHER, BLANK = TOP_VALUES, TOP_VALUES + 1
_NEVER = {ColumnKind.EMPTY, ColumnKind.CONSTANT, ColumnKind.ID, ColumnKind.ENTITY}
_DAY = np.timedelta64(1, "D")


@dataclass(frozen=True)
class Features:
    """`matrix` is rows × features; `sources` names the column behind each feature and `is_category` marks codes."""

    matrix: np.ndarray
    sources: tuple[str, ...]
    is_category: np.ndarray

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the distinct source columns in order."""
        return tuple(dict.fromkeys(self.sources))

    def at(self, rows: np.ndarray) -> Features:
        """Return the same features for some rows."""
        return Features(self.matrix[rows], self.sources, self.is_category)

    def without(self, columns: Collection[str]) -> Features:
        """Return the features whose source is not in `columns`."""
        keeps = np.array([source not in columns for source in self.sources], dtype=bool)
        kept = tuple(source for source in self.sources if source not in columns)
        return Features(self.matrix[:, keeps], kept, self.is_category[keeps])


def build_features(columns: list[Column], *, left_out: Collection[str], time: Column | None) -> Features:
    """Return the features of all usable columns that are not personal and not in `left_out`.

    Dates become days before or after the time axis, or since 1970 without one; the axis itself is no feature, since
    trees cannot continue it.
    """
    parts: list[np.ndarray] = []
    sources: list[str] = []
    is_category: list[bool] = []
    for column in columns:
        if not is_usable(column) or column.name in left_out or (time is not None and column.name == time.name):
            continue
        for values, is_code in _encode(column, time):
            parts.append(values)
            sources.append(column.name)
            is_category.append(is_code)
    rows = len(columns[0].codes) if columns else 0
    matrix = np.column_stack(parts) if parts else np.empty((rows, 0))
    return Features(matrix, tuple(sources), np.array(is_category, dtype=bool))


def is_usable(column: Column) -> bool:
    """Say whether a column may feed a model: not an id, not a group, not constant, not personal."""
    return column.kind not in _NEVER and column.personal is None


def _encode(column: Column, time: Column | None) -> list[tuple[np.ndarray, bool]]:
    if column.kind is ColumnKind.NUMBER:
        return [(column.as_numbers(), False)]
    if column.kind is ColumnKind.MIXED and column.numbers is not None:
        return [(column.as_numbers(), False), (_category_codes(_words_alone(column, column.numbers)), True)]
    if column.kind is ColumnKind.DATE:
        return [(_days(column, time), False)]
    if column.kind is ColumnKind.TEXT:
        lengths = np.array([len(value) for value in column.values] + [np.nan])
        words = np.array([len(value.split()) for value in column.values] + [np.nan])
        return [(lengths[column.codes], False), (words[column.codes], False)]
    return [(_category_codes(column), True)]


def _words_alone(column: Column, numbers: np.ndarray) -> Column:
    """Return `column` with its numbers as blanks."""
    is_word = np.append(np.isnan(numbers), False)
    return replace(column, codes=np.where(is_word[column.codes], column.codes, -1))


def _days(column: Column, time: Column | None) -> np.ndarray:
    # In seconds: three centuries in nanoseconds are more than a number holds.
    moments = column.as_moments().astype("datetime64[s]")
    since = time.as_moments().astype("datetime64[s]") if time is not None else np.datetime64(0, "D")
    days: np.ndarray = np.where(np.isnat(moments) | np.isnat(since), np.nan, (moments - since) / _DAY)
    return days


def _category_codes(column: Column) -> np.ndarray:
    """Return codes by frequency: the 200 commonest values, then one for all others and one for blank."""
    counts = np.bincount(column.codes[column.codes >= 0], minlength=len(column.values))
    rank = np.empty(len(counts) + 1)
    rank[np.argsort(-counts, kind="stable")] = np.arange(len(counts))
    rank[:-1] = np.minimum(rank[:-1], OTHER)
    rank[-1] = BLANK
    codes: np.ndarray = rank[column.codes]
    return codes

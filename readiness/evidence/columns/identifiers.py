"""Numbers and words that identify a row, or a person or thing that comes again, rather than say something of it."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np

from readiness.evidence.columns.column import Column
from readiness.evidence.columns.vocabulary import may_treat_unequally, names_an_entity, names_an_id
from readiness.model.evidence import ColumnKind

UNIQUE_TEXT, UNIQUE_NUMBER = 0.95, 0.98
ENTITY_VALUES, ENTITY_ROWS = 20, 2
TEXT_WORDS, TEXT_UNIQUE = 4, 0.3
LONG_NUMBER = 1e15
"""Whole numbers from here on, all different, are those of accounts: as amounts they would lose their last digits."""
MOST_KEY_DIFFERENCE = 3
_KEY = re.compile(r"(?=[^\d]*\d{2})[A-Za-z]{0,8}[-_/]?[A-Za-z0-9]*\d[A-Za-z0-9-]*")


def tell_number_from_id(column: Column, ratio: float) -> Column:
    """Return a column of numbers as one of ids or keys where its values are; `ratio` is rows of the source per row."""
    numbers = column.as_numbers()
    numbers = numbers[~np.isnan(numbers)]
    if column.numbers is None or not np.all(np.mod(numbers, 1) == 0):
        return column
    unique = len(column.values) / len(numbers)
    if unique > UNIQUE_NUMBER and numbers.min() >= LONG_NUMBER and np.mod(numbers, 1).max() == 0:
        return replace(column, kind=ColumnKind.ID)
    if unique > UNIQUE_NUMBER and (names_an_id(column.name) or _counts_up(numbers, ratio)):
        return replace(column, kind=ColumnKind.ID)
    if _names_somebody(column.name) and _repeats(column):
        return replace(column, kind=ColumnKind.ENTITY)
    return column


def _names_somebody(name: str) -> bool:
    """Say whether `name` is that of an identifier, or ends in a word for who or what the rows are about."""
    return names_an_id(name) or names_an_entity(name)


def _counts_up(numbers: np.ndarray, ratio: float) -> bool:
    """Say whether whole numbers rise by 1 from row to row, or are such a count in another order."""
    span = float(numbers.max() - numbers.min()) + 1
    steps = np.diff(numbers)
    return span <= 1.02 * len(numbers) * ratio or bool(len(steps) and np.mean(steps == 1) > UNIQUE_TEXT)


def _repeats(column: Column) -> bool:
    return len(column.values) >= ENTITY_VALUES and column.filled >= ENTITY_ROWS * len(column.values)


def kind_of_words(column: Column) -> ColumnKind:
    """Return what words of a column are: ids, text, keys that come again, or categories."""
    unique = len(column.values) / column.filled
    words = float(np.mean([len(value.split()) for value in column.values]))
    if unique > UNIQUE_TEXT and words < 2:
        return ColumnKind.ID
    if words >= TEXT_WORDS and unique > TEXT_UNIQUE:
        return ColumnKind.TEXT
    are_keys = _are_keys(column) and not may_treat_unequally(column.name)  # a postcode is a fact about somebody
    is_entity = _repeats(column) and (_names_somebody(column.name) or are_keys)
    return ColumnKind.ENTITY if is_entity else ColumnKind.CATEGORY


def _are_keys(column: Column) -> bool:
    """Say whether values are keys rather than words: letters and digits together, of about the same length."""
    lengths = np.array([len(value) for value in column.values])
    keys = sum(bool(_KEY.fullmatch(value)) for value in column.values)
    return keys >= UNIQUE_TEXT * len(column.values) and lengths.max() - lengths.min() <= MOST_KEY_DIFFERENCE

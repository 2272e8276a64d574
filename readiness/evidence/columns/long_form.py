"""Tables in long form: each row holds one property of a case, its name in one column and its value in another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from readiness.evidence.columns.column import Column
from readiness.evidence.columns.vocabulary import hints_at
from readiness.model.evidence import ColumnKind

FEWEST_NAMES, MOST_NAMES = 2, 100
FEWEST_EACH, MOSTLY, ALMOST_ALL = 2, 0.5, 0.98


@dataclass(frozen=True)
class LongForm:
    """The column that names properties and the one that holds their values."""

    names: str
    values: str


def find_long_form(columns: list[Column]) -> LongForm | None:
    """Return the two columns of a table in long form, None for any other table.

    Both must be called so, and what the other columns say of a case must come again with most of the names, with each
    of them once. Columns that follow from the name, such as a unit, say nothing of the case.
    """
    named = [column for column in columns if column.kind is ColumnKind.CATEGORY and hints_at(column.name, "property")]
    valued = [column for column in columns if hints_at(column.name, "value") and column not in named]
    for names in named:
        for values in valued:
            others = [column for column in columns if column not in (names, values) and not _follows(column, names)]
            if FEWEST_NAMES <= len(names.values) <= MOST_NAMES and others and _comes_once(names, others):
                return LongForm(names.name, values.name)
    return None


def _follows(column: Column, names: Column) -> bool:
    pairs = np.unique(np.column_stack([names.codes, column.codes]), axis=0)
    return len(pairs) <= len(np.unique(names.codes))


def _comes_once(names: Column, others: list[Column]) -> bool:
    """Say whether cases, told apart by `others`, come with most names, each of them once."""
    joined = others[0].codes + 1
    for column in others[1:]:
        joined = np.unique(joined * (len(column.values) + 1) + column.codes + 1, return_inverse=True)[1]
    cases = len(np.unique(joined))
    pairs = len(np.unique(joined * (len(names.values) + 1) + names.codes + 1))
    is_full = len(joined) >= max(FEWEST_EACH, MOSTLY * len(names.values)) * cases
    return is_full and pairs >= ALMOST_ALL * len(joined)

"""Points and commas that one column leaves open and the other columns of the table settle."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from readiness.evidence.columns.column import Column
from readiness.evidence.columns.measures import read_measures
from readiness.evidence.columns.numerals import (
    could_have_decimal_commas,
    could_have_thousand_points,
    has_thousand_points,
    with_decimal_commas,
    without_points,
)
from readiness.model.evidence import ColumnKind


def read_by_neighbours(columns: list[Column]) -> list[Column]:
    """Read 2.591 and 1,234 in the way that the other columns of the table show: with points or commas for thousands."""
    shows_commas = any("decimal-commas-read" in column.readings for column in columns)
    shows_points = not shows_commas and any(map(_has_plain_decimals, columns))
    return [_by_neighbours(column, shows_commas=shows_commas, shows_points=shows_points) for column in columns]


def _has_plain_decimals(column: Column) -> bool:
    return column.kind is ColumnKind.NUMBER and not column.readings and any("." in value for value in column.values)


WITH_COMMAS = frozenset({"units-read", "bounds-read", "approximate-read", "footnotes-read", "trailing-minus-read"})
"""How a number may be dressed that is read again once other columns show that commas are decimal marks."""


def _with_decimal_commas(column: Column) -> Column:
    weights = np.bincount(column.codes[column.codes >= 0], minlength=len(column.values))
    measures = read_measures(column.values, weights, shows_commas=True)
    if measures is None or not measures.has_commas:
        return column
    return replace(column, numbers=measures.numbers, readings=column.readings | {"decimal-commas-read"})


def _by_neighbours(column: Column, *, shows_commas: bool, shows_points: bool) -> Column:
    if column.kind is ColumnKind.NUMBER and shows_commas and column.readings & WITH_COMMAS:
        return _with_decimal_commas(column)
    if column.kind is not ColumnKind.NUMBER or column.readings - {"commas-not-certain", "points-not-certain"}:
        return column
    if has_thousand_points(column.values) or (shows_commas and could_have_thousand_points(column.values)):
        numbers = without_points(column.values)
        return replace(column, numbers=numbers, readings=frozenset({"thousand-points-read"}))
    if shows_commas and could_have_decimal_commas(column.values):
        numbers = with_decimal_commas(column.values)
        return replace(column, numbers=numbers, readings=frozenset({"decimal-commas-read"}))
    return replace(column, readings=column.readings - {"commas-not-certain"}) if shows_points else column

"""From text to kinds: what each column holds, and whether it is personal."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from readiness.evidence.columns.column import Column
from readiness.evidence.columns.dating import parse_dates
from readiness.evidence.columns.decimal_marks import read_by_neighbours
from readiness.evidence.columns.distinct import encode_cells
from readiness.evidence.columns.extremes import find_marks, zeros_stand_apart
from readiness.evidence.columns.identifiers import kind_of_words, tell_number_from_id
from readiness.evidence.columns.measures import has_mixed_units, read_measures
from readiness.evidence.columns.numerals import (
    could_be_decimals,
    could_be_thousands,
    hold_several,
    look_rounded,
    looks_like_codes,
    mixes_currencies,
    mixes_notations,
    mixes_per_cent,
    parse_numbers,
)
from readiness.evidence.columns.privacy import find_personal
from readiness.evidence.columns.serial_dates import read_serial_dates, without_odd_dates
from readiness.evidence.columns.spellings import NO, YES, merge_spellings
from readiness.evidence.columns.vocabulary import (
    hints_at,
    is_word_for_nothing,
    may_treat_unequally,
    words_for_nothing,
)
from readiness.evidence.reading.table import Table
from readiness.model.evidence import ColumnKind

MIXED_FROM, NUMBER_FROM = 0.05, 0.95
MANY_NUMBERS = 20
UNREAD = 0.8
_DIGITS = re.compile(r"[^\w\s]{0,3}\s*\d[\d\s.,'’/:;*xX×^+°\"′″-]*[^\d\s]{0,3}")
FEWEST_CODES = 2


def profile_columns(
    table: Table, rows: np.ndarray, *, kinds: Mapping[str, ColumnKind] | None = None, day_first: bool | None = None
) -> list[Column]:
    """Return every column of `table` at `rows`, in order; `kinds` overrules what the values suggest."""
    wanted = kinds or {}
    ratio = table.rows_in_source / max(len(rows), 1)
    profiled = []
    for name in table.names:
        codes, values = encode_cells(table.cells.column(name), rows)
        column = _read_with_words(Column(name, ColumnKind.EMPTY, codes, values), day_first, ratio)
        profiled.append(overrule(column, wanted[name], day_first) if name in wanted else column)
    return read_by_neighbours(profiled)


def _read_with_words(column: Column, day_first: bool | None, ratio: float) -> Column:
    """Classify without words such as "none"; where the rest are words too, they are values of their own.

    "NA" is one only among short codes in capitals, where it may be Namibia.
    """
    if words_for_nothing().isdisjoint(map(str.casefold, column.values)):
        return _classify(column, day_first, ratio)
    plain = column.without([is_word_for_nothing(value) for value in column.values])
    read = _classify(plain, day_first, ratio)
    if read.kind not in (ColumnKind.CATEGORY, ColumnKind.CONSTANT):
        return read
    codes_in_capitals = [
        value for value in plain.values if len(value) in (2, 3) and value.isalpha() and value.isupper()
    ]
    has_codes = len(plain.values) >= FEWEST_CODES and len(codes_in_capitals) >= 0.9 * len(plain.values)
    dropped = [
        is_word_for_nothing(value) and value.casefold() == "na" and not (has_codes and value == "NA")
        for value in column.values
    ]
    with_words = column.without(dropped)
    if len(with_words.values) == len(plain.values):
        return read
    kept = _classify(with_words, day_first, ratio)
    return replace(kept, readings=kept.readings | {"words-kept"})


def overrule(column: Column, kind: ColumnKind, day_first: bool | None) -> Column:
    """Return `column` as one of another kind; as dates, its values are read as moments as far as they can be."""
    if kind is ColumnKind.DATE and column.moments is None:
        dates = parse_dates(column.values, day_first=day_first, allow_compact=True)
        read = read_serial_dates(column, is_chosen=True) if dates is None else column
        column = replace(read, moments=dates.moments if dates else read.moments)
    return replace(column, kind=kind)


def _classify(column: Column, day_first: bool | None, ratio: float) -> Column:
    if not column.values:
        return column
    if len(column.values) == 1 and not column.blank.any():
        return replace(column, kind=ColumnKind.CONSTANT)
    dates = parse_dates(column.values, day_first=day_first, allow_compact=hints_at(column.name, "date"))
    if dates is not None:
        readings = frozenset({"mixed-date-orders"} if dates.mixes_orders else ())
        readings |= {"buddhist-years-read"} if dates.are_buddhist else set()
        dated = replace(
            column,
            kind=ColumnKind.DATE,
            moments=dates.moments,
            has_unclear_dates=dates.is_unclear,
            readings=readings,
        )
        return _with_privacy(without_odd_dates(dated))
    numbers, commas = parse_numbers(column.values)
    weights = np.bincount(column.codes[column.codes >= 0], minlength=len(column.values))
    share = float(weights[~np.isnan(numbers)].sum() / weights.sum())
    has_several = hold_several(column.values)
    are_codes = has_several or looks_like_codes(column.values)
    readings = frozenset({"decimal-commas-read"} if commas else ())
    if share < 1 and not are_codes and (measures := read_measures(column.values, weights)) is not None:
        numbers, share = measures.numbers, 1.0
        readings = measures.readings | ({"decimal-commas-read"} if measures.has_commas else set())
    if share > NUMBER_FROM and not are_codes:
        readings |= _uncertain(column.values, numbers, share) - ({"commas-not-certain"} if commas else set())
        numeric = _without_marks(replace(column, kind=ColumnKind.NUMBER, numbers=numbers, readings=readings), weights)
        return _with_privacy(read_serial_dates(tell_number_from_id(numeric, ratio)))
    are_replies = set(map(str.casefold, column.values)) <= YES | NO  # 1 and 0 beside yes and no
    if MIXED_FROM <= share <= NUMBER_FROM and not are_codes and not are_replies:
        return _with_privacy(_mixed(replace(column, number_share=share), numbers))
    kind = kind_of_words(column)
    if has_several:
        column = replace(column, readings=frozenset({"several-in-a-cell"}))
    elif has_mixed_units(column.values):
        column = replace(column, readings=frozenset({"mixed-units"}))
    elif kind in (ColumnKind.CATEGORY, ColumnKind.ID) and _are_unread_numbers(column.values):
        column = replace(column, readings=frozenset({"digits-as-words"}))
    return _with_privacy(merge_spellings(replace(column, kind=kind)))


def _uncertain(values: list[str], numbers: np.ndarray, share: float) -> set[str]:
    """Return what must be said of a column of numbers: how it was read, and what was lost."""
    found = {"mixed-notations"} if mixes_notations(values) else set()
    if could_be_thousands(values):
        found.add("points-not-certain")
    if could_be_decimals(values):
        found.add("commas-not-certain")
    if mixes_currencies(values):
        found.add("mixed-currencies")
    if mixes_per_cent(values):
        found.add("mixed-per-cent")
    if share < 1:
        found.add("not-all-numbers")
    if zeros_stand_apart(numbers):
        found.add("zeros-apart")
    if look_rounded(values):
        found.add("rounded-keys")
    return found


def _are_unread_numbers(values: list[str]) -> bool:
    """Say whether most of many labels are digits and signs, as numbers in a way that is not known here are."""
    if len(values) <= MANY_NUMBERS:
        return False
    return sum(bool(_DIGITS.fullmatch(value)) for value in values) > UNREAD * len(values)


def _without_marks(column: Column, weights: np.ndarray) -> Column:
    """Return a column of numbers in which marks for "unknown", such as -999, are blanks."""
    if column.numbers is None or not (marks := find_marks(column.numbers, weights)).any():
        return column
    kept = replace(column, numbers=column.numbers[~marks], readings=column.readings | {"marks-read-as-blank"})
    return kept.without(marks.tolist())


def _mixed(column: Column, numbers: np.ndarray) -> Column:
    """Numbers beside words: of many different numbers both are used, of a few (3, 4, "many") all are labels."""
    many = int((~np.isnan(numbers)).sum()) > MANY_NUMBERS
    readings = column.readings | {"numbers-beside-words" if many else "mixed-columns"}
    return replace(column, kind=ColumnKind.MIXED, numbers=numbers if many else None, readings=readings)


def _with_privacy(column: Column) -> Column:
    is_date, is_number = column.kind is ColumnKind.DATE, column.numbers is not None
    personal = find_personal(column.name, column.values, is_date=is_date, is_number=is_number)
    return replace(column, personal=personal, is_sensitive=may_treat_unequally(column.name))

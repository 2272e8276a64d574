"""From text to kinds: what each column holds, how much of it is blank, and whether it is personal."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from readiness.evidence.columns.column import Column
from readiness.evidence.columns.dating import parse_dates
from readiness.evidence.columns.extremes import find_marks, zeros_stand_apart
from readiness.evidence.columns.measures import has_mixed_units, read_measures
from readiness.evidence.columns.numerals import (
    could_be_decimals,
    could_be_thousands,
    could_have_decimal_commas,
    could_have_thousand_points,
    has_thousand_points,
    hold_several,
    looks_like_codes,
    mixes_currencies,
    mixes_notations,
    mixes_per_cent,
    parse_numbers,
    with_decimal_commas,
    without_points,
)
from readiness.evidence.columns.privacy import find_personal
from readiness.evidence.columns.serial_dates import read_serial_dates, without_odd_dates
from readiness.evidence.columns.vocabulary import (
    hints_at,
    is_word_for_nothing,
    may_treat_unequally,
    missing_marks,
    names_an_entity,
    names_an_id,
    words_for_nothing,
)
from readiness.evidence.reading.table import Table
from readiness.model.evidence import ColumnKind

MIXED_FROM, NUMBER_FROM = 0.05, 0.95
UNIQUE_TEXT, UNIQUE_NUMBER = 0.95, 0.98
ENTITY_VALUES, ENTITY_ROWS = 20, 2
TEXT_WORDS, TEXT_UNIQUE = 4, 0.3
MANY_NUMBERS = 20
LONG_NUMBER = 1e15
"""Whole numbers from here on, all different, are those of accounts: as amounts they would lose their last digits."""
UNREAD = 0.8
_DIGITS = re.compile(r"[^\w\s]{0,3}\s*\d[\d\s.,'’/:;*xX×^+°\"′″-]*[^\d\s]{0,3}")
MOST_KEY_DIFFERENCE = 3
_KEY = re.compile(r"(?=[^\d]*\d{2})[A-Za-z]{0,8}[-_/]?[A-Za-z0-9]*\d[A-Za-z0-9-]*")
MOST_SPELLINGS = 1_000
FEWEST_CODES = 2
YES = frozenset({"yes", "y", "ja", "j", "oui", "o", "si", "sí", "s", "true", "t", "wahr", "vrai", "1", "x"})
NO = frozenset({"no", "n", "nein", "non", "false", "f", "falsch", "faux", "0"})


def profile_columns(
    table: Table, rows: np.ndarray, *, kinds: Mapping[str, ColumnKind] | None = None, day_first: bool | None = None
) -> list[Column]:
    """Return every column of `table` at `rows`, in order; `kinds` overrules what the values suggest."""
    wanted = kinds or {}
    ratio = table.rows_in_source / max(len(rows), 1)
    profiled = []
    for name in table.names:
        codes, values = _encode(table.cells.column(name), rows)
        column = _read_with_words(Column(name, ColumnKind.EMPTY, codes, values), day_first, ratio)
        profiled.append(overrule(column, wanted[name], day_first) if name in wanted else column)
    return read_by_neighbours(profiled)


def _read_with_words(column: Column, day_first: bool | None, ratio: float) -> Column:
    """Classify without words such as "none"; where the rest are words too, they are values of their own.

    "NA" is one only among short codes in capitals, where it may be Namibia.
    """
    if words_for_nothing().isdisjoint(map(str.casefold, column.values)):
        return _classify(column, day_first, ratio)
    plain = _without(column, [is_word_for_nothing(value) for value in column.values])
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
    with_words = _without(column, dropped)
    if len(with_words.values) == len(plain.values):
        return read
    kept = _classify(with_words, day_first, ratio)
    return replace(kept, readings=kept.readings | {"words-kept"})


def _without(column: Column, dropped: list[bool]) -> Column:
    """Return `column` with the `dropped` values as blanks."""
    keeps = np.array([not drop for drop in dropped] + [False])
    moved = np.where(keeps, np.cumsum(keeps) - 1, -1)
    values = [value for value, drop in zip(column.values, dropped, strict=True) if not drop]
    return replace(column, codes=moved[column.codes], values=values)


def overrule(column: Column, kind: ColumnKind, day_first: bool | None) -> Column:
    """Return `column` as one of another kind; as dates, its values are read as moments as far as they can be."""
    if kind is ColumnKind.DATE and column.moments is None:
        dates = parse_dates(column.values, day_first=day_first, allow_compact=True)
        read = read_serial_dates(column, is_chosen=True) if dates is None else column
        column = replace(read, moments=dates.moments if dates else read.moments)
    return replace(column, kind=kind)


def _encode(column: pa.ChunkedArray, rows: np.ndarray) -> tuple[np.ndarray, list[str]]:
    """Return codes per row and the distinct trimmed values, blanks (in many spellings) as -1."""
    picked = column if len(rows) == len(column) else column.take(pa.array(rows))
    trimmed = pc.utf8_trim_whitespace(_narrow(picked.combine_chunks()))
    encoded = trimmed.dictionary_encode()
    order = pc.sort_indices(encoded.dictionary).to_numpy()  # so that nothing depends on the order of rows
    values: list[str] = encoded.dictionary.take(pa.array(order)).to_pylist()
    found = pc.fill_null(encoded.indices, -1).to_numpy(zero_copy_only=False)
    places = np.empty(len(order) + 1, dtype=np.int64)
    places[order], places[-1] = np.arange(len(order)), -1
    marks = missing_marks()
    if marks.isdisjoint(map(str.casefold, values)):
        return places[found], values
    if set(values) == {"+", "-"}:
        return places[found], values  # two directions, and no blank among them
    keeps = np.array([value.casefold() not in marks for value in values] + [False])
    moved = np.where(keeps, np.cumsum(keeps) - 1, -1)
    return moved[places[found]], [value for value, keep in zip(values, keeps, strict=False) if keep]


def _narrow(texts: pa.Array) -> pa.Array:
    """Return texts with the wide digits and signs of Asian writing as plain ones."""
    if pc.all(pc.string_is_ascii(texts)).as_py() or not pc.any(pc.match_substring_regex(texts, _WIDE)).as_py():
        return texts
    return pa.array([None if text is None else text.translate(_PLAIN) for text in texts.to_pylist()], pa.string())


_WIDE = "[\uff01-\uff5e]"
_PLAIN = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}


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
        return _with_privacy(read_serial_dates(_number_or_id(numeric, ratio)))
    are_replies = set(map(str.casefold, column.values)) <= YES | NO  # 1 and 0 beside yes and no
    if MIXED_FROM <= share <= NUMBER_FROM and not are_codes and not are_replies:
        return _with_privacy(_mixed(replace(column, number_share=share), numbers))
    kind = _text_kind(column)
    if has_several:
        column = replace(column, readings=frozenset({"several-in-a-cell"}))
    elif has_mixed_units(column.values):
        column = replace(column, readings=frozenset({"mixed-units"}))
    elif kind in (ColumnKind.CATEGORY, ColumnKind.ID) and _are_unread_numbers(column.values):
        column = replace(column, readings=frozenset({"digits-as-words"}))
    return _with_privacy(_merged(replace(column, kind=kind)))


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
    return _without(kept, marks.tolist())


def _mixed(column: Column, numbers: np.ndarray) -> Column:
    """Numbers beside words: of many different numbers both are used, of a few (3, 4, "many") all are labels."""
    many = int((~np.isnan(numbers)).sum()) > MANY_NUMBERS
    readings = column.readings | {"numbers-beside-words" if many else "mixed-columns"}
    return replace(column, kind=ColumnKind.MIXED, numbers=numbers if many else None, readings=readings)


def _merged(column: Column) -> Column:
    """Return a category whose spellings of one word (Ja, ja, JA; yes, y, ja) are one value, the commonest of them."""
    if column.kind is not ColumnKind.CATEGORY or len(column.values) > MOST_SPELLINGS:
        return column
    keys = [" ".join(value.casefold().split()) for value in column.values]
    if len(set(keys)) > 2 and set(keys) <= YES | NO:
        keys = ["yes" if key in YES else "no" for key in keys]
    if len(set(keys)) == len(keys):
        return column
    counts = np.bincount(column.codes[column.codes >= 0], minlength=len(keys))
    best: dict[str, int] = {}
    for place, key in enumerate(keys):
        if key not in best or counts[place] > counts[best[key]]:
            best[key] = place
    kept = sorted(best.values())
    codes = np.array([kept.index(best[key]) for key in keys] + [-1])
    values = [column.values[place] for place in kept]
    return replace(column, codes=codes[column.codes], values=values, readings=column.readings | {"spellings-merged"})


def _number_or_id(column: Column, ratio: float) -> Column:
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


def _text_kind(column: Column) -> ColumnKind:
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


def _with_privacy(column: Column) -> Column:
    is_date, is_number = column.kind is ColumnKind.DATE, column.numbers is not None
    personal = find_personal(column.name, column.values, is_date=is_date, is_number=is_number)
    return replace(column, personal=personal, is_sensitive=may_treat_unequally(column.name))


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

"""From a cell to the value that it stands for, by the kind of its column; what leaves a doubt is a mistake."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from readiness.document.book import NUMBERS, BookField, BookRow, Choice, Value, code_text
from readiness.intake.cells import RawCell
from readiness.model.base import YEARS, clean_text, one_line
from readiness.words import Message, said
from readiness.words.say import intake as say

_DATE_ADVICE: Final = say.WRITE_DATE_SUCH
_SINCE_ADVICE: Final = say.WRITE_DAY_MONTH_SUCH_OR
_ISO = re.compile(r"^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00:00.*)?\s*$")
_PERIOD = re.compile(r"^\s*(\d{4})(-(?:0[1-9]|1[0-2]))?\s*$")
_NUMBER = re.compile(r"-?\d{1,13}([.,]\d{1,400})?")
_DOUBTFUL = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}")
"""Thousands in one language, decimals in another."""
_START, _START_1904 = date(1899, 12, 30), date(1904, 1, 1)
_SHOWN = 40
_LISTED = 300


Told = str | float | bool


@dataclass(frozen=True)
class CellFault:
    """What is wrong with a cell, and what to write instead."""

    what: str
    instead: str


def value_of(cell: RawCell, row: BookRow, column: BookField, *, is_1904: bool = False) -> Value | CellFault:
    """The value of a cell in this row and column; None for an empty one."""
    if cell.has_formula:
        return CellFault(said(say.CELL_HOLDS_FORMULA), said(say.WRITE_VALUE_ITSELF))
    if cell.is_error:
        return CellFault(said(say.cell_shows(value=str(cell.value)[:12])), said(say.WRITE_VALUE_OR_EMPTY_CELL))
    if cell.value is None or cell.is_empty:
        return None
    chosen = _chosen(cell.value, row.choices_of(column))
    return chosen.value if chosen is not None else _written(cell.value, row, column, is_1904=is_1904)


def _written(told: Told, row: BookRow, column: BookField, *, is_1904: bool) -> Value | CellFault:
    """What stands in a cell where it is no entry of the list."""
    kind, choices = row.kind_of(column), row.choices_of(column)
    if kind == "choice" or (choices and kind in {"text", "long"}):
        listed = "; ".join(choice.label for choice in choices)[:_LISTED]
        return CellFault(said(say.not_list(quoted=_quoted(told))), said(say.write_one_of(listed=listed)))
    if kind == "date":
        return _date(told, is_1904=is_1904)
    if kind == "since":
        return _since(told, is_1904=is_1904)
    if kind in NUMBERS:
        return _number(told, row, column)
    return _text(told, column)


def _chosen(told: Told, choices: tuple[Choice, ...]) -> Choice | None:
    if isinstance(told, bool):
        told = code_text(told)
    words = _folded(code_text(told))
    for choice in choices:
        names = {_folded(each) for each in choice.labels}
        if words in names or (choice.value is not None and words == _folded(code_text(choice.value))):
            return choice
    return None


def _date(told: Told, *, is_1904: bool) -> Value | CellFault:
    found = _day(told, is_1904=is_1904)
    return found if found is not None else CellFault(said(say.no_date(quoted=_quoted(told))), said(_DATE_ADVICE))


def _since(told: Told, *, is_1904: bool) -> Value | CellFault:
    words = code_text(told)
    if _PERIOD.match(words) and int(words.strip()[:4]) in YEARS:
        return words.strip()
    found = _day(told, is_1904=is_1904)
    return (
        found
        if found is not None
        else CellFault(said(say.no_day_month_or_year(quoted=_quoted(told))), said(_SINCE_ADVICE))
    )


def _day(told: Told, *, is_1904: bool) -> date | None:
    if isinstance(told, bool):
        return None
    try:
        if isinstance(told, str):
            found = _ISO.match(told)
            day = date(int(found[1]), int(found[2]), int(found[3])) if found else None
        else:
            day = (_START_1904 if is_1904 else _START) + timedelta(days=int(told))
    except (ValueError, OverflowError):
        return None
    return day if day is not None and day.year in YEARS else None


def _number(told: Told, row: BookRow, column: BookField) -> Value | CellFault:
    is_whole, limits = row.kind_of(column) == "whole", row.limits_of(column)
    advice = said(_advice(limits, is_whole=is_whole))
    if isinstance(told, str) and told.strip().endswith("%") and row.kind_of(column) != "percent":
        return CellFault(said(say.percentage_none_asked_here(quoted=_quoted(told))), advice)
    number = _read_number(told)
    if number is None:
        return CellFault(said(say.no_number_can_be_read(quoted=_quoted(told))), advice)
    if is_whole and number != int(number):
        return CellFault(said(say.is_no_whole_number(number=round(number, 6))), advice)
    if limits and not limits[0] <= number <= limits[1]:
        return CellFault(said(say.is_out_of_range(number=round(number, 6))), advice)
    return int(number) if number == int(number) else number


def _advice(limits: tuple[float, float] | None, *, is_whole: bool) -> Message:
    if limits is None:
        return say.WRITE_WHOLE_NUMBER if is_whole else say.WRITE_NUMBER
    least, most = limits
    within = say.write_whole_number_within if is_whole else say.write_number_within
    return within(least=least, most=most)


def _read_number(told: Told) -> float | None:
    if isinstance(told, bool):
        return None
    if isinstance(told, str):
        words = re.sub(r"[\s\u00a0\u202f]", "", told)
        share = 100 if words.endswith("%") else 1
        words = words.removesuffix("%")
        if not _NUMBER.fullmatch(words) or _DOUBTFUL.fullmatch(words):
            return None
        return float(words.replace(",", ".")) / share
    return told if abs(told) < 1e15 else None


def _text(told: Told, column: BookField) -> str:
    words = told if isinstance(told, str) else code_text(told)
    return clean_text(words) if column.kind == "long" else one_line(words)


def too_long(text: str, row: BookRow, column: BookField) -> CellFault | None:
    """What is wrong with a text that was changed and has no room; None if it has."""
    if row.kind_of(column) not in {"text", "long"} or len(text) <= column.longest:
        return None
    return CellFault(said(say.text_has_characters(value=len(text))), said(say.shorten_to(longest=column.longest)))


def _folded(words: str) -> str:
    return one_line(words).casefold()


def _quoted(told: object) -> str:
    shown = code_text(told) if isinstance(told, str | float | bool) else ""
    return f"\u201c{one_line(shown)[:_SHOWN]}\u201d"

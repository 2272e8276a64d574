"""A sheet of a book as a table of text (CSV): it comes back as a workbook does, row by row under the same keys."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal

from readiness.document.book import BookField, BookRow, BookSheet, Formula, code_text
from readiness.present.plan.plan_export import table_csv

Separator = Literal[",", ";"]
_DOUBTFUL_DIGITS = 3
"""So many digits behind a mark could also be thousands: a zero is added."""


def write_comma(sheet: BookSheet, separator: Separator = ",") -> bytes:
    """The table in UTF-8. With semicolons numbers have decimal commas, as spreadsheets in German or French expect."""
    rows = ([_cell(row, column, separator) for column in sheet.fields] for row in sheet.rows)
    return table_csv(sheet.labels, rows, separator=separator)


def _cell(row: BookRow, column: BookField, separator: Separator) -> str:
    entry = row.value_of(column)
    value = entry.value if isinstance(entry, Formula) else entry
    for choice in row.choices_of(column):
        if choice.value == value and type(choice.value) is type(value):
            return choice.label
    if isinstance(value, float):
        return _number(value, separator)
    return value.isoformat() if isinstance(value, date) else code_text(value)


def _number(value: float, separator: Separator) -> str:
    """All its digits, and never with an exponent: a person reads it, and it comes back as the same number."""
    whole, _, digits = f"{Decimal(repr(value)):f}".partition(".")
    if not digits.strip("0"):
        return whole
    padded = digits + "0" if len(digits) == _DOUBTFUL_DIGITS else digits
    return f"{whole}{',' if separator == ';' else '.'}{padded}"

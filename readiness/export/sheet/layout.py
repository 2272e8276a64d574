"""Where each cell of a book stands in a workbook, and what its formulas are in terms of cells."""

from __future__ import annotations

import re
from functools import cached_property

from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell

from readiness.document.book import LISTS_SHEET, Book, BookRow, BookSheet, Choice
from readiness.model.base import clean_text

OVERVIEW = "dimensions"
"""The sheet that begins with the facts of the book and holds its picture."""
_HEAD = 3
_ABOVE_OVERVIEW = 7
_LONGEST_TITLE = 31
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]")
_TOKEN = re.compile(r"\{(?:(choices|codes):)?([a-z][\w.-]*?)(@[\w.-]*|:)?\}")


class CellPlaces:
    """Rows, columns, titles and lists of one book; rows and columns count from 0."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.heads = {
            sheet.key: len(book.facts) + _ABOVE_OVERVIEW if sheet.key == OVERVIEW else _HEAD for sheet in book.sheets
        }
        self.rows = {
            sheet.key: {row.key: self.heads[sheet.key] + place for place, row in enumerate(sheet.rows, 1)}
            for sheet in book.sheets
        }
        self.columns = {
            sheet.key: {column.key: place for place, column in enumerate(sheet.fields)} for sheet in book.sheets
        }
        self.titles = {sheet.key: sheet_title(sheet.title) for sheet in book.sheets}

    @cached_property
    def lists(self) -> dict[tuple[Choice, ...], int]:
        """The row of each list of choices on the sheet of lists; its codes are in the row below."""
        found: dict[tuple[Choice, ...], int] = {}
        for sheet in self.book.sheets:
            for column in sheet.fields:
                for row in sheet.rows:
                    if row.kind_of(column) == "choice" or row.choices.get(column.key):
                        found.setdefault(row.choices_of(column), 1 + 2 * len(found))
        found.pop((), None)
        return found

    def cell(self, sheet: str, row: int, column: int) -> str:
        """A cell of any sheet, as formulas write it."""
        return f"'{self.titles[sheet]}'!{xl_rowcol_to_cell(row, column, row_abs=True, col_abs=True)}"

    def formula(self, expression: str, sheet: BookSheet, row: BookRow) -> str:
        """An expression of a book in terms of cells."""
        return _TOKEN.sub(lambda found: self._resolved(found, sheet, row), expression)

    def whole_column(self, sheet: str, column: str) -> str:
        """All cells of a column below its head."""
        first = self.heads[sheet] + 2
        last = self.heads[sheet] + 1 + max(1, len(self.rows[sheet]))
        name = xl_col_to_name(self.columns[sheet][column])
        return f"'{self.titles[sheet]}'!${name}${first}:${name}${last}"

    def list_range(self, choices: tuple[Choice, ...], *, codes: bool = False) -> str:
        """The cells that hold a list of choices, or the codes behind them."""
        row = self.lists[choices] + 1 + int(codes)
        return f"{LISTS_SHEET}!$B${row}:${xl_col_to_name(len(choices))}${row}"

    def _resolved(self, found: re.Match[str], sheet: BookSheet, row: BookRow) -> str:
        listed, name, where = found.groups()
        table, column = self._named(name, sheet.key)
        place = self.columns[table][column]
        if where == ":":
            return self.whole_column(table, column)
        key = where[1:] if where and len(where) > 1 else row.key
        if listed:
            target = self.book.sheet(table)
            its = next(each for each in target.rows if each.key == key)
            return self.list_range(its.choices_of(target.fields[place]), codes=listed == "codes")
        if where:
            return self.cell(table, self.rows[table][key], place)
        return str(xl_rowcol_to_cell(self.rows[table][row.key], place, col_abs=True))

    def _named(self, name: str, own: str) -> tuple[str, str]:
        """Sheet and column of a name; a column of the same sheet may have a dot in its key."""
        table, _, column = name.partition(".")
        if name in self.columns[own] or table not in self.columns:
            return own, name
        return table, column


def sheet_title(words: str) -> str:
    """A title as sheets may have one."""
    return _NOT_IN_TITLES.sub(" ", clean_text(words))[:_LONGEST_TITLE].strip("'")

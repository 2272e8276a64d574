"""The two hidden sheets: the entries of the lists with their codes, and what the file was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from readiness.document.book import (
    BASE_SHEET,
    LISTS_SHEET,
    MOST_CELL,
    UNTOLD_CODE,
    Book,
    code_text,
    editable_values,
)
from readiness.export.sheet.layout import CellPlaces
from readiness.words import said
from readiness.words.say import files as say

if TYPE_CHECKING:
    from xlsxwriter import Workbook


def write_lists(layout: CellPlaces, file: Workbook) -> None:
    """The lists that cells offer, each with the codes behind it, so that formulas do not depend on words."""
    page = file.add_worksheet(LISTS_SHEET)
    page.write_string(0, 0, said(say.ENTRIES_LISTS_CODES_BEHIND_THEM))
    for choices, row in layout.lists.items():
        page.write_string(row, 0, "entries")
        page.write_string(row + 1, 0, "codes")
        for place, choice in enumerate(choices, 1):
            page.write_string(row, place, choice.label[:MOST_CELL])
            if isinstance(choice.value, int) and not isinstance(choice.value, bool):
                page.write_number(row + 1, place, choice.value)
            else:
                page.write_string(row + 1, place, code_text(choice.value) or UNTOLD_CODE)
    page.hide()


def write_base(book: Book, file: Workbook) -> None:
    """What each cell that can be changed held when the file was made: an import compares with that, not with today.

    Nothing stands here that does not stand on a sheet that is seen.
    """
    page = file.add_worksheet(BASE_SHEET)
    number = 0
    for name, words in book.about.items():
        for place, text in enumerate(("about", name, "", words)):
            page.write_string(number, place, text)
        number += 1
    for (sheet, row, column), value in editable_values(book):
        for place, text in enumerate((sheet, row, column, code_text(value)[:MOST_CELL])):
            page.write_string(number, place, text)
        number += 1
    page.very_hidden()

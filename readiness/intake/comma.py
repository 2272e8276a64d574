"""A table of text (CSV) as the one sheet of a file: commas, semicolons or tabs, in any usual encoding."""

from __future__ import annotations

import codecs
import csv
import io
import re
from typing import Final

from readiness.intake.archive import MOST_BYTES, NotReadable
from readiness.intake.cells import MOST_ROWS, MOST_TEXT, CellFile, CellPage, RawCell, address

TITLE: Final = "Table"
_SEPARATORS: Final = (";", ",", "\t")
_RISKY: Final = ("=", "+", "-", "@", "\t", "\r")
_QUOTED: Final = re.compile(r'(?<![^;,\t\n])"[^"]*(?:""[^"]*)*"?')
_SAVED_BY_EXCEL: Final = "cp1252"


def open_comma(data: bytes) -> CellFile:
    """A table of text; an apostrophe that kept a text from being a formula is taken away again.

    Raises:
        NotReadable: it is too large, or no table of text.
    """
    if len(data) > MOST_BYTES:
        raise NotReadable(f"The file has more than {MOST_BYTES // 1_000_000} MB.", "Delete what does not belong to it.")
    text = _decoded(data)
    if "\x00" in text:
        raise NotReadable("The file is no table of text (CSV).", "Save it as CSV or as .xlsx.")
    first = _QUOTED.sub("", text[:MOST_TEXT]).split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    page = CellPage(TITLE)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    number = 0
    try:
        for number, row in enumerate(reader, 1):
            _take(page, number, row)
    except csv.Error as fault:
        if "limit" in str(fault):
            what = f"A text in row {number + 1} has more than {MOST_TEXT:,} characters."
            raise NotReadable(what, "Shorten it.") from None
        raise NotReadable("The file is no table of text (CSV).", "Save it as CSV or as .xlsx.") from None
    return CellFile((TITLE,), {}, lambda _: page, is_plain=True)


def _take(page: CellPage, number: int, row: list[str]) -> None:
    if any(cell.strip() for cell in row) and number > MOST_ROWS:
        raise NotReadable(f"The file has more than {MOST_ROWS:,} rows.", "Delete the rows that do not belong to it.")
    for place, cell in enumerate(row, 1):
        if len(cell) > MOST_TEXT:
            what = f"The text in {address(number, place)} has more than {MOST_TEXT:,} characters."
            raise NotReadable(what, "Shorten it.")
        if cell.strip():
            page.put(number, place, RawCell(_plain(cell)))


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode(_SAVED_BY_EXCEL, "replace")


def _plain(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].lstrip(" ").startswith(_RISKY) else cell

"""A table of text (CSV) as the one sheet of a file: commas, semicolons or tabs, in any usual encoding."""

from __future__ import annotations

import codecs
import csv
import io
import re
from typing import Final

from readiness.intake.archive import MOST_BYTES, NotReadable
from readiness.intake.cells import MOST_ROWS, MOST_TEXT, CellFile, CellPage, RawCell, address
from readiness.words import said
from readiness.words.say import intake as say

TITLE: Final = say.TABLE
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
        raise NotReadable(
            said(say.table_has_more_than_mb(most_bytes=MOST_BYTES // 1000000)), said(say.DELETE_WHAT_DOES_NOT_BELONG)
        )
    text = _decoded(data)
    if "\x00" in text:
        raise NotReadable(said(say.FILE_NO_TABLE_TEXT_CSV), said(say.SAVE_CSV_OR_XLSX))
    first = _QUOTED.sub("", text[:MOST_TEXT]).split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    page = CellPage(said(TITLE))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    number = 0
    try:
        for number, row in enumerate(reader, 1):
            _take(page, number, row)
    except csv.Error as fault:
        if "limit" in str(fault):
            what = said(say.text_row_has_more_than(number=str(number + 1), most_text=MOST_TEXT))
            raise NotReadable(what, said(say.SHORTEN)) from None
        raise NotReadable(said(say.FILE_NO_TABLE_TEXT_CSV), said(say.SAVE_CSV_OR_XLSX)) from None
    return CellFile((said(TITLE),), {}, lambda _: page, is_plain=True)


def _take(page: CellPage, number: int, row: list[str]) -> None:
    if any(cell.strip() for cell in row) and number > MOST_ROWS:
        raise NotReadable(said(say.file_has_more_than_rows(most_rows=MOST_ROWS)), said(say.DELETE_ROWS_DO_NOT_BELONG))
    for place, cell in enumerate(row, 1):
        if len(cell) > MOST_TEXT:
            what = said(say.text_has_more_than_characters(address=address(number, place), most_text=MOST_TEXT))
            raise NotReadable(what, said(say.SHORTEN))
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

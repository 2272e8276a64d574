"""XLSX and XLS: measured before they are opened, since a small file can unfold into gigabytes."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import replace

import pyarrow as pa
import python_calamine

from readiness.evidence.reading.table import Table, name_columns
from readiness.evidence.refusing import Limits, Refused, refuse_columns, refuse_damage, refuse_size
from readiness.model.evidence import Note

SEARCHED_ROWS = 20
SEARCHED_END = 5
TOTALS = {"total", "totals", "grand total", "sum", "summe", "gesamt", "insgesamt", "total général", "totale", "totaal"}
_CELL = re.compile(rb"""\br=["']([A-Z]{1,3})(\d{1,7})["']""")
_CHUNK = 1024 * 1024


def read_workbook(data: bytes, limits: Limits, sheet: str | None = None, *, is_zip: bool = True) -> Table:
    """Return the largest sheet (or `sheet`) as text. Raises Refused for bombs, damage and books without cells."""
    if len(data) > limits.workbook:
        raise refuse_size(f"a spreadsheet of more than {limits.workbook // 1_000_000} MB")
    if is_zip:
        _measure(data, limits)
    try:
        with python_calamine.load_workbook(io.BytesIO(data)) as book:
            rows = _pick_sheet(book, sheet)
            sheets = tuple(book.sheet_names)
    except (python_calamine.CalamineError, python_calamine.ZipError, python_calamine.XmlError):
        raise refuse_damage() from None
    notes = [Note(slug="other-sheets", count=len(sheets) - 1)] if len(sheets) > 1 else []
    return replace(_to_table(rows, notes, limits), parts=sheets)


def _pick_sheet(book: python_calamine.CalamineWorkbook, wanted: str | None) -> list[list[object]]:
    if wanted is not None and wanted not in book.sheet_names:
        raise Refused("There is no sheet of that name in this workbook.", "Choose one of its sheets, and try again.")
    names = [wanted] if wanted is not None else book.sheet_names
    sheets = [book.get_sheet_by_name(name).to_python(skip_empty_area=True) for name in names]
    filled: list[list[list[object]]] = [[list(row) for row in rows] for rows in sheets if rows]
    if not filled:
        raise Refused("This workbook has no cells.", "Choose the file that holds your table.")
    return max(filled, key=lambda rows: len(rows) * len(rows[0]))


def _measure(data: bytes, limits: Limits) -> None:
    """Unpack without keeping anything, and stop at the limit: the sizes a zip file claims can be false."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except zipfile.BadZipFile:
        raise refuse_damage() from None
    if not any(member.filename.startswith("xl/") for member in members):
        raise Refused(
            "This is a packed folder, not a spreadsheet.", "Unpack it, choose the table inside it, and try again."
        )
    left = limits.unzipped
    for member in members:
        is_sheet = member.filename.startswith("xl/worksheets/")
        left -= _unpack(data, member, left, limits if is_sheet else None)


def _unpack(data: bytes, member: zipfile.ZipInfo, left: int, cells: Limits | None) -> int:
    start = member.header_offset + 30
    start += int.from_bytes(data[start - 4 : start - 2], "little") + int.from_bytes(data[start - 2 : start], "little")
    packed = memoryview(data)[start : start + member.compress_size]
    if member.compress_type == zipfile.ZIP_STORED:
        return len(packed)
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    size, corner, waiting = 0, (0, 0), bytes(packed)
    while waiting and not unpacker.eof:
        try:
            block = unpacker.decompress(waiting, _CHUNK)
        except zlib.error:
            raise refuse_damage() from None
        waiting = unpacker.unconsumed_tail
        size += len(block)
        if size > left:
            raise refuse_size(f"unpacked, it is more than {Limits().unzipped // 1_000_000} MB")
        if cells is not None:
            corner = _grow(corner, block, cells)
    return size


def _grow(corner: tuple[int, int], block: bytes, limits: Limits) -> tuple[int, int]:
    """Return the farthest row and column so far; two far cells alone make a reader fill all cells between them."""
    found = set(_CELL.findall(block))
    rows = max((int(row) for _, row in found), default=0)
    columns = max((_column_number(letters) for letters in {letters for letters, _ in found}), default=0)
    corner = max(corner[0], rows), max(corner[1], columns)
    if corner[1] > limits.columns:
        raise refuse_columns(limits)
    if corner[0] * corner[1] > limits.workbook_cells:
        raise refuse_size(f"its sheet spans more than {limits.workbook_cells:,} cells")
    return corner


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _to_table(rows: list[list[object]], notes: list[Note], limits: Limits) -> Table:
    texts = [[_text(cell) for cell in row] for row in rows]
    fullest = max(sum(map(bool, row)) for row in texts)
    if fullest == 0:
        raise Refused("This sheet has no filled cells.", "Choose the sheet that holds your table, and try again.")
    place = next(number for number, row in enumerate(texts) if sum(map(bool, row)) >= 0.9 * fullest)
    place = place if place < SEARCHED_ROWS else 0
    header, body = texts[place], [row for row in texts[place + 1 :] if any(row)]
    totals = [number for number in range(max(0, len(body) - SEARCHED_END), len(body)) if _is_total(body[number])]
    body = [row for number, row in enumerate(body) if number not in totals]
    names, renamed = name_columns(header)
    if len(names) > limits.columns:
        raise refuse_columns(limits)
    notes = [*notes, *([Note(slug="title-rows-skipped", count=place)] if place else [])]
    notes += [Note(slug="total-rows-removed", count=len(totals))] if totals else []
    columns = {name: pa.array([row[number] for row in body], pa.string()) for number, name in enumerate(names)}
    return Table(pa.table(columns), len(body), "file", (*notes, *renamed))


def _is_total(row: list[str]) -> bool:
    first = next((cell for cell in row if cell), "")
    return first.strip(" :").casefold() in TOTALS


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return "" if cell is None else str(cell)

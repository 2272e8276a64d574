"""XLSX, XLS and OpenDocument: measured before they are opened, since a small file can unfold into gigabytes."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pyarrow as pa
import python_calamine

from readiness.evidence.reading.foreign import refuse_folder, refuse_password
from readiness.evidence.reading.headers import take_more_headers
from readiness.evidence.reading.hidden_rows import count_hidden_rows
from readiness.evidence.reading.stacked import leave_out_second
from readiness.evidence.reading.table import MAX_NAME, Table, looks_like_a_header, name_columns, repeats_below
from readiness.evidence.reading.totals import remove_lines, remove_totals
from readiness.evidence.refusing import Limits, TableRefused, refuse_columns, refuse_damage, refuse_name, refuse_size
from readiness.model.evidence import Note
from readiness.words import said
from readiness.words.say import evidence as say

SEARCHED_ROWS = 20
FEWEST_SHOWN = 50
"""Rows of the largest sheet in sight below which hidden sheets are pointed out."""
EXACT, LARGEST_WHOLE = 1e15, 1e21
"""From the first on a spreadsheet keeps 15 digits, and the others are 0; from the second on nothing is a key."""
_CELL = re.compile(rb"""\br=["']([A-Z]{1,3})(\d{1,7})["']""")
_CHUNK = 1024 * 1024
_ENCRYPTED, _WORD = "EncryptedPackage".encode("utf-16-le"), "WordDocument".encode("utf-16-le")
_OPEN_SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"
_OPEN_CELL = re.compile(rb"<table:(?:covered-)?table-cell[^>]*>")
_REPEATED = re.compile(rb"""number-(?:columns|rows)-repeated=["'](\d{1,9})""")


def read_workbook(data: bytes, limits: Limits, sheet: str | None = None, *, is_zip: bool = True) -> Table:
    """Return the largest sheet (or `sheet`) as text. Raises TableRefused for bombs, damage and books without cells."""
    if len(data) > limits.workbook:
        raise refuse_size(said(say.part_spreadsheet_of_more_than_mb(workbook=limits.workbook // 1000000)))
    if is_zip:
        _measure(data, limits)
    elif _ENCRYPTED in data:
        raise refuse_password()
    elif _WORD in data:
        raise refuse_folder(["word/"], b"")
    try:
        with python_calamine.load_workbook(io.BytesIO(data)) as book:
            name, rows, notes = _pick_sheet(book, sheet)
            sheets = tuple(book.sheet_names)
    except python_calamine.PasswordError:
        raise refuse_password() from None
    except (python_calamine.CalamineError, python_calamine.ZipError, python_calamine.XmlError):
        raise refuse_damage() from None
    if is_zip and (hidden := _count_hidden_rows(data, name, limits)):
        notes.append(Note(slug="hidden-rows-read", count=hidden))
    if len(sheets) > 1:
        notes.append(Note(slug="other-sheets", count=len(sheets) - 1, columns=(name[:MAX_NAME],)))
    return replace(_to_table(rows, notes, limits), parts=sheets)


def _pick_sheet(
    book: python_calamine.CalamineWorkbook, wanted: str | None
) -> tuple[str, list[list[object]], list[Note]]:
    """Return the wanted sheet, else the largest visible one, else the largest; with its merged cells filled down."""
    if wanted is not None and wanted not in book.sheet_names:
        raise refuse_name("sheet", wanted, book.sheet_names)
    shown = [each.name for each in book.sheets_metadata if each.visible is python_calamine.SheetVisibleEnum.Visible]
    hidden = [name for name in book.sheet_names if name not in shown]
    for names in ([wanted],) if wanted is not None else (shown, hidden):
        filled = []
        for name in names:
            sheet = book.get_sheet_by_name(name)
            rows: list[list[object]] = [list(row) for row in sheet.to_python(skip_empty_area=True)]
            if rows and any(cell not in ("", None) for row in rows for cell in row):
                filled.append((name, rows, sheet))
        if filled:
            name, rows, sheet = max(filled, key=lambda each: len(each[1]) * len(each[1][0]))
            merged = _fill_merged(rows, sheet)
            notes = [Note(slug="merged-cells-filled", count=merged)] if merged else []
            if wanted is None and len(rows) < FEWEST_SHOWN and hidden and names is shown:
                notes.append(Note(slug="hidden-sheets", count=len(hidden), columns=tuple(h[:MAX_NAME] for h in hidden)))
            return name, rows, notes
    raise TableRefused(said(say.THIS_WORKBOOK_HAS_NO_CELLS), said(say.CHOOSE_FILE_THAT_HOLDS))


def _fill_merged(rows: list[list[object]], sheet: python_calamine.CalamineSheet) -> int:
    """Write the value of each cell that was merged downwards into all its rows; return the number of such blocks."""
    top, left = sheet.start or (0, 0)
    blocks = 0
    for (first, column), (last, end) in sheet.merged_cell_ranges or ():
        if last == first or end != column or not 0 <= column - left < len(rows[0]):
            continue
        block = rows[max(first - top, 0) : last - top + 1]
        if not block or any(row[column - left] not in ("", None) for row in block[1:]):
            continue
        blocks += 1
        for row in block[1:]:
            row[column - left] = block[0][column - left]
    return blocks


def _count_hidden_rows(data: bytes, sheet: str, limits: Limits) -> int:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {member.filename: member for member in archive.infolist()}
    is_open_document = "content.xml" in members

    def unpack(name: str) -> Iterator[bytes]:
        return _unpack(data, members[name], limits.unzipped) if name in members else iter(())

    return count_hidden_rows(unpack, sheet, is_open_document=is_open_document)


def _measure(data: bytes, limits: Limits) -> None:
    """Unpack without keeping anything, and stop at the limit: the sizes a zip file claims can be false."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        # The list of members may claim a version of the format that nobody reads, or a place outside the file.
        raise refuse_damage() from None
    names = [member.filename for member in members]
    mimetype = data[30:120].split(b"mimetype", 1)[-1] if b"mimetype" in data[:60] else b""
    is_open_document = mimetype.startswith(_OPEN_SPREADSHEET)
    if not is_open_document and not any(name.startswith("xl/") for name in names):
        raise refuse_folder(names, mimetype)
    left = limits.unzipped
    if sum(member.file_size for member in members) > left:
        raise _refuse_unpacked()  # What says so itself need not be unpacked to see it.
    for member in members:
        if is_open_document and member.filename == "content.xml":
            content = b"".join(_unpack(data, member, left))
            _measure_open_document(content, limits)
            left -= len(content)
        elif member.filename.startswith("xl/worksheets/"):
            left -= _measure_sheet(_unpack(data, member, left), limits)
        else:
            left -= sum(map(len, _unpack(data, member, left)))


def _measure_open_document(content: bytes, limits: Limits) -> None:
    """Stop where a reader would write out too much: it fills every cell up to the farthest row and column with a value.

    Rows and cells can be said to repeat, also empty ones before a filled one.
    """
    for sheet in content.split(b"<table:table ")[1:]:
        corner, row = (0, 0), 0
        for text in sheet.split(b"<table:table-row")[1:]:
            row += _repeated(text[: text.find(b">")])
            width = _width(text)
            if width:
                corner = row, max(corner[1], width)
        _stop_at(corner, limits)


def _width(row: bytes) -> int:
    """How many cells a row of an OpenDocument has up to its last one with a value."""
    filled = row.rfind(b"office:value-type")
    if filled < 0:
        return 0
    cells = _OPEN_CELL.findall(row, 0, row.find(b">", filled) + 1)
    return sum(map(_repeated, cells)) if b"number-columns-repeated" in row else len(cells)


def _repeated(tag: bytes) -> int:
    found = _REPEATED.search(tag)
    return int(found[1]) if found else 1


def _measure_sheet(blocks: Iterable[bytes], limits: Limits) -> int:
    """The size of a sheet, as long as no cell lies too far out."""
    size, corner = 0, (0, 0)
    for block in blocks:
        size += len(block)
        corner = _grow(corner, block, limits)
    return size


def _unpack(data: bytes, member: zipfile.ZipInfo, left: int) -> Iterator[bytes]:
    """What a member unfolds to, block by block, `left` bytes at most.

    Not by `zipfile`, which stops at the size that the member claims: the reader of the workbook goes on to the end.
    """
    start = member.header_offset + 30
    start += int.from_bytes(data[start - 4 : start - 2], "little") + int.from_bytes(data[start - 2 : start], "little")
    packed = memoryview(data)[start : start + member.compress_size]
    if member.compress_type == zipfile.ZIP_STORED:
        yield bytes(packed)
        return
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    size, waiting = 0, bytes(packed)
    while waiting and not unpacker.eof:
        try:
            block = unpacker.decompress(waiting, _CHUNK)
        except zlib.error:
            raise refuse_damage() from None
        waiting = unpacker.unconsumed_tail
        size += len(block)
        if size > left:
            raise _refuse_unpacked()
        yield block


def _refuse_unpacked() -> TableRefused:
    return refuse_size(said(say.part_unpacked_more_than_mb(unzipped=Limits().unzipped // 1000000)))


def _grow(corner: tuple[int, int], block: bytes, limits: Limits) -> tuple[int, int]:
    """Return the farthest row and column so far; two far cells alone make a reader fill all cells between them."""
    found = set(_CELL.findall(block))
    rows = max((int(row) for _, row in found), default=0)
    columns = max((_column_number(letters) for letters in {letters for letters, _ in found}), default=0)
    corner = max(corner[0], rows), max(corner[1], columns)
    _stop_at(corner, limits)
    return corner


def _stop_at(corner: tuple[int, int], limits: Limits) -> None:
    """Refuse a sheet whose farthest row and column lie too far out."""
    if corner[1] > limits.columns:
        raise refuse_columns(limits)
    if corner[0] * corner[1] > limits.workbook_cells:
        raise refuse_size(said(say.part_its_sheet_spans_more(workbook_cells=limits.workbook_cells)))


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _to_table(rows: list[list[object]], notes: list[Note], limits: Limits) -> Table:
    texts = [[_text(cell) for cell in row] for row in rows]
    fullest = max(sum(map(bool, row)) for row in texts)
    if fullest == 0:
        raise TableRefused(said(say.THIS_SHEET_HAS_NO_FILLED), said(say.CHOOSE_SHEET_THAT_HOLDS))
    place = next(number for number, row in enumerate(texts) if sum(map(bool, row)) >= 0.9 * fullest)
    place = place if place < SEARCHED_ROWS else 0
    if not looks_like_a_header(texts[place]):
        place = _header_above(texts, place)
    header, body = texts[place], [row for row in texts[place + 1 :] if any(row)]
    if looks_like_a_header(header) and not repeats_below(header, body[:SEARCHED_ROWS]):
        names, renamed = name_columns(header)
    else:
        names, renamed = name_columns([""] * len(header))[0], [Note(slug="no-header")]
        header, body = [], [row for row in texts[place:] if any(row)]
    if len(names) > limits.columns:
        raise refuse_columns(limits)
    notes = [*notes, *([Note(slug="title-rows-skipped", count=place)] if place else [])]
    columns = {name: pa.array([row[number] for row in body], pa.string()) for number, name in enumerate(names)}
    cells, lines = remove_lines(pa.table(columns), header)
    cells, more = take_more_headers(cells, header) if header else (cells, [])
    cells, second = leave_out_second(cells) if header else (cells, [])
    cells, left_out = remove_totals(cells)
    return Table(cells, cells.num_rows, "file", (*notes, *lines, *more, *second, *left_out, *renamed))


def _header_above(texts: list[list[str]], place: int) -> int:
    """Return the first of the rows above `place` that together name nearly all columns, each only some; or `place`."""
    first = place
    while first and sum(map(bool, texts[first - 1])) > 1 and looks_like_a_header(texts[first - 1]):
        first -= 1
    named = sum(any(row[column] for row in texts[first:place]) for column in range(len(texts[place])))
    return first if place - first > 1 and named >= 0.9 * len(texts[place]) else place


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < LARGEST_WHOLE:
        return str(int(cell) if abs(cell) < EXACT else int(Decimal(f"{cell:.15g}")))
    if isinstance(cell, timedelta):
        return f"{cell.total_seconds():g} s"
    return "" if cell is None else str(cell)

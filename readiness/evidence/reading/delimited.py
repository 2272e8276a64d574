"""CSV and its cousins: any common delimiter and encoding, read as text so that 01234 stays 01234."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import BinaryIO

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv

from readiness.evidence.reading.dialects import ESCAPE, find_rewrite, has_escapes
from readiness.evidence.reading.fixed_width import as_commas, count_spaced, find_cuts, spaces_as_commas
from readiness.evidence.reading.foreign import refuse_markup
from readiness.evidence.reading.formulas import bare
from readiness.evidence.reading.headers import take_more_headers
from readiness.evidence.reading.quoting import Quoting, escape_stray_quotes
from readiness.evidence.reading.short_lines import fill_short_lines
from readiness.evidence.reading.sniffing import DELIMITERS, find_delimiter, find_encoding, find_quote
from readiness.evidence.reading.stacked import leave_out_second
from readiness.evidence.reading.table import Table, looks_like_a_header, name_columns, repeats_below
from readiness.evidence.reading.thinning import keep_every, utf8_blocks, whole_lines
from readiness.evidence.reading.totals import remove_comments, remove_lines, remove_totals
from readiness.evidence.refusing import (
    Limits,
    TableRefused,
    refuse_columns,
    refuse_damage,
    refuse_emptiness,
    refuse_size,
)
from readiness.model.evidence import Note

HEAD = 256 * 1024
SEARCHED_ROWS = 20
PARSE_BLOCK = 8 * 1024 * 1024
PLAIN_DELIMITER = b"\x1f"
"""Stands in for delimiters of several bytes, which the parser does not know."""


@dataclass(frozen=True)
class Layout:
    """Where the data starts and how a line is cut. `skipped` counts physical lines above the data."""

    names: list[str]
    delimiter: str
    skipped: int
    notes: list[Note]
    quote: str = '"'
    header: tuple[str, ...] = ()
    escape: str | None = None
    has_comments: bool = False


def read_delimited(stream: BinaryIO, size: int, limits: Limits, seed: int = 0) -> Table:
    """Return the table in a text stream of `size` bytes. Raises TableRefused with a sentence for what is none."""
    head = stream.read(HEAD)
    stream.seek(0)
    encoding = find_encoding(head)
    text = head.decode(encoding, errors="ignore").lstrip("\ufeff")
    if not text.strip():
        raise refuse_emptiness()
    if markup := refuse_markup(text):
        raise markup
    text = _unix(text)
    blocks = whole_lines(utf8_blocks(stream, encoding), limits)
    if part := _find_spacing(text):
        if size > limits.whole_file:
            raise refuse_size(f"a text with columns of spaces of more than {limits.whole_file // 1_000_000} MB")
        lined = part(_unix_bytes(b"".join(blocks)).decode("utf-8", errors="replace"))
        layout = find_layout(lined, limits)
        return _parse(lined.encode(), replace(layout, notes=[*layout.notes, Note(slug="fixed-width-read")]), None)
    if size <= limits.whole_file and _are_wrapped(text):
        blocks = iter([_unwrapped(_unix_bytes(b"".join(blocks)))])
        text = _unwrapped(text.encode()).decode()
    delimiter = find_delimiter(text)
    if rewrite := find_rewrite(text, delimiter):
        text = rewrite(text)
        blocks = (rewrite(block.decode("utf-8", errors="replace")).encode() for block in blocks)
    layout = find_layout(text, limits)
    if not layout.delimiter.isascii():
        sign = layout.delimiter.encode()
        blocks = (block.replace(sign, PLAIN_DELIMITER) for block in blocks)
        layout = replace(layout, delimiter=PLAIN_DELIMITER.decode())
    if size <= limits.whole_file:
        data = b"".join(blocks)
        return _parse(_unix_bytes(data), layout, None)
    lines_in_file = max(1, int(size / _mean_line(head)))
    aim = min(limits.kept_rows, limits.sampled_cells // len(layout.names))
    step = max(1, round(lines_in_file / max(aim, 1)))
    has_breaks = _breaks_inside_cells(text, layout)
    data, seen = keep_every(blocks, step, seed, quote=layout.quote.encode() if has_breaks else None)
    return _parse(data, replace(layout, skipped=min(layout.skipped, 1)), seen, spans_lines=has_breaks)


def _are_wrapped(text: str) -> bool:
    """Say whether nearly every line is one cell in quotes that holds all cells of a row, the same number in each."""
    lines = [line for line in text.split("\n")[:-1] if line.strip()]
    wrapped = [line[1:-1] for line in lines if len(line) > 1 and line[0] == line[-1] == '"']
    if len(lines) < FEWEST_WRAPPED or len(wrapped) < MOSTLY_WRAPPED * len(lines):
        return False
    inside = [line for line in wrapped if '"' not in line.replace('""', "")]
    return len(inside) == len(wrapped) and any(
        min(line.count(sign) for line in inside) == max(line.count(sign) for line in inside) > 0 for sign in DELIMITERS
    )


def _unwrapped(data: bytes) -> bytes:
    return _WRAPPED.sub(lambda found: found[1].replace(b'""', b'"'), data)


_WRAPPED = re.compile(rb'^"(.*)"\r?$', re.MULTILINE)
FEWEST_WRAPPED, MOSTLY_WRAPPED = 5, 0.8


def _find_spacing(text: str) -> Callable[[str], str] | None:
    """Return what puts commas between columns that spaces part; None where the first line has a usual delimiter."""
    lines = text.split("\n")[:-1] or [text]
    first = next((line for line in lines if line.strip()), "")
    if any(sign in first for sign in DELIMITERS):
        return None
    cuts = find_cuts(lines)
    wide = count_spaced(lines, 2)
    if cuts and len(cuts) >= wide:
        return lambda whole: as_commas(whole, cuts)
    if wide or count_spaced(lines, 1):
        return lambda whole: spaces_as_commas(whole, 2 if wide else 1)
    return None


def find_layout(text: str, limits: Limits) -> Layout:
    """Return where the header of `text` (the start of a file) is: the first of 20 rows about as wide as most."""
    delimiter = find_delimiter(text)
    quote = find_quote(text, delimiter)
    escape = ESCAPE if has_escapes(text, delimiter) else None
    rows = _first_rows(text, delimiter, quote, escape)
    if quote in text and not escape:
        text, strays = escape_stray_quotes(text, Quoting(delimiter, quote, _usual_width(rows)))
        rows = _first_rows(text, delimiter, quote, escape) if strays else rows
    if max(len(row.cells) for row in rows) > limits.columns:
        raise refuse_columns(limits)
    comments = _comments_above(rows)
    place = comments + _header_place(rows[comments:])
    header = [bare(cell) for cell in rows[place].cells]
    notes = [Note(slug="title-rows-skipped", count=place)] if place else []
    if place == comments + 1 and _has_too_few_names(rows[comments], header):
        raise _refuse_widths(len(rows[comments].cells), len(header))
    has_header = looks_like_a_header(header) and not repeats_below(header, [row.cells for row in rows[place + 1 :]])
    usual = _usual_width(rows)
    width = max(len(header) - (_empty_end(header) if place + 1 < len(rows) else 0), usual)
    header = header[:width]
    below = [row for row in rows[place + 1 :] if len(row.cells) == width]
    if len(header) == width - 1 and all(cell.strip() for cell in header) and not _ends_empty(below, width):
        if has_header and len({row.cells[0] for row in below}) < len(below):
            raise _refuse_widths(len(header), width)
        header = ["", *header]  # a first column that only numbers the rows often has no name
    raw = [*header, *[""] * (width - len(header))] if has_header else [""] * width
    names, renamed = name_columns(raw)
    notes += renamed if has_header else [Note(slug="no-header")]
    start = rows[place].end if has_header else rows[place].start
    return Layout(
        names,
        delimiter,
        start,
        notes,
        quote,
        header=tuple(header) if has_header else (),
        escape=escape,
        has_comments=comments > 0,
    )


@dataclass(frozen=True)
class _Row:
    cells: list[str]
    start: int
    end: int

    @property
    def filled(self) -> int:
        return sum(1 for cell in self.cells if cell.strip())


def _breaks_inside_cells(text: str, layout: Layout) -> bool:
    """Say whether a cell of the start of the file holds a line break."""
    text, _ = escape_stray_quotes(text, Quoting(layout.delimiter, layout.quote, len(layout.names)))
    lines = text.split("\n")[:-1]
    reader = csv.reader(lines, delimiter=layout.delimiter, quotechar=layout.quote)
    try:
        for count, _ in enumerate(reader, start=1):
            if reader.line_num > count:
                return True
    except csv.Error:
        return False
    return False


def _first_rows(text: str, delimiter: str, quote: str, escape: str | None) -> list[_Row]:
    reader = csv.reader(
        io.StringIO(text), delimiter=delimiter, quotechar=quote, escapechar=escape, doublequote=escape is None
    )
    rows: list[_Row] = []
    start = 0
    try:
        for cells in reader:
            rows.append(_Row(cells, start, reader.line_num))
            start = reader.line_num
            if len(rows) >= SEARCHED_ROWS:
                break
    except csv.Error:
        if not rows:
            raise TableRefused(
                "A single cell in this file is too long for a table.", "Check that the file is a table, and try again."
            ) from None
    return rows


def _header_place(rows: list[_Row]) -> int:
    """Return the first row about as wide as most; a title row is narrow, or wide with few filled cells."""
    usual = _usual_width(rows)
    fullest = max(row.filled for row in rows if len(row.cells) <= usual)
    empty_ends = min(_empty_end(row.cells) for row in rows if len(row.cells) == usual)
    least = 0.9 * (usual - empty_ends)  # rows that end in a delimiter are no wider than a header that does not
    first = rows[0]
    if len(first.cells) == usual - 1 and first.filled == usual - 1 and looks_like_a_header(first.cells):
        return 0  # the column that numbers the rows has no name
    wide = (place for place, row in enumerate(rows) if len(row.cells) >= least and row.filled >= 0.6 * fullest)
    return next(wide, 0)


def _comments_above(rows: list[_Row]) -> int:
    """Return how many lines that begin with # stand above a header; the last of them may be the header itself."""
    count = next((place for place, row in enumerate(rows) if not row.cells or not row.cells[0].startswith("#")), 0)
    below = [row.cells for row in rows[count:]]
    is_header = len(below[0]) > 1 and looks_like_a_header(below[0]) and not repeats_below(below[0], below[1:])
    return count if is_header else 0


def _has_too_few_names(first: _Row, below: list[str]) -> bool:
    """Say whether a line of names stands above lines of values that are all wider than it."""
    names = [cell.strip() for cell in first.cells]
    is_header = len(names) > 1 and all(names) and len(set(names)) == len(names) and looks_like_a_header(names)
    return is_header and len(names) < len(below) and not looks_like_a_header(below)


def _refuse_widths(names: int, cells: int) -> TableRefused:
    return TableRefused(
        f"The first line has {names} names and the lines below it have {cells} cells each.",
        "A sign in cells, such as a decimal comma, cannot be told from the one between them. Export the table again "
        "with each cell in quotation marks, or with semicolons between cells.",
    )


def _ends_empty(rows: list[_Row], width: int) -> bool:
    """Say whether the last of `width` cells is blank in all rows that have one: they end in a delimiter."""
    return all(not row.cells[width - 1].strip() for row in rows if len(row.cells) == width)


def _empty_end(cells: list[str]) -> int:
    return next((count for count, cell in enumerate(reversed(cells)) if cell.strip()), len(cells))


def _usual_width(rows: list[_Row]) -> int:
    """Return the commonest number of cells in a row, the larger of two equally common ones."""
    widths = Counter(len(row.cells) for row in rows)
    return max(widths, key=lambda width: (widths[width], width))


def _parse(data: bytes, layout: Layout, lines_seen: int | None, *, spans_lines: bool | None = None) -> Table:
    spans = lines_seen is None if spans_lines is None else spans_lines
    cells, skipped, mended = _parse_rows(data, layout, spans_lines=spans)
    if skipped > cells.num_rows:
        raise TableRefused(
            "Most lines of this file do not fit its first row.",
            "Export the table again as CSV with one row for each case.",
        )
    notes = [*layout.notes, *mended]
    if skipped:
        notes.append(Note(slug="ragged-rows-skipped", count=skipped))
    if lines_seen is not None:
        notes.append(Note(slug="every-kth-row", count=cells.num_rows))
    cells, more = _tidy(cells, layout)
    notes += more
    return Table(cells, cells.num_rows if lines_seen is None else lines_seen, "file", tuple(notes))


def _parse_rows(data: bytes, layout: Layout, *, spans_lines: bool) -> tuple[pa.Table, int, list[Note]]:
    """Return the cells, the number of lines that fit no row, and what was mended in lines.

    Lines are looked at where one does not fit or a row takes more than one, as that is how a stray mark shows.
    """
    lines = data.split(b"\n", layout.skipped)
    if len(lines) <= layout.skipped or not lines[-1].strip():
        return pa.table({name: pa.array([], pa.string()) for name in layout.names}), 0, []
    body = lines[-1]
    try:
        cells, skipped = _parse_cells(body, layout, spans_lines=spans_lines)
        rows = body.count(b"\n") + (not body.endswith(b"\n"))
        has_breaks = layout.quote.encode() in body and cells.num_rows != rows
        if layout.escape or not (skipped or has_breaks):
            return cells, skipped, []
    except pa.ArrowInvalid:  # a quote that never closes swallows the rest of the file
        pass
    quoting = Quoting(layout.delimiter, layout.quote, len(layout.names))
    text, strays = escape_stray_quotes(body.decode("latin-1"), quoting)
    text, short = fill_short_lines(text, quoting)
    mended = [Note(slug="stray-quotes-read", count=strays)] if strays else []
    mended += [Note(slug="short-lines-filled", count=short)] if short else []
    try:
        return (*_parse_cells(text.encode("latin-1"), layout, spans_lines=spans_lines), mended)
    except pa.ArrowException:
        raise refuse_damage() from None


def _tidy(cells: pa.Table, layout: Layout) -> tuple[pa.Table, list[Note]]:
    """Take out what only the form of the file made: columns without name and content, lines that are no rows."""
    for place, name in enumerate(layout.names, start=1):
        if name == f"column {place}" and cells.num_columns > 2 and not _has_content(cells.column(name)):
            cells = cells.drop_columns(name)
    cells, lines = remove_lines(cells, layout.header)
    if layout.has_comments:
        cells, comments = remove_comments(cells)
        lines = [*lines, *comments]
    cells, more = take_more_headers(cells) if layout.header else (cells, [])
    cells, second = leave_out_second(cells) if layout.header else (cells, [])
    cells, totals = remove_totals(cells)
    return cells, [*lines, *more, *second, *totals]


def _has_content(column: pa.ChunkedArray) -> bool:
    return bool(pc.any(pc.not_equal(pc.utf8_trim_whitespace(pc.fill_null(column, "")), "")).as_py())


def _parse_cells(body: bytes, layout: Layout, *, spans_lines: bool) -> tuple[pa.Table, int]:
    """Return the cells of the lines below the header, and how many lines did not fit."""
    skipped = 0

    def skip(_: pacsv.InvalidRow) -> str:
        nonlocal skipped
        skipped += 1
        return "skip"

    cells = pacsv.read_csv(
        io.BytesIO(body),
        read_options=pacsv.ReadOptions(column_names=layout.names, block_size=PARSE_BLOCK, use_threads=False),
        parse_options=pacsv.ParseOptions(
            delimiter=layout.delimiter,
            quote_char=layout.quote,
            escape_char=layout.escape or False,
            newlines_in_values=spans_lines,
            invalid_row_handler=skip,
        ),
        convert_options=pacsv.ConvertOptions(
            column_types={name: pa.string() for name in layout.names}, strings_can_be_null=False, check_utf8=False
        ),
    )
    return cells, skipped


def _mean_line(head: bytes) -> float:
    return len(head) / max(1, head.count(b"\n"))


def _unix(text: str) -> str:
    return re.sub(r"\r\n?", "\n", text).replace("\0", "")


def _unix_bytes(data: bytes) -> bytes:
    data = data.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf")
    if b"\n" in data[:-1]:
        return data
    return data.replace(b"\r", b"\n")

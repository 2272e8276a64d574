"""CSV and its cousins: any common delimiter and encoding, read as text so that 01234 stays 01234."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from dataclasses import replace
from typing import BinaryIO

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv

from readiness.evidence.reading.dialects import find_rewrite
from readiness.evidence.reading.fixed_width import as_commas, count_spaced, find_cuts, spaces_as_commas
from readiness.evidence.reading.foreign import refuse_markup
from readiness.evidence.reading.headers import take_more_headers
from readiness.evidence.reading.layout import Layout, find_layout
from readiness.evidence.reading.quoting import Quoting, escape_stray_quotes
from readiness.evidence.reading.short_lines import fill_short_lines
from readiness.evidence.reading.sniffing import DELIMITERS, find_delimiter, find_encoding
from readiness.evidence.reading.stacked import leave_out_second
from readiness.evidence.reading.table import Table, own_names
from readiness.evidence.reading.thinning import keep_every, utf8_blocks, whole_lines
from readiness.evidence.reading.totals import remove_comments, remove_lines, remove_totals
from readiness.evidence.refusing import (
    Limits,
    TableRefused,
    refuse_damage,
    refuse_emptiness,
    refuse_size,
)
from readiness.model.evidence import Note
from readiness.words import said
from readiness.words.say import evidence as say

HEAD = 256 * 1024
PARSE_BLOCK = 8 * 1024 * 1024
PLAIN_DELIMITER = b"\x1f"
"""Stands in for delimiters of several bytes, which the parser does not know."""


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
            raise refuse_size(said(say.part_text_with_columns_of_spaces(whole_file=limits.whole_file // 1000000)))
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


def _breaks_inside_cells(text: str, layout: Layout) -> bool:
    """Say whether a cell of the start of the file holds a line break."""
    text, _, _ = escape_stray_quotes(text, Quoting(layout.delimiter, layout.quote, len(layout.names)))
    lines = text.split("\n")[:-1]
    reader = csv.reader(lines, delimiter=layout.delimiter, quotechar=layout.quote)
    try:
        for count, _ in enumerate(reader, start=1):
            if reader.line_num > count:
                return True
    except csv.Error:
        return False
    return False


def _parse(data: bytes, layout: Layout, lines_seen: int | None, *, spans_lines: bool | None = None) -> Table:
    spans = lines_seen is None if spans_lines is None else spans_lines
    cells, skipped, mended = _parse_rows(data, layout, spans_lines=spans)
    if skipped > cells.num_rows:
        raise TableRefused(
            said(say.MOST_LINES_OF_THIS_FILE),
            said(say.EXPORT_TABLE_AGAIN_AS_CSV),
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
    text, strays, doubts = escape_stray_quotes(body.decode("latin-1"), quoting)
    text, short = fill_short_lines(text, quoting)
    mended = [Note(slug="stray-quotes-read", count=strays)] if strays else []
    mended += [Note(slug="quotes-in-doubt", count=doubts)] if doubts else []
    mended += [Note(slug="short-lines-filled", count=short)] if short else []
    try:
        return (*_parse_cells(text.encode("latin-1"), layout, spans_lines=spans_lines), mended)
    except pa.ArrowException:
        raise refuse_damage() from None


def _tidy(cells: pa.Table, layout: Layout) -> tuple[pa.Table, list[Note]]:
    """Take out what only the form of the file made: columns without name and content, lines that are no rows."""
    own = own_names(layout.header)
    for name in layout.names:
        if name not in own and cells.num_columns > 2 and not _has_content(cells.column(name)):
            cells = cells.drop_columns(name)
    cells, lines = remove_lines(cells, layout.header)
    if layout.has_comments:
        cells, comments = remove_comments(cells)
        lines = [*lines, *comments]
    cells, more = take_more_headers(cells, layout.header) if layout.header else (cells, [])
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

"""Where the data of a text begins, how its lines are cut, and what its columns are called."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass

from readiness.evidence.reading.dialects import ESCAPE, has_escapes
from readiness.evidence.reading.formulas import bare
from readiness.evidence.reading.quoting import Quoting, escape_stray_quotes
from readiness.evidence.reading.sniffing import find_delimiter, find_quote
from readiness.evidence.reading.table import looks_like_a_header, name_columns, repeats_below
from readiness.evidence.refusing import Limits, TableRefused, refuse_columns
from readiness.model.evidence import Note
from readiness.words import said
from readiness.words.say import evidence as say

SEARCHED_ROWS = 20


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


def find_layout(text: str, limits: Limits) -> Layout:
    """Return where the header of `text` (the start of a file) is: the first of 20 rows about as wide as most."""
    delimiter = find_delimiter(text)
    quote = find_quote(text, delimiter)
    escape = ESCAPE if has_escapes(text, delimiter) else None
    rows = _first_rows(text, delimiter, quote, escape)
    if quote in text and not escape:
        text, strays, _ = escape_stray_quotes(text, Quoting(delimiter, quote, _usual_width(rows)))
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
            raise TableRefused(said(say.SINGLE_CELL_IN_THIS_FILE), said(say.CHECK_THAT_FILE_IS_TABLE)) from None
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
        said(say.first_line_has_names(names=names, cells=cells)),
        said(say.SIGN_IN_CELLS),
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

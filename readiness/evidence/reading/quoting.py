"""Quotation marks that enclose no cell, such as those for inches or "as above", which would swallow the lines below."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice

from readiness.evidence.reading.quote_readings import LOOK_AHEAD, WINDOW, RowForm, read_window

SAMPLED_LINES, FEWEST_SAMPLED = 500, 5
JUDGED_LINES = 12
MOSTLY = 0.8
LIKELY_STRAY, UNLIKELY_STRAY = 0.3, 2.0
"""What it takes to believe that a mark opens no cell."""
_STARTS_AS_NUMBER = re.compile(r"\s*[^\w\s]{0,2}\d")
_END = "\0"
"""A line behind the last one: a cell that is still open there never ends."""


@dataclass(frozen=True)
class Quoting:
    """How cells of a text are parted and enclosed, and how many cells a row has."""

    delimiter: str
    quote: str
    width: int

    def parse(self, line: str) -> tuple[list[str], bool]:
        """Return the cells of one line, and whether its marks enclose cells; those inside a cell are doubled."""
        try:
            return next(csv.reader([line], delimiter=self.delimiter, quotechar=self.quote, strict=True), []), True
        except csv.Error:
            return [], False

    def escape(self, cells: Sequence[str]) -> str:
        """Return a line of `cells` in which no quotation mark can be taken for one that encloses."""
        return self.delimiter.join(map(self._escaped, cells))

    def _escaped(self, cell: str) -> str:
        sign = self.quote
        if sign not in cell:
            return cell
        if len(cell) > 1 and cell[0] == cell[-1] == sign:
            cell = cell[1:-1].replace(sign * 2, sign)
        return f"{sign}{cell.replace(sign, sign * 2)}{sign}"


def escape_stray_quotes(text: str, quoting: Quoting) -> tuple[str, int, int]:
    """Return `text` with stray marks doubled as those inside a cell are, and the rows with one and in doubt.

    A mark is stray if the cell that it opens never ends, or if the lines in that cell are rows of their own: as wide as
    others, with numbers where others have them. No line is added or taken away.
    """
    lines = text.split("\n")
    rows = Rows(lines, quoting)
    strays = doubts = place = 0
    records = rows.records_from(place)
    while place < len(lines):
        cells, count = next(records)
        if cells is not None and not rows.are_odd(place, cells, count):
            place += count
            continue
        for record in read_window(lines[place : place + WINDOW + LOOK_AHEAD], rows.form):
            if record.cells is None:
                is_stray = rows.escape_line(place)
            else:
                is_stray = record.strays > 0
                if is_stray:
                    rows.write(place, record.lines, record.cells)
            strays += is_stray
            doubts += record.is_in_doubt
            place += record.lines
        records = rows.records_from(place)
    return "\n".join(lines), strays, doubts


class Rows:
    """The lines of a text, each as the row that it would be if no cell spanned lines."""

    def __init__(self, lines: list[str], quoting: Quoting) -> None:
        self._lines = lines
        self._quoting = quoting
        self._blanks = f" {quoting.quote}"
        self._numeric = self._numeric_columns()
        self._proper_cell = re.compile(
            "{q}(?:[^{q}]|{q}{q})*{q}(?={d}|$)|[^{d}]*".format(
                q=re.escape(quoting.quote), d=re.escape(quoting.delimiter)
            )
        )

    def records_from(self, place: int) -> Iterator[tuple[list[str] | None, int]]:
        """Yield the cells of each record from a line on, None for one that never ends, and how many lines it takes."""
        left = len(self._lines) - place
        lines = chain(map(self._lines.__getitem__, range(place, len(self._lines))), [_END])
        reader = csv.reader(lines, delimiter=self._quoting.delimiter, quotechar=self._quoting.quote)
        before = 0
        try:
            for cells in reader:
                yield (None, 1) if reader.line_num > left else (cells, reader.line_num - before)
                before = reader.line_num
        except csv.Error:  # a cell of more than 128 KB: a mark that opens it encloses none
            yield None, 1

    def are_odd(self, place: int, cells: Sequence[str], count: int) -> bool:
        """Say whether the `count` lines at `place`, one record of `cells` by their marks, may be rows of their own."""
        if count == 1:
            if self._quoting.quote not in self._lines[place]:
                return False
            return len(cells) != self._quoting.width or not self._is_proper(place, 1)
        if not self.fits(cells) or not self._is_proper(place, count):
            return True
        return sum(map(self._is_row, range(place, place + min(count, JUDGED_LINES)))) > 1

    def _is_proper(self, place: int, count: int) -> bool:
        """Say whether every mark in a record either encloses a cell or is doubled within one."""
        if not self._has_loose_marks:
            return True
        ends = [f"{line}\n" for line in self._lines[place : place + count]]
        reader = csv.reader(ends, delimiter=self._quoting.delimiter, quotechar=self._quoting.quote, strict=True)
        try:
            return len(list(reader)) == 1
        except csv.Error:
            return False

    @cached_property
    def form(self) -> RowForm:
        """How a row is written; a mark that opens no cell is likelier where others are loose, or numbers show rows."""
        is_likely = bool(self._numeric) or self._has_loose_marks
        cost = LIKELY_STRAY if is_likely else UNLIKELY_STRAY
        return RowForm(self._quoting.delimiter, self._quoting.quote, self._quoting.width, cost, self.fits)

    def escape_line(self, place: int) -> bool:
        """Double the marks of a line that is no row, and say whether it has any."""
        line = self._lines[place].removesuffix("\r")
        if self._quoting.quote not in line:
            return False
        ending = "\r" if self._lines[place].endswith("\r") else ""
        self._lines[place] = self._quoting.escape(self.plain_cells(line)) + ending
        return True

    def write(self, place: int, count: int, cells: Sequence[str]) -> None:
        """Write a row of `count` lines so that its marks enclose what is in `cells`."""
        endings = ["\r" if line.endswith("\r") else "" for line in self._lines[place : place + count]]
        written = self._quoting.escape(cells).split("\n")
        self._lines[place : place + count] = [line + end for line, end in zip(written, endings, strict=True)]

    def plain_cells(self, line: str) -> list[str]:
        """Return the cells of a line with a stray mark: cut at all delimiters, or at those outside enclosed cells."""
        plain = line.split(self._quoting.delimiter)
        if self.fits(plain):
            return plain
        enclosed = self._well_enclosed(line)
        return enclosed if self.fits(enclosed) else plain

    def _well_enclosed(self, line: str) -> list[str]:
        cells, start = [], 0
        while start <= len(line):
            found = self._proper_cell.match(line, start)
            cells.append(found[0] if found else "")
            start += len(cells[-1]) + 1
        return cells

    def _is_row(self, place: int) -> bool:
        line = self._lines[place].removesuffix("\r")
        if self._quoting.quote not in line:
            return self.fits(line.split(self._quoting.delimiter))
        return self.fits(self._quoting.parse(line)[0]) or self.fits(self.plain_cells(line))

    def fits(self, cells: Sequence[str]) -> bool:
        """Say whether `cells` are as many as a row has, with numbers where other rows have them."""
        if len(cells) != self._quoting.width:
            return False
        if not self._numeric:
            return True
        filled = [cell for number in self._numeric if (cell := cells[number].strip(self._blanks))]
        numbers = sum(map(bool, map(_STARTS_AS_NUMBER.match, filled)))
        return 2 * numbers >= len(filled) and numbers > 0

    @cached_property
    def _has_loose_marks(self) -> bool:
        """Say whether some mark in the text should end a cell and does not, or opens one that never ends."""
        ends = [f"{line}\n" for line in self._lines]
        reader = csv.reader(ends, delimiter=self._quoting.delimiter, quotechar=self._quoting.quote, strict=True)
        try:
            return any(False for _ in reader)
        except csv.Error:
            return True

    def _numeric_columns(self) -> tuple[int, ...]:
        """Return the places of the columns that hold numbers in nearly all of the first lines that are rows."""
        rows = []
        for line in islice(self._lines, SAMPLED_LINES):
            cells, is_proper = self._quoting.parse(line)
            if is_proper and len(cells) == self._quoting.width:
                rows.append(cells)
        if len(rows) < FEWEST_SAMPLED:
            return ()
        shares = [sum(bool(_STARTS_AS_NUMBER.match(cell)) for cell in column) for column in zip(*rows, strict=True)]
        return tuple(place for place, share in enumerate(shares) if share >= MOSTLY * len(rows))

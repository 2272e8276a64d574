"""Which marks in some lines enclose cells: of all ways to read rows, the one that takes least for granted."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

SETTLED, WINDOW, LOOK_AHEAD = 16, 32, 160
"""Lines whose reading is settled, lines that are read together for it, and lines in which a cell may end."""
NO_ROW, WRONG_KIND = 4.0, 3.0
"""What it takes to believe that a line is no row, or a row with words where others have numbers."""
LONE_MARK = 0.1
"""A mark alone in a cell says "as above" in many lists."""
INNER_DELIMITER, INNER_BREAK, INNER_MARK = 0.3, 0.2, 1.0
CLEAR = 1.0
"""How much more the second best way has to take for granted; below that the reading is in doubt."""


class Record(NamedTuple):
    """Lines that are one row: how many, its cells with the marks around them, and how many open a cell by mistake."""

    lines: int
    cells: tuple[str, ...] | None
    strays: int
    is_in_doubt: bool


class _Way(NamedTuple):
    cost: float
    cells: tuple[str, ...]
    strays: int
    lead: float = NO_ROW
    """How much more another way to cut the same lines has to take for granted."""


def _better(one: _Way, other: _Way | None) -> _Way:
    """Return the way that takes less for granted, with its lead where both cut the lines at different places."""
    if other is None:
        return one
    best, second = sorted((one, other), key=lambda way: way.cost)
    if best.cells == second.cells:
        return best
    return best._replace(lead=min(best.lead, second.cost - best.cost))


@dataclass(frozen=True)
class RowForm:
    """How a row is written: its delimiter, mark and number of cells, and whether cells fit the columns.

    `stray_cost` is what it takes to believe that a mark opens no cell.
    """

    delimiter: str
    quote: str
    width: int
    stray_cost: float
    fits: Callable[[Sequence[str]], bool]


def read_window(lines: Sequence[str], form: RowForm) -> list[Record]:
    """Return the records that begin in the `SETTLED` first of `lines`; the last may reach beyond them."""
    return _Window(lines, form).records()


class _Window:
    def __init__(self, lines: Sequence[str], form: RowForm) -> None:
        self._form = form
        self._count = min(len(lines), WINDOW)
        self._text = "\n".join(line.removesuffix("\r") for line in lines)
        self._starts = [0]
        for line in lines:
            self._starts.append(self._starts[-1] + len(line.removesuffix("\r")) + 1)
        quote, delimiter = re.escape(form.quote), re.escape(form.delimiter)
        # A mark closes a cell if an odd number of them stands before a delimiter: two are one within the cell.
        closing = re.finditer(rf"(?<!{quote}){quote}(?:{quote}{quote})*(?=[{delimiter}\n]|\Z)", self._text)
        self._closers = [found.end() for found in closing]

    def records(self) -> list[Record]:
        """The cheapest way from the first line to the end of the window, line by line."""
        best: list[tuple[float, Record]] = [(0.0, Record(1, None, 0, is_in_doubt=False))] * (self._count + 1)
        for place in range(self._count - 1, -1, -1):
            found = [
                (way.cost + best[min(place + count, self._count)][0], count, way)
                for count, way in self._rows_from(place).items()
            ]
            found.append((NO_ROW + best[place + 1][0], 1, _Way(NO_ROW, (), 0)))
            found.sort(key=lambda each: each[0])
            cost, count, way = found[0]
            lead = min([way.lead, *(other - cost for other, lines, _ in found[1:] if lines != count)])
            best[place] = cost, Record(count, way.cells or None, way.strays, is_in_doubt=lead < CLEAR)
        records, place = [], 0
        while place < min(self._count, SETTLED):
            records.append(best[place][1])
            place += records[-1].lines
        return records

    def _rows_from(self, place: int) -> dict[int, _Way]:
        """Return the best way to read a row from a line on, for each number of lines that it can take."""
        ways = {self._starts[place]: _Way(0.0, (), 0)}
        found: dict[int, _Way] = {}
        for number in range(self._form.width):
            is_last = number == self._form.width - 1
            after: dict[int, _Way] = {}
            for start, way in ways.items():
                for end, cost, stray in self._cells_from(start):
                    ends_line = end == len(self._text) or self._text[end] == "\n"
                    if ends_line is not is_last:
                        continue
                    cells = (*way.cells, self._text[start:end])
                    longer = _Way(way.cost + cost, cells, way.strays + stray, way.lead)
                    after[end + 1] = _better(longer, after.get(end + 1))
            ways = after
        for end, way in ways.items():
            count = bisect_left(self._starts, end) - place
            plain = [cell.strip(self._form.quote) for cell in way.cells]
            cost = way.cost + (0.0 if self._form.fits(plain) else WRONG_KIND)
            found[count] = way._replace(cost=cost)
        return found

    def _cells_from(self, start: int) -> list[tuple[int, float, int]]:
        """Return where a cell that starts here can end, what it takes to believe so, and how many marks are stray."""
        form, text = self._form, self._text
        end = min(
            (at for at in (text.find(form.delimiter, start), text.find("\n", start)) if at >= 0), default=len(text)
        )
        opens = text.startswith(form.quote, start)
        if not opens:
            return [(end, 0.0, 0)]
        is_alone = text[start:end] == form.quote
        found = [(end, LONE_MARK if is_alone else form.stray_cost, 1)]
        run = start
        while text.startswith(form.quote, run):
            run += 1
        if (run - start) % 2 == 0:
            return [(run, 0.0, 0)] if run == end else found
        at = bisect_left(self._closers, run + 1)
        if at < len(self._closers):
            inside = text[run : self._closers[at]]
            cost = INNER_DELIMITER * inside.count(form.delimiter) + INNER_BREAK * inside.count("\n")
            cost += INNER_MARK * (form.quote in inside[:-1].replace(form.quote * 2, ""))
            found.append((self._closers[at], cost, 0))
        return found

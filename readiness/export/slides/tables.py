"""Tables and grids on a slide, as large as they fit; what of them finds no room is said in the notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple

from pptx.util import Inches

from readiness.document.cleaning import LONGEST, one_line
from readiness.document.forms import GridCell, GridForm, SpansForm
from readiness.document.tree import ChartNode, Open, TableNode, words_of
from readiness.export.columns import fair_widths
from readiness.export.native import Box
from readiness.export.slides.measuring import PADDING, POINT, height, lines, row_heights
from readiness.export.slides.pieces import SlideCell, add_more, add_table, add_text, describe, more_height, more_words
from readiness.export.words import BARS, CAPABILITIES, SHADING
from readiness.present import tokens
from readiness.typeset import fonts, text
from readiness.words import said
from readiness.words.language import kept_apart

_BETWEEN: Final = Inches(0.14)
_SIZES = (14, 13, 12, 11, 10)
_ACROSS = 5  # capabilities in a row
_GRID_SIZE = 11.0
_KEY_SIZE = 10.0
_MOST_OF_KEY = 4  # at most this share of the room
_HEAD_LINES = 3  # of a head, and of the name of a row
_CELL_LINES, _NAMED_LINES = 4, 2  # of a cell under a head, and of one with a name of its own
_NAME_SHARE, _NUMBER_SHARE = 2.8, 0.8  # of the columns of a grid whose heads are numbered


class Drawn(NamedTuple):
    """The height that something takes, and how many of its rows found no room."""

    used: int
    left_out: int


def draw_table(slide: Any, node: TableNode, room: Box) -> Drawn:
    """At the largest size at which all rows fit; else as many as fit."""
    heads = [column.head for column in node.columns]
    rows = [[words_of(cell) for cell in row] for row in node.rows]
    texts = [[head, *(row[place] for row in rows)] for place, head in enumerate(heads)]
    shares = [column.share for column in node.columns]
    points = fair_widths(room[2] / POINT, shares, texts, size=_SIZES[0], padding=14)
    widths = [int(width * POINT) for width in points]
    measured = [width / POINT for width in widths]
    size, shown = _fit([heads, *rows], measured, room[3] / POINT)
    more = ""
    if shown < len(rows):
        more = more_words([row[0] for row in rows[shown:]], room[2])
        size, shown = _fit([heads, *rows], measured, (room[3] - more_height(more, room[2])) / POINT)
        more = more_words([row[0] for row in rows[shown:]], room[2])
    cells = [
        [SlideCell(c.head, is_bold=True, color=tokens.MUTED, align=c.align) for c in node.columns],
        *([_table_cell(cell, place, node) for place, cell in enumerate(row)] for row in node.rows[:shown]),
    ]
    frame, used = add_table(slide, cells, widths, room[:2], size=size, line=tokens.RULE)
    describe(frame, node.title, node.title)
    return Drawn(used + add_more(slide, more, room, used), len(node.rows) - shown)


def draw_grid(slide: Any, form: GridForm, node: ChartNode, room: Box) -> Drawn:
    """A grid with its key, where its heads are numbered because they would be cut."""
    x, y, wide, high = room
    rows, shares = _grid_rows(form)
    above = _add_legend(slide, form, room) if form.legend else 0
    y, high = y + above, high - above
    widths = [int(wide * share / sum(shares)) for share in shares]
    key, most = "", _CELL_LINES if form.heads else _NAMED_LINES
    if form.heads and not all(_stands_whole(cell, width) for cell, width in zip(rows[0], widths, strict=True)):
        shares = [_NAME_SHARE, *[_NUMBER_SHARE] * len(form.heads), *shares[1 + len(form.heads) :]]
        numbers = [str(number) for number in range(1, 1 + len(form.heads))]
        rows[0][1 : 1 + len(numbers)] = [
            replace(cell, words=number) for cell, number in zip(rows[0][1:], numbers, strict=False)
        ]
        columns = [[row[place].words for row in rows] for place in range(len(shares))]
        points = fair_widths(wide / POINT, shares, columns, size=_GRID_SIZE, padding=PADDING + 2)
        widths = [int(width * POINT) for width in points]
        key = _key(form.heads, wide, high // _MOST_OF_KEY)
        high -= _key_height(key, wide)
    rows = [
        [
            _short(cell, width, most=most if row_place and place else _HEAD_LINES)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        for row_place, row in enumerate(rows)
    ]
    texts = [[cell.words for cell in row] for row in rows]
    size, shown = _fit(texts, [width / POINT for width in widths], high / POINT, sizes=(_GRID_SIZE, 10.0, 9.0))
    more = ""
    if shown < len(rows) - 1:
        names = [row[0] for row in texts]
        more = more_words(names[1 + shown :], wide)
        room_for_all = (high - more_height(more, wide)) / POINT
        size, shown = _fit(texts, [width / POINT for width in widths], room_for_all, sizes=(_GRID_SIZE, 10.0, 9.0))
        more = more_words(names[1 + shown :], wide)
    frame, used = add_table(slide, rows[: 1 + shown], widths, (x, y), size=size, line=tokens.WHITE)
    describe(frame, node.title, node.chart.alt)
    if not form.heads:
        frame.table.cell(0, 1).merge(frame.table.cell(0, _ACROSS))
    used += add_more(slide, more, (x, y, wide, high), used)
    if key:
        used += int(_BETWEEN) // 2
        used += add_text(slide, key, (x, y + used, wide, 0), _KEY_SIZE, color=tokens.MUTED)
    return Drawn(above + used, len(rows) - 1 - shown)


def draw_key(slide: Any, form: SpansForm, room: Box) -> int:
    """What dark and light bars are, above them; returns how far down the bars begin."""
    kinds = (
        (any(form.opens), form.opening_name, tokens.WHITE, tokens.NAVY),
        (not all(form.opens), form.other_name, tokens.INK, tokens.SKY),
    )
    cells = [SlideCell(words, color=ink, fill=fill, align="center") for has, words, ink, fill in kinds if has]
    return _add_key(slide, said(BARS), cells, room, first=0.2, share=0.4)


def _add_legend(slide: Any, form: GridForm, room: Box) -> int:
    """What each shade means, in a row of its own above the grid; returns how far down the grid begins."""
    cells = [
        SlideCell(each, color=tokens.LEVEL_TEXT[step], fill=tokens.LEVELS[step], align="center")
        for step, each in enumerate(form.legend)
    ]
    return _add_key(slide, said(SHADING), cells, room, first=0.28, share=0.14)


def _add_key(slide: Any, words: str, cells: Sequence[SlideCell], room: Box, *, first: float, share: float) -> int:
    """Words and a shaded cell for each kind in a row; the shares are those of the width."""
    widths = [int(room[2] * part) for part in (first, *[share] * len(cells))]
    row = [SlideCell(words, color=tokens.MUTED), *cells]
    frame, used = add_table(slide, [row], widths, room[:2], size=_GRID_SIZE, line=tokens.WHITE)
    describe(frame, words, f"{words} {', '.join(cell.words for cell in cells)}")
    return used + int(_BETWEEN)


def _fit(
    rows: Sequence[Sequence[str]], widths: Sequence[float], room: float, *, sizes: Sequence[float] = _SIZES
) -> tuple[float, int]:
    """The largest size at which a table with its head fits, else how many rows do at the smallest."""
    for size in sizes:
        if sum(row_heights(rows, widths, size)) <= room:
            return size, len(rows) - 1
    used, shown = 0.0, 0
    for high in row_heights(rows, widths, sizes[-1]):
        used += high
        if used > room:
            break
        shown += 1
    return sizes[-1], max(1, shown - 1)


def _table_cell(cell: str | Open | Any, place: int, node: TableNode) -> SlideCell:
    is_open = isinstance(cell, Open)
    is_bold = is_open or (place == 0 and node.has_row_headers)
    color = tokens.ORANGE if is_open else tokens.INK
    return SlideCell(words_of(cell), is_bold=is_bold, color=color, align=node.columns[place].align)


def _grid_rows(form: GridForm) -> tuple[list[list[SlideCell]], list[float]]:
    """The cells of a grid, head first, and the shares of its columns."""

    def head(words: str) -> SlideCell:
        return SlideCell(words, is_bold=True, color=tokens.MUTED)

    if form.heads:
        last = [form.last_head] if form.last_head else []
        rows = [[head(words) for words in (form.first_head, *form.heads, *last)]]
        for row in form.rows:
            color = tokens.ORANGE if row.is_open else tokens.INK
            beside = [SlideCell(row.printed, is_bold=row.is_open, color=color)] if last else []
            rows.append([SlideCell(row.name, is_bold=True), *(_shaded(cell, "center") for cell in row.cells), *beside])
        return rows, [2.2, *[1.1] * len(form.heads), *[1.6] * len(last)]
    rows = [[head(form.first_head), head(said(CAPABILITIES)), *[head("")] * (_ACROSS - 1)]]
    for row in form.rows:
        color = tokens.ORANGE if row.is_open else tokens.NAVY
        for start in range(0, len(row.cells), _ACROSS):
            cells = [_shaded(cell, "left") for cell in row.cells[start : start + _ACROSS]]
            name = f"{row.name}  {row.printed}" if start == 0 else ""
            blanks = [SlideCell("")] * (_ACROSS - len(cells))
            rows.append([SlideCell(name, is_bold=True, color=color), *cells, *blanks])
    return rows, [1.7, *[1.6] * _ACROSS]


def _shaded(cell: GridCell, align: str) -> SlideCell:
    words = f"{cell.name}  {cell.printed}" if cell.name else cell.printed
    if cell.step is None:
        return SlideCell(words, align=align)
    return SlideCell(words, color=tokens.LEVEL_TEXT[cell.step], fill=tokens.LEVELS[cell.step], align=align)


def _stands_whole(cell: SlideCell, width: int) -> bool:
    """Whether a head is not cut, and none of its words broken."""
    words, room = one_line(cell.words), width / POINT - PADDING
    longest = max((text.width(word, fonts.SEMIBOLD, _GRID_SIZE) for word in words.split()), default=0)
    return longest <= room and lines(words, fonts.SEMIBOLD, _GRID_SIZE, room) <= _HEAD_LINES


def _key(heads: Sequence[str], wide: int, most: int) -> str:
    """'1 Ida Moe, 2 Jan Berg': each number on the line of its name; names stand whole in the words for it."""
    for letters in (LONGEST, *range(120, 15, -5)):
        key = ", ".join(
            f"{number}\u00a0{kept_apart(one_line(words, letters))}" for number, words in enumerate(heads, 1)
        )
        if _key_height(key, wide) <= most:
            break
    return key


def _key_height(key: str, wide: int) -> int:
    return int(height(key, _KEY_SIZE, wide / POINT) * POINT) + int(_BETWEEN) // 2


def _short(cell: SlideCell, width: int, *, most: int) -> SlideCell:
    """The same on so many lines at most; the whole words are in the words for the table."""
    shown = text.fitted(cell.words, fonts.SEMIBOLD, _GRID_SIZE, (width / POINT - PADDING) * (most - 0.2))
    return SlideCell(shown, cell.is_bold, cell.color, cell.fill, cell.align)

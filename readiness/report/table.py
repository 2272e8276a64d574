"""A table that measures each cell once, repeats its header, and splits between or within rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth

from readiness.document.tree import Open
from readiness.present import tokens
from readiness.report import theme
from readiness.report.blocks import Block, Text
from readiness.report.pen import Pen
from readiness.report.tagging import Element
from readiness.words.language import runs_from_the_right

LEAST_PART = 34.0  # points of a row worth leaving at the foot of a page
LONGEST_WHOLE = min(paper.room for paper in theme.PAPERS.values()) / 2  # points of a row that stays on one page
FEWEST_ROWS = 2
BETWEEN = 6.0  # points between neighbouring columns
MOST_GIVEN = 0.5  # of what columns have beyond their longest words, so that none becomes as narrow as a word
USUAL = 300  # characters; how wide the words of a longer cell are is not remembered
ROUNDING = 0.1  # points by which a word is given more room than it takes


@dataclass(frozen=True)
class TableColumn:
    """A column: its header, its share of the width, and how its cells are set; the first is bold by default."""

    head: str
    share: float
    align: Literal["left", "right"] = "left"
    style: ParagraphStyle | None = None
    limit: int = 4000


Cell = str | Open


class _Row:
    """Cells of one row, the element they belong to, and the height they need."""

    def __init__(self, cells: Sequence[Text], element: Element) -> None:
        self.cells = tuple(cells)
        self.element = element
        self._heights: dict[tuple[float, ...], float] = {}

    def height(self, widths: tuple[float, ...]) -> float:
        if widths not in self._heights:
            self._heights[widths] = max(cell.height(width) for cell, width in zip(self.cells, widths, strict=True))
        return self._heights[widths]

    def split(self, widths: Sequence[float], room: float) -> tuple[_Row, _Row] | None:
        first, rest = [], []
        for cell, width in zip(self.cells, widths, strict=True):
            if cell.height(width) <= room:
                first.append(cell)
                rest.append(_blank(cell))
                continue
            parts = cell.split(width, room)
            if parts is None or not isinstance(parts[0], Text) or not isinstance(parts[1], Text):
                return None
            first.append(parts[0])
            rest.append(parts[1])
        return _Row(first, self.element), _Row(rest, self.element)


def _blank(cell: Text) -> Text:
    """The rest of a cell that is complete: it adds nothing to the page or to the structure."""
    blank = Text("", cell.style)
    blank.element = cell.element
    return blank


def _longest_word(words: str, style: ParagraphStyle) -> float:
    """How wide the longest word of a cell is, in points, with a little room for rounding."""
    measured = _longest_of if len(words) <= USUAL else _longest_of.__wrapped__
    return measured(words, style.fontName, style.fontSize)


@lru_cache(maxsize=4096)
def _longest_of(words: str, font: str, size: float) -> float:
    return max((stringWidth(word, font, size) for word in words.split()), default=0.0) + ROUNDING


class TableBlock(Block):
    """Rows under a header. The first column holds row headers, unless `has_row_headers` is False."""

    def __init__(
        self,
        columns: Sequence[TableColumn],
        rows: Iterable[Sequence[Cell]],
        *,
        padding: float = 3.6,
        has_row_headers: bool = True,
        gap: float = 0,
    ) -> None:
        self.gap = gap
        self._columns = tuple(columns)
        self._padding = padding
        self._element = Element("Table")
        self._has_row_headers = has_row_headers
        self._header = _Row([self._head(column) for column in columns], Element("TR"))
        self._longest = self._longest_of_header = tuple(
            _longest_word(column.head, theme.CELL_HEAD) for column in columns
        )
        self._rows = [self._row(row) for row in rows]
        self._is_continued = False
        self._heights: dict[float, float] = {}

    def height(self, width: float) -> float:
        """Header and rows; added up once, since a page is tried in several ways."""
        if width not in self._heights:
            widths = self._widths(width)
            self._heights[width] = sum(self._line_height(row, widths) for row in (self._header, *self._rows))
        return self._heights[width]

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw header, rows and rules; a repeated header is hidden from assistive technology."""
        widths = self._widths(width)
        with pen.tagger.inside(self._element):
            if self._is_continued:
                with pen.tagger.artifact():
                    self._draw_row(pen, self._header, (x, top), widths)
            else:
                with pen.tagger.inside(self._header.element):
                    self._draw_row(pen, self._header, (x, top), widths)
            top -= self._line_height(self._header, widths)
            self._rule(pen, (x, top), width, is_strong=True)
            for row in self._rows:
                with pen.tagger.inside(row.element):
                    self._draw_row(pen, row, (x, top), widths)
                top -= self._line_height(row, widths)
                self._rule(pen, (x, top), width, is_strong=False)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """As many rows as fit; a row splits only if it is longer than half a page and a good part of it fits."""
        widths = self._widths(width)
        left = room - self._line_height(self._header, widths)
        fitting = 0
        for row in self._rows:
            if self._line_height(row, widths) > left:
                break
            left -= self._line_height(row, widths)
            fitting += 1
        if fitting == len(self._rows) - 1 and fitting > FEWEST_ROWS:
            fitting -= 1  # no row stands alone on the next page
            left = 0
        first, rest = self._rows[:fitting], self._rows[fitting:]
        is_long = bool(rest) and rest[0].height(widths) > LONGEST_WHOLE
        if is_long and left - 2 * self._padding >= LEAST_PART:
            parts = rest[0].split(widths, left - 2 * self._padding)
            if parts is not None:
                first, rest = [*first, parts[0]], [parts[1], *rest[1:]]
        if not first or not rest:
            return None
        return self._part(first, is_continued=self._is_continued), self._part(rest, is_continued=True)

    def _part(self, rows: list[_Row], *, is_continued: bool) -> TableBlock:
        part = copy(self)
        part.gap = 0 if is_continued and not self._is_continued else self.gap
        part._rows = rows
        part._is_continued = is_continued
        part._heights = {}
        return part

    def _head(self, column: TableColumn) -> Text:
        return Text(column.head, theme.CELL_HEAD, tag="TH", scope="Column", align=column.align)

    def _row(self, cells: Sequence[Cell]) -> _Row:
        made, longest = [], list[float]()
        for place, (cell, column) in enumerate(zip(cells, self._columns, strict=True)):
            is_header = place == 0 and self._has_row_headers
            style = column.style or (theme.CELL_BOLD if place == 0 else theme.CELL)
            if isinstance(cell, Open):
                style = theme.CELL_OPEN
            words = cell.words if isinstance(cell, Open) else cell
            tag, scope = ("TH", "Row") if is_header else ("TD", "")
            longest.append(max(self._longest[place], _longest_word(words, style)))
            made.append(Text(words, style, tag=tag, scope=scope, align=column.align, limit=column.limit))
        self._longest = tuple(longest)
        return _Row(made, Element("TR"))

    def _widths(self, width: float) -> tuple[float, ...]:
        """By their shares; none is narrower than its longest word, which would be broken then, if there is room."""
        room = width - BETWEEN * (len(self._columns) - 1)
        total = sum(column.share for column in self._columns)
        widths = tuple(room * column.share / total for column in self._columns)
        for least in (self._longest, self._longest_of_header):
            lacking = sum(max(0.0, word - each) for word, each in zip(least, widths, strict=True))
            spare = sum(max(0.0, each - word) for word, each in zip(least, widths, strict=True))
            if not lacking:
                return widths
            if lacking <= spare * MOST_GIVEN:
                pairs = zip(least, widths, strict=True)
                return tuple(max(word, each - max(0.0, each - word) * lacking / spare) for word, each in pairs)
        return widths

    def _line_height(self, row: _Row, widths: tuple[float, ...]) -> float:
        return row.height(widths) + 2 * self._padding

    def _draw_row(self, pen: Pen, row: _Row, corner: tuple[float, float], widths: Sequence[float]) -> None:
        x, top = corner
        mirrored = runs_from_the_right()
        if mirrored:
            x += sum(widths) + BETWEEN * (len(widths) - 1)
        for cell, width in zip(row.cells, widths, strict=True):
            cell.draw(pen, x - width if mirrored else x, top - self._padding, width)
            x += -(width + BETWEEN) if mirrored else width + BETWEEN

    def _rule(self, pen: Pen, start: tuple[float, float], width: float, *, is_strong: bool) -> None:
        ink, weight = (tokens.NAVY, 1.0) if is_strong else (tokens.RULE, 0.4)
        with pen.tagger.artifact():
            pen.line(start, (start[0] + width, start[1]), ink=ink, weight=weight)

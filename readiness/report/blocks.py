"""Blocks of a page: each knows its height at a width, draws itself, and may split."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Literal

from reportlab.lib.styles import ParagraphStyle

from readiness.document import cleaning
from readiness.present import tokens
from readiness.report import theme
from readiness.report.paragraph import SetParagraph, ink_of
from readiness.report.pen import Pen
from readiness.report.tagging import Element
from readiness.typeset import lines, righttoleft, text
from readiness.words import said
from readiness.words.isolating import plain
from readiness.words.language import runs_from_the_right
from readiness.words.say import report as say


class Block(ABC):
    """A rectangle of content. `gap` is the space above it unless it opens a page."""

    gap: float = 0
    is_heading: bool = False  # a heading stays with the block below it
    is_better_whole: bool = False  # may split, but rather begins a page if that keeps it in one piece

    @abstractmethod
    def height(self, width: float) -> float:
        """The height in points when set to `width` points."""

    @abstractmethod
    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw with the upper left corner at `x`, `top`."""

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002  # most blocks never split
        """A first part at most `room` high and the rest, or None if the block must stay whole."""
        return None

    def tightened(self, width: float, room: float) -> Block | None:  # noqa: ARG002  # most blocks are never tightened
        """The same set closer, to be at most `room` high in one piece, or None if it cannot be."""
        return None


class Text(Block):
    """A paragraph of plain text, after a bold `lead` if given; `target` links it to a bookmark."""

    def __init__(
        self,
        words: object,
        style: ParagraphStyle = theme.BODY,
        *,
        tag: str = "P",
        scope: str = "",
        lead: str = "",
        target: str = "",
        gap: float = 0,
        limit: int = cleaning.LIMIT,
        is_heading: bool = False,
        align: Literal["left", "right"] = "left",
    ) -> None:
        self.gap = gap
        self.style = style
        self.is_heading = is_heading
        self.align = align
        self.words = cleaning.printable(words, limit)
        self.lead = cleaning.printable(lead, limit) if lead else ""
        self.target = target
        self._is_empty = not (self.words or self.lead)
        self.element = Element(tag, scope=scope)
        if righttoleft.is_present(self.lead + self.words):
            self.element.actual_text = plain(f"{self.lead} {self.words}".strip())
        self._measured: dict[float, tuple[SetParagraph | None, float]] = {}

    def height(self, width: float) -> float:
        """The height of the wrapped lines."""
        return self._fit(width)[1]

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw as the content of its element; within a hidden part it adds no element."""
        if self._is_empty and (self.element.tag == "P" or self.element.kids):
            return  # an empty paragraph would be read as one; an empty cell must exist once
        if pen.tagger.is_marking:
            self._draw_lines(pen, x, top, width)
            return
        if self.target:
            self.element.alt = said(say.go(words=self.words))
        with pen.tagger.mark(self.element):
            self._draw_lines(pen, x, top, width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Split between lines, never leaving a single line alone."""
        paragraph, _ = self._fit(width)
        parts = paragraph.split(room) if paragraph else None
        if parts is None:
            return None
        return self._part(parts[0], width, self.gap), self._part(parts[1], width, 0)

    def _part(self, paragraph: SetParagraph, width: float, gap: float) -> Text:
        part = Text("", self.style, gap=gap)
        part.element = self.element
        part._is_empty = False
        part._measured[width] = (paragraph, paragraph.height)
        return part

    def _fit(self, width: float) -> tuple[SetParagraph | None, float]:
        if width not in self._measured:
            self._measured[width] = self._measure(width)
        return self._measured[width]

    def _measure(self, width: float) -> tuple[SetParagraph | None, float]:
        """A short line needs no paragraph: that halves the time of a table."""
        is_short = len(self.words) < 160 and "\n" not in self.words and not self.lead and not self.target
        font, size = self.style.fontName, self.style.fontSize
        if is_short and text.width(self.words, font, size) <= width:
            return None, self.style.leading
        broken = lines.lines_of(self.words, font, self.lead, size, width)
        paragraph = SetParagraph(broken, self.style, width, self.target)
        return paragraph, paragraph.height

    def _draw_lines(self, pen: Pen, x: float, top: float, width: float) -> None:
        paragraph, _ = self._fit(width)
        if paragraph is not None:
            paragraph.draw(pen, x, top)
            return
        size = self.style.fontSize
        is_at_right = (self.align == "right") != runs_from_the_right()
        align: Literal["left", "right"] = "right" if is_at_right else "left"
        start = x + width if is_at_right else x
        pen.label(
            start, top - size, self.words, font=self.style.fontName, size=size, ink=ink_of(self.style), align=align
        )


class Chart(Block):
    """A chart of fixed height: `paint` draws it from its upper left corner in a given width."""

    def __init__(
        self, alt: str, height: float, paint: Callable[[Pen, float, float, float], None], *, gap: float = 0
    ) -> None:
        self.alt = alt
        self.gap = gap
        self._height = height
        self._paint = paint

    def height(self, width: float) -> float:  # noqa: ARG002  # the same at any width
        """The height it was made with."""
        return self._height

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw as one figure with its alternative text."""
        with pen.figure(self.alt):
            self._paint(pen, x, top, width)


class Rule(Block):
    """A horizontal line, hidden from assistive technology."""

    def __init__(self, ink: str = tokens.RULE, weight: float = 0.6, *, gap: float = 0, below: float = 0) -> None:
        self.gap = gap
        self.is_heading = True
        self._ink = ink
        self._weight = weight
        self._below = below

    def height(self, width: float) -> float:  # noqa: ARG002  # the same at any width
        """The space it takes below the line."""
        return self._below

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the line at the top."""
        with pen.tagger.artifact():
            pen.line((x, top), (x + width, top), ink=self._ink, weight=self._weight)


class Bookmark(Block):
    """An entry of the outline and a target for links; it has no height."""

    def __init__(self, key: str, title: str) -> None:
        self.is_heading = True
        self._key = key
        self._title = title

    def height(self, width: float) -> float:  # noqa: ARG002  # it has no ink
        """None."""
        return 0

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:  # noqa: ARG002  # it has no ink
        """Register the place."""
        pen.canvas.bookmarkHorizontal(self._key, 0, top + 12)
        pen.canvas.addOutlineEntry(self._title, self._key, 0)


class Stack(Block):
    """Blocks one below the other that stay together on a page."""

    def __init__(self, blocks: Sequence[Block], *, gap: float = 0) -> None:
        self.gap = gap
        self.blocks = tuple(blocks)
        self._heights: dict[float, float] = {}

    def height(self, width: float) -> float:
        """The sum of the heights and of the gaps between them."""
        if width not in self._heights:
            gaps = sum(block.gap for block in self.blocks[1:])
            self._heights[width] = gaps + sum(block.height(width) for block in self.blocks)
        return self._heights[width]

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw from top to bottom."""
        for place, block in enumerate(self.blocks):
            top -= block.gap if place else 0
            block.draw(pen, x, top, width)
            top -= block.height(width)


class Columns(Block):
    """Stacks side by side with their tops aligned: shares of the width and the gutter between them."""

    def __init__(
        self, columns: Sequence[Block], shares: Sequence[float] = (), *, gutter: float = 14, gap: float = 0
    ) -> None:
        self.gap = gap
        self._columns = tuple(columns)
        self._shares = tuple(shares) or (1.0,) * len(self._columns)
        self._gutter = gutter

    def height(self, width: float) -> float:
        """The height of the highest column."""
        pairs = zip(self._columns, self._widths(width), strict=True)
        return max((column.height(part) for column, part in pairs), default=0)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw from left to right."""
        for column, part in zip(self._columns, self._widths(width), strict=True):
            column.draw(pen, x, top, part)
            x += part + self._gutter

    def _widths(self, width: float) -> list[float]:
        room = width - self._gutter * (len(self._columns) - 1)
        return [room * share / sum(self._shares) for share in self._shares]


class Boxed(Block):
    """A box around a block: filled or outlined, with an edge on the left if `edge` is a colour."""

    def __init__(
        self,
        inside: Block,
        *,
        fill: str | None = tokens.PANEL,
        stroke: str | None = None,
        edge: str | None = None,
        padding: float = 10,
        least: float = 0,
        gap: float = 0,
    ) -> None:
        self.gap = gap
        self._inside = inside
        self._fill = fill
        self._stroke = stroke
        self._edge = edge
        self._padding = padding
        self._least = least

    def height(self, width: float) -> float:
        """The height of the content and the padding, at least `least`."""
        return max(self._least, self._inside.height(width - 2 * self._padding) + 1.6 * self._padding)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the box, hidden from assistive technology, then the content."""
        height = self.height(width)
        with pen.tagger.artifact():
            if self._fill:
                pen.bar(x, top - height, width, height, fill=self._fill, radius=3)
            if self._stroke:
                pen.frame(x, top - height, width, height, stroke=self._stroke, radius=3)
            if self._edge:
                pen.bar(x, top - height, 2.6, height, fill=self._edge)
        self._inside.draw(pen, x + self._padding, top - 0.7 * self._padding, width - 2 * self._padding)

"""Draws on one canvas: labels, shapes and figures, each tagged or hidden as it should be."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Literal

from reportlab.pdfgen.canvas import Canvas

from readiness.document import cleaning
from readiness.present import tokens
from readiness.present.handout.brand import Palette
from readiness.report import lettering
from readiness.report.lettering import LetterLine, Letters
from readiness.report.tagging import Element, Tagger
from readiness.report.theme import MARGIN, Paper, color
from readiness.typeset import fonts, text
from readiness.words.language import runs_from_the_right

Point = tuple[float, float]
Align = Literal["left", "right", "center"]


SMALLEST = 0.75  # of the size of a label, before it is cut
_SIZES = 6  # steps down to it


def fitting(words: str, font: str, size: float, room: float, *, most: int) -> tuple[float, tuple[str, ...]]:
    """The words on at most `most` lines at the largest size at which they are whole; several may be one more."""
    whole = cleaning.one_line(words, cleaning.LONGEST)
    for lines in (1,) if most == 1 else (most, most + 1):
        for step in range(_SIZES):
            smaller = size * (1 - (1 - SMALLEST) * step / (_SIZES - 1))
            pieces = text.wrapped(words, font, smaller, room, most=lines)
            if " ".join(pieces) == whole:
                return smaller, pieces
    return size, text.wrapped(words, font, size, room, most=most)


class Pen:
    """A canvas with its tagger. The origin is bottom left, lengths are points."""

    def __init__(self, canvas: Canvas, paper: Paper, palette: Palette) -> None:
        self.canvas = canvas
        self.paper = paper
        self.palette = palette
        self.tagger = Tagger(canvas)

    def label(
        self,
        x: float,
        y: float,
        words: str,
        *,
        font: str = fonts.CONDENSED,
        size: float = 7.4,
        ink: str = tokens.INK,
        align: Align = "left",
        room: float | None = None,
    ) -> None:
        """One line with its baseline at `y`; longer than `room` it is set smaller, and in the end cut."""
        if room is not None:
            size, (words,) = fitting(words, font, size, room, most=1)
        pieces = text.runs(words, font)
        if align != "left":
            width = sum(fonts.width_of(piece.text, piece.font, size) for piece in pieces)
            x -= width if align == "right" else width / 2
        self.write(x, y, [LetterLine([Letters(piece.text, piece.font, ink) for piece in pieces])], size=size)

    def write(self, x: float, y: float, lines: Sequence[LetterLine], *, size: float, leading: float = 0) -> None:
        """Lines one below the other, `leading` points apart, with the baseline of the first at `y`."""
        lettering.write(self.canvas, (x, y), lines, size=size, leading=leading)

    def link(self, target: str, area: tuple[float, float, float, float]) -> None:
        """An area (left, bottom, right, top) that leads to a bookmark."""
        self.canvas.linkAbsolute("", target, area)

    def lines(
        self,
        x: float,
        middle: float,
        words: str,
        *,
        room: float,
        font: str = fonts.CONDENSED,
        size: float = 7.4,
        ink: str = tokens.INK,
        align: Align = "left",
    ) -> None:
        """One or two lines centred on the height `middle`; what is longer is set smaller, then in three, then cut."""
        size, pieces = fitting(words, font, size, room, most=2)
        y = middle - 0.36 * size + (len(pieces) - 1) * 0.58 * size
        for piece in pieces:
            self.label(x, y, piece, font=font, size=size, ink=ink, align=align)
            y -= 1.16 * size

    def bar(self, x: float, y: float, width: float, height: float, *, fill: str, radius: float = 0) -> None:
        """A filled box with its lower left corner at `x`, `y`."""
        self.canvas.setFillColor(color(fill))
        if radius:
            self.canvas.roundRect(x, y, width, height, radius, stroke=0, fill=1)
        else:
            self.canvas.rect(x, y, width, height, stroke=0, fill=1)

    def frame(self, x: float, y: float, width: float, height: float, *, stroke: str, radius: float = 0) -> None:
        """An outlined box with its lower left corner at `x`, `y`."""
        self.canvas.setStrokeColor(color(stroke))
        self.canvas.setLineWidth(0.6)
        self.canvas.roundRect(x, y, width, height, radius, stroke=1, fill=0)

    def line(
        self,
        start: Point,
        end: Point,
        *,
        ink: str = tokens.RULE,
        weight: float = 0.5,
        is_dashed: bool = False,
    ) -> None:
        """A straight line."""
        self.canvas.setStrokeColor(color(ink))
        self.canvas.setLineWidth(weight)
        if is_dashed:
            self.canvas.setDash(3, 2)
        self.canvas.line(*start, *end)
        if is_dashed:
            self.canvas.setDash()

    def dot(self, x: float, y: float, radius: float, *, fill: str, stroke: str | None = None) -> None:
        """A filled circle, outlined if `stroke` is given."""
        self.canvas.setFillColor(color(fill))
        if stroke is not None:
            self.canvas.setStrokeColor(color(stroke))
            self.canvas.setLineWidth(1.2)
        self.canvas.circle(x, y, radius, stroke=int(stroke is not None), fill=1)

    def ring(self, x: float, y: float, radius: float, *, stroke: str, weight: float = 0.7) -> None:
        """A circle without filling."""
        self.canvas.setStrokeColor(color(stroke))
        self.canvas.setLineWidth(weight)
        self.canvas.circle(x, y, radius, stroke=1, fill=0)

    def polygon(
        self,
        points: Sequence[Point],
        *,
        fill: str | None = None,
        stroke: str | None = None,
        weight: float = 1.4,
    ) -> None:
        """A closed shape."""
        path = self.canvas.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        path.close()
        if fill is not None:
            self.canvas.setFillColor(color(fill))
        if stroke is not None:
            self.canvas.setStrokeColor(color(stroke))
            self.canvas.setLineWidth(weight)
        self.canvas.drawPath(path, stroke=int(stroke is not None), fill=int(fill is not None))

    def diamond(self, x: float, y: float, size: float = 4.6) -> None:
        """The mark of a floor or a check: white with an orange edge."""
        corners = [(x, y + size), (x + size, y), (x, y - size), (x - size, y)]
        self.polygon(corners, fill=tokens.WHITE, stroke=tokens.ORANGE)

    def figure(self, alt: str) -> AbstractContextManager[Element]:
        """Everything drawn inside is one figure; `alt` holds its numbers."""
        return self.tagger.mark(Element("Figure", alt=cleaning.printable(alt)))

    def furniture(self, head: str, section: str, foot: str, total: int) -> None:
        """Running head and foot; kept to a few words, since prose must not hide in an artifact."""
        right = self.paper.width - MARGIN
        top = self.paper.height - 36
        with self.tagger.artifact(is_pagination=True):
            place = f"{self.canvas.getPageNumber()} / {total}"
            near: tuple[float, Align] = (MARGIN, "left")
            far: tuple[float, Align] = (right, "right")
            (begin, at_begin), (end, at_end) = (far, near) if runs_from_the_right() else (near, far)
            bold, room = fonts.CONDENSED_BOLD, self.paper.content
            self.label(begin, top, head, font=bold, ink=tokens.NAVY, align=at_begin, room=room * 0.62)
            self.label(end, top, section, ink=tokens.MUTED, align=at_end, room=room * 0.34)
            self.label(begin, 30, foot, size=6.8, ink=tokens.MUTED, align=at_begin, room=room * 0.8)
            self.label(end, 30, place, font=bold, ink=tokens.NAVY, align=at_end)
            for y in (self.paper.height - 43, 42):
                self.line((MARGIN, y), (right, y))

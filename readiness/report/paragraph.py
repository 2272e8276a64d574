"""A paragraph that is broken into lines: it knows its height, splits between lines, and draws itself."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.styles import ParagraphStyle

from readiness.present import tokens
from readiness.report.lettering import LetterLine, Letters
from readiness.report.pen import Pen
from readiness.typeset.fonts import width_of
from readiness.typeset.lines import TextLine
from readiness.words.language import runs_from_the_right

LEAD_INK = tokens.NAVY
FEWEST_LINES = 2  # that stand alone at the foot or the head of a page


@dataclass(frozen=True)
class SetParagraph:
    """Lines in one style, each at most `width` points wide; `target` links them to a bookmark."""

    lines: tuple[TextLine, ...]
    style: ParagraphStyle
    width: float
    target: str = ""

    @property
    def height(self) -> float:
        """The lines with the space between them, in points."""
        return len(self.lines) * float(self.style.leading)

    def split(self, room: float) -> tuple[SetParagraph, SetParagraph] | None:
        """A first part at most `room` points high and the rest; None if all of it fits or a line would stand alone."""
        fitting = int(room / self.style.leading)
        if fitting >= len(self.lines):
            return None
        fitting = min(fitting, len(self.lines) - FEWEST_LINES)
        if fitting < FEWEST_LINES:
            return None
        return self._part(self.lines[:fitting]), self._part(self.lines[fitting:])

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw with the upper left corner at `x`, `top`."""
        style, ink = self.style, ink_of(self.style)
        lines = [
            LetterLine(
                [Letters(piece.text, piece.font, LEAD_INK if piece.is_lead else ink) for piece in line.pieces],
                line.narrower * style.fontSize / 1000,
            )
            for line in self.lines
        ]
        if runs_from_the_right():
            for place, line in enumerate(lines):
                start = x + self.width - _width_of(line, style.fontSize)
                pen.write(start, top - style.fontSize - place * style.leading, [line], size=style.fontSize)
        else:
            pen.write(x, top - style.fontSize, lines, size=style.fontSize, leading=style.leading)
        if self.target:
            pen.link(self.target, (x, top - self.height, x + self.width, top))

    def _part(self, lines: tuple[TextLine, ...]) -> SetParagraph:
        return SetParagraph(lines, self.style, self.width, self.target)


def _width_of(line: LetterLine, size: float) -> float:
    spaces = sum(each.text.count(" ") for each in line.letters)
    return sum(width_of(each.text, each.font, size) for each in line.letters) - spaces * line.narrower


@lru_cache(maxsize=256)
def ink_of(style: ParagraphStyle) -> str:
    """The colour of a style as `#rrggbb`."""
    return "#" + str(style.textColor.hexval())[2:]

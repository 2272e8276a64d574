"""How much room text takes on a slide, so that nothing leaves it. Lengths are in points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readiness.document.cleaning import LONGEST, printable
from readiness.typeset import fonts, text

LINE: Final = 1.36  # of the size of the type
POINT: Final = 12700  # EMU
PADDING, ABOVE = 12.0, 9.0  # within a cell: left and right together, above and below together
_MOST_LINES = 60
_WIDER: Final = 1.03  # other fonts than ours run wider


def lines(words: str, face: str, size: float, room: float) -> int:
    """How many lines a text takes."""
    parts = printable(words, LONGEST).split("\n")
    wide = max(room, 10.0)
    return sum(len(text.wrapped(part, face, size * _WIDER, wide, most=_MOST_LINES)) or 1 for part in parts)


def height(words: str, size: float, room: float, *, is_bold: bool = False) -> float:
    """How high a text is."""
    face = fonts.SEMIBOLD if is_bold else fonts.REGULAR
    return lines(words, face, size, room) * size * LINE


def row_heights(rows: Sequence[Sequence[str]], widths: Sequence[float], size: float) -> list[float]:
    """How high the rows of a table are."""
    return [
        max(height(words, size, width - PADDING, is_bold=True) for words, width in zip(row, widths, strict=True))
        + ABOVE
        for row in rows
    ]


def largest(words: str, sizes: Sequence[float], room: tuple[float, float]) -> float:
    """The first of some sizes, falling, at which bold text fits a box; else the last."""
    wide, high = room
    fitting = (size for size in sizes if height(words, size, wide, is_bold=True) <= high)
    return next(fitting, sizes[-1])

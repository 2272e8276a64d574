"""How much room text takes on a slide, so that nothing leaves it. Lengths are in points."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from readiness.document.cleaning import LONGEST, printable
from readiness.typeset import fonts, text

LINE: Final = 1.36  # of the size of the type
TALL_LINE: Final = 1.9  # where letters of other scripts make lines taller
POINT: Final = 12700  # EMU
PADDING, ABOVE = 12.0, 9.0  # within a cell: left and right together, above and below together
_MOST_LINES = 60
_LONGEST_BROKEN = 400  # characters of a text whose words are looked at one by one
_WIDER: Final = 1.03  # other fonts than ours run wider


def lines(words: str, face: str, size: float, room: float) -> int:
    """How many lines a text takes; a word that is wider than the room takes several."""
    parts = printable(words, LONGEST).split("\n")
    wide = max(room, 10.0)
    taken = sum(len(text.wrapped(part, face, size * _WIDER, wide, most=_MOST_LINES)) or 1 for part in parts)
    if len(words) > _LONGEST_BROKEN:
        return taken
    return taken + sum(int(text.width(word, face, size * _WIDER) / wide) for part in parts for word in part.split())


def height(words: str, size: float, room: float, *, is_bold: bool = False) -> float:
    """How high a text is."""
    face = fonts.SEMIBOLD if is_bold else fonts.REGULAR
    return lines(words, face, size, room) * size * (TALL_LINE if _is_tall(words) else LINE)


def shortened(words: str, size: float, room: tuple[float, float]) -> str:
    """Bold text as far as a box holds it, with an ellipsis if that is not all of it."""
    wide, high = room
    if height(words, size, wide, is_bold=True) <= high:
        return words
    fitting = max(1, int(high / (size * (TALL_LINE if _is_tall(words) else LINE))))
    return " ".join(text.wrapped(words, fonts.SEMIBOLD, size * _WIDER, max(wide, 10.0), most=fitting))


@lru_cache(maxsize=1024)
def _is_tall(words: str) -> bool:
    return not words.isascii() and any(fonts.font_for(letter) not in ("", None, "Symbols") for letter in set(words))


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

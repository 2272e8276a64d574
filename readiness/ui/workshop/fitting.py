"""How large a text can be on the projector: as large as its place allows, and never too small for the last row.

Lengths are in pixels of a screen of 1280 by 720; the style sheet makes them larger on a larger screen.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from math import ceil
from typing import Final

LEAST: Final = 24
"""What can be read from 8 metres."""
SIZES: Final = (44, 40, 36, 32, 28, LEAST)
LINE: Final = 1.35
"""The height of a line, as a share of the size of its letters."""
_LETTER: Final = 0.55
"""How wide a letter is on average, as a share of its size; letters of East Asian scripts are as wide as high."""


def size_of(texts: Sequence[str], *, width: float, height: float, gap: float, most: int = SIZES[0]) -> int:
    """The largest of `SIZES` up to `most` in which all texts stand below each other, `gap` apart; else `LEAST`."""
    fitting = (size for size in SIZES if size <= most and _height(texts, size, width, gap) <= height)
    return next(fitting, LEAST)


def lines_of(text: str, *, size: float, width: float) -> int:
    """About how many lines a text takes in this size."""
    letters = sum(1.0 if unicodedata.east_asian_width(each) in "WF" else _LETTER for each in text)
    return max(1, ceil(letters * size / width))


def _height(texts: Sequence[str], size: float, width: float, gap: float) -> float:
    return sum(LINE * size * lines_of(each, size=size, width=width) + gap for each in texts)

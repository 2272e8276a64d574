"""The one door for text into the PDF: whatever was typed shows as typed, or visibly not.

`cleaning.printable` removes what no page can show, and `runs` cuts one line into pieces of one font each, in the
order they are drawn; `lines` does the same for a paragraph.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import Final, NamedTuple

from readiness.document.cleaning import ELLIPSIS, LONGEST, one_line
from readiness.typeset import fonts, righttoleft
from readiness.words.isolating import BEGIN, END

REPLACEMENT: Final = "\ufffd"
_USUAL: Final = 300  # characters; what longer words came to is not remembered

_TURNING: Final = (BEGIN, END)
"""Kept until the line is ordered, for which they stand there."""
_ADDED_TO_A_LETTER: Final = frozenset({"Mn", "Mc", "Me", "Cf"})


class Run(NamedTuple):
    """Neighbouring characters that one font draws."""

    font: str
    text: str


def runs(text: object, font: str) -> tuple[Run, ...]:
    """Return one line as runs from left to right; `font` draws what it can."""
    words = str(text)
    return (_usual_runs if len(words) <= _USUAL else _usual_runs.__wrapped__)(words, font)


@lru_cache(maxsize=4096)
def _usual_runs(words: str, font: str) -> tuple[Run, ...]:
    line = one_line(words)
    if line.isascii():
        return (Run(font, line),) if line else ()
    drawable = "".join(_drawable(righttoleft.shape(line)))
    ordered = righttoleft.reorder(drawable, righttoleft.base_level(drawable))
    return tuple(Run(name or font, piece) for name, piece in by_font(ordered))


def width(text: object, font: str, size: float) -> float:
    """The width in points of `text` on one line."""
    words = str(text)
    return (_usual_width if len(words) <= _USUAL else _usual_width.__wrapped__)(words, font, size)


@lru_cache(maxsize=4096)
def _usual_width(words: str, font: str, size: float) -> float:
    return sum(fonts.width_of(run.text, run.font, size) for run in runs(words, font))


def fitted(text: object, font: str, size: float, room: float) -> str:
    """The longest beginning of `text` that is at most `room` points wide, with an ellipsis."""
    line = one_line(text)
    if width(line, font, size) <= room:
        return line
    low, high = 0, len(line)
    while low < high:
        middle = (low + high + 1) // 2
        if width(line[:middle].rstrip() + ELLIPSIS, font, size) <= room:
            low = middle
        else:
            high = middle - 1
    return line[:low].rstrip() + ELLIPSIS


def wrapped(text: object, font: str, size: float, room: float, *, most: int = 2) -> tuple[str, ...]:
    """`text` on at most `most` lines of `room` points, broken at spaces; the last may end in an ellipsis."""
    lines: list[str] = []
    words = one_line(text, LONGEST).split(" ")
    while words and len(lines) < most - 1:
        taken = 1
        while taken < len(words) and width(" ".join(words[: taken + 1]), font, size) <= room:
            taken += 1
        lines.append(fitted(" ".join(words[:taken]), font, size, room))
        words = words[taken:]
    return (*lines, fitted(" ".join(words), font, size, room)) if words else tuple(lines)


def by_font(words: str) -> Iterator[tuple[str, str]]:
    """Pairs of a fallback font, or "" for the faces of the report, and the neighbouring characters it draws."""

    def font_of(character: str) -> str:  # the fallbacks have no space of their own
        return "" if character.isspace() else fonts.font_for(character) or ""

    for font, group in groupby(_drawable(words), key=font_of):
        yield font, "".join(group)


def _drawable(words: str) -> Iterator[str]:
    for character in words:
        if character.isspace() or character in _TURNING or fonts.font_for(character) is not None:
            yield character
        elif unicodedata.category(character) not in _ADDED_TO_A_LETTER:
            yield REPLACEMENT

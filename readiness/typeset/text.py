"""The one door for text into the PDF: whatever was typed shows as typed, or visibly not.

`printable` removes what no page can show, `markup` makes it safe for a paragraph, and
`runs` cuts it into pieces of one font each, in the order they are drawn.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from html import escape
from itertools import groupby
from typing import Final, NamedTuple

from readiness.document.cleaning import ELLIPSIS, LIMIT, one_line, printable
from readiness.typeset import fonts, righttoleft

REPLACEMENT: Final = "\ufffd"

_CJK: Final = re.compile("[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]")
_ADDED_TO_A_LETTER: Final = frozenset({"Mn", "Mc", "Me", "Cf"})


class Run(NamedTuple):
    """Neighbouring characters that one font draws."""

    font: str
    text: str


def markup(text: object, limit: int = LIMIT) -> str:
    """Return paragraph markup that shows exactly `text`; nothing in it is an instruction."""
    shaped = righttoleft.shape(printable(text, limit))
    if shaped.isascii():
        return escape(shaped, quote=False).replace("\n", "<br/>")
    parts = []
    for font, piece in _by_font(_drawable(shaped)):
        safe = escape(piece, quote=False).replace("\n", "<br/>")
        parts.append(f'<font name="{font}">{safe}</font>' if font else safe)
    return "".join(parts)


def runs(text: object, font: str) -> tuple[Run, ...]:
    """Return one line as runs from left to right; `font` draws what it can."""
    shaped = righttoleft.shape(one_line(text))
    if shaped.isascii():
        return (Run(font, shaped),) if shaped else ()
    drawable = "".join(_drawable(shaped))
    line = righttoleft.reorder(drawable, righttoleft.base_level(drawable))
    return tuple(Run(name or font, piece) for name, piece in _by_font(line))


def width(text: object, font: str, size: float) -> float:
    """The width in points of `text` on one line."""
    return sum(fonts.width_of(run.text, run.font, size) for run in runs(text, font))


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
    words = one_line(text).split(" ")
    while words and len(lines) < most - 1:
        taken = 1
        while taken < len(words) and width(" ".join(words[: taken + 1]), font, size) <= room:
            taken += 1
        lines.append(fitted(" ".join(words[:taken]), font, size, room))
        words = words[taken:]
    return (*lines, fitted(" ".join(words), font, size, room)) if words else tuple(lines)


def joins_words(before: str, after: str) -> bool:
    """Whether a line end between two texts stands for a space: not inside Chinese or Japanese."""
    return not (_CJK.match(before[-1:]) or _CJK.match(after[:1]))


def _drawable(text: str) -> Iterable[str]:
    for character in text:
        if character.isspace() or fonts.font_for(character) is not None:
            yield character
        elif unicodedata.category(character) not in _ADDED_TO_A_LETTER:
            yield REPLACEMENT


def _by_font(characters: Iterable[str]) -> Iterable[tuple[str, str]]:
    """Pairs of fallback font, or "" for the faces of the report, and text."""

    def font_of(character: str) -> str:  # the fallbacks have no space of their own
        return "" if character.isspace() else fonts.font_for(character) or ""

    for font, group in groupby(characters, key=font_of):
        yield font, "".join(group)

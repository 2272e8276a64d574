"""Breaks text into lines: which words stand on each, and which font draws each piece of it.

Nothing in the text is an instruction, so there is no markup to make safe. A line is broken at
spaces, which are set a little narrower if that keeps one more word on it; only a word that is
wider than a whole line is broken within.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from readiness.typeset import fonts, righttoleft, text
from readiness.words.isolating import BEGIN, END

FUZZ: Final = 1e-6  # the share of a line by which rounding may make a word too wide
NARROWER: Final = 0.05  # the share of its width that a space may lose
_USUAL_WORD: Final = 40  # characters; longer ones are not remembered
_USUAL_TEXT: Final = 600
_SPACES: Final = re.compile("[^\\S\u00a0]+")


class Piece(NamedTuple):
    """Neighbouring characters of one line that one font draws."""

    text: str
    font: str
    is_lead: bool = False


class TextLine(NamedTuple):
    """What stands on a line, from left to right as it is drawn; each space is narrower by `narrower`.

    The measure is a thousandth of the size of the letters.
    """

    pieces: tuple[Piece, ...]
    narrower: float = 0.0

    @property
    def text(self) -> str:
        """The characters from left to right."""
        return "".join(piece.text for piece in self.pieces)


class Word(NamedTuple):
    """What is not broken if it fits a line. Widths are thousandths of the size of the letters."""

    pieces: tuple[Piece, ...]
    width: float
    space: Piece
    space_width: float


LINE_END: Final = None  # a line end that was typed
Wording = Sequence[Word | None]


def wording_of(words: str, font: str, lead: str = "") -> Wording:
    """The words of a printable text and of the bold `lead` before it, with the line ends that were typed."""
    return [*_words_of(lead, fonts.SEMIBOLD, is_lead=True), *_words_of(words, font, is_lead=False)]


@lru_cache(maxsize=1024)
def _usual_lines(words: str, font: str, lead: str, size: float, width: float) -> tuple[TextLine, ...]:
    return broken(wording_of(words, font, lead), size, width)


def lines_of(words: str, font: str, lead: str, size: float, width: float) -> tuple[TextLine, ...]:
    """The lines of a text in one size; what is tried again on the way to a page is remembered."""
    is_usual = len(words) + len(lead) <= _USUAL_TEXT
    return (_usual_lines if is_usual else _usual_lines.__wrapped__)(words, font, lead, size, width)


def broken(wording: Wording, size: float, width: float) -> tuple[TextLine, ...]:
    """The lines, at most `width` points wide.

    A line that ends between words ends with their space, since else a screen reader would join them
    (ISO 32000-1, 14.8.2.6.2).
    """
    setter, typed_ends = _LineSetter(1000 * width / size), [0]
    for word in wording:
        if word is LINE_END:
            typed_ends.append(setter.close(ends_word=True))
        else:
            setter.add(word)
    lines = setter.finish()
    whole = "".join(line.text for line in lines)
    if BEGIN not in whole and not righttoleft.is_present(whole):
        return lines
    isolated = list(_isolated_on_each(lines))
    parts = (isolated[first:end] for first, end in pairwise([*typed_ends, len(lines)]))
    return tuple(line for part in parts for line in _ordered(part))


def _words_of(words: str, font: str, *, is_lead: bool) -> Iterator[Word | None]:
    for place, line in enumerate(righttoleft.shape(words).split("\n")):
        if place:
            yield LINE_END
        # str.split would also break at a space that must not be broken at
        for word in filter(None, _SPACES.split(line)) if "\u00a0" in line else line.split():
            yield (_word if len(word) <= _USUAL_WORD else _word.__wrapped__)(word, font, is_lead)


@lru_cache(maxsize=8192)
def _word(word: str, font: str, is_lead: bool) -> Word:
    runs = [(font, word)] if word.isascii() else [(name or font, part) for name, part in text.by_font(word)]
    return _measured([Piece(part, name, is_lead) for name, part in runs], Piece(" ", font, is_lead))


def _measured(pieces: Sequence[Piece], space: Piece) -> Word:
    width = sum(fonts.units(piece.text, piece.font) for piece in pieces)
    return Word(tuple(pieces), width, space, fonts.units(" ", space.font))


class _LineSetter:
    """Fills one line after the other with words."""

    def __init__(self, room: float) -> None:
        self._room = room
        self._most = room * (1 + FUZZ)
        self._lines: list[TextLine] = []
        self._words: list[Word] = []
        self._used = 0.0
        self._spaces = 0.0  # the width of those between the words of the line

    def add(self, word: Word) -> None:
        space = self._words[-1].space_width if self._words else 0.0
        used, spaces = self._used + space + word.width, self._spaces + space
        if used <= self._most + NARROWER * spaces:
            self._words.append(word)
            self._used, self._spaces = used, spaces
        elif word.width > self._most:
            self._add_in_parts(word, self._used + space)
        else:
            self.close(ends_word=True)
            self._words.append(word)
            self._used = word.width

    def close(self, *, ends_word: bool) -> int:
        """End the line; returns how many there are."""
        over, gaps = self._used - self._room, len(self._words) - 1
        narrower = over / gaps if over > 0 < gaps else 0.0
        self._lines.append(TextLine(_joined(self._words, ends_word=ends_word), narrower))
        self._words = []
        self._used = self._spaces = 0.0
        return len(self._lines)

    def finish(self) -> tuple[TextLine, ...]:
        if self._words:
            self.close(ends_word=False)
        return tuple(self._lines)

    def _add_in_parts(self, word: Word, used: float) -> None:
        """Fill the line and those after it with as many characters as fit; at least one stands on each."""
        part: list[Piece] = []
        for piece in word.pieces:
            for character in piece.text:
                width = fonts.units(character, piece.font)
                if used + width > self._most and (part or self._words):
                    if part:
                        self._words.append(_measured(_merged(part), word.space))
                    self.close(ends_word=not part)
                    part, used = [], 0.0
                part.append(piece._replace(text=character))
                used += width
        self._words.append(_measured(_merged(part), word.space))
        self._used = used


def _joined(words: Sequence[Word], *, ends_word: bool) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for place, word in enumerate(words):
        if place:
            pieces.append(words[place - 1].space)
        pieces += word.pieces
    if ends_word and words:
        pieces.append(words[-1].space)
    return _merged(pieces)


def _merged(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    grouped = groupby(pieces, key=lambda piece: piece[1:])
    return tuple(Piece("".join([piece.text for piece in group]), *look) for look, group in grouped)


def _isolated_on_each(lines: Iterable[TextLine]) -> Iterator[TextLine]:
    """The lines, each of which begins anew what is isolated beyond the end of the line before."""
    depth = 0
    for line in lines:
        begun = (Piece(BEGIN, line.pieces[0].font),) * depth if line.pieces else ()
        yield line._replace(pieces=(*begun, *line.pieces))
        for character in line.text:
            depth = depth + 1 if character == BEGIN else max(0, depth - (character == END))


def _ordered(part: Sequence[TextLine]) -> Iterator[TextLine]:
    """Lines up to an end that was typed, each as it is drawn: they run as the first letter of them all does."""
    level = righttoleft.base_level("".join(line.text for line in part))
    return (_in_visual_order(line, level) for line in part)


def _in_visual_order(line: TextLine, level: int) -> TextLine:
    """The pieces from left to right; each character keeps the font that it had, and no mark is left."""
    if not level and not righttoleft.is_present(line.text) and not {BEGIN, END} & set(line.text):
        return line
    owners = [piece for piece in line.pieces for _ in piece.text]
    order = righttoleft.visual_order(line.text, level)
    return line._replace(pieces=_merged(owners[place]._replace(text=character) for place, character in order))

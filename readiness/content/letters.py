"""Characters that do not belong in a file people write: they hide text, reorder it, or break what reads it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from readiness.model.base import UNWANTED
from readiness.model.mistake import Mistake
from readiness.words import said
from readiness.words.say import content as say
from readiness.words.say import shared

_TAB = "\t"
_MOST_REPORTED = 20


def unwanted_letters(text: str, file: str) -> Iterator[Mistake]:
    """Yield a mistake for each line with a tab, a control character or a text direction mark (the first 20 lines)."""
    reported = 0
    for number, line in enumerate(text.split("\n"), start=1):
        letter = first_unwanted(line)
        if letter is None:
            continue
        yield Mistake(
            file=file,
            line=number,
            where="",
            what=said(say.line_holds(name_of=name_of(letter))),
            instead=said(say.USE_SPACES) if letter == _TAB else said(say.DELETE_IT_IT_CANNOT),
        )
        reported += 1
        if reported == _MOST_REPORTED:
            return


def first_unwanted(text: str) -> str | None:
    """The first character of `text` that is not wanted, or None."""
    if _TAB in text:
        return _TAB
    found = UNWANTED.search(text)
    return found.group() if found else None


def name_of(letter: str) -> str:
    """The character in words, such as `a tab` or `an invisible character (U+202E)`."""
    if letter == _TAB:
        return said(say.PART_TAB)
    kind = said(say.PART_CONTROL_CHARACTER) if unicodedata.category(letter) == "Cc" else said(say.PART_INVISIBLE_MARK)
    return said(shared.part_noted(told=kind, note=f"U+{ord(letter):04X}"))

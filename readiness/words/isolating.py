"""Names in a sentence that runs the other way: two marks that nobody sees keep each in a direction of its own.

Without them a Latin name in a sentence from right to left draws the quotation marks and stops beside it to its other
side (Unicode Standard Annex 9, isolates). What was typed has no such marks, so it comes out as it was without them.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

BEGIN: Final = "\u2068"
END: Final = "\u2069"
_PLAIN: Final = dict.fromkeys(map(ord, BEGIN + END))
_TURNING: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_FROM_THE_RIGHT: Final = frozenset({"R", "AL"})


def isolated(typed: str) -> str:
    """The text in a direction of its own, told by its first letter; marks within it that turn text round are gone."""
    return f"{BEGIN}{_TURNING.sub('', typed)}{END}" if typed else typed


def isolated_if_foreign(text: str) -> str:
    """The text, in a direction of its own if it begins with a letter from left to right; names in it stay isolated."""
    if text.startswith(BEGIN) and text.find(END) == len(text) - 1:
        return text
    return f"{BEGIN}{text}{END}" if direction(text) == "ltr" else text


def direction(text: str) -> str:
    """'ltr' or 'rtl' by the first letter that is not within an isolated name; empty if there is none."""
    depth = 0
    for letter in text:
        if letter == BEGIN:
            depth += 1
        elif letter == END:
            depth = max(0, depth - 1)
        elif not depth and (runs := unicodedata.bidirectional(letter)) in {"L", *_FROM_THE_RIGHT}:
            return "rtl" if runs in _FROM_THE_RIGHT else "ltr"
    return ""


def plain(text: str) -> str:
    """The text without the marks, for what knows no direction: names of files, a terminal, what is copied."""
    return text.translate(_PLAIN) if BEGIN in text or END in text else text


def with_pairs(unwanted: re.Pattern[str], text: str) -> str:
    """The text without the marks that `unwanted` finds, of which the pairs of an isolated name stay."""
    if BEGIN not in text:
        return unwanted.sub("", text)
    kept = unwanted.sub(lambda found: found[0] if found[0] in (BEGIN, END) else "", text)
    begun: list[int] = []
    alone = set()
    for place, letter in enumerate(kept):
        if letter == BEGIN:
            begun.append(place)
        elif letter == END:
            if begun:
                begun.pop()
            else:
                alone.add(place)
    alone.update(begun)
    return "".join(letter for place, letter in enumerate(kept) if place not in alone) if alone else kept

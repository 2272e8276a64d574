"""Two languages that nobody speaks, to see what is not translated and what does not fit.

en-XA: accents on every letter, about 40 % longer, in brackets. ar-XB: Hebrew letters, so that a page really runs from
right to left. A Latin letter without an accent on a page in either is a word that went past the messages.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from readiness.words.formats import Formats

_ACCENTS: Final = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçðéƒĝĥîĵķļɱñóþǫŕšţúṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ",
)
_HEBREW: Final = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבקדעפגהיחכלמנוסץרשתוושטיז")
_GAP: Final = re.compile(r"(\{\d?\})")


def accented(text: str) -> str:
    """'Save' becomes 'Šáṽé'."""
    return text.translate(_ACCENTS)


def mirrored(text: str) -> str:
    """The same text in letters that run from right to left."""
    return text.lower().translate(_HEBREW)


def bracketed(text: str) -> str:
    """A whole message, 40 % longer and in brackets: a page with text between brackets was put together from pieces."""
    own = depth = 0
    for letter in text:  # a part inside has brackets and padding of its own
        depth += (letter == "[") - (letter == "]")
        own += not depth
    return f"[{text}{'~' * max(1, round(0.4 * own) - 2)}]"


PSEUDO: Final[dict[str, Callable[[str], str]]] = {"en-XA": accented, "ar-XB": mirrored}
"""What is done to the words of each."""
WHOLE: Final[dict[str, Callable[[str], str]]] = {"en-XA": bracketed}
"""What is done to a whole message besides."""


def formats(language: str, source: Formats) -> Formats:
    """English formats whose words are altered, too; digits stay, so that numbers can be compared."""
    alter = PSEUDO[language]
    cldr, house = dict(source.cldr), dict(source.house)
    cldr["locale"] = language
    cldr["direction"] = "rtl" if language == "ar-XB" else "ltr"
    cldr |= {names: [alter(month) for month in cldr[names]] for names in ("months", "months-alone")}
    cldr["countries"] = {code: alter(country) for code, country in cldr["countries"].items()}
    cldr["lists"] = {
        last: {place: _around_gaps(alter, pattern) for place, pattern in patterns.items()}
        for last, patterns in cldr["lists"].items()
    }
    house["numbers"] = {number: alter(text) for number, text in house["numbers"].items()}
    house |= {name: _around_gaps(alter, house[name]) for name in ("name", "over", "under")}
    return replace(source, cldr=cldr, house=house)


def _around_gaps(alter: Callable[[str], str], pattern: str) -> str:
    return "".join(piece if piece.startswith("{") else alter(piece) for piece in _GAP.split(pattern))

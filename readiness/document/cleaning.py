"""What was typed, without what no page can show; cutting it is for those who have a page to fill."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from readiness.words import said
from readiness.words.isolating import with_pairs
from readiness.words.say import files as say

LIMIT: Final = 4000  # characters; longer text is complete in the attached data
CUT_MARK: Final = say.FULL_TEXT_IN_DATA
LONGEST: Final = 100_000  # characters; no field holds more
ELLIPSIS: Final = "\u2026"
LONG: Final = 400  # a text this long is worth saying where the rest is

_UNWANTED: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028\u2029\u2060-\u2064"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"
    "\u202a-\u202e\u2066-\u2069]"  # overrides and isolates would spoof the order; pairs round a name stay
)
USUAL: Final = re.compile("[\n -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u2026\u2190-\u2193\u2212]*")
"""Characters that every page can show and that are composed already."""
_JOINER: Final = re.compile("[\u200c\u200d]")
_JOINED: Final = frozenset({"Lo", "Mn", "Mc", "So", "Sk"})
"""Letters of scripts without capitals, their marks, and pictures: what joiners are for."""
_MARK_PILE: Final = re.compile("([\u0300-\u036f]{3})[\u0300-\u036f]+")


def printable(text: object, limit: int = LIMIT) -> str:
    """Return `text` without controls, in NFC, at most `limit` characters and a mark if cut."""
    typed = str(text)
    if len(typed) <= limit and ((typed.isascii() and typed.isprintable()) or USUAL.fullmatch(typed)):
        return typed
    head = typed[: limit * 4]  # normalising a megabyte to print a page would be waste
    clean = cleaned(head)
    if len(clean) <= limit and len(typed) > len(head):
        clean = cleaned(typed)
    if len(clean) > limit:
        clean = clean[:limit].rstrip() + (f" {said(CUT_MARK)}" if limit >= LONG else ELLIPSIS)
    return clean


def cleaned(typed: str) -> str:
    """`typed` without controls and overrides, in NFC, with at most three accents on a letter; of any length."""
    clean = _MARK_PILE.sub(r"\1", with_pairs(_UNWANTED, unicodedata.normalize("NFC", typed)))
    clean = clean.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _JOINER.sub(_kept_between_letters, clean) if _JOINER.search(clean) else clean


def _kept_between_letters(joiner: re.Match[str]) -> str:
    """A joiner that spells a word or joins two pictures; anywhere else nobody could see it."""
    place, text = joiner.start(), joiner.string
    beside = text[max(0, place - 1) : place], text[place + 1 : place + 2]
    return joiner[0] if all(each and unicodedata.category(each) in _JOINED for each in beside) else ""


def one_line(text: object, limit: int = 300) -> str:
    """`printable` with every run of white space as one space."""
    return " ".join(printable(text, limit).split())

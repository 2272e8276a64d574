"""Months as people write them: by name in any language that has a folder, or by number."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from readiness.words.language import with_formats, words_of

_BY_NUMBER: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
_YEAR_LAST: Final = re.compile(r"(0?[1-9]|1[0-2])\s*[./-]\s*(\d{4})")
_BY_NAME: Final = re.compile(r"([^\W\d]+)\.?,?\s+(\d{4})|(\d{4}),?\s+([^\W\d]+)\.?")
_SHORTEST: Final = 3
"""Letters of a name from which on a month may be cut short."""


def month_told(text: str) -> tuple[int, int] | None:
    """Year and month of “2026-04”, “04/2026”, “April 2026”, “Apr. 2026”; None for anything else."""
    given = text.strip()
    if found := _BY_NUMBER.fullmatch(given):
        return int(found[1]), int(found[2])
    if found := _YEAR_LAST.fullmatch(given):
        return int(found[2]), int(found[1])
    if found := _BY_NAME.fullmatch(given):
        month = _named((found[1] or found[4]).casefold())
        return None if month is None else (int(found[2] or found[3]), month)
    return None


def _named(name: str) -> int | None:
    """The month that has this name, or begins with it; None where that is none, or several."""
    if len(name) < _SHORTEST:
        return None
    meant = {month for known, month in _names() if known == name} or {
        month for known, month in _names() if known.startswith(name)
    }
    return meant.pop() if len(meant) == 1 else None


@cache
def _names() -> frozenset[tuple[str, int]]:
    every = (words_of(each).formats.cldr for each in with_formats())
    return frozenset(
        (name.casefold(), month)
        for cldr in every
        for form in ("months", "months-alone")
        for month, name in enumerate(cldr[form], start=1)
    )

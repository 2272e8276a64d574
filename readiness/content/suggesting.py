"""How a mistake speaks of what was written, and the word somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from readiness.words import said
from readiness.words.say import content as say


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice most like `word` (at least 70 % alike, by difflib's ratio, whatever the size of letters), or None."""
    by_small_letters = {choice.lower(): choice for choice in choices}
    found = get_close_matches(word[:80].lower(), list(by_small_letters), n=1, cutoff=0.7)
    return by_small_letters[found[0]] if found else None


def did_you_mean(word: str, choices: Iterable[str], otherwise: str) -> str:
    """Advice in a sentence: the nearest choice, or `otherwise` when none is near."""
    guess = nearest(word, choices)
    return said(say.did_you_mean(guess=guess)) if guess else otherwise


def shown_value(value: Any) -> str:
    """A value as a person wrote it, cut to 40 characters."""
    if isinstance(value, dict):
        return said(say.GROUP_OF_KEYS)
    if isinstance(value, list | tuple):
        return said(say.LIST)
    if value is None:
        return said(say.NOTHING)
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    looks_like_a_number = isinstance(value, str) and value.lstrip("-").replace(".", "", 1).isdigit()
    text = f'"{value}"' if looks_like_a_number else str(value)
    return f"`{text if len(text) <= 40 else text[:39] + '…'}`"

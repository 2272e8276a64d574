"""The word somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice most like `word` (at least 70 % alike, by difflib's ratio), or None."""
    found = get_close_matches(word[:80].lower(), list(choices), n=1, cutoff=0.7)
    return found[0] if found else None


def did_you_mean(word: str, choices: Iterable[str], otherwise: str) -> str:
    """Advice in a sentence: the nearest choice, or `otherwise` when none is near."""
    guess = nearest(word, choices)
    return f"Did you mean `{guess}`?" if guess else otherwise

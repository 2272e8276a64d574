"""Typed text in a page: shown as it was typed, never read as markup."""

from __future__ import annotations

from html import escape

from readiness.document.cleaning import LONGEST, printable


def esc(words: object) -> str:
    """Text for an element or an attribute in double quotes."""
    return escape(printable(words, LONGEST), quote=True)


def lines(words: object) -> str:
    """Text for an element, its line ends kept."""
    return esc(words).replace("\n", "<br>")

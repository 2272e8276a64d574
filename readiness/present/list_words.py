"""Names side by side as the language that is spoken lists them, and typed text cut to fit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from readiness.words import said, spoken
from readiness.words.say import shared as say


def shortened(typed: str, most: int) -> str:
    """Typed text of at most `most` characters, with a mark where it was cut."""
    return typed if len(typed) <= most else typed[: most - 1].rstrip() + "\u2026"


def quoted(text: str) -> str:
    """A title or a name in the quotation marks of the language that is spoken."""
    return spoken().formats.quoted(text)


def and_list(names: Sequence[str]) -> str:
    """'a', 'a and b', 'a, b and c'."""
    return spoken().formats.list(names)


def or_list(names: Sequence[str]) -> str:
    """'a', 'a or b', 'a, b or c'."""
    return spoken().formats.list(names, last="or")


def row(texts: Iterable[str]) -> str:
    """'a, b, c': short texts side by side in a line; empty ones are left out."""
    return spoken().formats.row(texts)


def clauses(texts: Iterable[str]) -> str:
    """'a; b; c': clauses in a row; empty ones are left out."""
    return spoken().formats.clauses(texts)


def labelled(label: str, value: str) -> str:
    """'label: value'."""
    return said(say.part_labelled(label=label, value=value))


def noted(told: str, note: str) -> str:
    """'told (note)'."""
    return said(say.part_noted(told=told, note=note))


def sentence(told: str) -> str:
    """'Told.': words that stand as a sentence of their own."""
    return said(say.as_sentence(told=told))


def others(number: int) -> str:
    """'another', 'two others': so many beside those that were told before."""
    return said(say.part_others(number=number))


def short_list(names: Sequence[str], most: int = 3) -> str:
    """An `and_list` of at most `most` names; the rest is counted: 'a, b and two others'. Not for headlines."""
    if len(names) <= most:
        return and_list(names)
    return and_list([*names[: most - 1], others(len(names) - most + 1)])

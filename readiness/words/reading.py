"""One .ftl file to its entries, and every line that is outside the part of Fluent we use.

The files are Project Fluent, syntax 1.0, so that every editor for it opens them. Used are text, `{ $argument }`,
`{ "literal" }`, and selectors that hold whole sentences. Not used are functions, references, terms, attributes, text
around a selector, and sentences over several lines: what a sentence needs is an argument with a kind, and what a kind
does is Python with a test. So much is read line by line, ten times faster than by a parser of the whole syntax.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from readiness.words import kinds


@dataclass(frozen=True)
class Mending:
    """What is wrong in a file of words, where, and what to do."""

    path: Path
    line: int
    what: str
    mend: str
    is_missing: bool = False
    """Whether a language merely lacks it: told after all mistakes."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what} {self.mend}"


@dataclass(frozen=True)
class Shown:
    """An argument within a text."""

    argument: str


Pieces = tuple[str | Shown, ...]
"""A sentence in its order: words, and arguments between them."""


@dataclass(frozen=True)
class Variant:
    """One whole sentence of a selector, or a further selector. `key` is a plural form, a choice, or a number."""

    key: str
    is_default: bool
    says: Pieces | Selector


@dataclass(frozen=True)
class Selector:
    """Several sentences of which an argument decides."""

    argument: str
    variants: tuple[Variant, ...]


Pattern = Pieces | Selector


@dataclass(frozen=True)
class WordEntry:
    """A message of a file: what it says, the kinds of its arguments in their order, what its comment tells."""

    id: str
    pattern: Pattern
    kinds: dict[str, str]
    comment: str
    line: int

    @property
    def is_part(self) -> bool:
        """Whether it stands inside other messages only: lower case, no full stop."""
        return self.id.startswith("part-")

    @property
    def most_letters(self) -> int | None:
        """How long it may be in any language, where its remark says so (“At most 31 letters.”); else None."""
        found = MOST_LETTERS.search(self.comment)
        return int(found[1]) if found else None


MOST_LETTERS: Final = re.compile(r"At most ([0-9]+) letters\.")
_MESSAGE: Final = re.compile(r"([a-z][a-z0-9-]*) *=[ ]*(.*)")
_SELECTOR: Final = re.compile(r"\{ *\$([a-z][a-z-]*) *-> *")
_VARIANT: Final = re.compile(r"(\*?)\[ *([a-z][a-z0-9-]*|[0-9]+) *\] *(.*)")
_PLACEABLE: Final = re.compile(r'\{ *(?:\$([a-z][a-z-]*)|"([^"\\]*)") *\}')


class _NotRead(Exception):
    """A line that is not in the part of Fluent we use."""

    def __init__(self, line: int, what: str, mend: str) -> None:
        super().__init__(what)
        self.line, self.what, self.mend = line, what, mend


class _Lines:
    """The lines of a file, one after the other."""

    def __init__(self, text: str) -> None:
        self._lines = text.replace("\r\n", "\n").split("\n")
        self.number = 0

    def peek(self) -> str | None:
        """The next line; None at the end."""
        return self._lines[self.number] if self.number < len(self._lines) else None

    def take(self) -> str:
        """The next line, which is then behind us; empty at the end."""
        line = self.peek()
        self.number += 1
        return line or ""


def read_file(path: Path) -> tuple[dict[str, WordEntry], list[Mending]]:
    """Entries by id in the order of the file, and all that is wrong with it.

    A message that cannot be read is left out, and the next one is read again.
    """
    lines, comment = _Lines(path.read_text("utf-8")), list[str]()
    entries: dict[str, WordEntry] = {}
    faults: list[Mending] = []
    while (line := lines.peek()) is not None:
        lines.take()
        if line.startswith("# ") or line == "#":
            comment.append(line[2:])
            continue
        try:
            if entry := _entry(line, lines, comment):
                if entry.id in entries:
                    raise _NotRead(entry.line, f"{entry.id} is written twice.", "Keep one.")
                entries[entry.id] = entry
        except _NotRead as told:
            faults.append(Mending(path, told.line, told.what, told.mend))
            while (following := lines.peek()) and following[0] in " }":
                lines.take()
        comment = []
    faults += [
        Mending(path, entry.line, f"{entry.id}: {what}", mend)
        for entry in entries.values()
        for what, mend in _faults(entry.pattern)
    ]
    return entries, sorted(faults, key=lambda fault: fault.line)


def ids_in(path: Path) -> set[str]:
    """The ids of the messages of a file that can be read whole, in a hundredth of the time of reading it."""
    return {found[1] for line in path.read_text("utf-8").splitlines() if (found := _MESSAGE.match(line))}


def _entry(line: str, lines: _Lines, comment: list[str]) -> WordEntry | None:
    """The message that begins with this line; None for a blank line and for the heading of a group."""
    number = lines.number
    if not line.strip() or line.startswith(("## ", "### ")):
        return None
    found = _MESSAGE.fullmatch(line)
    if not found:
        raise _NotRead(number, f"“{line.strip()[:40]}” is no message.", "Write: name = words.")
    pattern = _pattern(found[2], lines)
    following = lines.peek()
    if following and following.startswith(" ") and following.strip():
        raise _NotRead(lines.number + 1, f"{found[1]} goes on in another line.", "Write each sentence on one line.")
    declared, told = kinds.declared("\n".join(comment))
    return WordEntry(found[1], pattern, declared, told, number)


def _pattern(rest: str, lines: _Lines) -> Pattern:
    """What stands behind “=” or a variant's key, or in the line below if nothing does."""
    words = rest.strip()
    if not words:
        below = lines.peek() or ""
        words = below.strip()
        if not below.startswith(" ") or not words or words[0] in "[*.}#":
            raise _NotRead(lines.number, "Words are missing.", 'Write them behind the sign, or { "" } for none.')
        lines.take()
    selector = _SELECTOR.fullmatch(words)
    return _selector(selector[1], lines) if selector else _pieces(words, lines.number)


def _selector(argument: str, lines: _Lines) -> Selector:
    begun, variants = lines.number, list[Variant]()
    while (line := lines.take().strip()) != "}":
        found = _VARIANT.fullmatch(line)
        if not found:
            told = "Write [key] words, and } in a line of its own behind the last one."
            raise _NotRead(lines.number, f"“{line[:40]}” is no variant of ${argument}.", told)
        variants.append(Variant(found[2], bool(found[1]), _pattern(found[3], lines)))
    if sum(variant.is_default for variant in variants) != 1:
        raise _NotRead(begun, f"The selector on ${argument} has no single default.", "Write * before one [key].")
    return Selector(argument, tuple(variants))


def _pieces(words: str, number: int) -> Pieces:
    pieces: list[str | Shown] = []
    at = 0
    for found in _PLACEABLE.finditer(words):
        pieces += [words[at : found.start()], Shown(found[1]) if found[1] else found[2]]
        at = found.end()
    texts = [words[at:], *(pieces[0::2])]
    if any(sign in text for text in texts if isinstance(text, str) for sign in "{}"):
        raise _NotRead(number, f"A brace in “{words[:40]}” is not understood.", 'Write { $argument }, or { "{" }.')
    return _merged([*pieces, words[at:]])


def _merged(pieces: list[str | Shown]) -> Pieces:
    """The same without empty texts, and texts side by side as one."""
    merged: list[str | Shown] = []
    for piece in pieces:
        if isinstance(piece, str) and merged and isinstance(merged[-1], str):
            merged[-1] += piece
        elif piece != "":
            merged.append(piece)
    return tuple(merged)


def _faults(pattern: Pattern) -> Iterator[tuple[str, str]]:
    """Twice the same variant."""
    if isinstance(pattern, Selector):
        keys = [variant.key for variant in pattern.variants]
        for key in sorted({key for key in keys if keys.count(key) > 1}):
            yield f"[{key}] of ${pattern.argument} is written twice.", "Keep one."
        for variant in pattern.variants:
            yield from _faults(variant.says)


def arguments(pattern: Pattern) -> set[str]:
    """The arguments that a pattern shows or selects on, in any variant."""
    if isinstance(pattern, Selector):
        return {pattern.argument}.union(*(arguments(variant.says) for variant in pattern.variants))
    return {piece.argument for piece in pattern if isinstance(piece, Shown)}


def selectors(pattern: Pattern) -> Iterator[tuple[str, set[str]]]:
    """Each selector of a pattern: its argument and its variant keys."""
    if isinstance(pattern, Selector):
        yield pattern.argument, {variant.key for variant in pattern.variants}
        for variant in pattern.variants:
            yield from selectors(variant.says)


def sentences(pattern: Pattern) -> Iterator[Pieces]:
    """Each sentence of a pattern: one, or one for each variant."""
    if isinstance(pattern, Selector):
        for variant in pattern.variants:
            yield from sentences(variant.says)
    else:
        yield pattern

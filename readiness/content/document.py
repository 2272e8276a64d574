"""Plain data read from a file, with the place of every part of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from readiness.model.mistake import Mistake
from readiness.words import said
from readiness.words.say import content as say

Path = tuple[str | int, ...]
"""Keys and positions that lead from the top of a document to one of its parts."""

_NAMING_KEYS = ("id", "question", "name", "number", "status", "facet", "band", "phase", "kind")


@dataclass(frozen=True)
class SourceLocation:
    """A file, by the name shown to people, and a line counted from 1 (None: the whole file)."""

    file: str
    line: int | None = None


@dataclass(frozen=True)
class Document:
    """Data of a file (mappings, lists, words, numbers, True, False, None) and the place of each path in it."""

    file: str
    data: Any
    places: Mapping[Path, SourceLocation] = field(default_factory=dict)

    def place(self, path: Path) -> SourceLocation:
        """The place of `path`, or of the nearest part around it."""
        for length in range(len(path), -1, -1):
            if (found := self.places.get(path[:length])) is not None:
                return found
        return SourceLocation(self.file)

    def where(self, path: Path) -> str:
        """The path in words: list items go by their id or name where they have one."""
        words: list[str] = []
        part: Any = self.data
        for step in path:
            part = _inside(part, step)
            words.append(_name_of(part, step) if isinstance(step, int) else str(step))
        return " › ".join(words)

    def mistake(self, path: Path, what: str, instead: str) -> Mistake:
        """A mistake at `path`."""
        place = self.place(path)
        return Mistake(file=place.file, line=place.line, where=self.where(path), what=what, instead=instead)

    def holds(self, path: Path) -> bool:
        """Whether the document has a part at `path`."""
        part: Any = self.data
        for step in path:
            is_inside = (isinstance(part, dict) and step in part) or (
                isinstance(part, list) and isinstance(step, int) and step < len(part)
            )
            if not is_inside:
                return False
            part = part[step]
        return True

    def part(self, path: Path) -> Any:
        """What stands at `path`, or None."""
        part: Any = self.data
        for step in path:
            part = _inside(part, step)
        return part

    def walk(self) -> Iterator[tuple[Path, Any]]:
        """Every part with its path, from the top down, in file order."""
        yield from _walk((), self.data)


def _walk(path: Path, part: Any) -> Iterator[tuple[Path, Any]]:
    yield path, part
    if isinstance(part, dict):
        for key, value in part.items():
            yield from _walk((*path, key), value)
    elif isinstance(part, list):
        for position, value in enumerate(part):
            yield from _walk((*path, position), value)


def _inside(part: Any, step: str | int) -> Any:
    if isinstance(part, dict):
        return part.get(step)
    if isinstance(part, list) and isinstance(step, int) and step < len(part):
        return part[step]
    return None


def _name_of(part: Any, position: int) -> str:
    if isinstance(part, dict):
        for key in _NAMING_KEYS:
            if isinstance(name := part.get(key), str | int) and str(name).strip():
                return str(name)[:60]
    return said(say.part_item_position(position=position + 1))

"""The languages a pack is said in besides its own: the overlay of each, read when that language is first asked for.

Hardly any process speaks all of them, and to read the overlay of a whole pack takes longer than all else at a start.
What was read is kept for the next start as well.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from readiness.content import parsed
from readiness.content.overlays import Overlay, Translated, overlay_files, read_overlay
from readiness.model.mistake import MistakesFound


class Languages(Mapping[str, Overlay]):
    """The overlays of a pack that can be read, by their tags; `readiness check` tells what is wrong with the others."""

    def __init__(self, questionnaires: Path) -> None:
        self._files = {path.stem: path for path in overlay_files(questionnaires)}
        self._read: dict[str, Overlay | None] = {}

    def __getitem__(self, language: str) -> Overlay:
        """What one language says; raises KeyError if there is no overlay of it that can be read."""
        if language not in self._read:
            self._read[language] = _overlay(self._files[language])
        overlay = self._read[language]
        if overlay is None:
            raise KeyError(language)
        return overlay

    def __iter__(self) -> Iterator[str]:
        """The tags of those that can be read; this reads all of them."""
        return (language for language in self._files if language in self)

    def __len__(self) -> int:
        """How many can be read."""
        return sum(1 for _ in self)


def _overlay(path: Path) -> Overlay | None:
    try:
        name = parsed.name_of(path)
    except OSError:
        return None
    kept = _from_text(parsed.kept_as(name) or "")
    if kept is not None:
        return kept
    with suppress(MistakesFound):
        overlay = read_overlay(path)
        if parsed.name_of(path) == name:
            parsed.keep(name, _as_text(overlay))
        return overlay
    return None


def _as_text(overlay: Overlay) -> str:
    words = {place: (said.says, said.seen) for place, said in overlay.words.items()}
    return json.dumps({"language": overlay.language, "words": words}, ensure_ascii=False)


def _from_text(text: str) -> Overlay | None:
    """The overlay that this text holds; None if it holds none."""
    try:
        told = json.loads(text)
        words = {place: Translated(says, seen) for place, (says, seen) in told["words"].items()}
        return Overlay(told["language"], words)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None

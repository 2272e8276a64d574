"""How much of a language is there, and which of it is older than the English that it was translated from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from readiness.words import pseudo, reading
from readiness.words.language import FOLDER, SOURCE, only_files
from readiness.words.reading import WordEntry

SEEN: Final = "seen.json"
"""Of each message of a language: the fingerprint of the English words that were translated."""


@dataclass(frozen=True)
class Coverage:
    """Messages of a language: how many there are in English, how many are translated, how many of these are older."""

    messages: int
    translated: int
    outdated: int

    @property
    def share(self) -> float:
        """How much is translated, between 0 and 1."""
        return self.translated / self.messages if self.messages else 1.0


@cache
def share(language: str) -> float:
    """How much of a language that can be chosen is translated, between 0 and 1; each page that offers it asks this."""
    if language == SOURCE or language in pseudo.PSEUDO:
        return 1.0
    only = only_files(language, FOLDER)
    messages = translated = 0
    for path in (FOLDER / SOURCE).glob("*.ftl"):
        if only and path.stem not in only:
            continue
        asked, other = reading.ids_in(path), FOLDER / language / path.name
        messages += len(asked)
        translated += len(asked & reading.ids_in(other)) if other.exists() else 0
    return translated / messages if messages else 1.0


def coverage_in(folder: Path, language: str) -> Coverage:
    """The coverage of a language by its files below `folder`; of one that is bound to some files, by these."""
    seen = seen_in(folder, language)
    messages = translated = outdated = 0
    only = only_files(language, folder)
    for path in (folder / SOURCE).glob("*.ftl"):
        if only and path.stem not in only:
            continue
        entries = reading.read_file(path)[0]
        other = folder / language / path.name
        known = reading.read_file(other)[0] if other.exists() else {}
        messages += len(entries)
        for name, entry in entries.items():
            translated += name in known
            outdated += name in known and bool(seen) and seen.get(f"{path.stem}:{name}", "") != fingerprint(entry)
    return Coverage(messages, translated, 0 if language == SOURCE else outdated)


def seen_in(folder: Path, language: str) -> dict[str, str]:
    """The fingerprints that were noted when somebody had read the translation; none if nobody has."""
    path = folder / language / SEEN
    noted: dict[str, str] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return noted


def fingerprint(entry: WordEntry) -> str:
    """Eight hexadecimal digits of the English words; comments do not count."""
    return sha256(repr(entry.pattern).encode()).hexdigest()[:8]

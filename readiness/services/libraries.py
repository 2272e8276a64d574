"""Which questions and rules an assessment has: those it was made with, whatever is offered today."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from readiness.content.kept import kept_library, kept_text
from readiness.content.library import Library
from readiness.content.packs import Packs, library_named, oldest_first
from readiness.storage.pack_records import KeptPack
from readiness.storage.records import Summary
from readiness.storage.store import Store

MOST_KEPT = 100
"""How many packs of the database a process holds; what nobody has asked for longest is read again."""
__all__ = ["Libraries", "Library", "NamedContent", "kept_pack"]


class NamedContent(NamedTuple):
    """What is noted of the content behind something: its questionnaire, and version and fingerprint where known."""

    questionnaire: str
    version: str | None = None
    fingerprint: str | None = None

    @classmethod
    def of(cls, row: Summary) -> NamedContent:
        """What an assessment notes."""
        return cls(row.questionnaire, row.pack_version, row.pack)


class Libraries:
    """The packs offered and, read from the database when they are asked for, those that assessments keep.

    All threads of a process may use the same one.
    """

    def __init__(self, packs: Packs) -> None:
        self.packs = packs
        self._offered = {each.fingerprint: each for each in packs.offered}
        self._kept: OrderedDict[str, Library | None] = OrderedDict()
        """By fingerprint what was read, and None for what this version of the program cannot read."""
        self._lock = Lock()

    @property
    def usual(self) -> Library:
        """The one for a new assessment unless another is chosen."""
        return self.packs.offered[0]

    @property
    def oldest(self) -> tuple[Library, ...]:
        """The oldest version of each questionnaire: what was made before packs were kept was made with it."""
        first: dict[str, Library] = {}
        for each in oldest_first(self.packs.offered):
            first.setdefault(each.questionnaire.id, each)
        return tuple(first.values())

    def behind(self, made: NamedContent, store: Store) -> Library:
        """The content of this fingerprint; if it is not here, the offered one nearest to it by name and version."""
        exact = self._exact(made.fingerprint, store) if made.fingerprint else None
        if exact is not None:
            return exact
        same = [each for each in self.offered(store).offered if each.questionnaire.id == made.questionnaire]
        of_version = [each for each in same if each.questionnaire.version == made.version]
        return next(iter((*of_version, *oldest_first(same), self.usual)))

    def offered(self, store: Store) -> Packs:
        """Everything that can be chosen now: the packs of this program, and those that people brought in the app."""
        brought = store.brought_packs()
        found = (self._exact(each.fingerprint, store) for each in brought)
        return self.packs.joined_by(each for each in found if each is not None)

    def newest(self, mine: Library, store: Store) -> Library:
        """The newest version of the questions of `mine`; itself if there is none.

        People cannot bring a version of what this program has by itself, so only others are looked up.
        """
        is_own = any(each.questionnaire.id == mine.questionnaire.id for each in self.packs.offered)
        packs = self.packs if is_own else self.offered(store)
        same = [each for each in packs.offered if each.questionnaire.id == mine.questionnaire.id]
        return oldest_first([mine, *same])[-1]

    def named_by(self, response_file: bytes | Path, store: Store) -> Library:
        """The content that a response file answers; see `library_named`."""
        return library_named(response_file, self.offered(store).offered)

    def is_here(self, made: NamedContent, store: Store) -> bool:
        """Whether this very content can be used."""
        return made.fingerprint is None or self._exact(made.fingerprint, store) is not None

    def _exact(self, fingerprint: str, store: Store) -> Library | None:
        if fingerprint in self._offered:
            return self._offered[fingerprint]
        with self._lock:
            if fingerprint not in self._kept:
                found = store.kept_pack(fingerprint)
                if found is None:
                    return None  # another process may bring it
                self._kept[fingerprint] = kept_library(found.content, fingerprint)
                while len(self._kept) > MOST_KEPT:
                    self._kept.popitem(last=False)
            self._kept.move_to_end(fingerprint)
            return self._kept[fingerprint]

    def of_fingerprint(self, fingerprint: str, store: Store) -> Library | None:
        """The content of this fingerprint, offered or kept; None if it is not here."""
        return self._exact(fingerprint, store)

    def forget(self, fingerprint: str) -> None:
        """Read a pack from the database again when it is next asked for."""
        with self._lock:
            self._kept.pop(fingerprint, None)


def kept_pack(library: Library) -> KeptPack:
    """What the database keeps of a library."""
    asked = library.questionnaire
    return KeptPack(library.fingerprint, asked.id, asked.version, kept_text(library))

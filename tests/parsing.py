"""Files of content parsed once in a run.

Tests break one file of a pack of eight in hundreds of ways, and open the same examples again and again. Only the file
that is another one is parsed then; each test still gets a document of its own. What one worker has parsed, the others
of its run take from a folder that they share.
"""

from __future__ import annotations

import pickle
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest

from readiness.content import reading
from readiness.content.document import Document

_parse = reading.parse_text
_MOST_KEPT = 64
"""All files of the packs and of the examples, beside the broken ones of the moment."""
_WORTH_SHARING = 2_000
"""Letters; a shorter text is parsed in less time than it is looked for."""


def parse_once(patch: pytest.MonkeyPatch, shared: Path | None) -> None:
    """Let a text that was parsed before be given back as it was read then; what is refused is parsed each time.

    `shared` is a folder of all workers of this run, None where there is one alone.
    """

    @lru_cache(_MOST_KEPT)
    def kept(text: str, file: str, most_entries: int) -> bytes:
        if shared is None or len(text) < _WORTH_SHARING:
            return pickle.dumps(_parse(text, file, most_entries=most_entries))
        place = shared / sha256(f"{file}\0{most_entries}\0{text}".encode()).hexdigest()
        if place.exists():
            return place.read_bytes()
        made = pickle.dumps(_parse(text, file, most_entries=most_entries))
        unfinished = place.with_suffix(f".{uuid4().hex}")
        unfinished.write_bytes(made)
        unfinished.replace(place)
        return made

    def parsed(text: str, file: str, *, most_entries: int = reading.MOST_ENTRIES) -> Document:
        document: Document = pickle.loads(kept(text, file, most_entries))
        return document

    patch.setattr(reading, "parse_text", parsed)

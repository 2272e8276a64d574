"""Files of content parsed once in a run.

Tests break one file of a pack of eight in hundreds of ways, and open the same examples again and again. Only the file
that is another one is parsed then; each test still gets a document of its own.
"""

from __future__ import annotations

import pickle
from functools import lru_cache

import pytest

from readiness.content import reading
from readiness.content.document import Document

_parse = reading.parse_text
_MOST_KEPT = 64
"""All files of the packs and of the examples, beside the broken ones of the moment."""


def parse_once(patch: pytest.MonkeyPatch) -> None:
    """Let a text that was parsed before be given back as it was read then; what is refused is parsed each time."""
    patch.setattr(reading, "parse_text", _parsed)


def _parsed(text: str, file: str, *, most_entries: int = reading.MOST_ENTRIES) -> Document:
    document: Document = pickle.loads(_kept(text, file, most_entries))
    return document


@lru_cache(_MOST_KEPT)
def _kept(text: str, file: str, most_entries: int) -> bytes:
    return pickle.dumps(_parse(text, file, most_entries=most_entries))

"""Files of content parsed once in a run.

Tests break one file of a pack of eight in hundreds of ways, and open the same examples again and again. Only the file
that is another one is parsed then; each test still gets a document of its own, which calls the file as it was called.
What one worker has parsed, the others of its run take from a folder that they share.
"""

from __future__ import annotations

import io
import pickle
from collections import OrderedDict
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from readiness.content import reading
from readiness.content.document import Document

_parse = reading.parse_text
_MOST_KEPT = 64
"""All files of the packs and of the examples, beside the broken ones of the moment."""
_WORTH_SHARING = 2_000
"""Letters; a shorter text is parsed in less time than it is looked for."""
_LIMITS = (reading.MOST_ENTRIES, reading.MOST_RESPONSE_ENTRIES)
"""What was read within the first is so within the second."""


class _Nameless(pickle.Pickler):
    """Leaves out what a file is called."""

    def __init__(self, target: io.BytesIO, name: str) -> None:
        super().__init__(target)
        self._name = name

    def persistent_id(self, part: Any) -> str | None:
        return "name" if part is self._name else None


class _Named(pickle.Unpickler):
    """Calls the file as it is called now."""

    def __init__(self, source: io.BytesIO, name: str) -> None:
        super().__init__(source)
        self._name = name

    def persistent_load(self, _pid: Any) -> str:
        return self._name


class Parsed:
    """What was parsed so far, by its text and the limit that it kept to."""

    def __init__(self, shared: Path | None) -> None:
        self._shared = shared
        self._kept: OrderedDict[tuple[str, int], bytes] = OrderedDict()

    def __call__(self, text: str, file: str, *, most_entries: int = reading.MOST_ENTRIES) -> Document:
        """As `reading.parse_text`; what is refused is parsed each time."""
        name = f"{file} "[:-1]  # An object of its own, which is not the same letters in the text.
        if len(name) < 2:
            return _parse(text, file, most_entries=most_entries)  # Python has one object for each letter.
        here = (text, most_entries)
        made = self._kept.pop(here, None) or self._taken(text, most_entries) or self._made(text, most_entries, name)
        self._kept[here] = made
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        document: Document = _Named(io.BytesIO(made), name).load()
        return document

    def _taken(self, text: str, limit: int) -> bytes | None:
        """What another worker has parsed within this limit."""
        places = (
            [] if self._shared is None else [self._place(text, each) for each in {*_LIMITS, limit} if each <= limit]
        )
        return next((each.read_bytes() for each in places if each.exists()), None)

    def _made(self, text: str, limit: int, name: str) -> bytes:
        target = io.BytesIO()
        _Nameless(target, name).dump(_parse(text, name, most_entries=limit))
        made = target.getvalue()
        if self._shared is not None and len(text) >= _WORTH_SHARING:
            unfinished = self._shared / uuid4().hex
            unfinished.write_bytes(made)
            unfinished.replace(self._place(text, limit))
        return made

    def _place(self, text: str, limit: int) -> Path:
        assert self._shared is not None
        return self._shared / f"{sha256(text.encode()).hexdigest()}-{limit}"


def parse_once(patch: pytest.MonkeyPatch, shared: Path | None) -> None:
    """Let a text that was parsed before be given back as it was read then; what is refused is parsed each time.

    `shared` is a folder of all workers of this run, None where there is one alone.
    """
    patch.setattr(reading, "parse_text", Parsed(shared))

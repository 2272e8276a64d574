"""Content as text, to be kept beside the assessments that were made with it, and back."""

from __future__ import annotations

from functools import lru_cache

from readiness.content.library import Library, as_library, as_text


@lru_cache(maxsize=8)
def kept_text(library: Library) -> str:
    """Everything a library holds, as JSON."""
    return as_text(library)


def kept_library(text: str, fingerprint: str) -> Library | None:
    """The library that was kept as this text; None if this version of the program can no longer read it."""
    return as_library(text, fingerprint)

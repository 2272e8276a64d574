"""Typed text in Markdown: it shows as it was typed, links nowhere and calls nobody."""

from __future__ import annotations

import re
from html import escape
from typing import Final

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]()#!|~])")
_MARK_AT_START: Final = re.compile(r"^(\s*)([-+=])(?=[\s=-]|$)", re.MULTILINE)
_NUMBER_AT_START: Final = re.compile(r"^(\s*\d+)([.)])(?=\s|$)", re.MULTILINE)
_ADDRESS: Final = re.compile(r"(?<=\bwww)\.", re.IGNORECASE)


def markdown_text(text: str) -> str:
    """The same without instructions: no list, no heading, no link; a name behind an @ gets no message."""
    safe = escape(_SPECIAL.sub(r"\\\1", text), quote=False)
    safe = _NUMBER_AT_START.sub(r"\1\\\2", _MARK_AT_START.sub(r"\1\\\2", safe))
    return _ADDRESS.sub("&#46;", safe.replace("@", "&#64;").replace("://", "&#58;//"))

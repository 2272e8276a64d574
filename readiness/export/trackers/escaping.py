"""Typed text in the markup of a tracker: it shows as it was typed, links nowhere and calls nobody."""

from __future__ import annotations

import re
from html import escape
from typing import Final

_ENTITY: Final = re.compile(r"&(?=#?\w+;)")
_SPECIAL: Final = re.compile(r"([\\{}\[\]()!*_|^~]|(?<!\w)[-+]|\?(?=\?)|(?<=\?)\?)")
_NUMBER_AT_START: Final = re.compile(r"^(\s*)#", re.MULTILINE)
_BLOCK_AT_START: Final = re.compile(r"^(\s*(?:h[1-6]|bq))\.", re.MULTILINE)
_ISSUE: Final = re.compile(r"\b([A-Z][A-Z0-9]+)-(?=\d)")
_SCHEME: Final = re.compile(r":(?=//)|(?<=\bmailto):|:(?=[DP]\b|\\[()])", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"(?<=\bwww)\.", re.IGNORECASE)


def wiki(text: str) -> str:
    """For Jira, whose import reads descriptions as wiki markup: no heading, list, mark, smiley, link or issue."""
    safe = _SPECIAL.sub(r"\\\1", _ENTITY.sub("&amp;", text))
    safe = _ISSUE.sub(r"\1\\-", _NUMBER_AT_START.sub(r"\1\\#", safe))
    safe = _SCHEME.sub("&#58;", _BLOCK_AT_START.sub(r"\1&#46;", safe))
    return _ADDRESS.sub("&#46;", safe.replace("@", "&#64;"))


def html(text: str) -> str:
    """For Azure DevOps, whose descriptions are HTML."""
    return escape(text).replace("\n", "<br>")

"""Typed text in the markup of a tracker: it shows as it was typed, links nowhere and calls nobody."""

from __future__ import annotations

import re
from html import escape

_WIKI = re.compile(r"([\\{}\[\]!*_|^~])")


def wiki(text: str) -> str:
    """For Jira, whose import reads descriptions as wiki markup."""
    return _WIKI.sub(r"\\\1", text)


def html(text: str) -> str:
    """For Azure DevOps, whose descriptions are HTML."""
    return escape(text).replace("\n", "<br>")

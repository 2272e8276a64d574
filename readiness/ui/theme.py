"""The one theme: the style sheet of every page, and single colours for charts."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import streamlit as st

from readiness.present.palette import PAIRS, style_tokens
from readiness.ui.address import prefix
from readiness.words import said, speaking, spoken
from readiness.words.say import shell as say

ASSETS = Path(__file__).with_name("assets")
_WORDS = {
    "open": say.CSS_OPEN,
    "manage": say.CSS_MANAGE,
    "edit": say.CSS_EDIT,
    "check-table": say.CSS_CHECK_TABLE,
    "change": say.CSS_CHANGE,
    "close": say.CSS_CLOSE,
    "not-saved-yet": say.CSS_NOT_SAVED_YET,
    "file-did-not-arrive": say.CSS_FILE_DID_NOT_ARRIVE,
}
"""What the style sheet says by itself, as `var(--word-…)`."""
ICON = ASSETS / "icon.png"
_SCRIPTS = (
    "typing.js",
    "returning.js",
    "handing_over.js",
    "offline.js",
    "languages.js",
    "beginning.js",
    "left_behind.js",
)


def style_sheet() -> str:
    """The tokens, its words in the language that is spoken, and all style sheets of `assets`, `style.css` first."""
    return _style_sheet(spoken().language)


def style_address() -> str:
    """Where the style sheet is served; another content has another address, so a browser may keep it for good."""
    return _style_address(spoken().language)


@cache
def _style_sheet(language: str) -> str:
    first = ASSETS / "style.css"
    others = sorted(path for path in ASSETS.glob("*.css") if path != first)
    with speaking(language):
        words = "".join(f"--word-{name}:{_as_css(said(word))};" for name, word in _WORDS.items())
    sheets = [path.read_text("utf-8") for path in (first, *others)]
    return f"{style_tokens()}:root{{{words}}}\n" + "\n".join(sheets)


@cache
def _style_address(language: str) -> str:
    return address_of(_style_sheet(language), "style.css")


def _as_css(text: str) -> str:
    """The text as a string of a style sheet."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def style_markup() -> str:
    """What loads the style sheet. An import costs a few bytes a run, the sheet itself would cost 20 KB."""
    return f'<style>@import url("{style_address()}");</style>'


@cache
def own_script() -> str:
    """The one script of our own: it hands in what is being typed, hands over files, and sees to a lost line."""
    return ";\n".join((ASSETS / name).read_text("utf-8") for name in _SCRIPTS)


@cache
def script_address() -> str:
    """Where that script is served, as the style sheet is."""
    return address_of(own_script(), "own.js")


@cache
def shared_script() -> str:
    """The script of the page behind a link to results, the only one that runs there."""
    return (ASSETS / "shared.js").read_text("utf-8")


@cache
def shared_script_address() -> str:
    """Where that script is served, as the style sheet is."""
    return address_of(shared_script(), "shared.js")


def address_of(text: str, name: str) -> str:
    """An address that changes with the text that is served there."""
    return f"{prefix()}/assets/{hashlib.sha256(text.encode()).hexdigest()[:16]}/{name}"


def is_dark() -> bool:
    """Whether the viewer's theme is the dark one."""
    return st.context.theme.type == "dark"


def colour(role: str) -> str:
    """One colour of `PAIRS` for what cannot read the style sheet, in the viewer's theme."""
    pair = PAIRS[role]
    return pair.dark if is_dark() else pair.light

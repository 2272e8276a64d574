"""What a browser loads before anything of the app has run: Streamlit's page, told where its server is.

By itself that page asks for its server below its own address first, such as `/answer/_stcore/health`: two requests at
each load of a page that nothing answers.

A page that one of its scripts did not reach stays empty, or keeps nothing that is typed. What loads it anew then stands
in the page itself.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import streamlit as st
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from readiness.ui import browser_words, screen_language, theme
from readiness.words import spoken
from readiness.words.language import SOURCE

FILE = Path(st.__file__).parent / "static" / "index.html"
SCRIPTS = FILE.parent / "static" / "js"
# A page of the app is one step below the path under which the app is served, which a proxy may have changed.
# Our own script is named here once and in no run of a page: each element of a page costs time at every click.
_WHERE = "window.__streamlit={BACKEND_BASE_URL:location.origin+location.pathname.replace(/\\/[^/]*$/,'')}"


@cache
def markup() -> str:
    """The page, as it is served at the address of each page of the app."""
    starting = (theme.ASSETS / "starting.js").read_text("utf-8")
    inline = f"<script>{_WHERE}</script>\n    <script>{starting}</script>"
    ours = f'{inline}\n    <script defer src="{theme.script_address()}"></script>'
    return FILE.read_text("utf-8").replace("<head>", f"<head>\n    {ours}", 1)


def answer(request: Request) -> Response:
    """The page, in the language of whoever asks; a new version of the app names other files, so nothing keeps it."""
    page = markup() if spoken().language == SOURCE else _in_other_words(markup())
    return screen_language.remember(HTMLResponse(page, headers={"cache-control": "no-cache"}), request)


def _in_other_words(page: str) -> str:
    """The page with its language, and with the script that shows Streamlit's words in it."""
    ours = f'<script src="{browser_words.address()}"></script>'
    return screen_language.marked(page).replace("<head>", f"<head>\n    {ours}", 1)

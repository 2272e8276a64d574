"""The page behind a link to results, outside of the app's frame.

The key stands behind the # of the link, which no browser sends: a script of ours hands it over in the body of a
request. So it comes into no log, of this server or of one in between, and into no referrer.
"""

from __future__ import annotations

import asyncio
import re
from urllib.parse import parse_qs

from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from readiness.services.links_to_results import share_behind
from readiness.services.records import NotThere, StorageProblem
from readiness.ui import address, state, theme
from readiness.ui.downloads import slots
from readiness.ui.plain_page import told
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import sharing as say

SHARED = "/shared"
_MOST_BYTES = 200
"""Of a request with a key."""
_KEY = re.compile(r"[a-z2-7]{26}")
_PRIVATE = {"cache-control": "no-store", "x-robots-tag": "noindex, nofollow"}


def routes() -> list[BaseRoute]:
    """What the app answers for it."""
    here = f"{address.prefix()}{SHARED}"
    return [Route(here, begin), Route(here, _show, methods=["POST"])]


def begin(_request: Request) -> Response:
    """The same page for every link: its script asks for what the link leads to."""
    tells = f'data-out-of-reach="{esc(said(say.OUT_OF_REACH))}" data-mend="{esc(said(say.OUT_OF_REACH_MEND))}"'
    script = f'<script defer src="{theme.shared_script_address()}" {tells}></script>'
    return private(told(200, said(say.OPENING), said(say.OPENING_MEND), script))


async def _show(request: Request) -> Response:
    """What the key in the body leads to, or that there is nothing."""
    try:
        key = await key_in(request)
        # Whoever has no key waits for nobody, and nobody for them: a place is for making a page.
        await asyncio.to_thread(lambda: share_behind(state.shared_workspace(), key))
        async with slots:
            page = await asyncio.to_thread(_page_behind, key)
    except NotThere as nothing:
        return private(told(404, nothing.sentence, nothing.mend))
    except StorageProblem:
        return private(told(503, said(say.OUT_OF_REACH), said(say.OUT_OF_REACH_MEND)))
    return HTMLResponse(page, headers=_PRIVATE)


def _page_behind(key: str) -> bytes:
    """Loads what makes a page only when the first one is asked for."""
    from readiness.services.sharing import page_behind

    return page_behind(state.shared_workspace(), key)


def private(page: Response) -> Response:
    """The same for nobody else: kept by no cache, found by no search."""
    page.headers.update(_PRIVATE)
    return page


async def key_in(request: Request) -> str:
    """The key that was sent; empty if it cannot be one."""
    sent = b""
    try:
        async for piece in request.stream():
            sent += piece
            if len(sent) > _MOST_BYTES:
                return ""
    except ClientDisconnect:
        return ""
    key = parse_qs(sent.decode("latin-1")).get("key", [""])[-1]
    return key if _KEY.fullmatch(key) else ""

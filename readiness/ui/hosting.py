"""How the app is served: strict headers on every response, the style sheet and fonts, a health check, a warm start."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import importlib
import re
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

import streamlit as st
from starlette.datastructures import MutableHeaders
from starlette.formparsers import MultiPartParser
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit import config, delta_generator
from streamlit.components.v2 import manifest_scanner
from streamlit.runtime import runtime

from readiness.services import packs
from readiness.services.apart import asking
from readiness.services.house_style import logo_called
from readiness.services.records import StorageProblem
from readiness.ui import (
    address,
    browser_words,
    downloads,
    first_page,
    frame,
    guest_page,
    host_names,
    imprint,
    kept_theme,
    keyed_state,
    loading,
    navigation,
    own_address,
    page_order,
    screen_language,
    shared_page,
    state,
    stopping,
    theme,
)
from readiness.ui.health import health
from readiness.ui.limits import script_loops, widget_values
from readiness.ui.limits.admission import SessionLimit
from readiness.ui.limits.capacity import capacity
from readiness.ui.limits.connections import bound_connections
from readiness.ui.limits.departures import Departures
from readiness.ui.limits.messages import Messages
from readiness.ui.refused_requests import RefusedInWords, fault, refusal
from readiness.ui.signing_in import doorkeeper, open_tabs, retaining
from readiness.ui.signing_in import routes as signing_in_routes
from readiness.ui.signing_in.settings import must_be_right
from readiness.ui.watching import logs, metrics
from readiness.ui.workshop import following

SCRIPT = Path(__file__).with_name("shell") / "script.py"
FOREVER = "public, max-age=31536000, immutable"

_SCRIPT = "text/javascript"
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
_HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
# An upload stays in memory as a whole; by default a larger one is written to a file on the way.
MultiPartParser.spool_max_size = 64 * 1024 * 1024

SECONDS_BETWEEN_SENDING = 0.001
"""Streamlit waits 5 ms: a run of 3 ms is then sent in two goes, and the wait takes longer than the run."""
vars(runtime)["MESSAGE_FLUSH_INTERVAL_SECS"] = SECONDS_BETWEEN_SENDING

# With the first element of a process Streamlit looks through the source of all that is loaded for a prompt of Python.
vars(delta_generator)["_use_warning_has_been_displayed"] = True

SCANNER = "scan_component_manifests"
# Streamlit would read what every installed package says of itself to find components; the app has those it names alone.
vars(manifest_scanner)[SCANNER] = list

own_address.ask_nobody()

_CELL_EDITORS = ("*-overlay-editor.*.js", "useFloatingOverlay.*.js")
"""What the browser otherwise fetches when a cell of a table is first typed into; keys pressed until then are lost."""

_WARM_UP_SECONDS = 4.0
"""How long after the first page was asked for: it needs neither, and loading both at once would take the processor
from it.
"""
WARMED_UP_WITH = (
    "pandas",
    "readiness.engine.assessing",
    "readiness.present.charts.charting",
    "readiness.present.summary",
)
"""What tables and results need; none of it is loaded before the first page was asked for."""


@cache
def content_security_policy() -> str:
    """Only this host may be asked for anything, and only scripts that it serves run."""
    inline = re.findall(r"<script>(.*?)</script>", first_page.markup(), re.DOTALL)
    hashes = " ".join(f"'sha256-{base64.b64encode(hashlib.sha256(s.encode()).digest()).decode()}'" for s in inline)
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' 'wasm-unsafe-eval' {hashes}".strip(),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "frame-src 'none'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


@cache
def fetched_ahead() -> str:
    """The `Link` header of a page: what a browser fetches before it is asked for, by RFC 8288.

    The style sheet is asked for only once the page's script has run; the editors of a table only at the first key.
    """
    editors = sorted(file for pattern in _CELL_EDITORS for file in first_page.SCRIPTS.glob(pattern))
    links = [f"<{theme.style_address()}>; rel=preload; as=style"]
    return ", ".join(
        links + [f"<{address.prefix()}/static/js/{file.name}>; rel=prefetch; as=script" for file in editors]
    )


class StrictHeaders:
    """Adds the security headers to every response."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._complete(MutableHeaders(scope=message), scope)
            await send(message)

        await self.app(scope, receive, send_with_headers)

    def _complete(self, headers: MutableHeaders, scope: Scope) -> None:
        for name, value in _HEADERS.items():
            headers[name] = value
        headers["content-security-policy"] = content_security_policy()
        if scope["scheme"] == "https":
            headers["strict-transport-security"] = "max-age=31536000"
        if headers.get("content-type", "").startswith("text/html"):
            headers["link"] = fetched_ahead()
            begin_to_warm_up()


def _by_hash(
    text: Callable[[], str], address_now: Callable[[], str], kind: str
) -> Callable[[Request], Coroutine[None, None, Response]]:
    """What answers at an address that holds the hash of a text: an old address gets the new text, uncached."""

    async def answer(request: Request) -> Response:
        is_current = request.url.path == address_now()
        headers = {"cache-control": FOREVER if is_current else "no-store"}
        return Response(text(), media_type=kind, headers=headers)

    return answer


def pack_logo(request: Request) -> Response:
    """The logo of a pack. Its address holds the pack's fingerprint, so a browser may keep it for good."""
    fingerprint = request.path_params["fingerprint"]
    if not _FINGERPRINT.fullmatch(fingerprint):
        return refusal(404)
    try:
        logo = packs.logo_of(state.shared_workspace(), fingerprint)
    except StorageProblem:
        return refusal(503)
    if logo is None:
        return refusal(404)
    return Response(logo, media_type="image/png", headers={"cache-control": FOREVER})


def house_logo(request: Request) -> Response:
    """The logo of a workspace. Its address holds the hash of the picture; it is there as long as a workspace has it.

    A browser shows it for some minutes more; no proxy keeps it.
    """
    name = request.path_params["name"]
    try:
        logo = logo_called(state.shared_workspace(), name) if _FINGERPRINT.fullmatch(name) else None
    except StorageProblem:
        return refusal(503)
    if logo is None:
        return refusal(404)
    return Response(logo, media_type="image/png", headers={"cache-control": "private, max-age=600"})


def icon(_request: Request) -> Response:
    """The icon, where Streamlit's page looks for it before its script has run."""
    return FileResponse(theme.ICON, headers={"cache-control": "public, max-age=86400"})


@asynccontextmanager
async def warmed(_app: st.App) -> AsyncIterator[None]:
    """Open the database and load the content while the first visitor's browser still reads its scripts."""
    loading.end()
    asking.allow()
    health.is_starting = True
    threading.Thread(target=_open_workspace, daemon=True, name="opening").start()
    capacity()
    own_address.tell()
    stopping.stop_gently(health)
    # A link to results can be made without accounts too.
    working = [asyncio.create_task(following.call_pages()), asyncio.create_task(retaining.remove_by_the_hour())]
    if ACCOUNTS is not None:
        working.append(asyncio.create_task(open_tabs.close_ended()))
    yield
    for each in working:
        each.cancel()
    begin_to_warm_up().cancel()
    asking.end()


def _open_workspace() -> None:
    try:
        state.shared_workspace()
    except StorageProblem as problem:
        # The pages say so, and each run tries again.
        frame.tell(problem)
    finally:
        health.is_starting = False


@cache
def begin_to_warm_up() -> threading.Timer:
    """Load what charts need once the first visitor has come; an app that nobody uses goes without its memory."""
    warm_up = threading.Timer(_WARM_UP_SECONDS, _warm_up)
    warm_up.daemon = True
    warm_up.start()
    return warm_up


def _warm_up() -> None:
    """Load what tables and results need, and take all of it out of the garbage collector's sight.

    A full collection stops every click; the hundreds of thousands of objects that belong to loaded code never die, and
    looking through them each time takes a tenth of a second.
    """
    for name in WARMED_UP_WITH:
        importlib.import_module(name)
    loading.leave_alone()


def _routes() -> list[BaseRoute]:
    """What the app answers itself, below the path that it shares with others."""
    here = address.prefix()
    watched = {"healthz": health.ready, "readyz": health.ready, "livez": health.live}
    routes: list[BaseRoute] = [
        Route(f"{here}/favicon.png", icon),
        Route(f"{here}/assets/{{hash}}/style.css", _by_hash(theme.style_sheet, theme.style_address, "text/css")),
        Route(f"{here}/assets/{{hash}}/own.js", _by_hash(theme.own_script, theme.script_address, _SCRIPT)),
        Route(f"{here}/assets/{{hash}}/shared.js", _by_hash(theme.shared_script, theme.shared_script_address, _SCRIPT)),
        Route(
            f"{here}/assets/{{hash}}/browser-words.js", _by_hash(browser_words.script, browser_words.address, _SCRIPT)
        ),
        Route(f"{here}{imprint.LOGO_ROUTE}", pack_logo),
        Route(f"{here}{imprint.HOUSE_LOGO_ROUTE}", house_logo),
        *(Route(f"{here}/{name}", first_page.answer) for name in ("", *navigation.BY_NAME)),
        Mount(f"{here}/assets/fonts", StaticFiles(directory=theme.ASSETS / "fonts")),
    ]
    # Streamlit answers every unknown path with its page and 200, which would tell a watcher that all is well.
    watchers = [Route(f"{path}/{name}", told) for name, told in watched.items() for path in ("", "/{above:path}")]
    doors = signing_in_routes.routes(ACCOUNTS) if ACCOUNTS is not None else []
    return [*watchers, *routes, *doors, *downloads.routes(), *shared_page.routes(), *guest_page.routes()]


def _doorkeeper() -> tuple[Middleware, ...]:
    if ACCOUNTS is None:
        return ()
    doorkeeper.tie_tabs()
    return (Middleware(doorkeeper.Doorkeeper, ACCOUNTS),)


def _find_fonts() -> None:
    """Streamlit's theme names the files of its fonts from the root of the host."""
    faces = config.get_option("theme.fontFaces") or []
    found = [{**face, "url": address.prefix() + face["url"]} for face in faces]
    config.set_option("theme.fontFaces", found)


if address.prefix():
    _find_fonts()
page_order.keep_order()
script_loops.share_one()
bound_connections()
widget_values.pass_over_forged()
keyed_state.look_up_by_key()
kept_theme.keep()
logs.write_json_lines()
host_names.must_fit()
screen_language.must_be_known()
ACCOUNTS = must_be_right()
metrics.listen()
MIDDLEWARE = (
    Middleware(Departures),
    Middleware(StrictHeaders),
    Middleware(screen_language.InLanguage),
    Middleware(RefusedInWords),
    *_doorkeeper(),
    Middleware(SessionLimit),
    Middleware(Messages),
)
ROUTES = _routes()
FAULTS = {Exception: fault}

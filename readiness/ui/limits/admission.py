"""Who is let in: as many sessions as there is room for. Who comes after gets a page that tries again by itself."""

from __future__ import annotations

import logging
import time
from collections import Counter, OrderedDict
from collections.abc import Callable
from http.cookies import CookieError, SimpleCookie

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from readiness.ui.limits import full_page
from readiness.ui.limits.capacity import Capacity, capacity

STREAM = "/_stcore/stream"
BROWSER = "_streamlit_xsrf"
"""The cookie that the app gives every browser."""
_LOG = logging.getLogger(__name__)
_REMEMBERED = 10_000
_SECONDS_BETWEEN_LINES = 60.0


class OpenSessions:
    """Counts the sessions that are open, by address, and knows the browsers that were let in last."""

    def __init__(self, room: Callable[[], Capacity] = capacity) -> None:
        self._room = room
        self._open: Counter[str] = Counter()
        self._inside: OrderedDict[str, None] = OrderedDict()
        self._told_at = -_SECONDS_BETWEEN_LINES

    @property
    def sessions(self) -> int:
        """How many are open."""
        return self._open.total()

    def has_room(self, address: str, browser: str) -> bool:
        """Whether one more session from there fits; for a browser that was inside a moment ago there are a few more."""
        room = self._room()
        more = room.returning if browser in self._inside else 0
        return self.sessions < room.sessions + more and self._open[address] < room.per_address + more

    def enter(self, address: str, browser: str) -> None:
        """Count a session that was let in."""
        self._open[address] += 1
        if browser:
            self._inside[browser] = None
            self._inside.move_to_end(browser)
            if len(self._inside) > _REMEMBERED:
                self._inside.popitem(last=False)

    def leave(self, address: str) -> None:
        """Count a session that has ended."""
        self._open[address] -= 1
        if self._open[address] <= 0:
            del self._open[address]

    def tell(self) -> None:
        """Say in the log that somebody found no room, once a minute at most."""
        now = time.monotonic()
        if now - self._told_at >= _SECONDS_BETWEEN_LINES:
            self._told_at = now
            room = self._room()
            _LOG.warning(
                "No room for more visitors: %s of %s sessions are open, and %s at most from one address.",
                self.sessions,
                room.sessions,
                room.per_address,
            )


open_sessions = OpenSessions()
"""The one of this process."""


class SessionLimit:
    """Lets in whom there is room for, before anything is done for a visitor."""

    def __init__(self, app: ASGIApp, open_sessions: OpenSessions = open_sessions) -> None:
        self.app = app
        self._open_sessions = open_sessions

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hold one session."""
        is_session = scope["type"] == "websocket" and scope["path"].endswith(STREAM)
        if not is_session and not _asks_for_a_page(scope):
            await self.app(scope, receive, send)
            return
        address, browser = (scope.get("client") or ("", 0))[0], _browser(scope)
        if not self._open_sessions.has_room(address, browser):
            self._open_sessions.tell()
            page = HTMLResponse(full_page.page(), status_code=503, headers=full_page.HEADERS)
            if is_session:
                await WebSocket(scope, receive, send).send_denial_response(page)
            else:
                await page(scope, receive, send)
            return
        if not is_session:
            await self.app(scope, receive, send)
            return
        self._open_sessions.enter(address, browser)
        try:
            await self.app(scope, receive, send)
        finally:
            self._open_sessions.leave(address)


def _asks_for_a_page(scope: Scope) -> bool:
    """Whether a browser asks for the app itself: files to take along and looks after its health need no session."""
    if scope["type"] != "http" or scope["method"] != "GET" or "/download/" in scope["path"]:
        return False
    return "text/html" in Headers(scope=scope).get("accept", "")


def _browser(scope: Scope) -> str:
    try:
        cookies = SimpleCookie(Headers(scope=scope).get("cookie", ""))
    except CookieError:
        return ""
    return cookies[BROWSER].value if BROWSER in cookies else ""

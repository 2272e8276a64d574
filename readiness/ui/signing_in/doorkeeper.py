"""Stands before every page and tab: leads who has not signed in to where they can, and ties each tab to its session.

What a page shows is decided in each of its runs, whatever was let in here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qs

from starlette.requests import HTTPConnection
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit import config

from readiness.model.actor import NOBODY
from readiness.services.accounts import Accounts, living, mark_of
from readiness.services.records import StorageProblem
from readiness.ui import navigation, state
from readiness.ui.limits.admission import STREAM
from readiness.ui.signing_in import cookies, open_tabs
from readiness.ui.signing_in.routes import sign_in_address

MARK: Final = "x-readiness-session"
"""The header by which Streamlit ties what it remembers of a tab to the session with which that was opened."""
_POLICY_VIOLATION: Final = 1008


def tie_tabs() -> None:
    """Let Streamlit give a tab back only to the session that had it: whoever knows its id could have it otherwise."""
    config.set_option("server.trustedUserHeaders", {MARK: "session"})


class Doorkeeper:
    """Lets requests through, or leads them to the sign-in."""

    def __init__(self, app: ASGIApp, accounts: Accounts) -> None:
        self.app = app
        self._accounts = accounts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hold one tab."""
        if scope["type"] == "websocket" and scope["path"].endswith(STREAM):
            await self._hold(scope, receive, send)
            return
        if scope["type"] == "http" and self._is_closed_page(scope) and not await self._is_known(scope):
            query = scope["query_string"].decode("latin-1")
            wanted = scope["path"] + (f"?{query}" if query else "")
            address = sign_in_address(self._accounts, self._accounts.way(wanted))
            await RedirectResponse(address, 303, {"cache-control": "no-store"})(scope, receive, send)
            return
        await self.app(scope, receive, send)

    def _is_closed_page(self, scope: Scope) -> bool:
        name = str(scope["path"]).removeprefix(self._accounts.path).strip("/")
        info = navigation.BY_NAME.get(name or navigation.HOME)
        return info is not None and not info.is_open_to_all(_query(scope))

    async def _is_known(self, scope: Scope) -> bool:
        """Whether somebody comes who may see a page; a database that cannot be asked lets the page tell so."""
        given = _query(scope).get("a", "")
        sent = HTTPConnection(scope).cookies
        try:
            here = await asyncio.to_thread(state.workspace_for, sent, given if state.is_id(given) else "")
        except StorageProblem:
            return True
        return here.actor != NOBODY

    async def _hold(self, scope: Scope, receive: Receive, send: Send) -> None:
        token = cookies.read("session", HTTPConnection(scope).cookies, self._accounts)
        mark = mark_of(token) if token else ""
        headers = [each for each in scope["headers"] if each[0].lower() != MARK.encode()]
        marked = {**scope, "headers": [*headers, (MARK.encode(), mark.encode())]}
        if not mark or not await self._lives(mark):
            await self.app(marked, receive, send)
            return
        with open_tabs.kept(mark) as ended:
            tab = _Tab(receive, send, ended)
            await self.app(marked, tab.receive, tab.send)

    async def _lives(self, mark: str) -> bool:
        """Whether this session can still end: what needs no session stays open to a browser whose own has ended."""
        try:
            return mark in await asyncio.to_thread(lambda: living(state.shared_workspace(), {mark}))
        except StorageProblem:
            return True  # The next look closes the tab if it has, and the browser asks anew.


class _Tab:
    """One tab until its session ends."""

    def __init__(self, receive: Receive, send: Send, ended: asyncio.Event) -> None:
        self._receive, self._send, self._ended = receive, send, ended
        self._is_closed = False

    async def receive(self) -> Message:
        """The next message; that the tab is gone, as soon as its session has ended."""
        if self._is_closed:
            return {"type": "websocket.disconnect", "code": _POLICY_VIOLATION}
        coming = asyncio.ensure_future(self._receive())
        ending = asyncio.ensure_future(self._ended.wait())
        try:
            await asyncio.wait({coming, ending}, return_when=asyncio.FIRST_COMPLETED)
            if not self._ended.is_set():
                return await coming
        finally:
            ending.cancel()
            coming.cancel()
        if not self._is_closed:
            self._is_closed = True
            await self._send({"type": "websocket.close", "code": _POLICY_VIOLATION})
        return {"type": "websocket.disconnect", "code": _POLICY_VIOLATION}

    async def send(self, message: Message) -> None:
        """Send to the tab, unless it was closed here."""
        if not self._is_closed:
            await self._send(message)


def _query(scope: Scope) -> Mapping[str, str]:
    return {name: values[-1] for name, values in parse_qs(scope["query_string"].decode("latin-1")).items()}

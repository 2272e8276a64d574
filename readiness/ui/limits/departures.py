"""Visitors who go away while something is said to them: what is left to say is dropped, and nobody calls it a fault.

Streamlit learns that a tab is gone in two places, by what it hears and by what it says. If saying fails first, it
closes a socket that is closed already, and ends in a fault that fills the log; what the tab sent last would be lost
with it. So a tab is told to be gone in one place alone, behind the last message that came from it.
"""

from __future__ import annotations

import time

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LONGEST_SECONDS = 20.0
"""How long messages that came before a tab went away are handed on, once it is known to be gone."""
_ABNORMAL = 1006


class Departures:
    """Stands before everything else, so that no order of going and answering reaches what answers."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, or one socket until it is closed. Faults of what serves it are raised as they are."""
        if scope["type"] == "websocket":
            line = _Line(receive, send)
            await self.app(scope, line.receive, line.send)
            return
        try:
            await self.app(scope, receive, send)
        except ClientDisconnect:
            # An upload that broke off. Who sent it asks again and is told then.
            return


class _Line:
    """One socket. Its end is told by `receive` alone, and `send` never fails because of it."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive, self._send = receive, send
        self._is_accepted = self._is_closed = self._is_told = False
        self._gone_at: float | None = None

    async def receive(self) -> Message:
        """The next message; after the last one that the other side is gone, as often as somebody asks."""
        is_late = self._gone_at is not None and time.monotonic() - self._gone_at > LONGEST_SECONDS
        if self._is_told or is_late:
            message: Message = {"type": "websocket.disconnect", "code": _ABNORMAL}
        else:
            message = await self._receive()
        if message["type"] == "websocket.disconnect":
            self._is_told = self._is_closed = True
        return message

    async def send(self, message: Message) -> None:
        """Send, unless the other side is gone or was told to go."""
        if self._is_closed:
            return
        is_open = self._is_accepted
        self._is_accepted = is_open or message["type"] == "websocket.accept"
        # Before it is sent: closing takes as long as the other side likes, and others send meanwhile.
        self._is_closed = message["type"] == "websocket.close"
        try:
            await self._send(message)
        except (OSError, RuntimeError) as error:
            # The server says the one of a socket that is lost, the other of one that it has begun to close itself.
            # Before a socket is open, a refusal by the server is a fault of the order of messages.
            if isinstance(error, RuntimeError) and not is_open:
                raise
            self._is_closed, self._gone_at = True, time.monotonic()

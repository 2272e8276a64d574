"""Connections of any kind: not more than the process can hold, and none that asks for nothing.

The server in which Streamlit runs limits neither: a thousand connections that never ask would keep everybody else out.
"""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.auto import AutoHTTPProtocol

from readiness.ui.limits import full_page
from readiness.ui.limits.capacity import capacity

SECONDS_TO_ASK = 10.0
"""How long a connection may stand open without a whole request, twice in a row."""


def bound_connections() -> None:
    """Let every connection from now on be counted, and closed if it asks for nothing."""
    protocol: Any = AutoHTTPProtocol
    begin = protocol.connection_made

    def connection_made(self: Any, transport: asyncio.Transport) -> None:
        begin(self, transport)
        if len(self.connections) > capacity().connections:
            transport.write(full_page.as_bytes())
            transport.close()
        else:
            _look_again(self, object())

    protocol.connection_made = connection_made


def _look_again(connection: Any, seen: object) -> None:
    """Close a connection on which nothing was asked since the last look; one that became a session is left."""

    def look() -> None:
        if connection not in connection.connections or connection.transport.is_closing():
            return
        asked = connection.cycle
        is_idle = asked is None or asked.response_complete
        if is_idle and asked is seen:
            connection.transport.close()
        else:
            _look_again(connection, asked)

    asyncio.get_running_loop().call_later(SECONDS_TO_ASK, look)

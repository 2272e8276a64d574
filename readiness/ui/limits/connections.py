"""Connections of any kind: not more than the process can hold, none that asks for nothing, and none that crawls.

The server in which Streamlit runs limits none of this: a thousand connections that never ask, or whose upload never
ends, or that never take what they asked for, would keep everybody else out.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any, Self

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from readiness.ui.limits import full_page, unread
from readiness.ui.limits.capacity import capacity

SECONDS_TO_ASK = 10.0
"""How long a connection may stand open without a whole request, twice in a row; and the time between two looks."""
SLOWEST = 1_000
"""Bytes a second that a visitor at least has to send of an upload, or to take of an answer."""


@dataclass(frozen=True, slots=True)
class Traffic:
    """A connection at one moment.

    Attributes:
        asked: the request that is answered or was answered last, None before there is one.
        is_answered: whether the app has given all of its answer.
        is_uploading: whether more of the request is to come, and the app is ready to take it.
        came: bytes received so far.
        unsent: bytes of answers that the other side has not taken yet.
        emptied: how often what was unsent became so little that the app went on.
    """

    asked: object
    is_answered: bool
    is_uploading: bool
    came: int
    unsent: int
    emptied: int

    @classmethod
    def of(cls, connection: Any) -> Self:
        """That of a connection of the server."""
        asked = connection.answered
        return cls(
            asked=asked,
            is_answered=asked is None or asked.response_complete,
            is_uploading=asked is not None and asked.more_body and not connection.flow.read_paused,
            came=connection.came,
            unsent=connection.transport.get_write_buffer_size(),
            emptied=connection.emptied,
        )

    def is_stuck_since(self, before: Traffic) -> bool:
        """Whether nothing, or next to nothing, has moved since the look before, and it is not the app that works."""
        least = SLOWEST * SECONDS_TO_ASK
        if self.unsent and before.unsent:
            return self.emptied == before.emptied and before.unsent - self.unsent < least
        if self.asked is not before.asked:
            return False
        if self.is_answered:
            return not self.unsent
        return self.is_uploading and before.is_uploading and self.came - before.came < least


def bound_connections() -> None:
    """Let every connection from now on be counted, and closed if it asks for nothing or hardly moves.

    What cannot be read is answered in words of ours.
    """
    protocol: Any = HttpToolsProtocol
    begin, receive, go_on = protocol.connection_made, protocol.data_received, protocol.resume_writing
    answer, end = protocol._start_asgi_task, protocol.connection_lost

    def connection_made(self: Any, transport: asyncio.Transport) -> None:
        begin(self, transport)
        self.came, self.emptied, self.answered = 0, 0, None
        if len(self.connections) > capacity().connections:
            transport.write(full_page.as_bytes())
            transport.close()
        _look_again(self, Traffic(object(), is_answered=True, is_uploading=False, came=0, unsent=0, emptied=0))

    def data_received(self: Any, data: bytes) -> None:
        self.came += len(data)
        self.heard = data
        receive(self, data)
        self.heard = b""

    def send_400_response(self: Any, _told: str) -> None:
        self.transport.write(unread.as_bytes(self.heard))
        self.transport.close()

    def resume_writing(self: Any) -> None:
        self.emptied += 1
        go_on(self)

    def start_asgi_task(self: Any, cycle: Any, app: Any) -> None:
        self.answered = cycle
        answer(self, cycle, app)

    def connection_lost(self: Any, error: Exception | None) -> None:
        end(self, error)
        # The server tells only the request that came last, and goes on writing the answer to an earlier one.
        if self.answered is not None:
            self.answered.disconnected = True
            self.answered.message_event.set()

    protocol.connection_made, protocol.data_received, protocol.resume_writing = (
        connection_made,
        data_received,
        resume_writing,
    )
    protocol._start_asgi_task, protocol.connection_lost = start_asgi_task, connection_lost
    protocol.send_400_response = send_400_response


def _look_again(connection: Any, before: Traffic) -> None:
    """Close a connection that is stuck since the last look; one that became a session is left."""

    def look() -> None:
        if connection not in connection.connections:
            return
        now = Traffic.of(connection)
        if now.is_stuck_since(before):
            # What is only closed would wait until the other side has taken the rest.
            connection.transport.abort()
        else:
            _look_again(connection, now)

    asyncio.get_running_loop().call_later(SECONDS_TO_ASK, look)

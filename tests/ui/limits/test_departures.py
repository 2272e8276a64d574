"""A visitor who goes away in any order with what the app says: no fault, and nothing that was sent before is lost."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import pytest
from starlette.requests import ClientDisconnect
from starlette.routing import WebSocketRoute
from starlette.types import Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.session_manager import SessionClient, SessionClientDisconnectedError
from streamlit.web.server.starlette.starlette_websocket import create_websocket_handler

from readiness.ui.limits import departures
from readiness.ui.limits.departures import Departures
from tests.servers.talking import talk

SENT = 4
RERUN: Message = {"type": "websocket.receive", "bytes": BackMsg(rerun_script={}).SerializeToString()}
GONE: Message = {"type": "websocket.disconnect", "code": 1005}
SCOPE: Scope = {"type": "websocket", "path": "/_stcore/stream", "headers": [], "subprotocols": []}
REFUSALS = [
    OSError("The other side is gone."),
    RuntimeError("Unexpected ASGI message 'websocket.send', after sending 'websocket.close'."),
]


class Sessions:
    """In the place of Streamlit's runtime: says something to a tab at every message that comes from it."""

    def __init__(self) -> None:
        self.taken = self.left = 0

    def connect_session(self, client: SessionClient, **_more: object) -> str:
        client.write_forward_msg(ForwardMsg())
        return "session"

    def handle_backmsg(self, _session: str, _message: BackMsg, client: SessionClient) -> None:
        self.taken += 1
        with suppress(SessionClientDisconnectedError):
            client.write_forward_msg(ForwardMsg())

    def disconnect_session(self, _session: str, **_more: object) -> None:
        self.left += 1


class Wire:
    """The server's end of one socket, which from its `fails_at`-th message on can send no more."""

    def __init__(self, fails_at: int, refusal: Exception, *messages: Message) -> None:
        self._fails_at, self._refusal = fails_at, refusal
        self._left = [{"type": "websocket.connect"}, *messages]
        self.asked = 0

    async def receive(self) -> Message:
        # Whoever sends meanwhile comes first, as on a server that has much to do.
        for _ in range(3):
            await asyncio.sleep(0)
        return self._left.pop(0)

    async def send(self, message: Message) -> None:
        await asyncio.sleep(0)
        self.asked += message["type"] != "websocket.accept"
        if message["type"] != "websocket.accept" and self.asked > self._fails_at:
            raise self._refusal


def serve(wire: Wire, sessions: Any) -> None:
    """Serve one tab with Streamlit's own handler, until that returns."""
    handler = WebSocketRoute("/_stcore/stream", create_websocket_handler(sessions)).app
    talk(lambda: Departures(handler)(SCOPE, wire.receive, wire.send))


@pytest.mark.parametrize("refusal", REFUSALS, ids=["lost", "closed"])
@pytest.mark.parametrize("fails_at", range(SENT + 2))
def test_a_tab_that_goes_away_is_no_fault_and_what_it_sent_before_is_taken(
    fails_at: int, refusal: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    sessions = Sessions()

    serve(Wire(fails_at, refusal, *[RERUN] * SENT, GONE), sessions)

    assert (sessions.taken, sessions.left) == (SENT, 1)
    assert not caplog.records


def test_a_tab_that_is_gone_is_not_listened_to_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(departures, "LONGEST_SECONDS", -1.0)
    sessions = Sessions()

    serve(Wire(0, REFUSALS[0], *[RERUN] * SENT), sessions)

    assert sessions.left == 1
    assert sessions.taken < SENT


def test_what_a_closed_socket_is_still_told_is_dropped_and_its_end_is_told_as_often_as_one_asks() -> None:
    wire = Wire(9, REFUSALS[1], GONE)
    heard: list[Message] = []

    async def app(_scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        await send({"type": "websocket.accept"})
        heard.extend([await receive(), await receive()])
        await send({"type": "websocket.send", "bytes": b""})
        await send({"type": "websocket.close"})

    talk(lambda: Departures(app)(SCOPE, wire.receive, wire.send))
    assert [message["type"] for message in heard] == ["websocket.disconnect"] * 2
    assert wire.asked == 0


@pytest.mark.parametrize("kind", ["http", "websocket"])
def test_faults_of_the_app_are_still_told(kind: str) -> None:
    async def app(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise RuntimeError("A fault.")

    with pytest.raises(RuntimeError, match="A fault"):
        talk(lambda: Departures(app)({"type": kind}, Wire(9, REFUSALS[0]).receive, Wire(9, REFUSALS[0]).send))


def test_messages_in_a_wrong_order_are_still_told() -> None:
    async def app(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "websocket.send", "bytes": b""})

    with pytest.raises(RuntimeError, match="Unexpected"):
        talk(lambda: Departures(app)(SCOPE, Wire(0, REFUSALS[1]).receive, Wire(0, REFUSALS[1]).send))


def test_an_upload_that_breaks_off_is_no_fault() -> None:
    async def app(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise ClientDisconnect

    talk(lambda: Departures(app)({"type": "http"}, Wire(9, REFUSALS[0]).receive, Wire(9, REFUSALS[0]).send))

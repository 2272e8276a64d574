"""Tabs and the sessions with which they were opened: what is closed when one ends, and what is not."""

import asyncio
from collections.abc import Callable

import pytest
from starlette.types import Message, Receive, Scope, Send

from readiness.services.workspace import Workspace
from readiness.ui.signing_in import cookies, open_tabs
from readiness.ui.signing_in.doorkeeper import Doorkeeper
from readiness.ui.signing_in.settings import accounts
from tests.servers.talking import talk
from tests.ui.signing_in.conftest import SignIn

SCOPE: Scope = {"type": "websocket", "path": "/_stcore/stream", "query_string": b"c=1", "headers": []}


def what_a_tab_is_told(between: Callable[[], None]) -> tuple[str, list[Message]]:
    """What arrives next at a tab after `between` and a look at all sessions, and what its browser was sent."""
    sent: list[Message] = []
    arrived: list[str] = []

    async def scenario() -> None:
        is_open, coming = asyncio.Event(), asyncio.Queue[Message]()

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            is_open.set()
            arrived.append((await receive())["type"])

        async def send(message: Message) -> None:
            sent.append(message)

        here = accounts()
        assert here is not None
        tab = asyncio.create_task(Doorkeeper(app, here)(SCOPE, coming.get, send))
        await is_open.wait()
        between()
        await open_tabs.look()
        await asyncio.sleep(0)
        coming.put_nowait({"type": "websocket.receive"})
        await tab

    talk(scenario)
    return arrived[0], sent


def end_session(workspace: Workspace) -> None:
    here = accounts()
    assert here is not None
    workspace.store.end_session(cookies.read("session", {}, here))


def test_a_tab_is_closed_when_its_session_ends(workspace: Workspace, come_as: SignIn) -> None:
    come_as("Ann", "owner")

    assert what_a_tab_is_told(lambda: None) == ("websocket.receive", [])
    told, sent = what_a_tab_is_told(lambda: end_session(workspace))

    assert told == "websocket.disconnect"
    assert sent == [{"type": "websocket.close", "code": 1008}]


def test_a_browser_whose_session_had_ended_before_keeps_its_connection(workspace: Workspace, come_as: SignIn) -> None:
    """It may show what needs no account, and a phone that was cut off each half minute would be of no use."""
    come_as("Ann", "owner")
    end_session(workspace)

    assert what_a_tab_is_told(lambda: None) == ("websocket.receive", [])


def test_a_look_that_fails_does_not_end_the_others(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    looks = 0

    async def look() -> None:
        nonlocal looks
        looks += 1
        if looks == 1:
            raise RuntimeError("the first look")
        raise asyncio.CancelledError

    monkeypatch.setattr(open_tabs, "SECONDS_BETWEEN_LOOKS", 0)
    monkeypatch.setattr(open_tabs, "look", look)

    async def scenario() -> None:
        with pytest.raises(asyncio.CancelledError):
            await open_tabs.close_ended()

    talk(scenario)
    assert looks == 2
    assert "the first look" in caplog.text

"""Messages and requests that no browser with a page of ours sends, tried against the running server."""

import asyncio
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.exceptions import ConnectionClosed, InvalidStatus

from readiness.model.actor import LOCAL_USER
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from readiness.ui.limits.messages import MOST_UNMEANT
from tests.servers.app import AppServer
from tests.servers.talking import talk
from tests.thorough import usually
from tools.streamlit_tab import Tab

SCREENS = ["answer:q=organization", "people:", "problems:problem=late-delivery", "roadmap:action=X15", "evidence:"]
KINDS = [each.name for each in WidgetState.DESCRIPTOR.oneofs[0].fields]


def forged(kind: str) -> WidgetState:
    """A value of one kind, which hardly a widget of a page has."""
    state, field = WidgetState(), WidgetState.DESCRIPTOR.fields_by_name[kind]
    if field.message_type is not None:
        getattr(state, kind).SetInParent()
    else:
        samples = {field.TYPE_BOOL: True, field.TYPE_BYTES: b"\xff", field.TYPE_STRING: "{x", field.TYPE_DOUBLE: -1e308}
        setattr(state, kind, samples.get(field.type, 10**9))
    return state


@pytest.mark.parametrize("screen", usually(SCREENS[:2], SCREENS))
def test_values_of_another_kind_count_as_not_sent(server: AppServer, screen: str) -> None:
    workspace = open_workspace(LOCAL_USER, server.database_url)
    here = open_example(workspace, "regional-logistics")
    page, _, query = screen.partition(":")

    async def scenario() -> None:
        for turn in range(3):
            async with Tab(server.url, page, f"a={here}&{query}") as tab:
                kinds = [KINDS[(turn * 5 + place) % len(KINDS)] for place in range(len(tab.widgets))]
                buttons = {"button", "link_button", "download_button"}
                fields = [each for each in tab.widgets.values() if each.kind not in buttons]
                await tab.send_all({each.id: forged(kind) for each, kind in zip(fields, kinds, strict=False)})
                assert not tab.faults
                assert "This page has a fault." not in tab.text

    talk(scenario)
    workspace.close()


async def answer_to(server: AppServer, *messages: bytes | str, headers: dict[str, str] | None = None) -> int | None:
    """The code with which the server closes a session that sends this; None if it goes on."""
    async with websockets.connect(
        f"{server.url.replace('http', 'ws')}/_stcore/stream",
        subprotocols=[websockets.Subprotocol("streamlit")],
        additional_headers={"Origin": server.url, **(headers or {})},
        proxy=None,
    ) as session:
        try:
            for message in messages:
                await session.send(message)
            async with asyncio.timeout(1):
                await session.wait_closed()
        except TimeoutError:
            return None
        except ConnectionClosed:
            await session.wait_closed()
        return session.close_code


@pytest.mark.parametrize("message", [b"\xff\xff\xff", "text", BackMsg(clear_cache=True).SerializeToString()], ids=str)
def test_a_session_that_sends_what_no_browser_does_is_closed(server: AppServer, message: bytes | str) -> None:
    async def scenario() -> None:
        assert await answer_to(server, *[message] * MOST_UNMEANT) == 1002

    talk(scenario)


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1.evil.example"])
def test_a_page_of_another_site_opens_no_session(server: AppServer, origin: str) -> None:
    async def scenario() -> None:
        with pytest.raises(InvalidStatus):
            await answer_to(server, headers={"Origin": origin})

    talk(scenario)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/media/0123456789abcdef.pdf"),
        ("PUT", "/_stcore/upload_file/no-session/no-file"),
        ("DELETE", "/_stcore/upload_file/no-session/no-file"),
        ("GET", "/assets/fonts/..%2f..%2fpyproject.toml"),
        ("GET", "/static/..%2f..%2f..%2fetc/passwd"),
        ("GET", "/component/x/..%2f..%2fetc/passwd"),
        ("GET", "/_stcore/metrics"),
        ("GET", "/_stcore/agent"),
        ("GET", "/download/aaaaaaaaaaaaaaaaaaaaaaaaaa/report.pdf"),
        ("GET", "/download/..%2f..%2fx/report.pdf"),
    ],
)
def test_files_uploads_and_insides_are_closed_to_whoever_has_no_session(
    server: AppServer, method: str, path: str
) -> None:
    asked = Request(server.url + path, method=method, data=b"x" if method == "PUT" else None)
    with pytest.raises(HTTPError) as refused, urlopen(asked):
        pass
    with refused.value as answer:
        assert answer.code in {400, 403, 404}
        assert b"Traceback" not in answer.read()

"""What an address says that cannot do what was asked: in words of the app, in the language of whoever asks."""

import gzip
import json
from contextlib import suppress
from dataclasses import dataclass

import pytest
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Message

from readiness.ui import refused_requests, screen_language
from readiness.words import offered
from tests.plain_english import FROM_THE_RIGHT, PLAIN
from tests.servers.talking import talk


class Fault(Exception):
    """One of ours, which the server tells its log and nobody else."""


async def _raises(request: Request) -> Response:
    raise HTTPException(int(request.query_params["status"]), "Told by a library", {"x-kept": "yes"})


async def _fails(_request: Request) -> Response:
    raise Fault


async def _is_read_by_machines(_request: Request) -> Response:
    return JSONResponse({"status": "not now"}, 503)


async def _answers(_request: Request) -> Response:
    return PlainTextResponse("kept")


WAYS = {"raises": _raises, "fails": _fails, "machines": _is_read_by_machines, "answers": _answers}
APP = Starlette(
    routes=[Route(f"/{name}", way) for name, way in WAYS.items()],
    middleware=[
        Middleware(screen_language.InLanguage),
        Middleware(refused_requests.RefusedInWords),
        # As Streamlit has one within, for what is longer.
        Middleware(GZipMiddleware, minimum_size=1),
    ],
    exception_handlers={Exception: refused_requests.fault},
)


@dataclass(frozen=True)
class Answer:
    """What a browser gets."""

    status: int
    headers: dict[str, str]
    text: str


def ask(path: str, *, method: str = "GET", language: str = FROM_THE_RIGHT, reads: str = "gzip") -> Answer:
    """What a browser gets that wants this language."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    async def answered() -> None:
        at, _, query = path.partition("?")
        asked = {"method": method, "path": at, "query_string": query.encode(), "scheme": "http", "root_path": ""}
        headers = [(b"accept-language", language.encode()), (b"accept-encoding", reads.encode())]
        with suppress(Fault):
            await APP({"type": "http", "server": ("app", 80), "headers": headers, **asked}, receive, send)

    talk(answered)
    head = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    body = b"".join(each.get("body", b"") for each in sent[1:])
    assert int(head["content-length"]) == len(body)
    text = gzip.decompress(body) if head.get("content-encoding") == "gzip" else body
    return Answer(sent[0]["status"], head, text.decode())


@pytest.fixture(autouse=True)
def _offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(offered.LANGUAGES, FROM_THE_RIGHT)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 413, 416, 429, 500, 503])
def test_what_a_library_refuses_is_said_in_the_language_of_the_browser(status: int) -> None:
    answer = ask(f"/raises?status={status}")

    assert (answer.status, answer.headers["x-kept"]) == (status, "yes")
    assert answer.text
    assert not PLAIN.search(answer.text)
    assert {"accept-language", "cookie"} <= {each.strip() for each in answer.headers["vary"].split(",")}


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("POST", "/answers", 405), ("GET", "/nowhere", 404), ("GET", "/_stcore/metrics", 404), ("GET", "/fails", 500)],
)
def test_nothing_that_the_server_refuses_by_itself_is_plain_english(method: str, path: str, status: int) -> None:
    answer = ask(path, method=method)

    assert answer.status == status
    assert answer.text
    assert not PLAIN.search(answer.text)


def test_what_is_no_refusal_or_read_by_machines_stays_as_it_is() -> None:
    assert (ask("/answers").text, ask("/answers", reads="").text) == ("kept", "kept")
    assert ask("/answers").headers["content-encoding"] == "gzip", "else nothing compresses here"
    assert json.loads(ask("/machines").text) == {"status": "not now"}


def test_without_another_language_it_is_english() -> None:
    assert ask("/nowhere", language="en").text == "There is nothing at this address."

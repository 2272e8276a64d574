"""A file that is refused is taken in first: who is still sending it would not see the answer."""

from collections.abc import Iterator

import pytest
from starlette.requests import Request
from starlette.types import Message

from readiness.ui import downloads
from tests.servers.talking import talk

A_PIECE = {"type": "http.request", "body": b"x" * 1000, "more_body": True}
ALL_OF_IT: tuple[Message, ...] = (A_PIECE, A_PIECE, {**A_PIECE, "more_body": False})
BROKEN_OFF: tuple[Message, ...] = (A_PIECE, {"type": "http.disconnect"})


def refused(what: str, sent: Iterator[Message]) -> int:
    """The status of an answer to a file that is far too large."""

    async def receive() -> Message:
        return next(sent)

    asked = {"assessment": "a" * 26, "what": what}
    head = [(b"content-length", b"900000000")]
    scope = {"type": "http", "method": "POST", "path_params": asked, "headers": head}
    found = []

    async def ask() -> None:
        found.append((await downloads._download_from_own(Request(scope, receive))).status_code)

    talk(ask)
    return found[0]


@pytest.mark.parametrize(("what", "status"), [("filled.docx", 413), ("nothing", 404)])
@pytest.mark.parametrize("pieces", [ALL_OF_IT, BROKEN_OFF])
def test_all_that_is_sent_is_taken_in_before_it_is_refused(
    what: str, status: int, pieces: tuple[Message, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads.state, "is_id", bool)
    sent = iter(pieces)
    assert refused(what, sent) == status
    assert list(sent) == []


def test_what_is_sent_without_an_end_is_taken_in_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloads.state, "is_id", bool)
    monkeypatch.setattr(downloads, "_MOST_PASSED_OVER", 1500)
    sent = iter((A_PIECE,) * 5)
    assert refused("filled.docx", sent) == 413
    assert len(list(sent)) == 3

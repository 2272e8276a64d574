"""Asking a provider: over https alone, with an end to waiting and reading, and without following it elsewhere."""

from __future__ import annotations

import json
from collections.abc import Mapping
from email.message import Message
from functools import cache
from http.client import HTTPException, HTTPResponse
from time import monotonic
from typing import IO, Any, Final
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, Request, build_opener

from readiness.words import said
from readiness.words.say import identity as say

_PATIENCE_SECONDS: Final = 10
_MOST_BYTES: Final = 1_000_000
_PIECE: Final = 65_536
_FAULTS_OF_THE_SERVER: Final = 500
_THIS_COMPUTER: Final = frozenset({"localhost", "127.0.0.1", "::1"})


class NotAccepted(Exception):
    """A provider cannot be reached, or what comes in its name cannot be trusted; the message is for the log."""


class ClockDiffers(NotAccepted):
    """What comes in the name of a provider is of another time than the clock of this server shows."""


class NoAnswer(NotAccepted):
    """A provider does not answer at all, or says itself that it cannot now."""


class _StayHere(HTTPRedirectHandler):
    def redirect_request(
        self, _request: Request, _file: IO[bytes], code: int, _words: str, _headers: Message, _to: str
    ) -> None:
        """What is asked with a secret goes to the address that was named, and nowhere else."""
        raise NotAccepted(said(say.provider_sends_us_elsewhere(code=code)))


@cache
def _opener() -> OpenerDirector:
    """What asks; made when somebody is asked, which hardly any installation does."""
    return build_opener(_StayHere)


def ask(
    address: str, form: Mapping[str, str] | None = None, headers: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """The JSON object that an address answers with; a form is sent to it, if there is one.

    Raises:
        NoAnswer: there is no answer.
        NotAccepted: it is none that can be used.
    """
    body = None if form is None else urlencode(form).encode()
    parts = urlsplit(must_be_private(address))
    request = Request(address, body, {"Accept": "application/json", **(headers or {})})  # noqa: S310 - http(s), see above
    try:
        with _opener().open(request, timeout=_PATIENCE_SECONDS) as answer:
            found = json.loads(_whole(answer))
    except HTTPError as error:
        error.close()
        kind = NoAnswer if error.code >= _FAULTS_OF_THE_SERVER else NotAccepted
        raise kind(f"{parts.hostname}{parts.path}: {error}") from error
    except (OSError, HTTPException, ValueError, RecursionError) as error:
        is_away = isinstance(error, OSError | HTTPException)
        raise (NoAnswer if is_away else NotAccepted)(f"{parts.hostname}{parts.path}: {error}") from error
    if not isinstance(found, dict):
        raise NotAccepted(said(say.answer_is_no_object(hostname=str(parts.hostname), path=parts.path)))
    return found


def _whole(answer: HTTPResponse) -> bytes:
    """All of an answer that is not too long and comes in good time: the patience of a socket is for one piece."""
    told, expected, latest = bytearray(), answer.length, monotonic() + _PATIENCE_SECONDS
    while expected is None or len(told) < expected:
        piece = answer.read1(_PIECE)
        if not piece:
            break
        told += piece
        if len(told) > _MOST_BYTES:
            raise ValueError("The answer is too long.")
        if monotonic() > latest:
            raise TimeoutError(said(say.ANSWER_TAKES_TOO_LONG))
    if expected is not None and len(told) < expected:
        raise ValueError(f"{expected - len(told)} bytes of the answer did not come.")
    return bytes(told)


def must_be_private(address: str) -> str:
    """The address itself, if nobody on the way can read or change what is sent there.

    Raises:
        NotAccepted: it is not https, nor on this computer.
    """
    try:
        parts = urlsplit(address)
        is_private = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _THIS_COMPUTER)
    except (ValueError, AttributeError, TypeError) as error:
        raise NotAccepted(said(say.ADDRESS_OF_PROVIDER_CANNOT)) from error
    if not is_private or not parts.hostname:
        raise NotAccepted(said(say.PROVIDER_IS_REACHED_BY_HTTPS))
    return address

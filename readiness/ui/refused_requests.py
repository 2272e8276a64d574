"""What an address answers that cannot do what was asked: a sentence in the language of whoever asks.

Streamlit and Starlette answer some requests themselves, in plain English. Their status and headers stay, and what they
say is replaced by what the status means.
"""

from __future__ import annotations

from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from readiness.ui import address, screen_language
from readiness.words import Message as Sentence
from readiness.words import said
from readiness.words.say import shell as say

CLOSED: Final = ("/_stcore/metrics", "/_stcore/agent")
"""What Streamlit would tell anybody about the server."""
_FIRST_OF_REFUSALS: Final = 400
_FAULT: Final = 500
_BY_STATUS: Final[dict[int, Sentence]] = {
    403: say.NOT_ALLOWED,
    404: say.NOT_FOUND,
    405: say.NOT_DONE_THIS_WAY,
    413: say.TOO_LARGE,
    503: say.NOT_NOW,
}


def sentence(status: int) -> str:
    """What a status means, in the language that is spoken."""
    return said(_BY_STATUS.get(status, say.FAULT_HERE if status >= _FAULT else say.NOT_UNDERSTOOD))


def refusal(status: int) -> Response:
    """An answer of our own with nothing but its sentence."""
    return PlainTextResponse(sentence(status), status)


async def fault(request: Request, _error: Exception) -> Response:
    """The answer to a request at which the server failed; it is made outside of all that tells a language."""
    with screen_language.of_request(request):
        return refusal(_FAULT)


class RefusedInWords:
    """Says each refusal that would be plain text in the language that is spoken, and closes what nobody needs."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
        elif scope["path"].removeprefix(address.prefix()).startswith(CLOSED):
            await refusal(404)(scope, receive, send)
        else:
            await self.app(scope, receive, _InWords(send))


class _InWords:
    """Sends an answer on as it is, or with another body."""

    def __init__(self, send: Send) -> None:
        self.send = send
        self.body: bytes | None = None

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            kind = headers.get("content-type", "text/plain")
            if message["status"] >= _FIRST_OF_REFUSALS and kind.startswith("text/plain"):
                self.body = sentence(message["status"]).encode()
                headers["content-type"] = "text/plain; charset=utf-8"
                headers["content-length"] = str(len(self.body))
                # What is replaced may have been compressed; the sentence is not.
                del headers["content-encoding"]
                for each in ("accept-language", "cookie"):
                    headers.add_vary_header(each)
        elif message["type"] == "http.response.body" and self.body is not None:
            if message.get("more_body"):
                return
            message = {**message, "body": self.body}
        await self.send(message)

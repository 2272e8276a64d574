"""What is answered to a request that the server cannot read: a sentence of ours in the place of the server's English.

No app hears of such a request. A browser reaches this by an address of more than 65,535 letters alone; what else is
unreadable comes from other programs. Whose language it has is told by what came, and where nothing tells it, the
sentence stands in each language that is offered.
"""

from __future__ import annotations

from typing import Final

from readiness.ui import refused_requests, screen_language
from readiness.words import offered, speaking

_BAD_REQUEST: Final = 400
_HEAD: Final = (
    "HTTP/1.1 400 Bad Request",
    "content-type: text/plain; charset=utf-8",
    "x-content-type-options: nosniff",
    "cache-control: no-store",
    "connection: close",
)


def as_bytes(came: bytes) -> bytes:
    """The whole answer to what came, of which the head may be there or not."""
    asked = screen_language.of_head(came)
    told = "\n".join(_in(language) for language in ([asked] if asked else offered.offered())).encode()
    head = (*_HEAD, f"content-length: {len(told)}", "", "")
    return "\r\n".join(head).encode() + told


def _in(language: str) -> str:
    with speaking(language):
        return refused_requests.sentence(_BAD_REQUEST)

"""What somebody is told for whom there is no room at the moment, on a page that tries again by itself."""

from __future__ import annotations

from functools import cache

from readiness.ui.safe import esc
from readiness.ui.screen_language import attributes
from readiness.words import said, speaking, spoken
from readiness.words.say import shell as say

RETRY_SECONDS = 10
HEADERS = {"retry-after": str(RETRY_SECONDS), "cache-control": "no-store"}


def page() -> bytes:
    """The page, in the language that is spoken."""
    return _page(spoken().language)


@cache
def _page(language: str) -> bytes:
    with speaking(language):
        sentence, next_step = said(say.TOO_MANY_PEOPLE), said(say.tries_again(seconds=RETRY_SECONDS))
        return f"""<!doctype html><html {attributes()}><head><meta charset="utf-8"><title>{esc(said(say.FULL))}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="{RETRY_SECONDS}"></head>
<body style="font: 1.1rem/1.5 'Segoe UI', sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1rem">
<main><h1 style="font-size: 1.5rem">{esc(sentence)}</h1><p>{esc(next_step)}</p></main></body></html>
""".encode()


def as_bytes() -> bytes:
    """The whole answer, for a connection that is not even listened to."""
    lines = [
        "HTTP/1.1 503 Service Unavailable",
        "content-type: text/html; charset=utf-8",
        "connection: close",
    ]
    lines += [f"{name}: {value}" for name, value in HEADERS.items()]
    whole = page()
    lines += [f"content-length: {len(whole)}", "", ""]
    return "\r\n".join(lines).encode() + whole

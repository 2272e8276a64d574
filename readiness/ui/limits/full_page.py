"""What somebody is told for whom there is no room at the moment, on a page that tries again by itself."""

from __future__ import annotations

RETRY_SECONDS = 10
SENTENCE = "Too many people have this app open at the moment."
NEXT_STEP = f"This page tries again by itself in {RETRY_SECONDS} seconds. What you entered before is kept."

PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Full at the moment</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="{RETRY_SECONDS}"></head>
<body style="font: 1.1rem/1.5 'Segoe UI', sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1rem">
<main><h1 style="font-size: 1.5rem">{SENTENCE}</h1><p>{NEXT_STEP}</p></main></body></html>
""".encode()

HEADERS = {"retry-after": str(RETRY_SECONDS), "cache-control": "no-store"}


def as_bytes() -> bytes:
    """The whole answer, for a connection that is not even listened to."""
    lines = [
        "HTTP/1.1 503 Service Unavailable",
        "content-type: text/html; charset=utf-8",
        "connection: close",
    ]
    lines += [f"{name}: {value}" for name, value in HEADERS.items()]
    lines += [f"content-length: {len(PAGE)}", "", ""]
    return "\r\n".join(lines).encode() + PAGE

"""A page of its own outside of the app's frame: one sentence, what to do about it, and no script."""

from __future__ import annotations

from starlette.responses import HTMLResponse

from readiness.ui import screen_language, theme
from readiness.ui.safe import esc


def told(status: int, sentence: str, mend: str, markup: str = "") -> HTMLResponse:
    """Such a page; `markup` stands below and is safe already."""
    body = f"<h1>{esc(sentence)}</h1><p>{esc(mend)}</p>{markup}{screen_language.choice_alone()}"
    words = (
        f'<!doctype html><html {screen_language.attributes()}><head><meta charset="utf-8">'
        f"<title>{esc(sentence)}</title>"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<link rel="stylesheet" href="{theme.style_address()}"></head>'
        f'<body class="told-alone"><main>{body}</main></body></html>'
    )
    return HTMLResponse(words, status, headers={"cache-control": "no-store"})


def link(label: str, to: str) -> str:
    """The markup of a link that is drawn as a button."""
    return f'<p><a class="carries" href="{esc(to)}">{esc(label)}</a></p>'


def button(label: str, to: str) -> str:
    """The markup of a button that sends to an address of ours."""
    return f'<form method="post" action="{esc(to)}"><button class="carries" type="submit">{esc(label)}</button></form>'

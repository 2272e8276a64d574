"""Which language a browser sees: what was chosen there, else what it asks for, else English.

The choice is a link with `lang` in its address: the server lets the browser keep it and leads on to the same address
without. A tab speaks the language of the page that opened its line to the server, so that a page is loaded anew to
change, and one that stays open stays as it is. Some browsers don't say on that line which language they want: the page
they were given is what they keep of it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any, Final
from urllib.parse import urlencode

import streamlit as st
from starlette.datastructures import MutableHeaders
from starlette.requests import Request, cookie_parser
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.runtime.scriptrunner import get_script_run_ctx

from readiness.ui import address, kept_elements, run_memory, tab_note
from readiness.ui.safe import esc
from readiness.words import coverage, offered, said, speaking, spoken
from readiness.words.language import SOURCE, speak
from readiness.words.say import shell as say

COOKIE: Final = "readiness-language"
OF_PAGE: Final = "readiness-page-language"
"""The cookie of the language in which a browser was given its last page, until it is closed; no choice of anybody."""
ASKED: Final = "lang"
"""In the address: the language that was chosen just now."""
_SPOKEN_HERE: Final = "language-of-this-tab"
_SECONDS: Final = 365 * 24 * 3600


_ADDRESS: ContextVar[tuple[tuple[str, str], ...] | None] = ContextVar("address", default=None)
"""What the address that is being answered says behind its `?`; None where a link could not lead to it again."""


class InLanguage:
    """Answers every request in the language of whoever asks, and follows the links that choose one."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        asked = Request(scope)
        leads_back = kept(asked) if asked.method == "GET" else None
        if leads_back is not None:
            await leads_back(scope, receive, send)
            return
        if is_alone():
            await self.app(scope, receive, send)
            return
        token = _ADDRESS.set(tuple(asked.query_params.multi_items()) if asked.method == "GET" else None)
        try:
            with of_request(asked):
                await self.app(scope, receive, _varying(send))
        finally:
            _ADDRESS.reset(token)


@contextmanager
def of_request(request: Request) -> Iterator[None]:
    """Speak the language of whoever asks while this lasts."""
    with speaking(SOURCE if is_alone() else _of(request.cookies, request.headers)):
        yield


def _varying(send: Send) -> Send:
    """Tells with each page that it is another one for other cookies, and for who asks for another language."""

    async def with_vary(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            if headers.get("content-type", "").startswith("text/html"):
                headers.add_vary_header("accept-language")
                headers.add_vary_header("cookie")
        await send(message)

    return with_vary


def must_be_known() -> None:
    """At the start: a setting that names a language nobody could choose ends the process with a sentence."""
    lacking = offered.unknown(os.environ.get(offered.LANGUAGES, ""))
    if lacking:
        raise SystemExit(
            said(say.no_such_language(setting=offered.LANGUAGES, named=lacking, known=offered.all_known()))
        )


def is_alone() -> bool:
    """Whether there is nothing to choose, because English alone is there."""
    return len(offered.offered()) == 1


def of_tab() -> str:
    """The language of a tab that comes, by what its browser sends with its line."""
    if is_alone():
        return SOURCE
    cookies = st.context.cookies
    return offered.chosen([cookies.get(COOKIE, ""), cookies.get(OF_PAGE, ""), *_accepted(st.context.headers)])


def speak_in_tab(note: Sequence[Any] = ()) -> None:
    """Speak the language of the tab in this thread, which works for it alone.

    It stays the one that the tab's page was drawn in first, whatever is chosen in another tab meanwhile: its session
    knows it, or `note`, which the tab carries from a process that ended.
    """
    is_run = get_script_run_ctx(suppress_warning=True) is not None
    known = (run_memory.get(_SPOKEN_HERE) if is_run else None) or tab_note.NotePart.LANGUAGE.of(note)
    language = known if known in offered.offered() else of_tab()
    if is_run:
        run_memory.put(_SPOKEN_HERE, language)
    speak(language)


def of_head(head: bytes) -> str:
    """The language of whoever sent this head of a request, which may be cut; "" if it does not tell one."""
    if is_alone():
        return SOURCE
    lines = (line.partition(":") for line in head.decode("latin-1").split("\r\n")[1:])
    headers = {name.lower(): told.strip() for name, _, told in lines}
    is_told = "accept-language" in headers or f"{COOKIE}=" in headers.get("cookie", "")
    return _of(cookie_parser(headers.get("cookie", "")), headers) if is_told else ""


def _of(cookies: Mapping[str, str], headers: Mapping[str, str]) -> str:
    return offered.chosen([cookies.get(COOKIE, ""), *_accepted(headers)])


def _accepted(headers: Mapping[str, str]) -> Iterable[str]:
    return offered.accepted(headers.get("accept-language", ""))


def remember(page: Response, request: Request) -> Response:
    """The same page, which lets the browser keep for the line of its tab in which language it is."""
    language, before = spoken().language, request.cookies.get(OF_PAGE, SOURCE)
    if language != before and not is_alone():
        _let_keep(page, request, OF_PAGE, language, None)
    return page


def kept(request: Request) -> Response | None:
    """Where somebody follows the link of a language: the way to the same address without, and the choice to keep."""
    wanted = request.query_params.get(ASKED)
    if wanted is None:
        return None
    left = urlencode([each for each in request.query_params.multi_items() if each[0] != ASKED])
    # An address that begins with two strokes would lead to another host.
    path = "/" + request.url.path.lstrip("/")
    answer = RedirectResponse(path + (f"?{left}" if left else ""), 303)
    answer.headers["cache-control"] = "no-store"
    language = offered.chosen([wanted])
    if language != SOURCE or wanted == SOURCE:
        _let_keep(answer, request, COOKIE, language, _SECONDS)
    return answer


def _let_keep(answer: Response, request: Request, name: str, language: str, seconds: int | None) -> None:
    """Add a cookie with a language, for so many seconds or until the browser is closed."""
    answer.set_cookie(
        name,
        language,
        max_age=seconds,
        path=address.prefix() or "/",
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="lax",
    )


def marked(page: str) -> str:
    """The page with what a browser must know of the language that is spoken here, in place of plain English."""
    return page.replace('<html lang="en">', f"<html {attributes()}>", 1)


def attributes() -> str:
    """The language that is spoken here and how it runs, as attributes of HTML."""
    language = spoken().language
    runs = offered.direction_of(language)
    return f'lang="{esc(language)}"' + (f' dir="{esc(runs)}"' if runs != "ltr" else "")


def offer() -> None:
    """Draw the choice of a language; nothing where there is none. `assets/languages.js` adds what the address says."""
    if is_alone():
        return
    name = offered.name_of(spoken().language)
    kept_elements.html(
        f'<details class="langs"><summary aria-label="{esc(said(say.language_name(name=name)))}">{esc(name)}</summary>'
        f"<ul>{_ways(st.query_params.items())}</ul></details>"
    )


def choice_alone() -> str:
    """The markup of the same choice for a page outside of the app's frame; empty where no link leads to it again."""
    query = _ADDRESS.get()
    if query is None or is_alone():
        return ""
    return f'<nav class="langs" aria-label="{esc(said(say.LANGUAGE))}"><ul>{_ways(query)}</ul></nav>'


def _ways(query: Iterable[tuple[str, str]]) -> str:
    """The markup of a link to the same address in each language."""
    here, address_ = spoken().language, urlencode([*query, (ASKED, "")])
    return "".join(_way_to(each, here).format(address=esc(address_)) for each in offered.offered())


@cache
def _way_to(language: str, here: str) -> str:
    """The markup of the link to a language, in the language that is spoken here, with a place for the address."""
    told, share = esc(offered.name_of(language)), coverage.share(language)
    told_of_it = said(say.share_translated(share=share)) if share < 1 else said(say.TRANSLATION_IS_NEW)
    mark = f"<span>{esc(told_of_it)}</span>" if share < 1 or offered.is_new(language) else ""
    current = ' aria-current="true"' if language == here else ""
    tag = esc(language)
    words = f'<b lang="{tag}">{told}</b>{mark}'.replace("{", "{{").replace("}", "}}")
    link = f'<a href="?{{address}}{tag}" target="_self" hreflang="{tag}" data-language="{tag}"{current}>{words}</a>'
    return f"<li>{link}</li>"

"""Files to take along, each at an address of its own, which any process of the app can serve.

The address holds the id of the assessment: who may open the assessment may have its files, and an id that leads nowhere
is answered as a deleted one. A file is made when it is asked for, two at a time, and after all
that the pages of the assessment were sent before: a tick just taken back must not go out.

A file that is made of one of theirs is asked for with that file: no process has to keep it from one press to the next.
"""

from __future__ import annotations

import asyncio
import time
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import quote

import streamlit as st
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from readiness.services.records import NotThere, Refused, StorageProblem, Unavailable
from readiness.services.spaces import note_export
from readiness.ui import address, running, state
from readiness.ui.plain_page import told
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import shell as say

if TYPE_CHECKING:
    from readiness.services.workspace import Workspace
    from readiness.ui.files import File, FromOwn

LONGEST_WAIT_SECONDS = 25.0
"""How long a download waits for a database that is out of reach before it says so."""
AT_ONCE = 2
"""Making a report takes a processor; the pages of the others need one too."""

_BETWEEN_TRIES_SECONDS = 0.5
_OWN = "own"
_AROUND_A_FILE = 10_000
"""Bytes that a browser sends around a file, with its name."""
_MOST_PASSED_OVER = 200_000_000
"""Bytes that are taken in of what is refused already; who sends more sees the connection end."""
_GONE = say.NO_SUCH_FILE, say.NO_SUCH_FILE_MEND
_AT_WORK = say.STILL_AT_WORK, say.STILL_AT_WORK_MEND
_BROKEN_OFF = say.FILE_BROKE_OFF, say.FILE_BROKE_OFF_MEND
_LATER = say.NOTHING_IS_LOST_CLOSE
slots = asyncio.Semaphore(AT_ONCE)
"""Whoever makes a large file for a request holds one of these."""


def link(label: str, what: str, assessment_id: str, *, key: str, is_primary: bool = False) -> None:
    """Draw a button that fetches a file. `what` is one of those in `ui.files`."""
    st.link_button(label, path_of(what, assessment_id), key=key, type="primary" if is_primary else "secondary")


def ask_with_file(label: str, what: str, assessment_id: str, *, ask: str, ending: str) -> None:
    """Draw a place for a file of theirs with a button that fetches what is made of it: one of `ui.files.FROM_OWN`."""
    st.html(
        f'<form class="asks-with-file" method="post" enctype="multipart/form-data"'
        f' action="{esc(path_of(what, assessment_id))}"><label>{esc(ask)}'
        f'<input type="file" name="{_OWN}" accept=".{esc(ending)}" required></label>'
        f'<button class="carries" type="submit">{esc(label)}</button></form>'
    )


def button_with(label: str, name: str, data: bytes, *, kind: str) -> None:
    """Draw a button that carries a small file, for what no server may keep: it works as long as the page is there."""
    carried = {"file": esc(name), "kind": esc(kind), "content": b64encode(data).decode()}
    attributes = " ".join(f'data-{each}="{value}"' for each, value in carried.items())
    st.html(f'<button class="carries" type="button" {attributes}>{esc(label)}</button>')


def path_of(what: str, assessment_id: str) -> str:
    """Where a file is fetched, from the root of the host. `what` is one of those in `ui.files`."""
    return f"{address.prefix()}/download/{assessment_id}/{what}"


def routes() -> list[BaseRoute]:
    """What the app answers for it."""
    here = f"{address.prefix()}/download/{{assessment}}/{{what}}"
    return [Route(here, _download), Route(here, _download_from_own, methods=["POST"])]


def _maker(what: str) -> Callable[[Workspace, str], File] | None:
    from readiness.ui.files import maker_of

    return maker_of(what)


def _maker_from_own(what: str) -> FromOwn | None:
    from readiness.ui.files import FROM_OWN

    return FROM_OWN.get(what)


async def _download(request: Request) -> Response:
    """The file, or a page that says why there is none."""
    make = await asyncio.to_thread(_maker, request.path_params["what"])
    given = request.path_params["assessment"]
    return (
        await _made(request, given, make) if make is not None and state.is_id(given) else told(404, *map(said, _GONE))
    )


async def _download_from_own(request: Request) -> Response:
    """What is made of the file that came with the question, or a page that says why there is nothing."""
    given = request.path_params["assessment"]
    known = await asyncio.to_thread(_maker_from_own, request.path_params["what"])
    if known is None or not state.is_id(given):
        await _pass_over(request)
        return told(404, *map(said, _GONE))
    length = request.headers.get("content-length", "")
    if not length.isdecimal() or int(length) > known.most_megabytes * 1_000_000 + _AROUND_A_FILE:
        await _pass_over(request)
        return told(
            413,
            said(say.file_is_larger_than_mb(most_megabytes=known.most_megabytes)),
            said(say.CLOSE_THIS_TAB_AND_CHOOSE),
        )
    try:
        async with request.form(max_files=1, max_fields=1) as form:
            sent = form.get(_OWN)
            own = await sent.read() if isinstance(sent, UploadFile) else b""
    except (HTTPException, ClientDisconnect):
        return told(400, *map(said, _BROKEN_OFF))
    if not own:
        return told(400, *map(said, _BROKEN_OFF))
    return await _made(request, given, lambda workspace, assessment_id: known.make(workspace, assessment_id, own))


def _may_ask(request: Request, given: str) -> bool:
    """Whether there is such an assessment for whoever asks, as far as can be told at once.

    Who may not see it is kept waiting for nobody's page: that would tell that there is one.
    """
    workspace = state.workspace_for(request.cookies, given)
    if not workspace.actor.is_bound:
        return True
    try:
        workspace.summary(given)
    except NotThere:
        return False
    return True


def _make(request: Request, given: str, make: Callable[[Workspace, str], File]) -> File:
    workspace = state.workspace_for(request.cookies, given)
    made = make(workspace, given)
    if request.method != "HEAD":  # It asks how large the file is, and takes nothing.
        note_export(workspace, given, request.path_params["what"])
    return made


async def _pass_over(request: Request) -> None:
    """Take what is still being sent, and keep nothing of it: a browser that is answered before often sees no answer."""
    passed = 0
    with suppress(ClientDisconnect):
        async for piece in request.stream():
            passed += len(piece)
            if passed > _MOST_PASSED_OVER:
                return


async def _made(request: Request, given: str, make: Callable[[Workspace, str], File]) -> Response:
    """The file as an answer, or a page that says why there is none."""
    try:
        may_ask = await asyncio.to_thread(_may_ask, request, given)
    except StorageProblem as problem:
        return told(503, problem.sentence, said(_LATER))
    return await _made_when_quiet(request, given, make) if may_ask else told(404, *map(said, _GONE))


async def _made_when_quiet(request: Request, given: str, make: Callable[[Workspace, str], File]) -> Response:
    latest = time.monotonic() + LONGEST_WAIT_SECONDS
    if not await running.until_quiet(LONGEST_WAIT_SECONDS, given):
        return told(503, *map(said, _AT_WORK))
    while True:
        try:
            async with slots:
                made = await asyncio.to_thread(_make, request, given, make)
        except NotThere:
            return told(404, *map(said, _GONE))
        except Refused as refused:
            return told(422, refused.sentence, said(say.close_this_tab_first(mend=refused.mend)))
        except Unavailable as problem:
            if time.monotonic() > latest:
                return told(503, problem.sentence, said(_LATER))
        except StorageProblem as problem:
            return told(503, problem.sentence, said(_LATER))
        else:
            break
        await asyncio.sleep(_BETWEEN_TRIES_SECONDS)
    headers = {
        "content-disposition": f"attachment; filename*=utf-8''{quote(made.name, safe='')}",
        "cache-control": "no-store",
    }
    return Response(made.data, media_type=made.kind, headers=headers)

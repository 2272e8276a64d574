"""Where a link to answer or to edit leads, outside of the app's frame: the key becomes a cookie of the browser.

It stands behind the # of the link and comes in the body of a request, as in `shared_page`: into no log, no address.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from readiness.model.zones import zone_of
from readiness.services.accounts import Accounts
from readiness.services.answering_by_link import GuestLink, behind_key, note_opened
from readiness.services.records import StorageProblem
from readiness.ui import address, state
from readiness.ui.plain_page import link, told
from readiness.ui.shared_page import begin, key_in, private
from readiness.ui.signing_in import cookies
from readiness.ui.signing_in.routes import is_from_here
from readiness.ui.signing_in.settings import accounts
from readiness.words import Message, said
from readiness.words.say import guests as say
from readiness.words.say import sharing

GUEST = "/guest"
RESPOND = "respond"
"""The page on which somebody answers by a link."""


def routes() -> list[BaseRoute]:
    """What the app answers for it."""
    here = f"{address.prefix()}{GUEST}"
    return [Route(here, _begin), Route(here, _open, methods=["POST"])]


def link_of(key: str, here: Accounts) -> str:
    """The link with this key."""
    return f"{here.address}{GUEST}#{key}"


def _begin(request: Request) -> Response:
    """The same page for every link: its script asks for what the link leads to."""
    return _nothing(say.NO_LINKS_HERE, say.NO_LINKS_HERE_MEND) if accounts() is None else begin(request)


async def _open(request: Request) -> Response:
    """Give the browser the key and lead to where it is good for, or tell that there is nothing."""
    here = accounts()
    if here is None:
        return _nothing(say.NO_LINKS_HERE, say.NO_LINKS_HERE_MEND)
    if not is_from_here(request):
        return private(told(403, said(say.SENT_FROM_ELSEWHERE), said(say.SENT_FROM_ELSEWHERE_MEND)))
    key = await key_in(request)
    try:
        found = await asyncio.to_thread(lambda: behind_key(state.shared_workspace(), key))
        if found is None:
            return _nothing(sharing.NOWHERE, sharing.NOWHERE_MEND)
        response = private(await asyncio.to_thread(lambda: _leading_on(found, request.cookies)))
        await asyncio.to_thread(lambda: note_opened(state.shared_workspace(), key))
    except StorageProblem:
        return private(told(503, said(sharing.OUT_OF_REACH), said(sharing.OUT_OF_REACH_MEND)))
    cookies.give_key(response, key, request.cookies, here)
    return response


def _leading_on(found: GuestLink, sent: Mapping[str, str]) -> Response:
    row = state.shared_workspace().summary(found.assessment_id)
    name = row.organization or row.name
    if found.kind == "edit":
        ends = found.ends_at.astimezone(zone_of(row.time_zone)).date()
        way = f"{address.prefix()}/answer?{urlencode({'a': found.assessment_id})}"
        is_known = state.workspace_for(sent).actor.is_known
        until = say.may_edit_as_you(day=ends) if is_known else say.may_edit_until(day=ends)
        return told(200, said(say.may_edit(name=name)), said(until), link(said(say.OPEN_IT), way))
    way = f"{address.prefix()}/{RESPOND}?{urlencode({'k': found.id})}"
    return told(200, said(say.you_are_asked(name=name)), said(say.YOU_ARE_ASKED_MEND), link(said(say.BEGIN), way))


def _nothing(sentence: Message, mend: Message) -> Response:
    return private(told(404, said(sentence), said(mend)))

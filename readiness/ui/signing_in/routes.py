"""The addresses of signing in and out and of invitations: plain pages before the app, each with one thing to do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Final, ParamSpec, TypeVar
from urllib.parse import quote, urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from readiness.model.actor import Actor
from readiness.present.membership import ROLES, WHAT_ROLES_DO
from readiness.services import accounts as services
from readiness.services.accounts import INVITED, SIGNED_IN, Accounts, NotSignedIn, ServiceAway
from readiness.services.records import Refused, StorageProblem
from readiness.ui import state
from readiness.ui.plain_page import button, link, told
from readiness.ui.signing_in import cookies, open_tabs
from readiness.ui.watching.tally import tally
from readiness.words import inside, said
from readiness.words.say import members as say
from readiness.words.say import pages

SIGN_IN: Final = "/sign-in"
SIGN_OUT: Final = "/sign-out"
AT_ONCE: Final = 8
"""So many sign-ins wait for their service at the same time: one that does not answer takes nothing from the pages."""
SECONDS_FOR_A_LINK: Final = 2.0
"""So long it is waited, when somebody signs out, for services that have to be asked where one signs out of them."""
_SEE_OTHER: Final = 303
_LATER: Final = say.TRY_AGAIN_IN_MINUTE_NOTHING
_NOWHERE: Final = pages.THIS_INVITATION_LEADS_NOWHERE, pages.IT_WAS_USED_OR_WITHDRAWN
_FROM_ELSEWHERE: Final = pages.THIS_WAS_NOT_ASKED, pages.OPEN_PAGE_OF_THIS_APP
_LOG = logging.getLogger(__name__)
_Arguments = ParamSpec("_Arguments")
_Found = TypeVar("_Found")


def routes(accounts: Accounts) -> list[BaseRoute]:
    """What the app answers for it."""
    here = _Door(accounts)
    at = accounts.path
    return [
        Route(f"{at}{SIGN_IN}", here.choose),
        Route(f"{at}{SIGN_IN}/{{provider}}", here.begin),
        Route(f"{at}{SIGNED_IN}", here.finish),
        Route(f"{at}{SIGN_OUT}", here.ask_to_leave),
        Route(f"{at}{SIGN_OUT}", here.leave, methods=["POST"]),
        Route(f"{at}{INVITED}/{{token}}", here.look_at_invitation),
        Route(f"{at}{INVITED}/{{token}}", here.join, methods=["POST"]),
    ]


def sign_in_address(accounts: Accounts, to: str) -> str:
    """Where somebody signs in who wanted to come to this path."""
    return f"{accounts.address}{SIGN_IN}?{urlencode({'to': to})}"


def _patient(
    answer: Callable[[_Door, Request], Awaitable[Response]],
) -> Callable[[_Door, Request], Awaitable[Response]]:
    """Tell a database that fails, and a sign-in that came to nothing, on a page."""

    async def answered(door: _Door, request: Request) -> Response:
        try:
            return await answer(door, request)
        except NotSignedIn as why:
            _LOG.warning("%s %s", why, why.__cause__ or "")
            again = link(said(say.SIGN), f"{door.accounts.address}{SIGN_IN}")
            return told(400, said(say.YOU_ARE_NOT_SIGNED), str(why), again)
        except Refused as refused:
            return told(422, refused.sentence, refused.mend)
        except StorageProblem as problem:
            return told(503, problem.sentence, said(_LATER))

    return answered


@contextmanager
def _counted() -> Iterator[None]:
    """Count what becomes of somebody who comes back from a service."""
    try:
        yield
    except ServiceAway:
        tally.count("sign-in-unanswered")
        raise
    except (NotSignedIn, Refused):
        tally.count("sign-in-refused")
        raise
    except StorageProblem:
        tally.count("sign-in-failed")
        raise
    tally.count("sign-in")


class _Door:
    """The answers, for these settings."""

    def __init__(self, accounts: Accounts) -> None:
        self.accounts = accounts
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def _at_a_service(
        self, ask: Callable[_Arguments, _Found], *args: _Arguments.args, **named: _Arguments.kwargs
    ) -> _Found:
        """Do what may ask a sign-in service, in a thread."""
        if self._slots.locked():
            raise NotSignedIn(said(say.TOO_MANY_PEOPLE_SIGN))
        async with self._slots:
            return await asyncio.to_thread(ask, *args, **named)

    def _who(self, request: Request) -> Actor:
        return state.workspace_for(request.cookies).actor

    @_patient
    async def choose(self, request: Request) -> Response:
        """The services to sign in by; with one alone there is nothing to choose."""
        way = self.accounts.way(request.query_params.get("to", ""))
        if (await asyncio.to_thread(self._who, request)).kind == "person":
            return self._on(way)
        names = list(self.accounts.sign_ins)
        if len(names) == 1:
            return self._on(self._beginning(names[0], way))
        offered = [
            link(said(say.sign_label(label=self.accounts.sign_ins[name].provider.label)), self._beginning(name, way))
            for name in names
        ]
        return told(200, said(say.SIGN), said(say.YOU_COME_BACK_TO_PAGE), "".join(offered))

    @_patient
    async def begin(self, request: Request) -> Response:
        """The first step: to the service."""
        before = cookies.read("begun", request.cookies, self.accounts)
        name, to = request.path_params["provider"], request.query_params.get("to", "")
        if name not in self.accounts.sign_ins:
            return told(404, said(say.NO_SUCH_WAY_TO_SIGN), said(say.CHOOSE_ANOTHER_ONE), self._again())
        leaving = await self._at_a_service(
            services.begin_sign_in, state.shared_workspace(), self.accounts, name, to=to, browser=before
        )
        response = RedirectResponse(leaving.address, _SEE_OTHER, {"cache-control": "no-store"})
        cookies.give(response, "begun", leaving.browser, self.accounts)
        return response

    @_patient
    async def finish(self, request: Request) -> Response:
        """The second step: back from the service, with a new session."""
        before = cookies.read("session", request.cookies, self.accounts)
        with _counted():
            arrived = await self._at_a_service(
                services.finish_sign_in,
                state.shared_workspace(),
                self.accounts,
                state=request.query_params.get("state", ""),
                code=request.query_params.get("code", ""),
                browser=cookies.read("begun", request.cookies, self.accounts),
                before=before,
            )
        open_tabs.end(before)
        response = self._on(arrived.leads_to)
        cookies.give(response, "session", arrived.token, self.accounts)
        return response

    @_patient
    async def ask_to_leave(self, _request: Request) -> Response:
        """Whether somebody wants to sign out; an address alone, which others may lead to, does it to nobody."""
        return told(
            200,
            said(say.SIGN_OUT_ASKED),
            said(say.YOU_ARE_SIGNED_OUT),
            button(said(say.SIGN_OUT), self.accounts.path + SIGN_OUT),
        )

    @_patient
    async def leave(self, request: Request) -> Response:
        """Sign out here, in every tab, and offer to do so at the service too."""
        if not is_from_here(request):
            return told(403, *map(said, _FROM_ELSEWHERE))
        token = cookies.read("session", request.cookies, self.accounts)
        if token:
            await asyncio.to_thread(services.sign_out, state.shared_workspace(), token)
            open_tabs.end(token)
        elsewhere = await self._ways_out()
        response = told(
            200,
            said(say.YOU_ARE_SIGNED_OUT_HERE),
            said(say.ON_COMPUTER_THAT_OTHERS_USE),
            "".join([*elsewhere, self._again()]),
        )
        for kind in ("session", "guest"):
            cookies.take_back(response, kind, self.accounts)
        if not self.accounts.path:
            # What tabs remember of what was typed is nothing for whoever signs in next; a shared host is not ours.
            response.headers["clear-site-data"] = '"storage"'
        return response

    async def _ways_out(self) -> list[str]:
        """The links by which one signs out of the services too, of those that tell in time: here it is done without."""
        asked = {
            asyncio.create_task(self._at_a_service(each.leaving, self.accounts.address + "/")): each.provider.label
            for each in self.accounts.sign_ins.values()
        }
        await asyncio.wait(asked, timeout=SECONDS_FOR_A_LINK)
        told_in_time = {label: task.result() for task, label in asked.items() if task.done() and not task.exception()}
        return [
            link(said(say.sign_out_of_too(label=label)), address) for label, address in told_in_time.items() if address
        ]

    @_patient
    async def look_at_invitation(self, request: Request) -> Response:
        """Where an invitation leads, for whoever has signed in."""
        token = request.path_params["token"]
        if (await asyncio.to_thread(self._who, request)).kind != "person":
            way = f"{self.accounts.path}{INVITED}/{quote(token, safe='')}"
            return self._on(f"{SIGN_IN}?{urlencode({'to': way})}", is_below=True)
        found = await asyncio.to_thread(services.invitation_behind, state.shared_workspace(), token)
        if found is None:
            return told(404, *map(said, _NOWHERE))
        return told(
            200,
            said(say.you_are_invited(name=found.space.name)),
            said(say.as_you(role=inside(said(ROLES[found.role])), what_roles_do=said(WHAT_ROLES_DO[found.role]))),
            button(said(say.JOIN), f"{self.accounts.path}{INVITED}/{quote(token, safe='')}"),
        )

    @_patient
    async def join(self, request: Request) -> Response:
        """Join the workspace of an invitation."""
        if not is_from_here(request):
            return told(403, *map(said, _FROM_ELSEWHERE))
        here = await asyncio.to_thread(state.workspace_for, request.cookies)
        await asyncio.to_thread(services.join, here, request.path_params["token"])
        return self._on(f"{self.accounts.path}/")

    def _on(self, way: str, *, is_below: bool = False) -> Response:
        """Lead on to a path of ours, never anywhere else."""
        start = self.accounts.address if is_below else self.accounts.origin
        return RedirectResponse(start + way, _SEE_OTHER, {"cache-control": "no-store"})

    def _beginning(self, name: str, way: str) -> str:
        return f"{self.accounts.path}{SIGN_IN}/{name}?{urlencode({'to': way})}"

    def _again(self) -> str:
        return link(said(say.SIGN), f"{self.accounts.address}{SIGN_IN}")


def is_from_here(request: Request) -> bool:
    """Whether a page of ours sent this; browsers say so, and the cookie is not sent along from another site either."""
    return request.headers.get("sec-fetch-site", "same-origin") in {"same-origin", "none"}

"""What members, guests and those who are let in nowhere are told in a made-up language: no plain English is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from zoneinfo import available_timezones

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from readiness.model.response import Organization
from readiness.services.lending import lend
from readiness.services.sharing import share
from readiness.services.workspace import Workspace, utc_now
from readiness.storage.codes import new_token
from readiness.storage.tables import HOME
from readiness.ui import downloads, guest_page, shared_page, state
from readiness.ui.limits import full_page
from readiness.ui.signing_in import cookies, routes, settings
from readiness.words import speaking
from tests.plain_english import LANGUAGE, PLAIN, left_over, names_in_sources, tell, words_on
from tests.servers.talking import talk
from tests.ui.opening import run_page
from tests.ui.signing_in.conftest import SignIn

pytestmark = [pytest.mark.usefixtures("made_up_language"), pytest.mark.thorough]
TYPED = frozenset(PLAIN.findall(" ".join(["Mock mock Anna anna Home", *available_timezones()])))
"""What a provider, people, the first workspace and time zones are called."""


def said_to(ask: Callable[..., object], body: bytes = b"", **path: str) -> str:
    """The page that answers a request."""
    found: list[Response] = []

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def scenario() -> None:
        scope = {"type": "http", "method": "GET", "path": "/", "headers": [], "path_params": path, "query_string": b""}
        with speaking(LANGUAGE):  # as the middleware before all addresses does
            made = ask(Request(scope, receive))
            found.append(made if isinstance(made, Response) else await made)  # type: ignore[misc] # an answer of a route

    talk(scenario)
    return bytes(found[0].body).decode()


def test_no_page_of_members_and_guests_says_anything_in_plain_english(
    workspace: Workspace, come_as: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = {"not signed in": run_page("home"), "not signed in, results": run_page("results", new_token())}
    come_as("Anna")
    pages["a member of nothing"] = run_page("home")
    come_as("Anna", "owner")
    made = state.workspace_for({}).start("Κενό", about=Organization(name="Κενό"))
    pages |= {name: run_page(name) for name in ("home", "members", "campaigns", "portfolio")}
    pages["report"] = run_page("report", made)
    writing = run_page("campaigns")
    writing.text_input(key="campaign-name-home").set_value("Γύρος").run()
    writing.text_area(key="campaign-units-home").set_value("Λυών; Άννα\nΌσλο\nΌσλο").run()
    pages["campaigns, one unit twice"] = writing
    writing.text_area(key="campaign-units-home").set_value("Λυών; Άννα\nΌσλο").run()
    pages["campaigns, sent"] = sent = writing.button(key="campaign-make").click().run()
    keys = [
        line.rpartition("#")[2] for each in sent.code if "/guest#" in each.value for line in each.value.splitlines()
    ]
    pages["one campaign"] = run_page("campaigns", campaign=str(sent.query_params["campaign"]))
    lent = lend(state.workspace_for({}), made, "answer", days=7, meant_for="")
    monkeypatch.setattr(cookies, "read", lambda *_: "")
    for name, held in (("of a campaign", keys[0]), ("of an assessment", lent), ("of nothing", new_token())):
        monkeypatch.setattr(cookies, "keys", lambda *_, key=held: (key,))
        pages[f"respond, {name}"] = page = run_page("respond")
        if page.radio:
            page.radio[0].set_value("2").run()
            pages[f"respond, {name}, overview"] = page.button(key="to-overview").click().run()
            pages[f"respond, {name}, asked"] = page.button(key="hand-in-now").click().run()
            pages[f"respond, {name}, handed in"] = page.button(key="ask-hand-in-yes").click().run()

    tell({name: left_over(words_on(page), TYPED) for name, page in pages.items()})


def answers(workspace: Workspace) -> Iterator[tuple[str, str]]:
    """Pages outside of the app's frame: doors, links, refusals."""
    accounts = settings.accounts()
    assert accounts is not None
    made = workspace.start("Κενό", about=Organization(name="Κενό"))
    workspace.store.close_links([made], at=utc_now())
    invited = workspace.store.invite_member(HOME, "editor", at=utc_now())
    for each in routes.routes(accounts):
        if isinstance(each, Route) and "GET" in (each.methods or ()):
            for token in (invited, new_token()) if "{token}" in each.path else ("",):
                yield f"{each.path} {token}", said_to(each.endpoint, provider="κανένας", token=token)
    for key in (share(workspace, made, days=7, meant_for=""), new_token()):
        yield f"shared {key}", said_to(shared_page._show, b"key=" + key.encode())
    for key in (lend(workspace, made, "edit", days=7, meant_for=""), new_token()):
        yield f"guest {key}", said_to(guest_page._open, b"key=" + key.encode())
    yield "guest", said_to(guest_page._begin)
    yield "shared", said_to(shared_page.begin)
    yield "no download", said_to(downloads._download, assessment=new_token(), what="report.pdf")
    yield "full", full_page.page().decode()


def test_no_page_outside_of_the_frame_says_anything_in_plain_english(workspace: Workspace, with_accounts: None) -> None:
    told = {name: [page.partition("\r\n\r\n")[2] or page] for name, page in answers(workspace)}

    assert len(told) > 12
    authors = names_in_sources(workspace.library.questionnaire)
    tell({name: left_over(page, TYPED | authors) for name, page in told.items()})

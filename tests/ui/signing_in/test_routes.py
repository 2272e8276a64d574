"""Signing out as a browser is answered, whatever the sign-in service does."""

import threading
from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import get_args

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route

from readiness.model.actor import NOBODY
from readiness.services.accounts import SIGNED_IN, Accounts, NotSignedIn, ServiceAway
from readiness.services.records import Refused, StorageProblem
from readiness.services.workspace import Workspace, utc_now
from readiness.ui.signing_in import cookies, routes, settings
from readiness.ui.watching.tally import Kind, Tally
from tests.servers.plain_pages import controls
from tests.servers.talking import talk
from tests.ui.signing_in.conftest import SignIn

Leaving = Callable[[str], str]


def accounts_with(leaving: Leaving, path: str = "") -> Accounts:
    here = settings.accounts()
    assert here is not None
    service = SimpleNamespace(leaving=leaving, provider=SimpleNamespace(label="Mock"))
    return replace(here, path=path, sign_ins={"mock": service})


def signed_out(accounts: Accounts, *, then: Callable[[], None] = lambda: None) -> tuple[int, str, dict[str, str]]:
    """Status, text and headers of the answer to the button."""
    (leave,) = [
        each
        for each in routes.routes(accounts)
        if isinstance(each, Route) and each.path.endswith(routes.SIGN_OUT) and "POST" in (each.methods or ())
    ]
    found: list[Response] = []

    async def scenario() -> None:
        found.append(await leave.endpoint(Request({"type": "http", "method": "POST", "headers": []})))
        then()

    talk(scenario)
    (answer,) = found
    headers = {**answer.headers, "set-cookie": "\n".join(answer.headers.getlist("set-cookie"))}
    return answer.status_code, bytes(answer.body).decode(), headers


async def answer_at(accounts: Accounts, address: str) -> Response:
    """What is answered to who looks at an address."""
    path, _, query = address.partition("?")
    scope = {"type": "http", "method": "GET", "path": path, "query_string": query.encode(), "headers": []}
    for route in routes.routes(accounts):
        match, more = route.matches(scope)
        if match is Match.FULL and isinstance(route, Route):
            found: Response = await route.endpoint(Request({**scope, **more}))
            return found
    raise LookupError(f"Nothing is answered at {address}.")


@pytest.mark.parametrize("path", ["", "/ready"])
def test_who_signs_out_is_out_and_the_browser_forgets(workspace: Workspace, come_as: SignIn, path: str) -> None:
    come_as("Ann", "owner")
    accounts = accounts_with(lambda _: "https://service.example/out", path)
    token = cookies.read("session", {}, accounts)

    status, text, headers = signed_out(accounts)

    assert status == 200
    assert "Sign out of Mock too" in text
    assert workspace.store.signed_in(token, at=utc_now()) == NOBODY
    forgotten = [each.partition("=")[0] for each in headers["set-cookie"].splitlines() if "Max-Age=0" in each]
    assert forgotten == [cookies.name_of(kind, accounts) for kind in ("session", "guest")]
    assert f"Path={path or '/'};" in headers["set-cookie"]
    # Below a path, the memory of the browser is also that of others; there each tab keeps people apart by their mark.
    assert headers.get("clear-site-data") == (None if path else '"storage"')


def test_of_several_services_each_has_a_link_that_begins_there_and_keeps_the_way(
    workspace: Workspace, with_accounts: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def begin(*given: object, to: str, **_: object) -> SimpleNamespace:
        return SimpleNamespace(address=f"https://{given[2]}.example{to}", browser="b" * 26)

    monkeypatch.setattr(routes.services, "begin_sign_in", begin)
    services = {name: SimpleNamespace(provider=SimpleNamespace(label=name.title())) for name in ("one", "two")}
    accounts = replace(accounts_with(lambda _: ""), sign_ins=services)
    found: dict[str, str] = {}

    async def scenario() -> None:
        offered = await answer_at(accounts, "/sign-in?to=/answer%3Fa%3Dx")
        for each in controls(bytes(offered.body).decode()):
            found[each.words] = (await answer_at(accounts, each.to)).headers["location"]

    talk(scenario)
    assert found == {f"Sign in with {name.title()}": f"https://{name}.example/answer?a=x" for name in services}


@pytest.mark.parametrize("case", ["hangs", "too many ask"])
def test_a_service_that_does_not_answer_keeps_nobody_in(
    workspace: Workspace, come_as: SignIn, monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    come_as("Ann", "owner")
    monkeypatch.setattr(routes, "SECONDS_FOR_A_LINK", 0.05)
    if case == "too many ask":
        monkeypatch.setattr(routes, "AT_ONCE", 0)

    over = threading.Event()
    service = accounts_with(lambda _: "https://service.example/out" if over.wait() else "")

    status, text, headers = signed_out(service, then=over.set)

    assert (status, "Mock" in text, "You are signed out." in text) == (200, False, True)
    assert "Max-Age=0" in headers["set-cookie"]
    assert headers["clear-site-data"] == '"storage"'


@pytest.mark.parametrize(
    ("fault", "status", "counted"),
    [
        (NotSignedIn("Not begun here."), 400, "sign-in-refused"),
        (Refused("No room.", "Ask."), 422, "sign-in-refused"),
        (ServiceAway("No answer."), 400, "sign-in-unanswered"),
        (StorageProblem("No database.", "Wait."), 503, "sign-in-failed"),
        (None, 303, "sign-in"),
    ],
    ids=str,
)
def test_what_becomes_of_who_comes_back_from_a_service_is_counted_once_and_nothing_else_is(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, fault: Exception | None, status: int, counted: Kind
) -> None:
    def finish(*_: object, **__: object) -> SimpleNamespace:
        if fault is not None:
            raise fault
        return SimpleNamespace(leads_to="/", token="t" * 26)

    tally = Tally()
    monkeypatch.setattr(routes, "tally", tally)
    monkeypatch.setattr(routes.services, "finish_sign_in", finish)
    accounts = Accounts("http://localhost:8501", "", {})
    by_path = {
        each.path: each for each in routes.routes(accounts) if isinstance(each, Route) and each.path != routes.SIGN_OUT
    }
    found: list[int] = []

    async def scenario() -> None:
        request = {"type": "http", "method": "GET", "headers": [], "query_string": b""}
        found.append((await by_path[SIGNED_IN].endpoint(Request(request))).status_code)
        begins = {**request, "path_params": {"provider": "nobody"}}
        found.append((await by_path[f"{routes.SIGN_IN}/{{provider}}"].endpoint(Request(begins))).status_code)

    talk(scenario)
    assert found == [status, 404]
    assert {kind: tally.counted(kind) for kind in get_args(Kind) if tally.counted(kind)} == {counted: 1}

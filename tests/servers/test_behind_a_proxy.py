"""The app behind a real proxy: who sees what, and what holds below a path."""

import json
import re
from collections.abc import Iterator
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from websockets.exceptions import InvalidStatus

from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from readiness.services.workshop_invitations import codes
from readiness.services.workshops import open_workshop, proposed_settings
from tests.servers.app import AppServer, running_app
from tests.servers.proxy import Proxy, running_proxy
from tests.servers.talking import talk
from tools.streamlit_tab import Tab

NAME = "Northwind Logistics"
ELSEWHERE = "readiness.example.org"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppServer]:
    with running_app(tmp_path_factory.mktemp("app")) as running:
        workspace = open_workspace(LOCAL_USER, running.database_url)
        workspace.start("Autumn 2026", NAME)
        workspace.close()
        yield running


@pytest.fixture(scope="module")
def bare(server: AppServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxy]:
    with running_proxy(tmp_path_factory.mktemp("bare"), [server.port], is_bare=True) as running:
        yield running


def test_a_browser_on_this_computer_is_shown_the_list(server: AppServer) -> None:
    async def scenario() -> None:
        async with Tab(server.url, "", "") as tab:
            assert NAME in tab.text

    talk(scenario)


def test_behind_a_proxy_without_a_header_of_its_own_nobody_is_shown_the_list(bare: Proxy) -> None:
    async def scenario() -> None:
        async with Tab(bare.url, "", "", name=ELSEWHERE) as tab:
            assert NAME not in tab.text
            assert "Open an assessment with its link." in tab.text

    talk(scenario)


def test_behind_a_proxy_without_a_header_of_its_own_no_path_is_taken(server: AppServer, bare: Proxy) -> None:
    workspace = open_workspace(LOCAL_USER, server.database_url)
    (row,) = workspace.assessments(NAME)
    workspace.close()

    async def scenario() -> None:
        async with Tab(server.url, "evidence", f"a={row.id}") as tab:
            assert tab.has("table-way")
        async with Tab(bare.url, "evidence", f"a={row.id}", name=ELSEWHERE) as tab:
            assert not tab.has("table-way")

    talk(scenario)


def test_a_proxy_that_writes_the_apps_own_address_into_host_lets_no_browser_in(
    server: AppServer, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("rewriting")
    with running_proxy(folder, [server.port], is_bare=True, host=f"127.0.0.1:{server.port}") as proxy:

        async def scenario() -> None:
            with pytest.raises(InvalidStatus):
                async with Tab(proxy.url, "", "", name=ELSEWHERE):
                    pass

        talk(scenario)


@pytest.fixture(scope="module")
def below(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppServer]:
    settings = {"STREAMLIT_SERVER_BASE_URL_PATH": "ready"}
    with running_app(tmp_path_factory.mktemp("below"), settings=settings) as running:
        yield running


def test_below_a_path_all_that_a_page_names_is_there(below: AppServer) -> None:
    with urlopen(f"{below.url}/answer") as answer:
        named = re.findall(r"<([^>]*)>; rel=", answer.headers["link"])
    assert len(named) > 1
    for address in named:
        with urlopen(f"http://127.0.0.1:{below.port}{address}") as answer:
            assert answer.status == 200
            assert "html" not in answer.headers["content-type"]

    async def scenario() -> None:
        async with Tab(below.url, "", "") as tab:
            received = tab.received.decode(errors="replace")
            (sheet,) = set(re.findall(r"/[a-z/]*assets/[0-9a-f]+/style\.css", received))
            (font,) = set(re.findall(r"/[a-z/]*assets/fonts/[\w-]+\.woff2", received))
        for address in (sheet, font):
            with urlopen(f"http://127.0.0.1:{below.port}{address}") as answer:
                assert "html" not in answer.headers["content-type"]

    talk(scenario)


def test_below_a_path_join_links_lead_back_to_it(below: AppServer) -> None:
    workspace = open_workspace(LOCAL_USER, below.database_url)
    made = workspace.start("Autumn 2026", NAME)
    held = open_workshop(workspace, made, proposed_settings(workspace.library.questionnaire))
    code = codes(workspace, held)[0].code
    workspace.close()

    async def scenario() -> None:
        async with Tab(below.url, "workshop", f"a={made}&part=invite") as tab:
            assert f"/ready/join?c={code}" in tab.text

    talk(scenario)


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/livez", "/ready/healthz", "/ready/readyz", "/ready/livez"])
def test_below_a_path_a_watcher_is_answered_at_both_addresses(below: AppServer, path: str) -> None:
    with urlopen(f"http://127.0.0.1:{below.port}{path}") as answer:
        assert json.load(answer) == {"status": "ok"}


def test_below_a_path_what_would_tell_about_the_server_is_closed(below: AppServer) -> None:
    with pytest.raises(HTTPError) as refused:
        urlopen(f"{below.url}/_stcore/metrics")
    assert refused.value.code == 404
    refused.value.close()

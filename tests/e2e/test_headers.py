"""What the running server sends with every response, and what it keeps to itself."""

import json
import re
from urllib import request
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Page, Request

from readiness.ui import theme
from tests.servers.app import AppServer


@pytest.mark.parametrize("path", ["/", "/answer", "/healthz", "/assets/fonts/OFL.txt", "/_stcore/health"])
def test_every_response_carries_the_headers(app: AppServer, path: str) -> None:
    with urlopen(app.url + path) as answer:
        headers = answer.headers

    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["content-security-policy"].startswith("default-src 'self'; script-src 'self'")


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/agent/anything"])
def test_what_would_tell_about_the_server_is_closed(app: AppServer, path: str) -> None:
    with pytest.raises(HTTPError) as refused:
        urlopen(app.url + path)

    assert refused.value.code == 404
    assert refused.value.headers["x-content-type-options"] == "nosniff"
    refused.value.close()


def test_an_address_that_is_too_long_to_be_read_is_refused_in_the_language_of_the_browser(app: AppServer) -> None:
    with pytest.raises(HTTPError) as refused:
        urlopen(request.Request(f"{app.url}/results?a={'a' * 70_000}", headers={"Accept-Language": "de"}))

    assert refused.value.code == 400
    assert refused.value.read().decode() == "Der Server konnte nicht lesen, was gesendet wurde."
    refused.value.close()


def test_the_style_sheet_may_be_kept_for_good_and_changes_its_address(app: AppServer) -> None:
    with urlopen(app.url + theme.style_address()) as answer:
        assert "immutable" in answer.headers["cache-control"]
        assert answer.read().decode() == theme.style_sheet()
    with urlopen(f"{app.url}/assets/old/style.css") as answer:
        assert answer.headers["cache-control"] == "no-store"
    with urlopen(f"{app.url}/") as answer:
        assert theme.style_address() in answer.headers["link"]


def test_the_editors_of_a_table_are_fetched_before_the_first_key(app: AppServer) -> None:
    with urlopen(f"{app.url}/people") as answer:
        link = answer.headers["link"]
    fetched = re.findall(r"<([^>]*)>; rel=prefetch", link)
    assert [kind for kind in ("/number-", "/data-grid-") if not any(kind in address for address in fetched)] == []
    for address in fetched:
        with urlopen(app.url + address) as answer:
            assert answer.status == 200
            assert "max-age" in answer.headers["cache-control"]


def test_health_is_told(app: AppServer) -> None:
    with urlopen(f"{app.url}/healthz") as answer:
        assert json.load(answer) == {"status": "ok"}


def test_a_page_asks_for_nothing_that_is_not_there(page: Page, app: AppServer) -> None:
    refused: list[str] = []
    page.on("response", lambda answer: refused.append(answer.url) if answer.status >= 400 else None)
    for path in ("/method", "/?way=example"):
        page.goto(app.url + path)
        page.get_by_role("heading", level=1).wait_for()
    assert refused == []


@pytest.mark.thorough
@pytest.mark.parametrize("missing", [r"/static/js/index\.", re.escape(theme.script_address().rpartition("/")[2])])
def test_a_page_that_one_of_its_scripts_does_not_reach_is_loaded_anew_and_not_for_ever(
    missing: str, page: Page, app: AppServer
) -> None:
    script = re.compile(missing)
    page.route(script, lambda route: route.fulfill(status=503))
    loads: list[str] = []

    def count(asked: Request) -> None:
        if asked.is_navigation_request():
            loads.append(asked.url)

    page.on("request", count)
    page.clock.install()
    page.goto(f"{app.url}/method")
    for _ in range(5):
        with page.expect_event("load"):
            page.clock.fast_forward(16_000)
    page.clock.fast_forward(600_000)
    page.wait_for_load_state("networkidle")
    assert len(loads) == 6

    page.unroute(script)
    page.reload()
    page.get_by_role("heading", level=1).wait_for()
    assert page.evaluate("sessionStorage.getItem('loaded-anew')") is None
    assert page.evaluate("window.runsOnReturn") is True


@pytest.mark.thorough
def test_a_page_in_which_somebody_has_begun_is_not_loaded_anew(page: Page, app: AppServer) -> None:
    page.clock.install()
    page.add_init_script(
        "addEventListener('DOMContentLoaded', () => dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab'})))"
    )
    page.route(
        re.compile(re.escape(theme.script_address().rpartition("/")[2])), lambda route: route.fulfill(status=503)
    )
    loads: list[str] = []
    page.on("request", lambda asked: loads.append(asked.url) if asked.is_navigation_request() else None)
    page.goto(f"{app.url}/method")
    page.get_by_role("heading", level=1).wait_for()
    page.clock.fast_forward(60_000)
    page.wait_for_load_state("networkidle")
    assert len(loads) == 1


@pytest.mark.thorough
def test_a_script_of_somebody_elses_that_fails_loads_nothing_anew(page: Page, app: AppServer) -> None:
    page.clock.install()
    page.add_init_script(
        "addEventListener('DOMContentLoaded', () => document.head.append("
        "Object.assign(document.createElement('script'), {src: 'https://extension.example/broken.js'})))"
    )
    loads: list[str] = []
    page.on("request", lambda asked: loads.append(asked.url) if asked.is_navigation_request() else None)
    page.goto(f"{app.url}/method")
    page.get_by_role("heading", level=1).wait_for()
    page.clock.fast_forward(60_000)
    page.wait_for_load_state("networkidle")
    assert len(loads) == 1

"""A real browser and the real app for all tests of a worker; every test gets an empty profile."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.servers.app import AppServer, running_app
from tools.browser import HOW_TO_GET_ONE, find_browser, launch_options

_PATIENCE_MS = 30_000
"""For a machine that does much else; nothing waits this long unless it fails."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium; `make test` installs one if the machine has none."""
    program = find_browser()
    if program is None:
        pytest.fail(HOW_TO_GET_ONE)
    expect.set_options(timeout=_PATIENCE_MS)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=launch_options())
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """One person's browser profile: no cookies, nothing stored."""
    profile = browser.new_context(accept_downloads=True, reduced_motion="reduce")
    profile.set_default_timeout(_PATIENCE_MS)
    yield profile
    profile.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty tab."""
    return context.new_page()


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppServer]:
    """The app with an empty database, shared by the tests of a worker."""
    with running_app(tmp_path_factory.mktemp("app")) as server:
        yield server

"""A real browser and the real app for all tests of a worker; every test gets profiles in which nothing is stored."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from readiness.services.workspace import Workspace
from tests.e2e.profiles import PROCESS_OPTIONS, Profiles
from tests.servers.app import AppServer, MortalApp, all_in, running_app
from tools.browser import HOW_TO_GET_ONE, find_browser, launch_options

PATIENCE_MS = 240_000
"""For a machine that does much else; nothing waits this long unless it fails."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium; `make test` installs one if the machine has none."""
    program = find_browser()
    if program is None:
        pytest.fail(HOW_TO_GET_ONE)
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=[*launch_options(), *PROCESS_OPTIONS])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def all_profiles(browser: Browser) -> Profiles:
    """The profiles that the tests of a worker have one after the other."""
    return Profiles(browser, PATIENCE_MS)


@pytest.fixture
def profiles(all_profiles: Profiles) -> Iterator[Profiles]:
    """For tests with several people or devices: each has a profile of its own."""
    yield all_profiles
    all_profiles.take_back()


@pytest.fixture
def workspace(app: AppServer) -> Iterator[Workspace]:
    """The workspace of the running app, to prepare and to look into."""
    opened = open_workspace(LOCAL_USER, app.database_url)
    yield opened
    opened.close()


@pytest.fixture
def page(profiles: Profiles) -> Page:
    """An empty tab of somebody whose browser has no cookies and nothing stored."""
    return profiles.lend().new_page()


@pytest.fixture(scope="session")
def app_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the app keeps all that it writes, temporary files and caches too."""
    return tmp_path_factory.mktemp("app")


@pytest.fixture(scope="session")
def app(app_folder: Path) -> Iterator[AppServer]:
    """The app with an empty database, shared by the tests of a worker."""
    with running_app(app_folder, settings=all_in(app_folder)) as server:
        yield server


@pytest.fixture(scope="session")
def mortal_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MortalApp]:
    """The app that the tests of a worker kill one after the other."""
    app = MortalApp(tmp_path_factory.mktemp("mortal"))
    yield app
    app.close()


@pytest.fixture
def mortal(mortal_app: MortalApp) -> MortalApp:
    """An app to kill and to start again; it runs when a test begins."""
    if not mortal_app.is_alive:
        mortal_app.start()
    return mortal_app

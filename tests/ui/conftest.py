"""A workspace of its own for every test of a page."""

from collections.abc import Iterator

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.runtime.runtime import Runtime
from streamlit.runtime.scriptrunner.script_cache import ScriptCache
from streamlit.testing.v1 import app_test, local_script_runner
from streamlit.testing.v1.local_script_runner import LocalScriptRunner

from readiness.services import evidence
from readiness.services.exchanging import open_example
from readiness.services.workspace import Workspace
from readiness.ui import own_machine, screen_language, state
from readiness.words import offered, speaking
from tests.plain_english import FROM_THE_RIGHT, LANGUAGE
from tests.ui.fake_queue import FakeQueue


@pytest.fixture(scope="session", autouse=True)
def no_custom_components() -> Iterator[None]:
    """The app has none, and looking for them in every installed package takes longer than most pages."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", list)
        yield


class NoBrowser:
    """What stands in the place of Streamlit's runtime: nobody is connected, so there are no headers and no cookies.

    AppTest would imitate the whole runtime, with every header that is asked for, which takes an eighth of all tests.
    """

    def __init__(self, spec: type[Runtime]) -> None:
        self.imitates = spec

    def get_client(self, _session: str) -> None:
        """Nobody's connection."""


@pytest.fixture(scope="session", autouse=True)
def no_browser() -> Iterator[None]:
    """Run pages without a runtime that imitates one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app_test, "MagicMock", NoBrowser)
        yield


@pytest.fixture(scope="session", autouse=True)
def pages_compiled_once() -> Iterator[None]:
    """Compile each page once, as a server does, and wait for the end of a run without asking every millisecond."""
    compiled = ScriptCache()
    with pytest.MonkeyPatch.context() as patch:
        for module in (app_test, local_script_runner):
            patch.setattr(module, "ScriptCache", lambda: compiled)
        patch.setattr(local_script_runner, "require_widgets_deltas", _until_it_ended)
        yield


def _until_it_ended(runner: LocalScriptRunner, timeout: float) -> None:
    assert runner._script_thread is not None
    runner._script_thread.join(timeout)
    assert runner.script_stopped(), f"a page ran for more than {timeout} seconds"


@pytest.fixture
def workspace(sqlite_tables: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """The workspace that the pages use, with an empty database."""
    # A page that runs without a connection cannot tell where its visitor sits.
    monkeypatch.setenv(own_machine.LIST, "on")
    monkeypatch.setenv("READINESS_DATABASE_URL", sqlite_tables)
    state.forget_workspace()
    opened = state.workspace()
    yield opened
    opened.close()
    state.forget_workspace()


@pytest.fixture
def made_up_language(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Speak a made-up language, on pages too, which run in threads of their own."""
    monkeypatch.setenv(offered.LANGUAGES, f"{LANGUAGE},{FROM_THE_RIGHT}")
    monkeypatch.setattr(screen_language, "of_tab", lambda: LANGUAGE)
    with speaking(LANGUAGE):
        yield


@pytest.fixture
def assessment_id(workspace: Workspace) -> str:
    """An empty assessment."""
    return workspace.start("Autumn 2026", "Northwind Logistics")


@pytest.fixture
def opened(workspace: Workspace) -> str:
    """An example with candidate problems."""
    return open_example(workspace, "retail-chain")


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> FakeQueue:
    """The queue that the Evidence page asks."""
    made = FakeQueue()
    monkeypatch.setattr(evidence, "shared_queue", lambda: made)
    return made

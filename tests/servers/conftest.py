"""One running app for all tests of a worker that end nothing, and a workshop in it for each of them."""

from collections.abc import Iterator

import pytest

from readiness.model.actor import LOCAL_USER
from readiness.model.workshop import WorkshopSettings
from readiness.model.workshop_group import WorkshopGroup
from readiness.services.workspace import Workspace
from readiness.storage import open_store
from tests.servers.app import AppServer, running_app
from tests.services.workshop_rooms import Clock, Meeting, library

_APART = WorkshopSettings(
    groups=(
        WorkshopGroup(id="it", name="IT", sections=("data",)),
        WorkshopGroup(id="hr", name="HR", sections=("roles",)),
    )
)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AppServer]:
    """An app that listens on this machine, with a database of its own."""
    with running_app(tmp_path_factory.mktemp("app")) as running:
        yield running


@pytest.fixture
def here(server: AppServer) -> Iterator[Meeting]:
    """A workshop of two groups that are asked different things."""
    workspace = Workspace(open_store(LOCAL_USER, server.database_url), library(), Clock())
    yield Meeting.opened(workspace, _APART)
    workspace.close()

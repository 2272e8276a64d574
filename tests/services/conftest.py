"""An empty workspace for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from readiness.services.workspace import Workspace
from tests.servers.postgres import PostgresServer
from tests.services.prepared_workshops import PreparedWorkshops
from tests.services.workshop_rooms import Meeting, a_workspace, four_have_voted


@pytest.fixture
def workspace(sqlite_tables: str) -> Iterator[Workspace]:
    made = a_workspace(sqlite_tables)
    yield made
    made.close()


@pytest.fixture
def meeting(workspace: Workspace) -> Meeting:
    return Meeting.opened(workspace)


@pytest.fixture(scope="session")
def prepared_on_sqlite(_sqlite_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> PreparedWorkshops:
    return PreparedWorkshops(f"sqlite:///{_sqlite_sample}", tmp_path_factory.mktemp("prepared"))


@pytest.fixture(scope="session")
def prepared_on_postgres(
    postgres: PostgresServer, _postgres_sample: str, tmp_path_factory: pytest.TempPathFactory
) -> PreparedWorkshops:
    return PreparedWorkshops(_postgres_sample, tmp_path_factory.mktemp("prepared"), postgres)


@pytest.fixture
def meeting_of_four(prepared_on_sqlite: PreparedWorkshops) -> Iterator[Meeting]:
    """A workshop in which four people have voted on one question."""
    yield prepared_on_sqlite.meeting(four_have_voted)
    prepared_on_sqlite.close()

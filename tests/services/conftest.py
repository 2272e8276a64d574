"""An empty workspace for each test."""

from collections.abc import Iterator

import pytest

from readiness.services.workspace import Workspace
from tests.services.workshop_rooms import Meeting, a_workspace


@pytest.fixture
def workspace(sqlite_tables: str) -> Iterator[Workspace]:
    made = a_workspace(sqlite_tables)
    yield made
    made.close()


@pytest.fixture
def meeting(workspace: Workspace) -> Meeting:
    return Meeting.opened(workspace)

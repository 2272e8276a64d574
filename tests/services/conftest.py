"""An empty workspace for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from readiness.services.workspace import Workspace
from tests.services.workshop_rooms import Meeting, a_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = a_workspace(f"sqlite:///{tmp_path / 'readiness.db'}")
    yield made
    made.close()


@pytest.fixture
def meeting(workspace: Workspace) -> Meeting:
    return Meeting.opened(workspace)

"""A workspace of its own for every test of a page."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from readiness.services.workspace import Workspace
from readiness.ui import state


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """The workspace that the pages use, with an empty database."""
    monkeypatch.setenv("READINESS_DATABASE_URL", f"sqlite:///{tmp_path / 'readiness.db'}")
    state.workspace.clear()
    opened = state.workspace()
    yield opened
    opened.store.close()
    state.workspace.clear()


@pytest.fixture
def assessment_id(workspace: Workspace) -> str:
    """An empty assessment."""
    return workspace.start("Autumn 2026", "Northwind Logistics")

"""Databases of every earlier version open on every page of the app, and say which facts somebody should look at."""

import json
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from readiness.services.workspace import Workspace
from readiness.ui import navigation, own_machine, state
from tests.storage.test_untold import NAMED
from tests.thorough import usually
from tests.ui.opening import run_page, shown

OLD = Path(__file__).parents[1] / "storage" / "old_databases"
VERSIONS = tuple(sorted(path.stem for path in OLD.glob("*.sqlite3")))
LAST_WITH_UNTICKED_BOXES = "0005"
"""From the next version on, a box that nobody ticked is stored as not told."""
USUAL = ("0001", LAST_WITH_UNTICKED_BOXES)
PARTS: Mapping[str, tuple[Mapping[str, str], ...]] = {
    "answer": ({}, *({"q": step} for step in ("all", "organization", "data-access", "views", "facts", "workloads"))),
    "people": ({}, {"view": "one"}),
    "workshop": ({}, *({"part": part} for part in ("invite", "progress", "problems", "outcome", "settings", "guide"))),
    "room": ({}, {"view": "projector"}),
}
"""Further states of a page that its address names."""


@pytest.fixture
def database(tmp_path: Path, version: str) -> Path:
    """A copy of an old database, with a model added in the web form of which no box was ticked."""
    path = tmp_path / "old.sqlite3"
    shutil.copy(OLD / f"{version}.sqlite3", path)
    if version <= LAST_WITH_UNTICKED_BOXES:
        with closing(sqlite3.connect(path)) as connection, connection:
            (here,) = connection.execute("SELECT id FROM assessment").fetchone()
            connection.execute(
                "INSERT INTO entry VALUES (?, '', 'workload', 'one', ?, 1, 1, '2026-01-02 00:00:00', '')",
                (here, json.dumps(NAMED)),
            )
    return path


@pytest.fixture
def upgraded(database: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """The workspace that the pages use, with this database."""
    monkeypatch.setenv(own_machine.LIST, "on")
    monkeypatch.setenv("READINESS_DATABASE_URL", f"sqlite:///{database}")
    state.forget_workspace()
    opened = state.workspace()
    yield opened
    opened.close()
    state.forget_workspace()


def workshops(database: Path) -> list[str]:
    """The ids of the workshops that it holds; the first version had none."""
    with closing(sqlite3.connect(database)) as connection:
        return [each for (each,) in connection.execute("SELECT id FROM workshop")]


@pytest.mark.parametrize("version", usually(USUAL, VERSIONS, thorough=VERSIONS))
def test_an_old_database_opens_on_every_page_and_names_what_to_look_at(
    version: str, database: Path, upgraded: Workspace
) -> None:
    (found,) = upgraded.assessments()
    workshop = next(iter(workshops(database)), "")
    pages = {}
    for info in navigation.PAGES:
        known = {"w": workshop} if workshop and info.name in ("room", "workshop") else {}
        for query in PARTS.get(info.name, ({},)):
            page = run_page(info.name, found.id, **known, **query)
            assert [each.value for each in page.exception] == [], (info.name, query)
            pages[info.name, *query.values()] = shown(page)

    is_named = "Please look at these facts again" in pages["results",] and "Forecast" in pages["results",]
    assert is_named == (version <= LAST_WITH_UNTICKED_BOXES)
    assert "Förde" in pages["results",]
    assert "This page has a fault" not in "".join(pages.values())


def test_there_is_an_old_database_of_every_version() -> None:
    steps = Path(OLD.parents[2], "readiness", "storage", "migrations", "versions").glob("r*_*.py")
    assert [path.stem[1:5] for path in sorted(steps)] == list(VERSIONS)

"""Statements are compiled once for all tests of a worker."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy.sql.compiler import SQLCompiler

from readiness.model.actor import LOCAL_USER
from readiness.storage import open_store
from tests.storage.samples import NOW


def test_a_second_database_compiles_nothing_that_the_first_one_did(
    sqlite_tables: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = []
    made = SQLCompiler.__init__

    def noted(self: SQLCompiler, *given: object, **settings: object) -> None:
        compiled.append(given)
        made(self, *given, **settings)  # type: ignore[arg-type]  # whatever SQLAlchemy hands in

    def work_on(url: str) -> None:
        store = open_store(LOCAL_USER, url)
        here = store.create("Spring", at=NOW)
        store.put(here, "answer", "one", {"given": 1}, at=NOW)
        assert store.load(here).response.answers["one"].given == 1
        store.close()

    work_on(sqlite_tables)
    shutil.copy(tmp_path / "readiness.db", tmp_path / "other.db")
    monkeypatch.setattr(SQLCompiler, "__init__", noted)

    work_on(f"sqlite:///{tmp_path / 'other.db'}")
    assert not compiled

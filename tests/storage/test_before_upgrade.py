"""A backup of a database as an older version left it: that version finds in it what was there."""

import shutil
from collections.abc import Mapping
from gzip import decompress as gunzip
from pathlib import Path

import pytest
from sqlalchemy import MetaData, text

from readiness.model.actor import COMMAND_LINE, LOCAL_USER
from readiness.model.begun_check import BegunCheck
from readiness.services.keeping_backups import brought_back_beside
from readiness.storage import Refused, Store, open_store
from readiness.storage.backup import LEFT_OUT
from readiness.storage.backupfile import read_backup
from readiness.storage.before_upgrade import back_up_as_it_is, schema_of
from readiness.storage.connecting import connect
from readiness.storage.places import database_url
from readiness.storage.tables import REVISION
from tests.storage.samples import LATER, NOW

OLD = Path(__file__).with_name("old_databases")


def told(row: Mapping[str, object]) -> dict[str, object]:
    """A row without what the database keeps in short and a backup in full."""
    return {name: value for name, value in row.items() if name not in {"kind", "value"}}


@pytest.mark.sampled(1)
@pytest.mark.parametrize("revision", ["0001", "0012", "0018"])
def test_the_version_before_finds_every_row_in_it(revision: str, tmp_path: Path) -> None:
    url, file = f"sqlite:///{tmp_path / 'old.db'}", tmp_path / "file"
    shutil.copy(OLD / f"{revision}.sqlite3", tmp_path / "old.db")

    assert back_up_as_it_is(file, url) == revision
    assert schema_of(url) == revision
    database = connect(database_url(url), 5.0)
    with database.reading() as connection:
        tables = MetaData()
        tables.reflect(connection, only=lambda table, _: table not in {"alembic_version", "title_pieces", *LEFT_OUT})
        there = {
            name: [told(row) for row in connection.execute(table.select().order_by(*table.primary_key)).mappings()]
            for name, table in tables.tables.items()
        }
    database.close()
    kept: dict[str, list[object]] = {name: [] for name in there}
    for name, row in read_backup(file).rows(tables):
        kept[name].append(told(row))
    assert kept == there
    assert len(brought_back_beside(file, COMMAND_LINE)) == 1


def test_it_is_letter_by_letter_what_the_version_of_that_schema_writes(store: Store, tmp_path: Path) -> None:
    made = store.create("One", at=NOW)
    store.put(made, "answer", "data-exists", {"given": 3}, at=LATER, expected_version=0)
    store.join(store.issue_code(store.open_workshop(made, {}, at=LATER), "staff"), origin="a", at=LATER)
    store.remember_check(made, BegunCheck(table="orders", way="upload"), at=LATER)
    store.delete(store.create("Two", at=NOW), at=LATER)
    store.backup(tmp_path / "its-own")
    back_up_as_it_is(tmp_path / "as-it-is", store.database.engine.url.render_as_string(hide_password=False))

    assert gunzip((tmp_path / "as-it-is").read_bytes()) == gunzip((tmp_path / "its-own").read_bytes())


def test_in_postgresql_it_is_the_same(postgres_url: str, tmp_path: Path) -> None:
    store = open_store(LOCAL_USER, postgres_url)
    made = store.create("One", at=NOW)
    store.put(made, "answer", "data-exists", {"given": 2}, at=NOW, expected_version=0)
    store.put(made, "answer", "data-exists", {"given": 3}, at=LATER, expected_version=1)
    with store.database.writing() as connection:
        for step in ("DROP TABLE lease", "UPDATE alembic_version SET version_num = '0018'"):
            connection.execute(text(step))
    store.close()

    assert back_up_as_it_is(tmp_path / "file", postgres_url) == "0018"
    assert schema_of(postgres_url) == "0018"
    beside = open_store(LOCAL_USER, f"sqlite:///{tmp_path / 'beside.db'}")
    beside.restore(tmp_path / "file")
    assert beside.load(made).response.answers["data-exists"].given == 3
    assert [each.kind for each in beside.history(made, "answer", "data-exists")] == ["written", "written"]
    beside.close()


def test_a_file_that_is_there_stays(sqlite_tables: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(Refused):
        back_up_as_it_is(tmp_path / "file", sqlite_tables)
    assert (tmp_path / "file").read_text() == "mine"
    assert schema_of(sqlite_tables) == REVISION
    assert schema_of(f"sqlite:///{tmp_path / 'new.db'}") is None

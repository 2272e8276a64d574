"""A database as an older version left it: its schema, and a backup of it in that schema, before any migration."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, MetaData, Table, select, type_coerce

from readiness.storage.backup import LEFT_OUT, check_integrity, in_place_of
from readiness.storage.backupfile import BackupWriter
from readiness.storage.connecting import Database, connect
from readiness.storage.migrating import revision_of
from readiness.storage.places import database_url
from readiness.storage.tables import Kind, Value, metadata

_BATCH = 500
_MADE_BY_ITSELF = frozenset({"alembic_version", "title_pieces"})
"""What a version makes of the other rows when it restores them."""


def schema_of(url: str | None = None) -> str | None:
    """The schema of a database, which is left as it is; None if there is nothing in it.

    Raises:
        StorageProblem: the database cannot be reached.
    """
    with _opened(url) as database, database.reading() as connection:
        return revision_of(connection)


def back_up_as_it_is(path: Path, url: str | None = None) -> str:
    """Write all rows of a database to a file that the version of its schema can restore; return that schema.

    Raises:
        Refused: there is a file at `path`.
        StorageProblem: there is nothing in the database, it is damaged, or the file cannot be written.
    """
    with _opened(url) as database, in_place_of(path) as unfinished, database.reading() as connection:
        check_integrity(connection, database)
        revision = str(revision_of(connection))
        found = MetaData()
        found.reflect(connection, only=lambda table, _: table not in _MADE_BY_ITSELF)
        with BackupWriter(unfinished, revision, found) as file:
            for table in found.sorted_tables:
                if table.name in LEFT_OUT:
                    continue
                wanted = select(*_columns(table)).order_by(*table.primary_key)
                for rows in connection.execute(wanted.execution_options(yield_per=_BATCH)).partitions():
                    file.add(table.name, table.c.keys(), [[_in_utc(each) for each in row] for row in rows])
    return revision


def _columns(table: Table) -> list[ColumnElement[Any]]:
    """The columns of a table, with those that are kept in short read in full, as backups tell them."""
    today = metadata.tables.get(table.name)
    known = () if today is None else today.columns
    kinds = {each.name: each.type for each in known if isinstance(each.type, Kind | Value)}
    return [type_coerce(each, kinds[each.name]).label(each.name) if each.name in kinds else each for each in table.c]


def _in_utc(value: object) -> object:
    """A moment with its zone, as backups tell it: SQLite keeps UTC without saying so."""
    if not isinstance(value, datetime):
        return value
    return value.astimezone(UTC) if value.tzinfo is not None else value.replace(tzinfo=UTC)


@contextmanager
def _opened(url: str | None) -> Iterator[Database]:
    database = connect(database_url(url), 5.0)
    try:
        yield database
    finally:
        database.close()

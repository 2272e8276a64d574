"""Backup and restore of a whole database, checked line by line; the file is the same for SQLite and PostgreSQL."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, Connection, MetaData, Table, func, insert, select, text, type_coerce

from readiness.model.actor import Actor
from readiness.storage.backupfile import BackupReader, BackupWriter, Rows, read_backup
from readiness.storage.benchmarks import everything_shown, keep_shown, leave_comparisons, left_comparisons
from readiness.storage.connecting import Database, OnDatabase, connect
from readiness.storage.erasing import forget, forgotten
from readiness.storage.guarding import of_the_house
from readiness.storage.guest_links import end_after_restoring, in_backup, keys_of_links
from readiness.storage.migrating import migrate, revision_of
from readiness.storage.numbers import count_changes_on
from readiness.storage.places import database_url
from readiness.storage.problems import Refused, StorageProblem
from readiness.storage.spaces import end_invitations, ended_invitations
from readiness.storage.tables import REVISION, Instant, metadata
from readiness.words import said
from readiness.words.say import storage as say

_BATCH = 500
LEFT_OUT: Final = frozenset({"session", "sign_in", "share", "lease"})
"""Who is signed in, or about to be, and links to results: a backup that is stolen or restored lets nobody in, and what
was taken back since it was made leads nowhere. Nobody in it is at work."""


class Backup(OnDatabase):
    """The whole database as one file. A part of `Store`."""

    @of_the_house
    def backup(self, path: Path, *, overwrite: bool = False) -> dict[str, int]:
        """Write one consistent state of every table to a file, read it again to verify it, and count the rows.

        The file holds everything, also the secret behind the join codes: keep it as safe as the database.

        Raises:
            Refused: there is a file at `path` and `overwrite` is False.
            StorageProblem: the database is damaged, or the file cannot be written.
        """
        with in_place_of(path, overwrite=overwrite) as unfinished, self._database.reading() as connection:
            check_integrity(connection, self._database)
            _must_be_ours(connection)
            with BackupWriter(unfinished, REVISION) as file:
                for table in metadata.sorted_tables:
                    if table.name in LEFT_OUT:
                        continue
                    wanted = select(*_columns(table)).where(*in_backup(table)).order_by(*table.primary_key)
                    for rows in connection.execute(wanted.execution_options(yield_per=_BATCH)).partitions():
                        file.add(table.name, table.c.keys(), rows)
            return file.counts

    @of_the_house
    def restore(self, path: Path, *, overwrite: bool = False) -> dict[str, int]:
        """Replace everything in the database by what a backup holds, all of it or nothing, and count the rows.

        A backup of an older schema is brought up to date on the way. Who was forgotten since it was made stays
        forgotten; invitations that were used or withdrawn since lead nowhere, and so do links of campaigns that were
        taken back, and every link to results or to edit; a link that was renewed opens by its new key alone. What has
        left a comparison since stays out of it, and what was shown of others since still counts as shown.

        Raises:
            Refused: the file is not a complete and unchanged backup, was made by a newer version, or the database is
                not empty and `overwrite` is False.
            StorageProblem: the database did not take it; it is as it was before.
        """
        with _file_problems(path):
            file = read_backup(path)
            with _brought_up_to_date(file, self.actor) as current, self._database.writing() as connection:
                _must_be_ours(connection)
                if not overwrite and _holds_anything(connection):
                    raise Refused(
                        said(say.DATABASE_IS_NOT_EMPTY),
                        said(say.MAKE_BACKUP_OF_IT_THEN),
                    )
                gone, ended = forgotten(connection), ended_invitations(connection)
                left, shown = left_comparisons(connection), everything_shown(connection)
                keys = keys_of_links(connection)
                _replace(connection, metadata, (each for each in current.rows() if each[0] not in LEFT_OUT))
                found = _counts(connection)
                if found != {name: 0 if name in LEFT_OUT else rows for name, rows in current.counts.items()}:
                    raise StorageProblem(said(say.NOT_EVERY_ROW_OF_BACKUP), said(say.TRY_AGAIN))
                now = datetime.now(UTC)
                forget(connection, gone, at=now)
                end_invitations(connection, ended, at=now)
                leave_comparisons(connection, left)
                keep_shown(connection, shown)
                end_after_restoring(connection, keys, at=now)
                count_changes_on(connection)
                if not self._database.is_sqlite:
                    _continue_numbers(connection)
                return found


def _columns(table: Table) -> list[ColumnElement[Any]]:
    """The columns as a later version reads them, which no longer knows the types of ours."""
    return [
        type_coerce(each, BigInteger).label(each.name) if isinstance(each.type, Instant) else each for each in table.c
    ]


def _must_be_ours(connection: Connection) -> None:
    """A version that works beside a newer one does not know all that is there."""
    if revision_of(connection) != REVISION:
        raise Refused(said(say.DATABASE_IS_OF_NEWER_VERSION), said(say.USE_NEWER_VERSION_FOR_BACKUPS))


def _holds_anything(connection: Connection) -> bool:
    """Whether people have put anything here that restoring would replace."""
    tables = (metadata.tables[name] for name in ("assessment", "brought_pack", "person"))
    return any(connection.scalar(select(func.count()).select_from(table)) for table in tables)


def _counts(connection: Connection) -> dict[str, int]:
    tables = metadata.sorted_tables
    return {table.name: connection.scalar(select(func.count()).select_from(table)) or 0 for table in tables}


def _replace(connection: Connection, tables: MetaData, rows: Rows) -> None:
    """Empty the tables and fill them; the rows come in an order that keeps every reference valid."""
    for table in reversed(tables.sorted_tables):
        connection.execute(table.delete())
    batch: list[dict[str, Any]] = []
    current = ""
    for name, row in rows:
        if name != current or len(batch) == _BATCH:
            if batch:
                connection.execute(insert(tables.tables[current]), batch)
            batch, current = [], name
        batch.append(row)
    if batch:
        connection.execute(insert(tables.tables[current]), batch)


@contextmanager
def _brought_up_to_date(file: BackupReader, actor: Actor) -> Iterator[BackupReader]:
    """The backup in today's schema: itself, or a copy that went through the migrations in a database of its own."""
    if file.revision == REVISION:
        yield file
        return
    with tempfile.TemporaryDirectory() as name:
        scratch = connect(database_url(f"sqlite:///{Path(name) / 'scratch.db'}"), 5.0)
        try:
            with scratch.writing() as connection:
                migrate(connection, file.revision)
                old = MetaData()
                old.reflect(connection, only=lambda table, _: table != "alembic_version")
                _replace(connection, old, file.rows(old))
                migrate(connection)
            from_scratch = Backup(scratch, actor)
            copy = Path(name) / "current"
            from_scratch.backup(copy)
            yield read_backup(copy)
        finally:
            scratch.close()


def check_integrity(connection: Connection, database: Database) -> None:
    """Raise StorageProblem for a SQLite file that is damaged."""
    if not database.is_sqlite:
        return
    found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if found != "ok" or broken is not None:
        raise StorageProblem(
            said(say.DATABASE_FILE_IS_DAMAGED),
            said(say.KEEP_YOUR_OLDER_BACKUPS),
        )


def _continue_numbers(connection: Connection) -> None:
    """Let PostgreSQL count on behind the restored rows, and know how many they are; SQLite does so by itself."""
    connection.execute(text("ANALYZE"))
    for table, column in (("attempt", "id"), ("assessment_number", "number")):
        connection.execute(
            text(
                f"SELECT setval(pg_get_serial_sequence('{table}', '{column}'),"  # noqa: S608 - fixed names, no input
                f" COALESCE((SELECT MAX({column}) FROM {table}), 0) + 1, false)"
            )
        )


@contextmanager
def in_place_of(path: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """A file to write a backup to; at the end of the block it is read once, and only then has the name.

    Raises:
        Refused: there is a file at `path` and `overwrite` is False.
        StorageProblem: the file cannot be written.
    """
    if path.exists() and not overwrite:
        raise Refused(said(say.file_at_already(path=str(path))), said(say.CHOOSE_ANOTHER_NAME_OR_ALLOW))
    with _file_problems(path), _beside(path) as unfinished:
        yield unfinished
        read_backup(unfinished)
        unfinished.replace(path)


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A private temporary file in the folder of `path`: a file that is cut short never carries the final name."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    os.close(handle)
    try:
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


@contextmanager
def _file_problems(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageProblem(
            said(say.backup_file_could(path=str(path), strerror=str(error.strerror or error))),
            said(say.CHECK_FOLDER_ITS_RIGHTS),
        ) from error

"""Bringing a database to the schema of this code when it is opened, also when two processes start at once."""

from __future__ import annotations

import secrets
import time
from contextlib import suppress
from importlib import import_module

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    delete,
    insert,
    inspect,
    select,
    text,
)
from sqlalchemy.exc import OperationalError

from readiness.storage.connecting import Database
from readiness.storage.numbers import count_changes_on
from readiness.storage.problems import StorageProblem, in_sentences
from readiness.storage.tables import HOME, REVISION, SERVED_FROM, metadata, secret, workspace
from readiness.storage.titles import note_titles
from readiness.words import said
from readiness.words.say import storage as say

_SERVED_FROM = "served-from"
"""By what name a database tells code that is older than its schema whether it may go on."""
_LOCK = 7_263_115_905
"""Any number, the same in every process: the advisory lock of PostgreSQL that one migration holds."""


def bring_up_to_date(database: Database, patience_seconds: float) -> None:
    """Migrate to the newest schema; a database that has it already is only looked at.

    Raises:
        StorageProblem: the database belongs to a newer version or cannot be changed.
    """
    if database.is_sqlite:
        with in_sentences():
            _write_ahead(database, patience_seconds)
    with database.reading() as connection:
        found = revision_of(connection)
    if found == REVISION:
        return
    with database.writing() as connection:
        if not database.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _LOCK})
        migrate(connection)
    if database.is_sqlite and found is not None:
        _give_back_space(database)


def is_up_to_date(database: Database) -> bool:
    """Whether nothing has to be done before it is used; False also for a SQLite file that another process holds now.

    Raises:
        StorageProblem: the PostgreSQL database cannot be reached or read.
    """
    try:
        with database.reading() as connection:
            if revision_of(connection) != REVISION:
                return False
            return not database.is_sqlite or connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
    except StorageProblem:
        if database.is_sqlite:
            return False
        raise


def migrate(connection: Connection, to: str = REVISION) -> None:
    """Run the migrations that are missing, in the transaction of `connection`; a new database gets today's tables.

    The schema of a newer version is left as it is if that only adds to ours: two versions work side by side then.

    Raises:
        StorageProblem: the database belongs to a newer version.
    """
    found = revision_of(connection)
    if found == to:
        return
    if found is None and to == REVISION:
        _make_tables(connection)
        return
    # Alembic takes as long to import as the rest of the product, and 10 MB; only an older database needs it.
    upgrading = import_module("readiness.storage.upgrading")
    if found is not None and found not in upgrading.known_revisions():
        if serves(connection):
            return
        raise StorageProblem(
            said(say.THIS_DATABASE_WAS_MADE),
            said(say.INSTALL_THAT_VERSION_OR_NAME),
        )
    upgrading.upgrade(connection, to)
    if to == REVISION:
        _note_served_from(connection)
    if connection.dialect.name == "postgresql":
        # What is known of tables that were made anew; else each question is answered by guess until the next clean-up.
        connection.execute(text("ANALYZE"))


def revision_of(connection: Connection) -> str | None:
    """The schema that a database has; None if it has none yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return None if found is None else str(found)


def serves(connection: Connection) -> bool:
    """Whether the schema of a newer version tells that code of this one may go on with it."""
    told = connection.scalar(select(secret.c.value).where(secret.c.name == _SERVED_FROM))
    return told is not None and told <= REVISION


def _note_served_from(connection: Connection) -> None:
    connection.execute(delete(secret).where(secret.c.name == _SERVED_FROM))
    connection.execute(insert(secret).values(name=_SERVED_FROM, value=SERVED_FROM))


def _make_tables(connection: Connection) -> None:
    """What all migrations together would make."""
    version = Table(
        "alembic_version",
        MetaData(),
        Column("version_num", String(32), nullable=False),
        PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
    )
    metadata.create_all(connection, checkfirst=False)
    note_titles(connection)
    version.create(connection)
    count_changes_on(connection)
    connection.execute(insert(secret).values(name="codes", value=secrets.token_hex(32)))
    _note_served_from(connection)
    connection.execute(insert(workspace).values(id=HOME, name=""))
    connection.execute(insert(version).values(version_num=REVISION))


def _give_back_space(database: Database) -> None:
    """Let the file shrink by what older tables took. Where the disk has no room for that, the space is used again."""
    with suppress(OperationalError), database.engine.connect() as connection:
        connection.exec_driver_sql("VACUUM")


def _write_ahead(database: Database, patience_seconds: float) -> None:
    """Switch to write-ahead logging, once in the life of the file: readers and the writer don't wait for each other."""
    end = time.monotonic() + patience_seconds
    while True:
        try:
            with database.engine.connect() as connection:
                if connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() != "wal":
                    connection.exec_driver_sql("PRAGMA journal_mode = wal")
                return
        except OperationalError:
            # SQLite does not wait by itself while another process switches or migrates.
            if time.monotonic() > end:
                raise
            time.sleep(0.05)

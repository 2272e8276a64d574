"""Connections: one pool for all threads of the process, and the settings each connection needs."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine import URL, Engine
from sqlalchemy.pool import ConnectionPoolEntry

from readiness.model.actor import Actor
from readiness.storage.limits import PoolLimits
from readiness.storage.places import make_private_file
from readiness.storage.problems import in_sentences
from readiness.storage.walls import EVERYWHERE, REACH, Reach

_SYNCHRONOUS = "synchronous"
"""Where a connection to SQLite notes how it was told to wait for the disk."""


class Database:
    """A pool of connections with one way to read and one to write."""

    def __init__(self, engine: Engine, reach: Reach | None = None) -> None:
        self.engine = engine
        self.is_sqlite = engine.dialect.name == "sqlite"
        self._reader = engine.execution_options(begins="read", reach=reach)
        self._writer = engine.execution_options(begins="write", reach=reach)
        self._noter = engine.execution_options(begins="note", reach=reach)
        # SQLite takes one writer at a time; others would sleep and retry, which makes some of them very late.
        self._one_writer = threading.Lock() if self.is_sqlite else nullcontext()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the whole database.

        Raises:
            StorageProblem: the database cannot be reached or read.
        """
        with in_sentences(), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is stored for good when the block ends, and not at all when it raises.

        Raises:
            StorageProblem: the change could not be stored.
        """
        with self._one_writer, in_sentences(), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def noting(self) -> Iterator[Connection]:
        """Like `writing`, for what can be computed again: the disk is not waited for, so a power cut may undo it.

        Raises:
            StorageProblem: the note could not be stored.
        """
        with self._one_writer, in_sentences(), self._noter.begin() as connection:
            yield connection

    @contextmanager
    def as_view(self) -> Iterator[Database]:
        """One state of everything: all that is read through what this yields belongs to the same moment."""
        with self.reading() as connection:
            yield _OneTransaction(self, connection, may_write=False)

    @contextmanager
    def as_change(self) -> Iterator[Database]:
        """One step: all that is read and written through what this yields is stored together, or not at all."""
        with self.writing() as connection:
            yield _OneTransaction(self, connection, may_write=True)

    def reaching(self, reach: Reach) -> Database:
        """The same database where every transaction tells the wall that it reaches no further than this."""
        if self.is_sqlite:
            return self
        return Database(self.engine, None if reach.is_everywhere else reach)

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()


class _OneTransaction(Database):
    """A database seen from within a transaction that is open already: every step joins it."""

    def __init__(self, around: Database, connection: Connection, *, may_write: bool) -> None:
        self.engine = around.engine
        self.is_sqlite = around.is_sqlite
        self._connection = connection
        self._may_write = may_write

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """The transaction around."""
        with in_sentences():
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The transaction around, which must be one that writes."""
        if not self._may_write:
            raise RuntimeError("a view cannot write; make a change")
        with in_sentences():
            yield self._connection

    noting = writing

    def reaching(self, reach: Reach) -> Database:  # noqa: ARG002 - told before
        """Itself: what its transaction reaches was told as it began."""
        return self


class OnDatabase:
    """What every part of `Store` has: the one database that it reads and writes, and who does so.

    Here, and nowhere else, a database is told how far who acts may reach.
    """

    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database.reaching(Reach.of(actor))
        self.actor = actor

    @property
    def database(self) -> Database:
        """Where it reads and writes."""
        return self._database

    @property
    def at_the_door(self) -> Database:
        """The same for what whoever acts is let in by: a secret, or a link that is open, which the step looks at."""
        return self._database.reaching(Reach())


def connect(url: URL, patience_seconds: float, limits: PoolLimits | None = None) -> Database:
    """Prepare the pool; a SQLite file is made if there is none. Locks are waited for `patience_seconds` at most.

    Raises:
        StorageProblem: a setting of the pool is not right.
    """
    limits = limits or PoolLimits.set_here()
    milliseconds = max(1, round(patience_seconds * 1000))
    # A web server runs each click in a thread of its own.
    pool: dict[str, Any] = {
        "pool_size": limits.connections,
        "max_overflow": limits.more,
        "pool_timeout": limits.wait_seconds,
    }
    if url.get_backend_name() == "sqlite":
        if not str(url.database).startswith("file:"):
            make_private_file(Path(str(url.database)))
        # The connection used last still has in memory what it has read and written.
        engine = create_engine(url, **pool, pool_use_lifo=True)
        _prepare_sqlite(engine, milliseconds)
        return Database(engine)
    # Whoever brings no actor acts for the product itself.
    begun_with = {
        "lock_timeout": str(milliseconds),
        "statement_timeout": str(round(limits.statement_seconds * 1000)),
        REACH: EVERYWHERE,
    }
    arguments: dict[str, Any] = {"connect_timeout": 10}
    if limits.has_pooler:
        # What is prepared on one connection would be asked for on another.
        arguments["prepare_threshold"] = None
    else:
        arguments["options"] = " ".join(f"-c {name}={value}" for name, value in begun_with.items())
    engine = create_engine(url, **pool, pool_pre_ping=True, isolation_level="READ COMMITTED", connect_args=arguments)
    _prepare_postgres(engine, begun_with if limits.has_pooler else {})
    return Database(engine)


def _prepare_sqlite(engine: Engine, milliseconds: int) -> None:
    @event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, _record: ConnectionPoolEntry) -> None:
        # The driver's own transactions start too late and too weak; `begin` below does it instead.
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {milliseconds}")
        connection.execute("PRAGMA foreign_keys = ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that reads first and then writes can be thrown out by SQLite; one that says so at once waits.
        begins = connection.get_execution_options().get("begins")
        if begins == "read":
            # It touches no file, so it cannot fail, and needs nothing that SQLAlchemy does around a statement.
            connection.connection.cursor().execute("BEGIN")
            return
        # FULL: what was reported as saved also survives a power cut. It can only be set between transactions.
        wanted = "NORMAL" if begins == "note" else "FULL"
        if connection.info.get(_SYNCHRONOUS) != wanted:
            connection.exec_driver_sql(f"PRAGMA synchronous = {wanted}")
            connection.info[_SYNCHRONOUS] = wanted
        if begins is not None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")


_FIRST_IN_POSTGRES = {
    "read": ["SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"],
    "note": ["SET LOCAL synchronous_commit = off"],
}


def _prepare_postgres(engine: Engine, in_every_transaction: Mapping[str, str]) -> None:
    settings = [f"SET LOCAL {name} = '{value}'" for name, value in in_every_transaction.items()]

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        first = _FIRST_IN_POSTGRES.get(options.get("begins", ""), [])
        reach: Reach | None = options.get("reach")
        told = [] if reach is None else reach.settings
        if first or settings or told:
            connection.exec_driver_sql("; ".join([*first, *settings, *told]))

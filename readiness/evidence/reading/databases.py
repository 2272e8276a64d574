"""SQLite and PostgreSQL: opened for reading only, with a time limit, and sampled inside the database.

The sample of a table that did not change is the same at every check.
"""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa
import sqlalchemy as sa

from readiness.evidence.reading.table import Table, name_columns
from readiness.evidence.refusing import Limits, TableRefused, refuse_columns, refuse_damage, refuse_name
from readiness.model.evidence import Note
from readiness.words import said
from readiness.words.say import evidence as say

_PLACES = frozenset({"host", "port", "sslmode"})
_SEED = 0
_SHARES = 1_000_000_000


def read_database(source: bytes | Path | str, table: str | None, limits: Limits) -> Table:
    """Return `table` (the only one if none is named) of a SQLite upload or file, or of an address.

    Raises TableRefused when the database cannot be opened, does not answer in time or holds no such table.
    """
    if isinstance(source, bytes):
        return _read_upload(source, table, limits)
    return _read_file(source, table, limits) if isinstance(source, Path) else _read_address(source, table, limits)


def _read_address(address: str, table: str | None, limits: Limits) -> Table:
    try:
        url = sa.make_url(address)
    except (sa.exc.ArgumentError, ValueError):  # ValueError: a port that is no number
        raise _unknown_address() from None
    if url.get_backend_name() == "postgresql":
        return _read_postgres(url, table, limits)
    if url.get_backend_name() == "sqlite" and url.database and Path(url.database).is_file():
        return _read_file(Path(url.database), table, limits)
    raise _unknown_address()


def _unknown_address() -> TableRefused:
    return TableRefused(
        said(say.THIS_IS_NOT_ADDRESS),
        "Use an address that starts with postgresql:// or sqlite:///, and name the table.",
    )


def _read_file(path: Path, table: str | None, limits: Limits) -> Table:
    """Return a table (the only one if none is named) of a SQLite file that is opened read-only."""
    engine = sa.create_engine("sqlite://", creator=lambda: _open_sqlite(path, limits), poolclass=sa.NullPool)
    with _asking(engine) as connection:
        return _read_rows(connection, table, limits)


def _open_sqlite(path: Path, limits: Limits) -> sqlite3.Connection:
    return _prepare_sqlite(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True), limits)


def _prepare_sqlite(connection: sqlite3.Connection, limits: Limits) -> sqlite3.Connection:
    """Give the database the draws that pick a sample: its own `random()` cannot be seeded."""
    connection.create_function("seeded_random", 0, random.Random(_SEED).random)  # noqa: S311  a sample, no secret
    return _stop_in_time(connection, limits)


def _stop_in_time(connection: sqlite3.Connection, limits: Limits) -> sqlite3.Connection:
    """Make every statement fail once the time is up; a view can compute without end."""
    latest = time.monotonic() + limits.statement_seconds
    connection.set_progress_handler(lambda: int(time.monotonic() > latest), 100_000)
    return connection


def _read_upload(data: bytes, table: str | None, limits: Limits) -> Table:
    """Return a table of a SQLite file held in memory; nothing is written to disk."""
    memory = sqlite3.connect(":memory:", check_same_thread=False)
    try:
        memory.deserialize(data)
        _prepare_sqlite(memory, limits)
        engine = sa.create_engine("sqlite://", creator=lambda: memory, poolclass=sa.StaticPool)
        with _asking(engine) as connection:
            return _read_rows(connection, table, limits)
    except sqlite3.DatabaseError:
        raise refuse_damage() from None
    finally:
        memory.close()


def _read_postgres(url: sa.URL, table: str | None, limits: Limits) -> Table:
    """Return a sample of a PostgreSQL table, taken inside the database in a read-only transaction with a time limit."""
    milliseconds = limits.statement_seconds * 1000
    # Scans that join one another begin anywhere: rows would come in another order each time.
    options = f"-c default_transaction_read_only=on -c statement_timeout={milliseconds} -c synchronize_seqscans=off"
    # Only who and where counts: other words in an address could load plugins, or lift the limits set here.
    where = {word: value for word, value in url.query.items() if word in _PLACES}
    plain = url.set(drivername="postgresql+psycopg", query=where)
    settings = {"options": options, "connect_timeout": 5}
    engine = sa.create_engine(plain, poolclass=sa.NullPool, connect_args=settings)
    with _asking(engine) as connection:
        return _read_rows(connection, table, limits)


@contextmanager
def _asking(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Open a connection; a database error becomes a sentence, since its own text can hold cells and passwords."""
    try:
        with engine.connect() as connection:
            yield connection
    except sa.exc.SQLAlchemyError:
        raise TableRefused(
            said(say.DATABASE_DID_NOT_ANSWER),
            said(say.CHECK_ADDRESS_AND_THAT_YOU),
        ) from None


def _read_rows(connection: sa.Connection, wanted: str | None, limits: Limits) -> Table:
    schema, name = _find_table(connection, wanted)
    columns = [str(column["name"]) for column in sa.inspect(connection).get_columns(name, schema=schema)]
    if len(columns) > limits.columns:
        raise refuse_columns(limits)
    source = sa.table(name, *(sa.column(column) for column in columns), schema=schema)
    total = int(connection.execute(sa.select(sa.func.count()).select_from(source)).scalar_one())
    aim = max(1, min(limits.kept_rows, limits.sampled_cells // max(len(columns), 1)))
    is_view = name in sa.inspect(connection).get_view_names(schema=schema)
    query = _sample(connection, source, aim / max(total, 1), is_view=is_view)
    # Chance may pick a few more than asked for. The limit lies above that: it would cut off the newest rows.
    rows = connection.execute(query.limit(aim + aim // 5)).fetchall()
    names, notes = name_columns(columns)
    texts = {name: pa.array([_cell(row[place]) for row in rows], pa.string()) for place, name in enumerate(names)}
    if len(rows) < total:
        notes = [*notes, Note(slug="sampled-in-database", count=len(rows))]
    return Table(pa.table(texts), total, "database", tuple(notes), tuple(_table_names(connection)))


def _sample(
    connection: sa.Connection, source: sa.TableClause, share: float, *, is_view: bool
) -> sa.Select[tuple[object, ...]]:
    """Return a query for about `share` of the rows, spread evenly over the table and picked by the database."""
    if share >= 1:
        return sa.select(*source.c)
    if connection.dialect.name != "postgresql":
        return sa.select(*source.c).where(sa.func.seeded_random() < share)
    if is_view:  # a view has no pages to sample, and may give its rows in any order: each row decides by what it holds
        hashed = sa.func.hashtextextended(sa.cast(sa.func.row(*source.c), sa.Text), _SEED)
        return sa.select(*source.c).where(sa.func.abs(hashed % _SHARES) < int(share * _SHARES))
    sampled = sa.tablesample(source, sa.func.bernoulli(100 * share), seed=sa.literal(_SEED))
    return sa.select(*(sampled.c[column.name] for column in source.c))


def _find_table(connection: sa.Connection, wanted: str | None) -> tuple[str | None, str]:
    names = _table_names(connection)
    if wanted is None:
        if len(names) == 1:
            wanted = names[0]
        else:
            raise TableRefused(
                said(say.this_database_has_tables(names=len(names))), said(say.CHOOSE_TABLE_TO_CHECK), tuple(names)
            )
    if wanted in names:
        return None, wanted
    schema, dot, name = wanted.partition(".")
    inspector = sa.inspect(connection)
    if dot and schema in inspector.get_schema_names() and name in inspector.get_table_names(schema=schema):
        return schema, name
    raise refuse_name("table", wanted, names)


def _table_names(connection: sa.Connection) -> list[str]:
    """Return the names of the tables and views of the default schema, sorted."""
    inspector = sa.inspect(connection)
    return sorted({*inspector.get_table_names(), *inspector.get_view_names()})


def _cell(value: object) -> str | None:
    return None if value is None or isinstance(value, bytes | memoryview) else str(value)

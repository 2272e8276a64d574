"""Tables that are stored rather than exported: Parquet, SQLite and PostgreSQL, all opened for reading only."""

from __future__ import annotations

import io
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import sqlalchemy as sa

from readiness.evidence.refusing import Limits, Refused, refuse_columns, refuse_damage
from readiness.evidence.table import Table, name_columns
from readiness.model.evidence import Note

MAX_ROW_GROUP = 400 * 1024 * 1024

_PLACES = frozenset({"host", "port", "sslmode"})


def read_parquet(source: Path | bytes, limits: Limits) -> Table:
    """Return a Parquet file as text, whole or as evenly spread row groups. Raises Refused when it cannot be read."""
    try:
        file = pq.ParquetFile(source if isinstance(source, Path) else io.BytesIO(source))
        columns = file.metadata.num_columns
        if columns > limits.columns:
            raise refuse_columns(limits)
        total = file.metadata.num_rows
        aim = max(1, min(limits.kept_rows, limits.kept_cells // max(columns, 1)))
        parts = list(_thin_batches(file, max(1, total // aim)))
    except (pa.ArrowException, OSError):
        raise refuse_damage() from None
    names, notes = name_columns([field.name for field in file.schema_arrow])
    cells = pa.Table.from_batches(parts, file.schema_arrow) if parts else file.schema_arrow.empty_table()
    texts = pa.table({name: _as_text(cells.column(number)) for number, name in enumerate(names)})
    if texts.num_rows < total:
        notes = [*notes, Note(slug="every-kth-row", count=texts.num_rows)]
    return Table(texts, total, "parquet", tuple(notes))


def _thin_batches(file: pq.ParquetFile, step: int) -> Iterator[pa.RecordBatch]:
    metadata = file.metadata
    if any(metadata.row_group(group).total_byte_size > MAX_ROW_GROUP for group in range(metadata.num_row_groups)):
        raise Refused(
            "One block of this Parquet file is too large to open safely.",
            "Write it again with smaller row groups, or bring a part of the table as CSV.",
        )
    start = 0
    for batch in file.iter_batches(batch_size=20_000, use_threads=False):
        first = -start % step
        start += batch.num_rows
        if first < batch.num_rows:
            yield batch.take(pa.array(range(first, batch.num_rows, step)))


def _as_text(column: pa.ChunkedArray) -> pa.ChunkedArray:
    if pa.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    if pa.types.is_nested(column.type) or pa.types.is_binary(column.type):
        return pa.chunked_array([pa.nulls(len(column), pa.string())])
    return pc.cast(column, pa.string())


def read_sqlite(path: Path, table: str | None, limits: Limits) -> Table:
    """Return a table (the only one if none is named) of a SQLite file that is opened read-only."""
    engine = sa.create_engine("sqlite://", creator=lambda: _open_sqlite(path, limits), poolclass=sa.NullPool)
    with _asking(engine) as connection:
        return _read_rows(connection, table, limits)


def _open_sqlite(path: Path, limits: Limits) -> sqlite3.Connection:
    return _stop_in_time(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True), limits)


def _stop_in_time(connection: sqlite3.Connection, limits: Limits) -> sqlite3.Connection:
    """Make every statement fail once the time is up; a view can compute without end."""
    latest = time.monotonic() + limits.statement_seconds
    connection.set_progress_handler(lambda: int(time.monotonic() > latest), 100_000)
    return connection


def read_uploaded_sqlite(data: bytes, table: str | None, limits: Limits) -> Table:
    """Return a table of a SQLite file held in memory; nothing is written to disk."""
    memory = sqlite3.connect(":memory:", check_same_thread=False)
    try:
        memory.deserialize(data)
        _stop_in_time(memory, limits)
        engine = sa.create_engine("sqlite://", creator=lambda: memory, poolclass=sa.StaticPool)
        with _asking(engine) as connection:
            return _read_rows(connection, table, limits)
    except sqlite3.DatabaseError:
        raise refuse_damage() from None
    finally:
        memory.close()


def read_postgres(url: sa.URL, table: str | None, limits: Limits) -> Table:
    """Return a sample of a PostgreSQL table, taken inside the database in a read-only transaction with a time limit."""
    milliseconds = limits.statement_seconds * 1000
    options = f"-c default_transaction_read_only=on -c statement_timeout={milliseconds}"
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
        raise Refused(
            "The database did not answer, or refused to show this table in time.",
            "Check the address and that you may read the table, or bring a smaller view of it.",
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
    return Table(pa.table(texts), total, "database", tuple(notes), tuple(table_names(connection)))


def _sample(
    connection: sa.Connection, source: sa.TableClause, share: float, *, is_view: bool
) -> sa.Select[tuple[object, ...]]:
    """Return a query for about `share` of the rows, spread evenly over the table and picked by the database."""
    if share >= 1:
        return sa.select(*source.c)
    if connection.dialect.name != "postgresql":
        return sa.select(*source.c).where(sa.func.abs(sa.func.random()) % 1_000_000 < int(share * 1_000_000))
    if is_view:  # a view has no pages to sample
        return sa.select(*source.c).where(sa.func.random() < share)
    sampled = sa.tablesample(source, sa.func.bernoulli(100 * share), seed=sa.literal(0))
    return sa.select(*(sampled.c[column.name] for column in source.c))


def _find_table(connection: sa.Connection, wanted: str | None) -> tuple[str | None, str]:
    names = table_names(connection)
    if wanted is None:
        if len(names) == 1:
            wanted = names[0]
        else:
            raise Refused(f"This database has {len(names)} tables.", "Choose the table to check.", tuple(names))
    if wanted in names:
        return None, wanted
    schema, dot, name = wanted.partition(".")
    inspector = sa.inspect(connection)
    if dot and schema in inspector.get_schema_names() and name in inspector.get_table_names(schema=schema):
        return schema, name
    raise Refused("There is no table of that name in this database.", "Choose one of its tables, and try again.")


def table_names(connection: sa.Connection) -> list[str]:
    """Return the names of the tables and views of the default schema, sorted."""
    inspector = sa.inspect(connection)
    return sorted({*inspector.get_table_names(), *inspector.get_view_names()})


def _cell(value: object) -> str | None:
    return None if value is None or isinstance(value, bytes | memoryview) else str(value)

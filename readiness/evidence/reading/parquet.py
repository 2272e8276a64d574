"""Parquet: a table that is stored rather than exported, thinned by whole batches when it is large."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from readiness.evidence.reading.table import Table, name_columns
from readiness.evidence.refusing import Limits, Refused, refuse_columns, refuse_damage
from readiness.model.evidence import Note

MAX_ROW_GROUP = 400 * 1024 * 1024


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

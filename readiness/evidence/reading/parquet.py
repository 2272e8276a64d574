"""Parquet: a table that is stored rather than exported, thinned by whole batches when it is large."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from readiness.evidence.reading.table import Table, name_columns
from readiness.evidence.refusing import Limits, TableRefused, refuse_columns, refuse_damage
from readiness.model.evidence import Note
from readiness.words import said
from readiness.words.say import evidence as say

MAX_ROW_GROUP = 400 * 1024 * 1024


def read_parquet(source: Path | bytes, limits: Limits) -> Table:
    """Return a Parquet file as text, whole or as evenly spread row groups. Raises TableRefused if it is unreadable."""
    try:
        file = pq.ParquetFile(source if isinstance(source, Path) else io.BytesIO(source))
        fields = list(file.schema_arrow)
        if len(fields) > limits.columns:
            raise refuse_columns(limits)
        total = file.metadata.num_rows
        aim = max(1, min(limits.kept_rows, limits.kept_cells // max(len(fields), 1)))
        parts = list(_thin_batches(file, max(1, total // aim)))
    except (pa.ArrowException, OSError):
        raise refuse_damage() from None
    names, notes = name_columns([field.name for field in fields])
    unread = tuple(name for name, field in zip(names, fields, strict=True) if _is_no_value(field.type))
    if unread:
        notes = [*notes, Note(slug="columns-not-read", count=len(unread), columns=unread)]
    texts = pa.table(
        {name: pa.chunked_array([part[place] for part in parts], pa.string()) for place, name in enumerate(names)}
    )
    if texts.num_rows < total:
        notes = [*notes, Note(slug="every-kth-row", count=texts.num_rows)]
    return Table(texts, total, "parquet", tuple(notes))


def _thin_batches(file: pq.ParquetFile, step: int) -> Iterator[list[pa.Array]]:
    """Yield the columns of every `step`-th row as text, batch by batch."""
    metadata = file.metadata
    if any(metadata.row_group(group).total_byte_size > MAX_ROW_GROUP for group in range(metadata.num_row_groups)):
        raise TableRefused(
            said(say.ONE_BLOCK_OF_THIS_PARQUET),
            said(say.WRITE_IT_AGAIN_WITH_SMALLER),
        )
    start = 0
    for batch in file.iter_batches(batch_size=20_000, use_threads=False):
        first = -start % step
        start += batch.num_rows
        if first < batch.num_rows:
            places = pa.array(range(first, batch.num_rows, step))
            yield [_as_text(column, places) for column in batch.columns]


def _as_text(column: pa.Array, places: pa.Array) -> pa.Array:
    """Return some rows of a column as text; blanks for what is no single value of a row, or cannot be written out."""
    kind = column.type
    if _is_no_value(kind):
        return pa.nulls(len(places), pa.string())
    try:
        if pa.types.is_string_view(kind):  # rows cannot be picked from it
            return column.cast(pa.string()).take(places)
        picked = column.take(places)
        if pa.types.is_dictionary(kind):
            picked = picked.cast(kind.value_type)
        if pa.types.is_duration(kind):
            seconds = pc.divide(
                pc.cast(pc.cast(picked.cast(pa.duration("us"), safe=False), pa.int64()), pa.float64()), 1e6
            )
            return pc.cast(seconds, pa.string())
        return pc.cast(picked, pa.string())
    except pa.ArrowException:
        return pa.nulls(len(places), pa.string())


def _is_no_value(kind: pa.DataType) -> bool:
    """Say whether cells of this type are lists, records, maps, raw bytes or of a type that only some programs know."""
    if pa.types.is_dictionary(kind):
        return _is_no_value(kind.value_type)
    is_raw = pa.types.is_binary(kind) or pa.types.is_fixed_size_binary(kind) or pa.types.is_large_binary(kind)
    return is_raw or pa.types.is_binary_view(kind) or pa.types.is_nested(kind) or isinstance(kind, pa.BaseExtensionType)

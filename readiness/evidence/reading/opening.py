"""The one door for a table: an upload, a local path or a database address, refused in words when it is too much."""

from __future__ import annotations

import gzip
import io
import zlib
from pathlib import Path
from typing import BinaryIO

from readiness.evidence.reading import delimited, parquet, workbooks
from readiness.evidence.reading.dittos import fill_dittos
from readiness.evidence.reading.foreign import refuse_foreign
from readiness.evidence.reading.formulas import read_formulas
from readiness.evidence.reading.sniffing import find_container
from readiness.evidence.reading.table import Table, check_shape
from readiness.evidence.refusing import Limits, TableRefused, refuse_damage, refuse_emptiness, refuse_size
from readiness.words import said
from readiness.words.say import evidence as say

HEAD = 64


def read_table(
    source: bytes | Path | str, *, sheet: str | None = None, table: str | None = None, limits: Limits | None = None
) -> Table:
    """Return the table in `source` with every cell as text.

    `source` is the bytes of an upload, a path, or an address such as `postgresql://...` or `sqlite:///...`. The kind of
    file is found by its content. Raises TableRefused, with a sentence and a next step, for everything that is no table.
    """
    limits = limits or Limits()
    if isinstance(source, str) and "://" in source:
        read = _read_database(source, table, limits)
    elif isinstance(source, bytes):
        read = _read_bytes(source, sheet, table, limits)
    else:
        read = _read_path(Path(source), sheet, table, limits)
    return fill_dittos(read_formulas(check_shape(read)))


def _read_bytes(data: bytes, sheet: str | None, table: str | None, limits: Limits) -> Table:
    if len(data) > limits.upload:
        raise refuse_size(said(say.part_upload_of_more_than_mb(upload=limits.upload // 1000000)))
    container = find_container(data[:HEAD])
    if container == "gzip":
        return _read_bytes(_unpacked(io.BytesIO(data), limits), sheet, table, limits)
    if container == "parquet":
        return parquet.read_parquet(data, limits)
    if container == "sqlite":
        return _read_database(data, table, limits)
    if container in ("zip", "xls"):
        return workbooks.read_workbook(data, limits, sheet, is_zip=container == "zip")
    if foreign := refuse_foreign(data[:HEAD]):
        raise foreign
    return delimited.read_delimited(io.BytesIO(data), len(data), limits)


def _unpacked(stream: BinaryIO, limits: Limits) -> bytes:
    """Return what a file packed with gzip holds. Raises TableRefused when it is too large, damaged, or packed twice."""
    try:
        with gzip.GzipFile(fileobj=stream) as packed:
            data = packed.read(limits.upload + 1)
    except (OSError, EOFError, zlib.error):
        raise refuse_damage() from None
    if len(data) > limits.upload:
        raise refuse_size(said(say.part_unpacked_it_is_more(upload=limits.upload // 1000000)))
    if find_container(data[:HEAD]) == "gzip":
        raise TableRefused(said(say.THIS_FILE_IS_PACKED_MORE), said(say.UNPACK_IT_CHOOSE_TABLE_INSIDE))
    return data


def _read_path(path: Path, sheet: str | None, table: str | None, limits: Limits) -> Table:
    try:
        # Opening a pipe or a device can wait without end, and every other check waits behind this one.
        if not path.is_file():
            raise _no_file()
        size = path.stat().st_size
        if not size:
            # Also what the system shows as files: reading one may wait without end.
            raise refuse_emptiness()
        with path.open("rb") as stream:
            head = stream.read(HEAD)
            container = find_container(head)
            stream.seek(0)
            if container == "gzip":
                return _read_bytes(_unpacked(stream, limits), sheet, table, limits)
            if container == "text":
                if foreign := refuse_foreign(head):
                    raise foreign
                return delimited.read_delimited(stream, size, limits)
            if container in ("zip", "xls"):
                return workbooks.read_workbook(
                    stream.read(limits.workbook + 1), limits, sheet, is_zip=container == "zip"
                )
    except OSError:
        raise _no_file() from None
    return parquet.read_parquet(path, limits) if container == "parquet" else _read_database(path, table, limits)


def _no_file() -> TableRefused:
    return TableRefused(said(say.NO_FILE), said(say.CHECK_PATH_AND_TRY_AGAIN))


def _read_database(source: bytes | Path | str, table: str | None, limits: Limits) -> Table:
    from readiness.evidence.reading.databases import read_database

    return read_database(source, table, limits)

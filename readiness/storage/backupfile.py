"""The file of a backup: a line that says what it is, one line per row, and a last line to check it by; compressed.

Files of earlier versions of the product hold the same lines as they are, and are read as well.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from io import BufferedReader
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Boolean, Date, DateTime, MetaData, Table

from readiness.storage.problems import Refused
from readiness.storage.tables import REVISION, CalendarDay, CalendarMoment, Instant, instant_of, metadata
from readiness.words import said
from readiness.words.say import storage as say

FORMAT = "ml-readiness-backup"
_VERSION = 1
_LONGEST_HEAD = 1_000
_LONGEST_LINE = 64 * 1024 * 1024
"""Many times the largest row; a small file may unpack to a line without end."""
_COMPRESSED = b"\x1f\x8b"
_EFFORT = 1
"""The fastest compression: these rows become eight times smaller by it, and hardly more by any other."""
_TABLE = re.compile(rb',"table":"([a-z_]+)"}\n$')
"""How a line of a row ends that this product wrote."""
Rows = Iterable[tuple[str, dict[str, Any]]]
"""Name of the table and one row of it, tables in an order that keeps every reference valid."""


class BackupWriter:
    """Writes a backup; leaving its block adds the last line and waits until everything is on the disk.

    `counts` are the rows of each table so far; without `tables` those of today.
    """

    def __init__(self, path: Path, revision: str, tables: MetaData = metadata) -> None:
        self._raw = path.open("wb")
        # Without a name and a moment in it, the same rows are the same bytes.
        self._file = gzip.GzipFile("", "wb", _EFFORT, self._raw, mtime=0)
        self._digest = hashlib.sha256()
        self.counts = {table.name: 0 for table in tables.sorted_tables}
        # One for all rows: making it takes as long as a row does.
        self._encode = json.JSONEncoder(
            ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain
        ).encode
        self._write([self._encode({"format": FORMAT, "version": _VERSION, "schema": revision})])

    def add(self, table: str, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Add rows of a table, each with the values of the named columns, in the order of names."""
        lines = [self._encode({"row": dict(zip(names, row, strict=True)), "table": table}) for row in rows]
        self.counts[table] += len(lines)
        self._write(lines)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._raw:
            if error is None:
                self._write([self._encode({"rows": self.counts, "sha256": self._digest.hexdigest()})])
            self._file.close()
            self._raw.flush()
            os.fsync(self._raw.fileno())

    def _write(self, lines: Iterable[str]) -> None:
        data = "".join(f"{line}\n" for line in lines).encode()
        self._digest.update(data)
        self._file.write(data)


@dataclass(frozen=True)
class BackupReader:
    """A backup that was read once and found complete. `counts` holds the rows of each table."""

    path: Path
    revision: str
    counts: Mapping[str, int]

    def rows(self, tables: MetaData = metadata) -> Rows:
        """The rows, with the types of the columns of `tables`.

        Raises:
            Refused: a table or a column is not among them.
        """
        order = {table.name: place for place, table in enumerate(tables.sorted_tables)}
        last = 0
        for values in _body(self.path):
            table, row = tables.tables.get(str(values["table"])), values.get("row")
            if table is None or not isinstance(row, dict) or set(row) != set(table.columns.keys()):
                raise _not_a_backup()
            if order[table.name] < last:
                raise _not_a_backup()
            last = order[table.name]
            yield table.name, _typed(table, row)


def read_backup(path: Path) -> BackupReader:
    """Read a backup from end to end and compare it with its last line.

    Raises:
        Refused: it is not a backup, is cut off, was changed, or comes from a newer version of the product.
        OSError: the file cannot be read.
    """
    counted: Counter[str] = Counter()
    digest, last = hashlib.sha256(), b""
    if path.exists() and not path.is_file() and not path.is_dir():
        # Waiting for a pipe, or reading a device, need not end; and a backup is read twice.
        raise _not_a_backup()
    with _unpacked(path) as file:
        first = file.readline(_LONGEST_HEAD)
        head = _head(first)
        digest.update(first)
        for line in _lines(file):
            if last:
                digest.update(last)
                counted[_table_of(last)] += 1
            last = line
    foot = _parsed(last)
    rows = foot.get("rows")
    if not isinstance(rows, dict) or foot.get("sha256") != digest.hexdigest() or counted != Counter(rows):
        raise _damaged()
    return BackupReader(path, str(head["schema"]), rows)


def _table_of(line: bytes) -> str:
    """The table that the line of a row names; all else about it is read when it is restored."""
    told = _TABLE.search(line)
    return told[1].decode() if told else str(_parsed(line).get("table"))


def _head(line: bytes) -> dict[str, Any]:
    head = _parsed(line)
    if head.get("format") != FORMAT or "schema" not in head:
        raise _not_a_backup()
    if head.get("version") != _VERSION or str(head["schema"]) > REVISION:
        raise Refused(said(say.BACKUP_WAS_MADE_BY_NEWER), said(say.RESTORE_IT_WITH_THAT_VERSION))
    return head


def _body(path: Path) -> Iterator[dict[str, Any]]:
    with _unpacked(path) as file:
        file.readline(_LONGEST_HEAD)
        for line in _lines(file):
            values = _parsed(line)
            if "table" in values:
                yield values


@contextmanager
def _unpacked(path: Path) -> Iterator[gzip.GzipFile | BufferedReader]:
    """The lines of a backup, whether they are compressed or not.

    Raises:
        Refused: it is compressed, and cut off or changed.
    """
    with path.open("rb") as raw:
        is_compressed = raw.read(len(_COMPRESSED)) == _COMPRESSED
        raw.seek(0)
        try:
            yield gzip.GzipFile(fileobj=raw) if is_compressed else raw
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise _damaged() from error


def _lines(file: gzip.GzipFile | BufferedReader) -> Iterator[bytes]:
    while line := file.readline(_LONGEST_LINE):
        if len(line) == _LONGEST_LINE:
            raise _not_a_backup()
        yield line


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        values = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _not_a_backup() from error
    if not isinstance(values, dict):
        raise _not_a_backup()
    return values


def _damaged() -> Refused:
    return Refused(said(say.BACKUP_IS_CUT_OFF), said(say.USE_ANOTHER_BACKUP))


def _not_a_backup() -> Refused:
    return Refused(said(say.THIS_FILE_IS_NOT_BACKUP), said(say.CHOOSE_FILE_MADE_BY_READINESS))


def _plain(value: date) -> str:
    return value.isoformat()


def _typed(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    try:
        return {name: _as_column(table.columns[name].type, value) for name, value in row.items()}
    except (ValueError, TypeError) as error:
        raise _not_a_backup() from error


def _as_column(kind: object, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, CalendarMoment):
        return datetime.fromisoformat(value)
    if isinstance(kind, Instant):
        return instant_of(value)
    if isinstance(kind, DateTime):
        # A table as an old schema had it, read from SQLite: such columns hold UTC without saying so.
        return datetime.fromisoformat(value).replace(tzinfo=None)
    if isinstance(kind, Date | CalendarDay):
        return date.fromisoformat(value)
    return bool(value) if isinstance(kind, Boolean) else value

"""Three ways to bring a table: an upload, a file on this computer, a database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.model.begun_check import Way
from readiness.ui import components, own_machine, unsent, uploads
from readiness.words import Message, said
from readiness.words.say import pages
from readiness.words.say import tables as say

MOST_MEGABYTES = 60
KINDS = ["csv", "tsv", "txt", "xlsx", "xls", "parquet", "sqlite", "db"]
WAYS: dict[Way, Message] = {
    "upload": pages.UPLOAD_FILE,
    "file": pages.FILE_ON_THIS_COMPUTER,
    "database": pages.DATABASE,
}
_WAY = "table-way"
MOST_ADDRESS = 1_000


@dataclass(frozen=True)
class Brought:
    """A table as it stands on the page. `key` tells it from another one; `fetch` hands it over when it is needed.

    Nothing of the table is kept here: an upload stays with the page that holds it and goes when the page is left.
    """

    key: str
    name: str
    fetch: Callable[[], bytes | Path | str]
    way: Way = "upload"
    part: str | None = None
    is_live: bool = False


def draw(start: Way = "upload") -> Brought | None:
    """Ask for a table, beginning with one of the ways; None while there is none."""
    way: Way | None = "upload"
    if own_machine.allows(own_machine.TABLES):
        way = unsent.choice(_ask_for_way, start, key=_WAY, options=WAYS)
    if way == "file":
        return _file()
    return _database() if way == "database" else _upload()


def _ask_for_way(start: Way | None) -> Way | None:
    return st.segmented_control(
        said(say.WHERE_IS_TABLE),
        list(WAYS),
        default=start,
        format_func=lambda way: said(WAYS[way]),
        key=_WAY,
        required=True,
        label_visibility="collapsed",
        persist_state="session",
    )


def _upload() -> Brought | None:
    given = uploads.one(
        said(say.csv_excel_parquet_or_sqlite(most_megabytes=MOST_MEGABYTES)),
        type=KINDS,
        max_upload_size=MOST_MEGABYTES,
        key="table-upload",
    )
    if given is None:
        return None
    return Brought(f"upload {given.file_id}", Path(given.name).stem[:MAX_LINE], given.getvalue)


def _file() -> Brought | None:
    path = unsent.line(
        said(say.PATH_OF_FILE),
        key="table-path",
        max_chars=MOST_ADDRESS,
        placeholder=said(say.EXAMPLE_DOCUMENTS_ORDERS_CSV),
    )
    components.note(said(say.FOR_FILES_THAT_ARE_TOO))
    if not (path or "").strip():
        return None
    place = _at_home(Path(path.strip().strip('"')))
    return Brought(f"path {place}", place.stem[:MAX_LINE], lambda: place, way="file")


def _at_home(path: Path) -> Path:
    """The path with a leading ~ spelled out; as typed if there is no such user, so that the reader can say so."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def _database() -> Brought | None:
    address = st.text_input(
        said(say.ADDRESS_OF_DATABASE),
        key="table-address",
        type="password",
        max_chars=MOST_ADDRESS,
        placeholder="postgresql://name:password@server/database",
    )
    table = unsent.line(said(say.NAME_OF_TABLE), key="table-name", max_chars=MAX_LINE)
    components.note(said(say.IT_IS_READ_ONLY))
    if not (address or "").strip() or not (table or "").strip():
        return None
    name = table.strip()
    return Brought(
        f"database {hash(address)} {name}",
        name,
        address.strip,
        way="database",
        part=name,
        is_live=True,
    )

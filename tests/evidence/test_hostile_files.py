"""Small files that unfold into huge ones, and huge ones: refused before they are opened, within 1 GB of memory."""

import io
import os
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from readiness.evidence.reading import read_table
from readiness.evidence.refusing import MEGABYTE, TableRefused

SHEET = "xl/worksheets/sheet1.xml"


def packed(**members: bytes) -> bytes:
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stored.getvalue()


def with_false_size(data: bytes) -> bytes:
    """Claim in both headers that every member unpacks to 10 bytes."""
    size = (300 * MEGABYTE).to_bytes(4, "little")
    return data.replace(size, (10).to_bytes(4, "little"))


@cache
def bomb() -> bytes:
    """A workbook with a sheet of 300 megabytes; one of them is packed, and stands there 300 times."""
    nothing, name = bytes(MEGABYTE), SHEET.encode()
    packing, ending = (zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS) for _ in range(2))
    stream = (packing.compress(nothing) + packing.flush(zlib.Z_FULL_FLUSH)) * 300 + ending.flush()
    checked = 0
    for _ in range(300):
        checked = zlib.crc32(nothing, checked)
    about = struct.pack("<5H3L2H", 20, 0, 8, 0, 33, checked, len(stream), 300 * MEGABYTE, len(name), 0)
    member = b"PK\3\4" + about + name + stream
    listed = b"PK\1\2" + struct.pack("<H", 20) + about + struct.pack("<3H2L", 0, 0, 0, 0, 0) + name
    return member + listed + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(listed), len(member), 0)


OPEN_SHEET = (
    b'<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    b'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet>'
    b'<table:table table:name="A">%s</table:table></office:spreadsheet></office:body></office:document-content>'
)
ROW = b"<table:table-row table:number-rows-repeated='%d'>%s</table:table-row>"
CELL = b'<table:table-cell table:number-columns-repeated="%d" office:value-type="float" office:value="1"/>'
GAP = b'<table:table-cell table:number-columns-repeated="%d"/>'
MANY_CELLS = ROW % (100_000, CELL % 1000)


def open_document(rows: bytes, *, claimed: int | None = None) -> bytes:
    """An OpenDocument sheet; its content can be claimed to be so many bytes, with a check sum that suits them."""
    content, stored = OPEN_SHEET % rows, io.BytesIO()
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", b"<manifest/>")
        archive.writestr("content.xml", content)
    made = stored.getvalue()
    if claimed is None:
        return made
    for told, false in ((len(content), claimed), (zlib.crc32(content), zlib.crc32(content[:claimed]))):
        made = made.replace(told.to_bytes(4, "little"), false.to_bytes(4, "little"))
    return made


HOSTILE: dict[str, Callable[[], bytes]] = {
    "zip bomb": bomb,
    "zip bomb that lies about its size": lambda: with_false_size(bomb()),
    "rows of cells that are said to repeat": lambda: open_document(MANY_CELLS),
    "rows of cells that are said to repeat, with a false size": lambda: open_document(MANY_CELLS, claimed=10),
    "a cell behind a gap in many rows": lambda: open_document(ROW % (10_000, GAP % 1900 + CELL % 1)),
    "a row behind a gap, below a wide one": lambda: open_document(
        ROW % (1, CELL % 1900) + ROW % (10_000, GAP % 1) + ROW % (1, CELL % 1)
    ),
    "two far cells": lambda: packed(**{SHEET: b'<row><c r="A1"/><c r="ALL1048576"/></row>'}),
    "a very wide sheet": lambda: packed(**{SHEET: b'<row><c r="A1"/><c r="XFD1"/></row>'}),
    "a zip that is no workbook": lambda: packed(**{"readme.txt": b"hello"}),
    "a million columns": lambda: b"a," * 1_000_000 + b"\n" + b"1," * 1_000_000,
    "a gigabyte spreadsheet": lambda: b"PK\x03\x04" + bytes(70 * MEGABYTE),
    "an upload beyond the limit": lambda: bytes(201 * MEGABYTE),
}
"""Made when a test asks: hundreds of megabytes."""


@pytest.mark.parametrize("made", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_refused_in_words(made: Callable[[], bytes]) -> None:
    data = made()
    with pytest.raises(TableRefused) as caught:
        read_table(data)

    assert caught.value.sentence.endswith(".")


def test_what_repeats_without_a_value_takes_no_room() -> None:
    rows = ROW % (2, CELL % 3 + GAP % 16_000) + ROW % (1_000_000, GAP % 16_000)
    table = read_table(open_document(ROW % (1, CELL % 3) + rows))
    assert (table.rows_in_source, len(table.names)) == (3, 3)


@pytest.mark.parametrize("begin", [b"", b"PK\x03\x04"], ids=["endless line", "spreadsheet"])
def test_a_gigabyte_on_disk_is_refused_within_little_memory(tmp_path: Path, begin: bytes) -> None:
    path = tmp_path / "huge"
    with path.open("wb") as file:  # sparse: it takes no room
        file.write(begin or b"a,b\n" + b"1" * 400_000)
        file.truncate(1024 * MEGABYTE)
    script = (
        "import pathlib, resource, sys; from readiness.evidence import reading, refusing\n"
        "try: reading.read_table(pathlib.Path(sys.argv[1]))\n"
        "except refusing.TableRefused as refused: print(refused.sentence)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
    )

    done = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, check=True)

    sentence, megabytes = done.stdout.strip().splitlines()
    assert sentence.endswith(".")
    assert int(megabytes) < 1024


@pytest.mark.parametrize("place", ["folder", "pipe", "device", "zero\0character", "nowhere"])
def test_a_place_that_is_no_file_is_refused_without_opening_it(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "device").symlink_to("/dev/zero")
    with pytest.raises(TableRefused, match="no file that can be opened"):
        read_table(tmp_path / place)


def test_a_file_of_no_size_is_empty_and_not_opened(tmp_path: Path) -> None:
    (tmp_path / "empty.csv").touch(mode=0o000)
    with pytest.raises(TableRefused, match="This file is empty"):
        read_table(tmp_path / "empty.csv")

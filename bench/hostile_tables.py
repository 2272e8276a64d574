"""Tables made to do harm: the time until the refusal and the memory it takes, each in a cold process as in the app."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bench.evidence import run_check
from readiness.evidence.refusing import MEGABYTE

LIMIT_S, LIMIT_MIB = 5, 1024
GIGABYTE = 1024 * MEGABYTE
SHEET = "xl/worksheets/sheet1.xml"


def figures() -> Iterator[dict[str, Any]]:
    """Two figures for every kind; one that is not refused has failed."""
    for kind, write in KINDS.items():
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "table")
            write(path)
            run = run_check(path)
        said = {"said": run.refusal} if run.refusal else {"failed": "not refused"}
        took = round(run.everything, 2)
        yield {"figure": f"{kind}: refused after", "value": took, "unit": "s", "limit": LIMIT_S, **said}
        yield {"figure": f"{kind}: peak memory", "value": run.peak, "unit": "MiB", "limit": LIMIT_MIB}


def _bomb(path: Path) -> None:
    path.write_bytes(_packed(bytes(GIGABYTE)))


def _lying_bomb(path: Path) -> None:
    said, told = GIGABYTE.to_bytes(4, "little"), (10).to_bytes(4, "little")
    path.write_bytes(_packed(bytes(GIGABYTE)).replace(said, told))


def _far_cells(path: Path) -> None:
    path.write_bytes(_packed(b'<row><c r="A1"/><c r="ALL1048576"/></row>'))


def _packed(sheet: bytes) -> bytes:
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(SHEET, sheet)
    return stored.getvalue()


def _gigabyte_spreadsheet(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive, archive.open(SHEET, "w", force_zip64=True) as sheet:
        for _ in range(1024):
            sheet.write(b"<row><c><v>1</v></c></row>".ljust(1024) * 1024)


def _million_columns(path: Path) -> None:
    path.write_bytes(b"a," * 1_000_000 + b"\n" + b"1," * 1_000_000)


def _endless_line(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"a,b\n")
        for _ in range(1024):
            file.write(b"1" * MEGABYTE)


KINDS: dict[str, Callable[[Path], None]] = {
    "zip bomb of 1 GB": _bomb,
    "zip bomb that lies about its size": _lying_bomb,
    "two cells a billion apart": _far_cells,
    "spreadsheet of 1 GB": _gigabyte_spreadsheet,
    "a million columns": _million_columns,
    "a line of 1 GB without an end": _endless_line,
}

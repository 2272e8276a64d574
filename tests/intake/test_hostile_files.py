"""Files that were built to harm, broken, or no workbooks at all: each ends in a sentence."""

import io
import tracemalloc
import zipfile
from collections.abc import Callable

import pytest

from readiness.intake.differences import read_back
from tests.intake import files

SHEET = "xl/worksheets/sheet2.xml"
TEXTS = "xl/sharedStrings.xml"
BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)


def _rows(first: int, last: int) -> bytes:
    cells = (b'<row r="%d"><c r="B%d" t="inlineStr"><is><t>x</t></is></c></row>' % (n, n) for n in range(first, last))
    return files.in_part(SHEET, b"</sheetData>", b"".join(cells) + b"</sheetData>")


def _repacked(packing: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(files.workbook())) as source, zipfile.ZipFile(out, "w", packing) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
    return out.getvalue()


def _password() -> bytes:
    data = bytearray(files.workbook())
    for mark in (b"PK\x01\x02", b"PK\x03\x04"):
        place = data.find(mark)
        data[place + (8 if mark == b"PK\x01\x02" else 6)] |= 1
    return bytes(data)


def _merged(number: int) -> bytes:
    cells = b"".join(b'<mergeCell ref="A%d:B%d"/>' % (row, row) for row in range(100, 100 + number))
    return files.in_part(SHEET, b"</sheetData>", b"</sheetData><mergeCells>" + cells + b"</mergeCells>")


CASES: dict[str, tuple[Callable[[], bytes], str]] = {
    "too many rows": (lambda: _rows(60, 5_060), "Answers: The sheet has entries below row 5,000."),
    "half a million empty cells": (
        lambda: files.in_part(SHEET, b"</sheetData>", b"<row>" + b"<c/>" * 520_000 + b"</row></sheetData>"),
        "The file has far too many entries.",
    ),
    "half a million texts": (
        lambda: files.in_part(TEXTS, b"</sst>", b"<si><t>x</t></si>" * 520_000 + b"</sst>"),
        "The file has far too many entries.",
    ),
    "a column far out": (
        lambda: files.in_part(SHEET, b"</sheetData>", b'<row r="9"><c r="ZZZ9"><v>1</v></c></row></sheetData>'),
        "Answers: The sheet has entries right of column 400.",
    ),
    "entities": (
        lambda: files.with_parts(lambda name, part: BOMB + part.split(b"?>", 1)[1] if name == TEXTS else part),
        "The file holds a document type, which no workbook needs.",
    ),
    "a zip bomb": (
        lambda: files.in_part(TEXTS, b"</sst>", b"<si><t>" + b"0" * 120_000_000 + b"</t></si></sst>"),
        "The file grows far too large when it is unpacked.",
    ),
    "too many parts": (
        lambda: files.with_parts(more={f"xl/media/{number}": b"" for number in range(2_100)}),
        "The file has too many parts.",
    ),
    "too many merged cells": (lambda: _merged(2_000), "Answers: The sheet has far too many merged cells."),
    "another packing": (lambda: _repacked(zipfile.ZIP_BZIP2), "The file is packed in a way that workbooks never are."),
    "macros": (lambda: files.with_parts(more={"xl/vbaProject.bin": b"\0"}), "The workbook holds macros."),
    "a password": (_password, "The file is protected by a password."),
    "an old kind": (lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 600, "The file is protected by a password, or of an old"),
    "OpenDocument": (lambda: files.with_parts(more={"mimetype": b""}), "The file is an OpenDocument sheet (.ods)."),
    "a binary workbook": (lambda: files.with_parts(more={"xl/workbook.bin": b""}), "The file is a binary workbook"),
    "cut off": (lambda: files.workbook()[: len(files.workbook()) // 2], "The file is not an Excel workbook (.xlsx)"),
    "nothing": (lambda: b"", "The file is not an Excel workbook (.xlsx), or it was cut off."),
    "a PDF": (lambda: b"%PDF-1.7\n", "The file is not an Excel workbook (.xlsx), or it was cut off."),
    "too large": (lambda: b"PK" + b"\0" * 10_000_001, "The file has more than 10 MB."),
    "broken XML": (lambda: files.in_part(SHEET, b"<sheetData>", b"<sheetData><row>"), "A part of the file is damaged."),
    "a row without a number": (
        lambda: files.in_part(SHEET, b"<sheetData>", b'<sheetData><row r="x"/>'), "A part of the file is damaged.",
    ),
    "a cell without a place": (
        lambda: files.in_part(SHEET, b"<sheetData>", b'<sheetData><row r="1"><c r="!!"><v>1</v></c></row>'),
        "A part of the file is damaged.",
    ),
    "no sheets": (
        lambda: files.with_parts(lambda name, part: b"<workbook/>" if name == "xl/workbook.xml" else part),
        "The file holds no sheet.",
    ),
    "foreign sheets": (
        lambda: files.edited(_foreign), "The file has no columns that are known here, or"
    ),
}  # fmt: skip


def _foreign(pages: files.Pages) -> None:
    pages.create_sheet("Mine")["A1"] = "Something else"
    for title in pages.sheetnames:
        if title != "Mine":
            del pages[title]
    for name in list(pages.defined_names):
        del pages.defined_names[name]


@pytest.mark.parametrize("name", CASES)
def test_a_file_that_cannot_be_read_ends_in_a_sentence(name: str) -> None:
    make, told = CASES[name]
    data, book = make(), files.book()

    reading = read_back(data, "ours.xlsx", book)

    assert reading.changes == []
    assert reading.faults[0].sentence.startswith(told), reading.faults[0].sentence


@pytest.mark.thorough
def test_a_million_rows_take_little_memory() -> None:
    data, book = _rows(60, 1_000_060), files.book()
    tracemalloc.start()
    reading = read_back(data, "ours.xlsx", book)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert reading.faults[0].sentence.startswith("Answers: The sheet has entries below row 5,000.")
    assert peak < 64_000_000


def test_a_link_to_another_file_is_told_and_not_followed() -> None:
    reading = read_back(
        files.with_parts(more={"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}), "ours.xlsx", files.book()
    )

    assert (reading.changes, reading.faults) == ([], [])
    assert reading.remarks == ["The workbook refers to other files. These references were not followed."]


def test_reading_an_ordinary_file_takes_little_memory() -> None:
    data, book = files.workbook(), files.book()
    tracemalloc.start()
    read_back(data, "ours.xlsx", book)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 64_000_000

"""Tables of text: they come back as workbooks do, from any spreadsheet program and any language."""

import codecs

import pytest

from readiness.document.book import Book
from readiness.export.comma import write_comma
from readiness.intake.differences import read_back
from readiness.intake.readings import FileReading
from readiness.present.book import books
from tests.export.sources import full_assessment, source_of
from tests.intake import files


def read(data: bytes, book: Book | None = None) -> FileReading:
    return read_back(data, "ours.csv", book or files.book())


@pytest.mark.parametrize("separator", [",", ";"])
@pytest.mark.parametrize("sheet", ["answers", "roadmap", "facts", "models", "people", "problems", "charter"])
def test_an_unchanged_table_changes_nothing(sheet: str, separator: str) -> None:
    reading = read(write_comma(files.book().sheet(sheet), ";" if separator == ";" else ","))

    assert (reading.changes, reading.faults) == ([], [])
    assert reading.remarks == ["The file does not say what it was made from, so it is compared with today."]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_table_is_read_in_the_encodings_that_spreadsheets_save(encoding: str) -> None:
    text = write_comma(files.book().sheet("roadmap"), ";").decode("utf-8-sig")
    note = text.replace("Not started", "Blocked", 1).encode(encoding, "replace")
    if encoding == "utf-16":
        note = codecs.BOM_UTF16_LE + text.replace("Not started", "Blocked", 1).encode("utf-16-le")

    changes = [each for each in read(note).changes if each.spot[2] == "status"]

    assert [each.value for each in changes] == ["blocked"]


def test_hostile_text_comes_back_as_it_was_typed() -> None:
    assessment = full_assessment("=1+1")
    book = books.whole_book(source_of(assessment.response, assessment))
    table = write_comma(book.sheet("answers"))

    assert b",=1+1" not in table
    assert read(table, book).changes == []


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02", b"a;b\n1;2\n", b"\xff\xfe\x00", b'"' * 200_000])
def test_what_is_no_table_of_ours_ends_in_a_sentence(data: bytes) -> None:
    reading = read(data)

    assert reading.changes == []
    assert len(reading.faults) == 1

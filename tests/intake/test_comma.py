"""Tables of text: they come back as workbooks do, from any spreadsheet program and any language."""

import codecs

import pytest

from readiness.document.book import Book, BookField, BookRow, BookSheet
from readiness.export.comma import Separator, write_comma
from readiness.intake.archive import NotReadable
from readiness.intake.comma import open_comma
from readiness.intake.differences import read_back
from readiness.intake.readings import FileReading
from readiness.intake.values import value_of
from readiness.model.costs import MOST_MONEY
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


@pytest.mark.parametrize("separator", [",", ";"])
@pytest.mark.parametrize(
    "number",
    [float(MOST_MONEY), MOST_MONEY - 0.5, 1234567890123.5, 0.00005, 0.1 + 0.2, 1 / 3, 1.25, 1.125, 5e-324, 0.0],
)
def test_every_number_of_the_model_comes_back_as_it_was(number: float, separator: Separator) -> None:
    column, row = BookField("x", "X", "number"), BookRow("r", {"x": number})
    data = write_comma(BookSheet("s", "S", "", (BookField("key", "Key"), column), (row,)), separator)

    cell = open_comma(data).page("Table").at(2, 2)

    assert "e" not in str(cell.value)
    assert value_of(cell, row, column) == number


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"," * 400 + b"x\n", "The sheet has entries right of column 400."),
        (b"a,b\n1," + b"x" * 100_001, "The text in B2 has more than 100,000 characters."),
        (b"a,b\n1," + b"x" * 140_000, "A text in row 2 has more than 100,000 characters."),
    ],
)
def test_what_a_table_has_no_room_for_is_refused_and_not_cut(data: bytes, what: str) -> None:
    with pytest.raises(NotReadable) as refused:
        open_comma(data)

    assert refused.value.what == what


@pytest.mark.parametrize(
    "head", ['"Owner; role; team; x","Key"', '"Key\nof; it; all","b"', '"a ""; ; ;"" b","c"', 'a 5",b;c,"d;;;"']
)
def test_separators_within_quotation_marks_do_not_count(head: str) -> None:
    page = open_comma(f"{head}\n1,2\n".encode()).page("Table")

    assert page.at(2, 2).value == "2"

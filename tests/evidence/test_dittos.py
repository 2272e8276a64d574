"""Marks for "as above", texts written as formulas, and years of the Thai calendar."""

import io

import numpy as np
import openpyxl
import pytest

from readiness.evidence.columns.dating import parse_dates
from readiness.evidence.columns.surveying import profile_table
from readiness.evidence.reading import read_table
from readiness.evidence.reading.table import Table
from readiness.evidence.refusing import Limits
from readiness.model.evidence import Choices, ColumnKind

BUYERS = ("Ash Ltd", "Birch plc", "Cedar SA")


def table(mark: str, *, header: str = "buyer;n", rows: int = 30, limits: Limits | None = None) -> Table:
    """A table of buyers, each followed by two rows with a mark."""
    lines = [f"{mark if n % 3 else BUYERS[n // 3 % 3]};{n}.5" for n in range(rows)]
    return read_table("\n".join([header, *lines]).encode(), limits=limits)


def notes(read: Table) -> dict[str, object]:
    return {note.slug: note.count for note in read.notes}


@pytest.mark.parametrize("mark", ['"', "''", "〃", "Ditto", "dito", "do.", '-"-', "s.o."])
def test_marks_for_as_above_get_the_value_above_them(mark: str) -> None:
    read = table(mark)

    assert read.cells.column("buyer").to_pylist() == [BUYERS[n // 3 % 3] for n in range(30)]
    assert notes(read)["dittos-filled"] == 20


def test_marks_in_a_sheet_are_filled_as_well() -> None:
    book = openpyxl.Workbook()
    for row in (["buyer", "n"], *(["do." if n % 3 else BUYERS[n % 2], n] for n in range(9))):
        book.worksheets[0].append(row)
    stream = io.BytesIO()
    book.save(stream)

    read = read_table(stream.getvalue())

    assert read.cells.column("buyer").to_pylist() == [BUYERS[(n - n % 3) % 2] for n in range(9)]


def test_a_mark_whose_row_above_was_not_read_becomes_a_blank_and_is_told() -> None:
    read = table("ditto", rows=300, limits=Limits(whole_file=500, kept_rows=60))

    assert set(read.cells.column("buyer").to_pylist()) == {*BUYERS, ""}
    assert "dittos-lost" in notes(read)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("thursdays beside other days", ["Mo.", "Di.", "Do.", "Do.", "Fr."]),
        ("a name that is the word", ["Pikachu", "Ditto", "Eevee", "Mew"]),
        ("empty texts among numbers", ["4", "''", "''", "7"]),
        ("a mark that comes first", ['"""";', "Ash", '"""";', "Birch"]),
    ],
)
def test_what_looks_like_a_ditto_and_is_none_stays(name: str, values: list[str]) -> None:
    read = read_table("\n".join([f"{name},n", *(f"{value},{n}" for n, value in enumerate(values))]).encode())

    assert "dittos-filled" not in notes(read)


def test_texts_written_as_formulas_are_read_as_their_text() -> None:
    lines = [f'="0{n + 100}";{n}' for n in range(30)]

    read = read_table("\n".join(['="article";n', *lines]).encode())

    assert read.names == ["article", "n"]
    assert read.cells.column("article").to_pylist()[:2] == ["0100", "0101"]
    assert notes(read)["text-formulas-read"] == 1


@pytest.mark.parametrize(
    ("texts", "first"),
    [
        (["29/02/2567", "31/12/2566", "13/01/2565"], "2024-02-29"),
        (["2564-05-01", "2565-06-30"], "2021-05-01"),
        (["29 ก.พ. 2567", "1 มี.ค. 2567"], "2024-02-29"),
        (["29 กุมภาพันธ์ 67", "1 มีนาคม 67"], "2024-02-29"),
        (["01/2564", "02/2565"], "2021-01-01"),
    ],
)
def test_years_of_the_thai_calendar_are_read_as_those_of_others(texts: list[str], first: str) -> None:
    dates = parse_dates(texts)

    assert dates is not None
    assert dates.are_buddhist
    assert dates.moments[0] == np.datetime64(first)


def test_thai_years_in_a_column_of_their_own_make_a_time_and_are_told() -> None:
    lines = ["year,month,n", *(f"{2564 + n // 12},{n % 12 + 1},{n * 7 % 11}" for n in range(60))]

    profile = profile_table(read_table("\n".join(lines).encode()), Choices(), 0)

    year = next(column for column in profile.columns if column.name == "year")
    assert year.kind is ColumnKind.DATE
    assert {"buddhist-years-read", "calendar-read"} <= year.readings
    assert str(year.as_moments()[0])[:7] == "2021-01"


def test_a_far_day_that_stands_for_never_makes_no_thai_calendar() -> None:
    dates = parse_dates([*(f"202{year}-03-01" for year in range(9)), "2500-01-01"])

    assert dates is not None
    assert not dates.are_buddhist

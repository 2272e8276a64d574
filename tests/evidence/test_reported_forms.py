"""Forms of tables after public bug reports of readers and sniffers: each is read rightly or refused with its reason."""

import io

import openpyxl
import pytest

from readiness.evidence.columns.surveying import profile_table
from readiness.evidence.reading import read_table
from readiness.evidence.reading.table import Table
from readiness.evidence.refusing import TableRefused
from readiness.model.evidence import Choices, ColumnKind

ROWS = range(60)
WHO = ("Smith, John", "Lee, Bo", "Ash")


def lines(row: str, header: str = "n,who,late") -> bytes:
    """A table whose rows are `row` with a number, a name and a yes or no filled in."""
    return "\n".join([header, *(row.format(n=n, who=WHO[n % 3], late="yes" if n % 4 else "no") for n in ROWS)]).encode()


def notes(table: Table) -> dict[str, object]:
    return {note.slug: note.count for note in table.notes}


@pytest.mark.parametrize(
    "row",
    ['{n}, "{who}", {late}', "{n},“{who}”,{late}", '"{n}","say \\"{who}\\" twice","{late}"'],
    ids=["a space before the mark", "typographic marks", "a backslash before marks"],
)
def test_a_delimiter_in_a_cell_moves_no_cell_behind_it(row: str) -> None:
    table = read_table(lines(row))

    assert table.names == ["n", "who", "late"]
    assert table.cells.num_rows == len(ROWS)
    assert [text.strip() for text in table.cells.column("late").to_pylist()[:2]] == ["no", "yes"]
    assert WHO[0] in table.cells.column("who")[0].as_py()


def test_a_delimiter_behind_a_backslash_belongs_to_the_cell() -> None:
    table = read_table(lines("{n},{who},{late}").replace(b", ", b"\\, "))

    assert table.names == ["n", "who", "late"]
    assert table.cells.column("who").to_pylist()[:3] == list(WHO)


@pytest.mark.parametrize(("header", "row"), [("n,late", "1,{n},{late}"), ("a,b,late", "1,{n},2,{n},{late}")])
def test_decimal_commas_between_commas_are_refused_by_their_name(header: str, row: str) -> None:
    with pytest.raises(TableRefused, match="names and the lines below it have") as refused:
        read_table(lines(row, header))

    assert "decimal comma" in refused.value.next_step


def test_a_first_column_that_numbers_the_rows_needs_no_name() -> None:
    assert read_table(lines("{n},1.5,{late}", "size,late")).names == ["column 1", "size", "late"]


def test_comments_above_and_below_are_no_rows() -> None:
    table = read_table(b"# made by us, v2, today\n" + lines("{n},fox,{late}") + b"\n# end, of, file\n")

    assert table.names == ["n", "who", "late"]
    assert table.cells.num_rows == len(ROWS)
    assert notes(table) == {"title-rows-skipped": 1, "footer-rows-removed": 1}


def test_a_header_that_begins_with_a_hash_is_one() -> None:
    assert read_table(lines("{n},fox,{late}", "#n,who,late")).names == ["#n", "who", "late"]


def test_lines_that_end_before_their_blank_cells_are_filled_and_told() -> None:
    table = read_table(lines("{n},fox,{late}").replace(b",no\n", b"\n"))

    assert table.cells.num_rows == len(ROWS)
    assert table.cells.column("late").to_pylist()[:2] == ["", "yes"]
    assert notes(table) == {"short-lines-filled": 15}


def test_a_second_table_below_the_first_is_left_out_and_told() -> None:
    rows = [["n", "who"], *([n, "fox"] for n in ROWS), [], ["city", "since"], *(["Rome", 2000 + n] for n in range(9))]
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    stream = io.BytesIO()
    book.save(stream)
    text = "\n".join(",".join(map(str, row)) for row in rows).encode()

    for table in (read_table(stream.getvalue()), read_table(text)):
        assert table.cells.num_rows == len(ROWS)
        assert notes(table) == {"second-table-left-out": 10}


def test_a_table_that_lies_on_its_side_is_refused_with_what_to_do() -> None:
    text = "\n".join(f"{name}," + ",".join(str(n * place) for n in ROWS) for place, name in enumerate("abc")).encode()

    with pytest.raises(TableRefused, match="may lie on its side"):
        read_table(text)


@pytest.mark.parametrize(
    ("name", "values", "kind", "reading"),
    [
        ("rating", lambda n: (1, 2, 3, 4, 5, 98, 99)[n % 7], ColumnKind.NUMBER, "marks-read-as-blank"),
        ("account", lambda n: 10**19 + n * 7_919, ColumnKind.ID, None),
        ("date", lambda n: f"202401{n % 28 + 1:02}.0", ColumnKind.DATE, None),
    ],
)
def test_numbers_that_are_no_amounts_are_known(
    name: str, values: object, kind: ColumnKind, reading: str | None
) -> None:
    assert callable(values)
    table = read_table("\n".join([f"{name},n", *(f"{values(n)},{n * n % 11}" for n in ROWS)]).encode())

    column = profile_table(table, Choices(), 0).columns[0]

    assert column.kind is kind
    assert reading is None or reading in column.readings

"""Files of other kinds: read where that is plain, else refused by their right name with the step that helps."""

import gzip
import io
import json
import random
import zipfile

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from readiness.evidence.reading import read_table
from readiness.evidence.reading.table import Table
from readiness.evidence.refusing import Limits, TableRefused
from readiness.present.data.evidence_details import note

ROWS = [{"weight": round(3 + place * 0.7, 1), "city": "Bonn" if place % 3 else "Ulm"} for place in range(60)]
CSV = "weight,city\n" + "".join(f"{row['weight']},{row['city']}\n" for row in ROWS)


def slugs(table: Table) -> set[str]:
    return {each.slug for each in table.notes}


def texts(table: Table, column: str) -> list[str]:
    found: list[str] = table.cells.column(column).to_pylist()
    return found


def refusal(data: bytes) -> TableRefused:
    with pytest.raises(TableRefused) as caught:
        read_table(data)
    return caught.value


def test_a_workbook_damaged_in_its_list_of_members_is_read_or_refused_in_a_sentence() -> None:
    book, whole = openpyxl.Workbook(), io.BytesIO()
    for row in ROWS:
        book.worksheets[0].append(list(row.values()))
    book.save(whole)
    data = whole.getvalue()
    start = data.index(b"PK\x01\x02")
    refused = 0
    # One member's entry, and the end of the list.
    for place in (*range(start, start + 60), *range(len(data) - 22, len(data))):
        try:
            read_table(data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :])
        except TableRefused:
            refused += 1

    assert refused > 20


FOREIGN = {
    "JSON": json.dumps(ROWS).encode(),
    "JSON lines": "\n".join(json.dumps(row) for row in ROWS).encode(),
    "web page": b"<html><body><table><tr><td>1</td></tr></table></body></html>",
    "spreadsheet saved as XML": b'<?xml version="1.0"?><W xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    "XML": b"<?xml version='1.0'?><orders><order/></orders>",
    "PDF": b"%PDF-1.7\n1 0 obj",
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "text document": b"{\\rtf1 Hello}",
    "SQL": b"-- dump\nCREATE TABLE t (a int);\nINSERT INTO t VALUES (1);",
    "ARFF": b"% weka\n@relation x\n@attribute a numeric\n@data\n1\n",
    "calendar": b"BEGIN:VCARD\nFN:Ann\nEND:VCARD\n",
    "log of a web server": b'10.0.0.1 - - [30/Nov/2025:10:00:00 +0000] "GET / HTTP/1.1" 200 5\n' * 60,
    "bzip2": b"BZh91AY" + bytes(50),
    "SPSS": b"$FL2@(#) SPSS DATA FILE" + bytes(50),
    "password": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le") + bytes(500),
}
WORDS = {"JSON lines": "JSON"}


@pytest.mark.parametrize("kind", FOREIGN)
def test_a_file_of_another_kind_is_refused_by_its_name(kind: str) -> None:
    refused = refusal(FOREIGN[kind])

    assert WORDS.get(kind, kind) in refused.sentence
    assert refused.next_step.endswith(".")


@pytest.mark.parametrize(
    ("member", "word"),
    [
        ("word/document.xml", "Word"),
        ("ppt/presentation.xml", "presentation"),
        ("Index/Document.iwa", "Numbers"),
        ("a.csv", "packed folder"),
    ],
)
def test_a_packed_folder_is_refused_by_what_it_is(member: str, word: str) -> None:
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w") as archive:
        archive.writestr(member, "x")

    assert word in refusal(stored.getvalue()).sentence


def open_document(body: str, kind: str = "spreadsheet") -> bytes:
    stored = io.BytesIO()
    names = ["office:1.0", "table:1.0", "text:1.0"]
    spaces = " ".join(f'xmlns:{each.split(":")[0]}="urn:oasis:names:tc:opendocument:xmlns:{each}"' for each in names)
    with zipfile.ZipFile(stored, "w") as archive:
        archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name='Orders'>"
            f"{body}</table:table></office:spreadsheet></office:body></office:document-content>",
        )
    return stored.getvalue()


def cell(text: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p></table:table-cell>'


def test_an_open_document_spreadsheet_is_read() -> None:
    lines = [("weight", "city"), *((str(row["weight"]), str(row["city"])) for row in ROWS)]
    body = "".join(f"<table:table-row>{''.join(map(cell, line))}</table:table-row>" for line in lines)

    table = read_table(open_document(body))

    assert table.names == ["weight", "city"]
    assert texts(table, "city")[:2] == ["Ulm", "Bonn"]


@pytest.mark.parametrize(
    ("rows", "cells", "why"),
    [
        ("", ' table:number-columns-repeated="90000000"', "more than 2,000 columns"),
        (' table:number-rows-repeated="90000000"', "", "too large"),
    ],
)
def test_an_open_document_that_unfolds_without_end_is_refused_before_it_is_opened(
    rows: str, cells: str, why: str
) -> None:
    body = f"<table:table-row{rows}>{cell('x', cells)}</table:table-row>"

    assert why in refusal(open_document(body)).sentence


def test_an_open_document_text_is_refused_by_its_name() -> None:
    assert "OpenDocument" in refusal(open_document("", kind="text")).sentence


def test_a_file_packed_with_gzip_is_read_up_to_the_limit() -> None:
    packed = gzip.compress(CSV.encode())

    assert read_table(packed).rows_in_source == len(ROWS)
    with pytest.raises(TableRefused, match="unpacked"):
        read_table(packed, limits=Limits(upload=len(packed) + 10))
    assert "more than once" in refusal(gzip.compress(packed)).sentence


def test_columns_of_fixed_width_are_told_apart_by_their_spaces() -> None:
    lines = [f"{'weight':>8} {'city':<6} {'days':>5}"]
    lines += [f"{row['weight']:>8} {row['city']:<6} {place % 7:>5}" for place, row in enumerate(ROWS)]

    table = read_table("\n".join(lines).encode())

    assert table.names == ["weight", "city", "days"]
    assert texts(table, "weight")[1] == "3.7"
    assert "fixed-width-read" in slugs(table)


def test_prose_is_no_table_of_fixed_width() -> None:
    prose = b"One line of plain words\nand another one that is longer\nshort\nand so on\nto the end\nof it\n"

    assert read_table(prose).names != ["One", "line"]


def test_single_quotes_around_cells_are_no_part_of_them() -> None:
    table = read_table(b"'a','b'\n" + b"".join(f"'x, {n}','{n}'\n".encode() for n in range(20)))

    assert table.names == ["a", "b"]
    assert texts(table, "a")[1] == "x, 1"


def test_an_apostrophe_within_a_word_quotes_nothing() -> None:
    table = read_table(b"name,n\n" + b"".join(f"O'Neil {n},{n}\n".encode() for n in range(20)))

    assert texts(table, "name")[3] == "O'Neil 3"


@pytest.mark.parametrize("header", ["a,b,c", "a,b,c,"])
def test_rows_that_end_in_a_delimiter_shift_nothing(header: str) -> None:
    table = read_table((header + "\n" + "1,2,3,\n" * 20).encode())

    assert table.names == ["a", "b", "c"]
    assert texts(table, "c")[0] == "3"


def test_words_that_come_again_below_are_no_header() -> None:
    chooser = random.Random(3)
    lines = [
        ",".join(chooser.choice(pair) for pair in (("yes", "no"), ("red", "blue"), ("old", "new"))) for _ in range(50)
    ]

    table = read_table("\n".join(lines).encode())

    assert table.names == ["column 1", "column 2", "column 3"]
    assert table.rows_in_source == 50
    assert "no-header" in slugs(table)


@pytest.mark.parametrize("total", ["Total,99,,", ",,Summe,99", "Grand total,,1,2"])
def test_a_row_of_totals_is_left_out_wherever_its_word_stands(total: str) -> None:
    table = read_table(("a,b,c,d\n" + "".join(f"x,{n},y,{n}\n" for n in range(60)) + total + "\n").encode())

    assert table.rows_in_source == 60
    assert "total-rows-removed" in slugs(table)


def test_subtotals_and_a_footer_are_left_out() -> None:
    part = "".join(f"north,{n},y\n" for n in range(40)) + "Total north,780,\n"
    table = read_table(("a,b,c\n" + part * 3 + "Source: the accounts of last year,,\n").encode())

    assert table.rows_in_source == 120
    assert slugs(table) >= {"total-rows-removed", "footer-rows-removed"}


def test_total_as_one_of_several_answers_is_no_row_of_totals() -> None:
    lines = [f"{n},{'total' if n % 3 else 'partial'},x" for n in range(60)]

    assert read_table(("n,damage,c\n" + "\n".join(lines)).encode()).rows_in_source == 60


def book(*, hidden: bool = False, merged: bool = False) -> bytes:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "Orders"
    sheet.append(["region", "units"])
    for place in range(60):
        sheet.append([None if merged and place % 30 else f"r{place // 30}", place])
    if merged:
        sheet.merge_cells("A2:A31")
        sheet.merge_cells("A32:A61")
    if hidden:
        other = made.create_sheet("old")
        for place in range(200):
            other.append([place, place, place])
        other.sheet_state = "hidden"
    stored = io.BytesIO()
    made.save(stored)
    return stored.getvalue()


def test_a_visible_sheet_is_read_before_a_larger_hidden_one_and_named() -> None:
    table = read_table(book(hidden=True))

    assert table.names == ["region", "units"]
    assert "“Orders”" in next(note(each) for each in table.notes if each.slug == "other-sheets")
    assert read_table(book(hidden=True), sheet="old").cells.num_columns == 3


def test_cells_merged_downwards_are_filled() -> None:
    table = read_table(book(merged=True))

    assert texts(table, "region") == ["r0"] * 30 + ["r1"] * 30
    assert "merged-cells-filled" in slugs(table)


def test_rows_that_a_filter_hides_are_read_counted_and_told() -> None:
    made = openpyxl.load_workbook(io.BytesIO(book(hidden=True)))
    for place in range(5, 12):
        made["Orders"].row_dimensions[place].hidden = True
    stored = io.BytesIO()
    made.save(stored)
    lines = [("weight", "city"), *((str(row["weight"]), str(row["city"])) for row in ROWS)]
    rows = [f"<table:table-row{{}}>{''.join(map(cell, line))}</table:table-row>" for line in lines]
    hidden = ' table:visibility="filter"'
    opened = open_document("".join(row.format(hidden * (place in (3, 4, 9))) for place, row in enumerate(rows)))

    for data, count in ((stored.getvalue(), 7), (opened, 3), (book(hidden=True), None)):
        told = [each.count for each in read_table(data).notes if each.slug == "hidden-rows-read"]
        assert told == ([] if count is None else [count])


def test_a_wrong_sheet_is_answered_with_the_sheets_there_are_and_the_nearest() -> None:
    with pytest.raises(TableRefused) as caught:
        read_table(book(hidden=True), sheet="Order")

    assert "“Orders”, “old”" in caught.value.next_step
    assert "Did you mean “Orders”?" in caught.value.next_step


@pytest.mark.parametrize(
    "values",
    [
        pa.array([[1], [2]] * 30),
        pa.array([{"a": 1}, {"a": 2}] * 30),
        pa.array([b"x", b"y"] * 30),
        pa.array([b"xx", b"yy"] * 30, pa.binary(2)),
        pa.array([[("k", 1)], [("k", 2)]] * 30, pa.map_(pa.string(), pa.int64())),
        pa.array([[1], [2]] * 30, pa.large_list(pa.int64())),
        pa.array([bytes(16), bytes(16)] * 30, pa.uuid()),
    ],
    ids=lambda values: str(values.type),
)
def test_parquet_columns_without_single_values_are_named_as_not_read(values: pa.Array) -> None:
    stored = io.BytesIO()
    pq.write_table(pa.table({"n": pa.array(range(60)), "odd": values}), stored)

    table = read_table(stored.getvalue())

    assert texts(table, "n")[7] == "7"
    assert [each.columns for each in table.notes if each.slug == "columns-not-read"] == [("odd",)]


@pytest.mark.parametrize(
    ("kind", "first"),
    [
        (pa.string_view(), "1"),
        (pa.large_string(), "1"),
        (pa.float32(), "1"),
        (pa.decimal128(12, 2), "1.00"),
        (pa.duration("s"), "1"),
        (pa.dictionary(pa.int32(), pa.string()), "1"),
    ],
    ids=str,
)
def test_parquet_columns_of_rarer_types_are_read(kind: pa.DataType, first: str) -> None:
    stored = io.BytesIO()
    values = pa.array(range(1, 61)).cast(pa.string()) if not pa.types.is_duration(kind) else pa.array(range(1, 61))
    values = values.dictionary_encode() if pa.types.is_dictionary(kind) else values.cast(kind)
    pq.write_table(pa.table({"odd": values}), stored)

    assert texts(read_table(stored.getvalue()), "odd")[0] == first


def test_a_large_file_with_line_breaks_inside_cells_is_thinned_by_whole_rows() -> None:
    lines = [f'{n},"a long\nnote, {n}",{n * 2}' for n in range(5_000)]
    data = ("n,note,double\n" + "\n".join(lines) + "\n").encode()

    table = read_table(data, limits=Limits(whole_file=len(data) // 2, sampled_cells=1_500))

    assert table.rows_in_source == 5_000
    assert 200 < table.cells.num_rows < 800
    assert all(int(double) == 2 * int(n) for n, double in zip(texts(table, "n"), texts(table, "double"), strict=True))

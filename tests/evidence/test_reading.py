"""Tables as people really have them, and files that are none: the first are read, the others end in a sentence."""

import io
import random
import sqlite3
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
import sqlalchemy as sa

from readiness.evidence.reading import read_table
from readiness.evidence.reading.table import Table
from readiness.evidence.refusing import MEGABYTE, Limits, TableRefused
from readiness.model.evidence import Note
from readiness.words import speaking
from tests.evidence.tables import made


def workbook(*rows: list[object], second_sheet: bool = False) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    if second_sheet:
        book.create_sheet("notes").append(["a note"])
    stored = io.BytesIO()
    book.save(stored)
    return stored.getvalue()


def slugs(table_notes: Iterable[Note]) -> set[str]:
    return {note.slug for note in table_notes}


def texts(table: Table, column: str) -> list[str]:
    found: list[str] = table.cells.column(column).to_pylist()
    return found


def test_semicolons_decimal_commas_and_umlauts_of_an_old_encoding_are_read() -> None:
    table = read_table("größe;preis\n1,5;Müller\n2,5;Jäger\n".encode("cp1252"))

    assert table.names == ["größe", "preis"]
    assert texts(table, "preis") == ["Müller", "Jäger"]


OLDER = {
    "Größe,Fluß\nMüller,1\nschön,2\nÜBER,3\n": ["cp1252", "mac_roman", "cp850"],
    "Prénom,élève\nHélène,1\nà Nîmes,2\n": ["cp1252", "mac_roman", "cp850"],
    "Betrag €,x\n12 €,±3\n9 €,±2\n": ["cp1252"],
    "Imię,Łódź\nżółw,1\nGdańsk,2\n": ["cp1250", "iso8859_2", "cp852"],
    "Şehir,kişi sayısı\nİstanbul,1\nIğdır,2\n": ["cp1254"],
    "Győr,tűz\nkönyv,1\nidő,2\n": ["cp1250", "iso8859_2", "cp852"],
    "Šibenik,riječ\nĐakovo,1\nčovjek,2\n": ["cp1250", "iso8859_2"],
    "Þór,það\nÍsland,1\nég,2\n": ["cp1252"],
    "Šiauliai,žmogus\nėjo,1\nūkis,2\n": ["cp1257"],
    "עיר,סכום\nירושלים,1\nחיפה,2\n": ["cp1255"],
    "مدينة,مبلغ\nالقاهرة,1\nدبي,2\n": ["cp1256"],
    "เมือง,จำนวน\nกรุงเทพ,1\nเชียงใหม่,2\n": ["cp874"],
    "Город,Сумма\nМосква,1\nКазань,2\n": ["cp1251", "koi8_r", "cp866"],
    "Πόλη,Ποσό\nΑθήνα,1\nΠάτρα,2\n": ["cp1253"],
    "城市,金额\n北京,1\n广州,2\n": ["gb18030"],
    "城市,金額\n臺北,1\n高雄,2\n": ["big5"],
    "都市,金額\n東京,はい\nサンプル,2\n": ["shift_jis", "euc_jp"],
    "도시,금액\n서울,1\n부산,2\n": ["euc_kr"],
}


@pytest.mark.parametrize(("text", "encoding"), [(text, each) for text, names in OLDER.items() for each in names])
def test_older_encodings_are_told_by_how_their_letters_stand_in_words(text: str, encoding: str) -> None:
    table = read_table(text.encode(encoding))

    assert table.names == text.split("\n", maxsplit=1)[0].split(",")
    assert texts(table, table.names[0]) == [line.split(",")[0] for line in text.split("\n")[1:-1]]


def test_an_umlaut_far_down_and_a_single_wrong_byte_leave_the_other_letters_as_they_are() -> None:
    plain = b"city,bought\n" + b"Ulm,yes\n" * 40_000
    late = read_table(plain + "Köln,no\n".encode("cp1252"))
    spoilt = read_table(plain + "Köln,no\n".encode() + b"M\xfcnster,no\n")

    assert texts(late, "city")[-1] == "Köln"
    assert texts(spoilt, "city")[-2:] == ["Köln", "M\ufffdnster"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_tabs_in_unicode_encodings_are_read(encoding: str) -> None:
    text = "name\tcity\n" + "Ann\tZürich\n" * 20_000

    table = read_table(text.encode(encoding))

    assert table.names == ["name", "city"]
    assert table.rows_in_source == 20_000


def test_leading_zeros_and_quoted_line_breaks_are_kept() -> None:
    table = read_table(b'zip,text\n01234,"two\nlines"\n00999,x\n')

    assert texts(table, "zip") == ["01234", "00999"]
    assert texts(table, "text")[0] == "two\nlines"


def test_ragged_lines_are_skipped_and_counted() -> None:
    table = read_table(b"a,b\n1,2\n3\n4,5\n6,7,8\n9,9\n9,9\n")

    assert table.rows_in_source == 4
    assert ("ragged-rows-skipped", 2) in [(note.slug, note.count) for note in table.notes]


def test_repeated_and_blank_headers_get_names_of_their_own() -> None:
    table = read_table(b"a,a,\n1,2,3\n4,5,6\n")

    assert table.names == ["a", "a (2)", "column 3"]
    assert slugs(table.notes) == {"columns-renamed"}


def test_a_header_that_is_personal_data_is_not_kept_as_a_name() -> None:
    table = read_table(b"id,who@example.org\nx,2\ny,3\n")

    assert table.names == ["id", "column 2"]


def test_a_file_without_a_header_gets_numbered_columns() -> None:
    table = read_table(b"1,2,3\n4,5,6\n")

    assert table.names == ["column 1", "column 2", "column 3"]
    assert table.rows_in_source == 2


def test_titles_totals_and_other_sheets_of_a_workbook_are_left_out_and_noted() -> None:
    rows: list[list[object]] = [["Sales 2025"], [], ["region", "units", "price"], ["north", 3, 1.5], ["south", 4, 2]]
    data = workbook(*rows, ["Total", 7, 3.5], second_sheet=True)

    table = read_table(data)

    assert table.names == ["region", "units", "price"]
    assert texts(table, "units") == ["3", "4"]
    assert table.parts == ("Sheet", "notes")
    assert slugs(table.notes) == {"other-sheets", "title-rows-skipped", "total-rows-removed"}


def test_formulas_in_headers_and_cells_stay_text() -> None:
    table = read_table(b"=cmd|calc,b\n=1+1,2\n@x,3\n")

    assert table.names == ["=cmd|calc", "b"]
    assert texts(table, "=cmd|calc") == ["=1+1", "@x"]


def test_parquet_is_a_live_source_and_categories_become_text(tmp_path: Path) -> None:
    frame = made(60).astype({"colour": "category"})
    path = tmp_path / "table.parquet"
    frame.to_parquet(path)

    table = read_table(path)

    assert (table.source, table.rows_in_source) == ("parquet", 60)
    assert set(texts(table, "colour")) == {"red", "green", "blue"}


def test_a_sqlite_file_is_opened_for_reading_only(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    with sqlite3.connect(path) as connection:
        made(60).to_sql("orders", connection, index=False)
    connection.close()
    before = path.read_bytes()

    tables = [read_table(path), read_table(path.read_bytes()), read_table(f"sqlite:///{path}", table="orders")]

    assert {table.rows_in_source for table in tables} == {60}
    assert {table.source for table in tables} == {"database"}
    assert path.read_bytes() == before


def test_a_database_of_several_tables_asks_which_one() -> None:
    memory = sqlite3.connect(":memory:")
    for name in ("orders", "visits"):
        made(60).to_sql(name, memory, index=False)
    data = memory.serialize()
    memory.close()

    with pytest.raises(TableRefused) as caught:
        read_table(data)

    assert caught.value.refusal.parts == ("orders", "visits")
    assert read_table(data, table="visits").parts == ("orders", "visits")


def test_a_view_that_computes_without_end_is_stopped_in_time() -> None:
    memory = sqlite3.connect(":memory:")
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS a, x AS b FROM n"
    memory.execute(f"CREATE VIEW endless AS {endless}")
    data = memory.serialize()
    memory.close()

    with pytest.raises(TableRefused) as caught:
        read_table(data, limits=Limits(statement_seconds=0))

    assert "in time" in caught.value.sentence


@pytest.mark.parametrize("name", ['odd "name', "seen"])
def test_a_postgresql_table_is_sampled_inside_the_database_over_its_whole_length(postgres_url: str, name: str) -> None:
    engine = sa.create_engine(postgres_url)
    made(8_000).assign(place=range(8_000)).to_sql('odd "name', engine, index=False)
    with engine.begin() as connection:
        connection.execute(sa.text('CREATE VIEW seen AS SELECT * FROM "odd ""name"'))
    engine.dispose()

    table = read_table(postgres_url, table=name, limits=few_rows(2_000))

    places = [int(place) for place in texts(table, "place")]
    assert table.rows_in_source == 8_000
    assert 1_700 < table.cells.num_rows <= 2_400
    assert min(places) < 100
    assert max(places) > 7_900
    assert slugs(table.notes) == {"sampled-in-database"}
    assert texts(read_table(postgres_url, table=name, limits=few_rows(2_000)), "place") == texts(table, "place")


@pytest.mark.parametrize("name", ["orders", "seen"])
def test_a_sqlite_table_is_sampled_over_its_whole_length_and_the_same_way_every_time(tmp_path: Path, name: str) -> None:
    path = tmp_path / "shop.db"
    with sqlite3.connect(path) as connection:
        made(8_000).assign(place=range(8_000)).to_sql("orders", connection, index=False)
        connection.execute("CREATE VIEW seen AS SELECT * FROM orders")
    connection.close()

    sources = [path, path.read_bytes(), f"sqlite:///{path}", path]
    tables = [read_table(source, table=name, limits=few_rows(2_000)) for source in sources]

    places = [int(place) for place in texts(tables[0], "place")]
    assert 1_700 < len(places) <= 2_400
    assert min(places) < 100
    assert max(places) > 7_900
    assert {table.rows_in_source for table in tables} == {8_000}
    assert all(table.cells.equals(tables[0].cells) for table in tables)


def few_rows(rows: int) -> Limits:
    """Limits at which about `rows` of the made table with its place are sampled."""
    return Limits(sampled_cells=rows * (len(made(1).columns) + 1))


def test_an_empty_column_that_somebody_called_column_2_is_kept_and_one_without_a_name_is_not() -> None:
    rows = "".join(f"{place},,{place}\n" for place in range(30))

    assert read_table(f"a,column 2,b\n{rows}".encode()).names == ["a", "column 2", "b"]
    assert read_table(f"a,,b\n{rows}".encode()).names == ["a", "b"]


@pytest.mark.parametrize("language", ["en", "en-XA"])
def test_groups_above_the_names_are_read_alike_in_every_language(language: str) -> None:
    rows = "".join(f"{place},{place * 2},{place * 3},{place}\n" for place in range(30))
    with speaking(language):
        table = read_table(f"place,sales,,rest\n,north,south,all\n{rows}".encode())

    assert table.names == ["place", "sales north", "sales south", "rest all"]


def test_a_postgresql_view_that_takes_too_long_is_refused_in_time(postgres_url: str) -> None:
    engine = sa.create_engine(postgres_url)
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE VIEW slow AS SELECT 1 AS a, 2 AS b FROM pg_sleep(600)"))
    engine.dispose()

    with pytest.raises(TableRefused) as caught:
        read_table(postgres_url, table="slow", limits=Limits(statement_seconds=1))

    assert "in time" in caught.value.sentence


def test_large_text_is_thinned_over_its_whole_length() -> None:
    data = pd.DataFrame({"place": range(50_000), "x": 1}).to_csv(index=False).encode()

    table = read_table(data, limits=Limits(whole_file=100_000, kept_rows=1_000))
    places = [int(place) for place in texts(table, "place")]

    assert table.rows_in_source == 50_000
    assert 900 < table.cells.num_rows < 1_300
    assert places == sorted(places)
    assert min(places) < 500
    assert max(places) > 49_500
    assert len({after - before for before, after in pairwise(places)}) > 5  # jitter: not every k-th row exactly


BROKEN = {
    "empty": b"",
    "blank": b" \n\n",
    "header only": b"a,b\n",
    "one row": b"a,b\n1,2\n",
    "random bytes": random.Random(1).randbytes(5_000),
    "NUL bytes": b"a,b\n1,\x00\x00\x00\n2,3\n",
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(200),
    "broken workbook": b"PK\x03\x04" + bytes(300),
    "broken old workbook": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3_000),
    "broken parquet": b"PAR1" + bytes(300),
    "broken database": b"SQLite format 3\x00" + b"\xff" * 3_000,
    "workbook without cells": workbook(),
    "mostly ragged": b"a,b,c\n" + b"1\n" * 30 + b"1,2,3\n",
    "endless line": b"x" * (3 * MEGABYTE),
    "endless second line": b"a,b\n1," + b"x" * (3 * MEGABYTE),
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_file_ends_in_a_sentence_and_a_next_step(data: bytes) -> None:
    with pytest.raises(TableRefused) as caught:
        read_table(data)

    assert caught.value.sentence.endswith(".")
    assert caught.value.next_step.endswith(".")
    assert "Error" not in caught.value.sentence


@pytest.mark.parametrize(
    "address",
    [
        "mysql://host/db",
        "not an address://",
        "sqlite:///missing.db",
        "postgresql://127.0.0.1:1/x",
        "postgresql://u@h:x/d",
    ],
)
def test_an_address_that_cannot_be_read_ends_in_a_sentence(address: str) -> None:
    with pytest.raises(TableRefused) as caught:
        read_table(address, table="t")

    assert "127.0.0.1" not in str(caught.value)

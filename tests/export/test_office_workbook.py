"""LibreOffice opens the workbook, computes every formula as the rules do, and saves it without changing anything."""

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from readiness.document.book import Formula
from readiness.export.sheet import write_workbook
from readiness.export.sheet.layout import CellPlaces
from readiness.export.sheet.overview import agree_row
from readiness.intake.differences import read_back
from tests.export.sources import example_book
from tests.report import cases
from tests.thorough import usually
from tools.office import convert

EDGES = ("forty-problems", "only-dont-know", "every-script")
TEXTS = ("hostile-text", "every-script")
ALWAYS_COMPUTE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>"""


def saved_by_an_office(data: bytes, folder: Path) -> bytes:
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(ALWAYS_COMPUTE)
    given = folder / "given" / "ours.xlsx"
    given.parent.mkdir()
    given.write_bytes(data)
    return convert(given, "xlsx", folder).read_bytes()


@pytest.mark.parametrize("slug", usually([], [*cases.EXAMPLES, *EDGES], thorough=["retail-chain", *EDGES]))
def test_an_office_computes_every_formula_as_the_rules_do(slug: str, tmp_path: Path) -> None:
    book = example_book(slug)
    places = CellPlaces(book)
    saved = saved_by_an_office(write_workbook(book, with_results=False), tmp_path)
    pages = load_workbook(io.BytesIO(saved), data_only=True)
    wrong = []
    for sheet in book.sheets:
        for row in sheet.rows:
            for place, column in enumerate(sheet.fields):
                wanted = row.value_of(column)
                if isinstance(wanted, Formula):
                    where = places.rows[sheet.key][row.key] + 1, place + 1
                    got = pages[places.titles[sheet.key]].cell(*where).value
                    if (got or wanted.value) and got != pytest.approx(wanted.value, abs=1e-9):
                        wrong.append(f"{sheet.key} {row.key} {column.key}: {got} for {wanted.value}")

    assert wrong == []
    assert pages["Overview"].cell(agree_row(places) + 1, 2).value == "yes"


@pytest.mark.parametrize("slug", usually([], [*cases.EXAMPLES, *TEXTS], thorough=["mutual-insurer", *TEXTS]))
def test_a_workbook_that_an_office_saved_changes_nothing(slug: str, tmp_path: Path) -> None:
    book = example_book(slug)

    reading = read_back(saved_by_an_office(write_workbook(book), tmp_path), "ours.xlsx", book)

    assert reading.faults == []
    assert reading.changes == []

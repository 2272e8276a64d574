"""The workbook: formulas that compute what the rules say, typed text that is never one, nothing that was left out."""

import io
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from readiness.document.book import Book, Formula
from readiness.export.sheet import write_workbook
from readiness.export.sheet.layout import CellPlaces
from readiness.export.sheet.overview import agree_row
from readiness.model.assessment import ReportSettings
from readiness.present.book import books
from readiness.present.handout.brief import Brief
from readiness.services import exporting
from readiness.services.handing_over import format_of
from tests import chance
from tests.engine.telling import untell
from tests.export.computing import Spreadsheet
from tests.export.sources import example_book, example_source, full_assessment, source_of
from tests.report import cases
from tests.thorough import usually

EVERY_SHEET = {"Overview", "Scores", "Contributions", "Ranking"}
HOSTILE = '=HYPERLINK("http://evil.example";"x")'


def _differing(book: Book) -> list[str]:
    """Cells of which the formula, computed anew, is not what the rules say."""
    layout = CellPlaces(book)
    sheet = Spreadsheet(write_workbook(book, with_results=False))
    wrong = []
    for table in book.sheets:
        for row in table.rows:
            for place, column in enumerate(table.fields):
                wanted = row.value_of(column)
                if isinstance(wanted, Formula):
                    got = sheet.value(layout.titles[table.key], layout.rows[table.key][row.key] + 1, place + 1)
                    if not _is_same(got, wanted.value):
                        wrong.append(f"{table.key} {row.key} {column.key}: {got} for {wanted.value}")
    agree = sheet.value(layout.titles["dimensions"], agree_row(layout) + 1, 2)
    return wrong if agree == "yes" else [*wrong, f"the overview says {agree}"]


def _is_same(got: object, wanted: object) -> bool:
    if isinstance(got, int | float) and isinstance(wanted, int | float):
        return abs(got - wanted) < 1e-9
    return got == wanted


@pytest.mark.parametrize("slug", usually(["retail-chain"], [*cases.EXAMPLES, *cases.CASES, *cases.EXTREMES]))
def test_formulas_compute_what_the_rules_say(slug: str) -> None:
    book = example_book(slug)

    assert _differing(book) == []


@given(data=st.data())
@settings(max_examples=chance.sample(8))
def test_formulas_agree_with_the_rules_whatever_is_not_told(data: st.DataObject) -> None:
    response = untell(data, cases.example(data.draw(st.sampled_from(cases.EXAMPLES))))

    assert _differing(books.whole_book(source_of(response))) == []


def _handed_over(**flags: bool) -> bytes:
    settings = ReportSettings(**{"with_raw_answers": False, "with_names": True, "with_notes": True, **flags})
    return format_of("xlsx").make(Brief(cases.content_of("retail-chain"), settings))


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    ("made", "sheets"),
    [
        (lambda: exporting.workbook(example_source()), EVERY_SHEET),
        (lambda: _handed_over(with_raw_answers=True), EVERY_SHEET),
        (lambda: _handed_over(with_raw_answers=True, with_notes=False), EVERY_SHEET),
        (_handed_over, {"Overview"}),
        (lambda: _handed_over(with_raw_answers=True, with_names=False), {"Overview"}),
    ],
    ids=["assess", "everything", "without notes", "usual", "without names"],
)
def test_each_way_to_a_workbook_has_a_formula_beside_each_score_of_ours(
    made: Callable[[], bytes], sheets: set[str]
) -> None:
    """A column that says "by formula" holds formulas, and a sheet of scores without them says why."""
    data = made()
    sheet, pages = Spreadsheet(data), load_workbook(io.BytesIO(data))
    kept = load_workbook(io.BytesIO(data), data_only=True)

    assert {name for name, _, _ in sheet.formulas} == sheets
    shown = {place: kept[place[0]].cell(*place[1:]).value for place in sheet.formulas}
    assert [at for at, told in shown.items() if not _is_same(sheet.value(*at), "" if told is None else told)] == []
    for name in ("Scores", "Ranking"):
        heads = [cell.value for cell in pages[name][4]]
        assert ("Score by formula" in heads) == (name in sheets)
        assert ("Live formulas need the answers" in pages[name]["A2"].value) == (name not in sheets)


def test_a_formula_that_says_something_else_than_the_rules_is_noticed() -> None:
    changed = load_workbook(io.BytesIO(write_workbook(example_book())))
    page = changed["Answers"]
    page["B5"] = next(row[1] for row in changed["Lists"].iter_rows(values_only=True) if row[1] == "Not answered")
    out = io.BytesIO()
    changed.save(out)

    book = example_book()
    assert Spreadsheet(out.getvalue()).value("Overview", agree_row(CellPlaces(book)) + 1, 2) != "yes"


@pytest.mark.parametrize("words", usually([HOSTILE], [HOSTILE, "+1+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "\t=1+1"]))
def test_typed_text_is_never_a_formula_nor_a_link(words: str) -> None:
    assessment = full_assessment(words)
    harmless = Spreadsheet(write_workbook(books.whole_book(source_of(cases.example("retail-chain")))))
    data = write_workbook(books.whole_book(source_of(assessment.response, assessment)))
    pages = load_workbook(io.BytesIO(data))

    assert {sheet for sheet, _, _ in Spreadsheet(data).formulas} <= EVERY_SHEET
    assert len(Spreadsheet(data).formulas) == len(harmless.formulas)
    typed = [
        cell for page in pages if page.sheet_state == "visible" for row in page.iter_rows() for cell in row
        if isinstance(cell.value, str) and cell.data_type != "f" and cell.value.startswith(("=", "+", "-", "@"))
        and cell.row > 3
    ]  # fmt: skip
    assert typed
    assert [cell.coordinate for cell in typed if not cell.quotePrefix] == []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.namelist()
        relations = b"".join(archive.read(name) for name in parts if name.endswith(".rels"))
    assert b"External" not in relations
    assert [name for name in parts if "vba" in name.lower() or "externalLink" in name] == []


def test_what_is_left_out_is_in_no_part_of_the_file() -> None:
    response = cases.example("retail-chain")
    noted = cases.changed(
        response, answers={slug: cases.changed(each, evidence="Zebra note") for slug, each in response.answers.items()}
    )
    book = books.whole_book(source_of(noted, with_names=False, with_answers=False))
    with zipfile.ZipFile(io.BytesIO(write_workbook(book))) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist()).decode()

    assert "Zebra note" not in everything
    assert [person.name for person in response.people if person.name in everything] == []
    assert [
        sheet.key for sheet in book.sheets if sheet.key in {"answers", "facts", "models", "people", "problems"}
    ] == []
    assert {sheet for sheet, _, _ in Spreadsheet(write_workbook(book)).formulas} == {"Overview"}
    assert _differing(book) == []


def test_without_names_the_answers_are_all_there() -> None:
    book = books.whole_book(example_source(with_names=False))

    assert _differing(book) == []
    assert not book.has("people")


def test_dates_of_the_plan_are_dates_and_every_table_can_be_filtered() -> None:
    pages = load_workbook(io.BytesIO(write_workbook(example_book())))
    roadmap = pages["Roadmap"]
    head = [cell.value for cell in roadmap[4]]
    starts = [row[head.index("Start")] for row in roadmap.iter_rows(min_row=5)]

    assert [cell.coordinate for cell in starts if cell.value is not None and not cell.is_date] == []
    assert [page.title for page in pages if page.sheet_state == "visible" and not page.tables] == []
    assert [page.title for page in pages if page.merged_cells.ranges] == []
    assert {page.title for page in pages if page.sheet_state != "visible"} == {"Lists", "_readiness"}


def test_the_answer_sheet_takes_answers_and_nothing_else() -> None:
    pages = load_workbook(io.BytesIO(write_workbook(books.answer_sheet(example_source()))))
    page = pages["Answers"]
    head = [cell.value for cell in page[4]]
    open_columns = {
        head[cell.column - 1] for row in page.iter_rows(min_row=5) for cell in row if not cell.protection.locked
    }

    assert page.protection.sheet
    assert open_columns == {
        "Answer", "Note or evidence", "How sure", "Why it does not apply", "Come back to it"
    }  # fmt: skip
    offered = {
        str(check.sqref).split(":")[0][0] for check in page.data_validations.dataValidation if check.type == "list"
    }
    assert {head[ord(letter) - ord("A")] for letter in offered} == {"Answer", "How sure", "Come back to it"}
    assert {"What the levels mean", "Help", "How to tell"} < set(head)


def test_an_empty_sheet_says_that_it_is() -> None:
    pages = load_workbook(io.BytesIO(write_workbook(example_book())))

    assert str(pages["Minutes"]["A2"].value).endswith("Nothing is in it yet.")
    assert not str(pages["Roadmap"]["A2"].value).endswith("Nothing is in it yet.")


@pytest.mark.sampled(1)
@pytest.mark.parametrize("slug", ["nobody", "every-script", "forty-problems"])
def test_a_workbook_is_made_of_organizations_at_the_edges(slug: str) -> None:
    pages = load_workbook(io.BytesIO(write_workbook(example_book(slug))))

    assert "Overview" in pages.sheetnames


def test_a_workbook_is_made_where_nothing_was_answered() -> None:
    book = books.whole_book(source_of(cases.nothing_answered()))

    assert _differing(book) == []
    assert [told for name, told in book.facts if name == "Phase"] == ["Nothing was answered yet"]

"""Safeguards in everything that an assessment is kept in: files, copies, snapshots, and a workbook that comes back."""

import pytest

from readiness.content.responses import read_response
from readiness.model.safeguards import SafeguardAnswer
from readiness.present.book.books import answer_sheet, whole_book
from readiness.services import exchanging, exporting, importing
from readiness.services.copying import duplicate
from readiness.services.workspace import Workspace
from tests.engine.safeguards import guarded
from tests.services.test_importing import made, take_all, with_cells

HALF = SafeguardAnswer(given="in-part", note="=1+1, half of it")


@pytest.fixture
def told(workspace: Workspace) -> str:
    """An assessment with one safeguard told, under content that asks for them."""
    made_one = workspace.start("Autumn", "Northwind", library=guarded.SECOND)
    workspace.save(made_one, "safeguard", "fallback", HALF)
    return made_one


def held(workspace: Workspace, assessment_id: str) -> dict[str, SafeguardAnswer]:
    return dict(workspace.open(assessment_id).assessment.response.safeguards)


def test_they_go_along_in_a_file_a_response_file_a_copy_and_a_snapshot(workspace: Workspace, told: str) -> None:
    whole = exchanging.import_file(workspace, exchanging.export_assessment(workspace, told), "all.json")
    response = exchanging.export_response(workspace, told).encode()
    workspace.take_snapshot(told, "Autumn")
    (line,) = workspace.snapshots(told)

    for each in (whole, duplicate(workspace, told)):
        assert held(workspace, each) == {"fallback": HALF}
    assert read_response(response, guarded.SECOND, today=workspace.today()).safeguards == {"fallback": HALF}
    assert workspace.snapshot(told, line.id).response.safeguards == {"fallback": HALF}


def test_a_workbook_that_comes_back_changes_and_empties_them(workspace: Workspace, told: str) -> None:
    book = whole_book(exporting.stored_source(workspace, told))
    rows = {row.key: place for place, row in enumerate(book.sheet("safeguards").rows, 5)}
    data = with_cells(
        made(workspace, told),
        {
            f"Safeguards!B{rows['cost-limit']}": "No",
            f"Safeguards!C{rows['cost-limit']}": "Nobody counts",
            f"Safeguards!B{rows['fallback']}": "Not told",
        },
    )

    stored = take_all(workspace, told, data)

    assert held(workspace, told) == {
        "cost-limit": SafeguardAnswer(given="no", note="Nobody counts"),
        "fallback": SafeguardAnswer(given=None, note=HALF.note),
    }
    importing.take_back(workspace, told, stored)
    assert held(workspace, told) == {"fallback": HALF}


def test_the_sheet_to_answer_asks_for_them_with_what_would_be_seen(workspace: Workspace, told: str) -> None:
    sheet = answer_sheet(exporting.stored_source(workspace, told)).sheet("safeguards")

    asked = guarded.SECOND.questionnaire.safeguards.by_id["fallback"]
    row = next(each for each in sheet.rows if each.key == "fallback")
    assert row.values["seen"] == f"Yes: {asked.in_place}\nIn part: {asked.in_part}\nNo: {asked.missing}"
    assert row.values["help"] == asked.help


def test_content_without_them_keeps_what_was_told_and_says_that_it_does_not_count(workspace: Workspace) -> None:
    opened = exchanging.open_example(workspace, "retail-chain")
    workspace.save(opened, "safeguard", "fallback", HALF)

    assert held(workspace, opened) == {}
    assert any("fallback" in note for note in workspace.open(opened).notes)

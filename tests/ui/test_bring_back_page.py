"""The page Bring back: every change with a box before anything is stored, and a way back afterwards."""

import io

import pytest
from openpyxl import load_workbook
from streamlit.testing.v1 import AppTest

from readiness.services import exchanging, exporting
from readiness.services.exporting import WORKBOOK
from readiness.services.workshop_entrance import come_back
from readiness.services.workshop_progress import live_view
from readiness.services.workshop_seat import find_seat
from readiness.services.workshops import open_workshop
from readiness.ui import state
from tests.services.workshop_rooms import two_sides
from tests.ui.opening import run_page, shown


@pytest.fixture
def opened() -> str:
    return exchanging.open_example(state.workspace(), "retail-chain")


def changed(slug: str, cells: dict[str, object]) -> tuple[str, bytes, str]:
    pages = load_workbook(io.BytesIO(exporting.workbook(exporting.stored_source(state.workspace(), slug))))
    for where, value in cells.items():
        sheet, _, cell = where.partition("!")
        pages[sheet][cell] = value
    out = io.BytesIO()
    pages.save(out)
    return "ours.xlsx", out.getvalue(), WORKBOOK


def brought(slug: str, file: tuple[str, bytes, str]) -> AppTest:
    page = run_page("bring_back", slug)
    page.file_uploader[0].set_value(file).run()
    assert not page.exception
    return page


def employees(slug: str) -> int | None:
    return state.workspace().open(slug).assessment.response.organization.employees


def test_what_is_ticked_is_stored_and_can_be_taken_back(opened: str) -> None:
    before = employees(opened)
    page = brought(opened, changed(opened, {"Facts!B8": 321, "Facts!B9": "Toys"}))

    assert [box.label for box in page.checkbox] == [
        "Facts, B8, People employed. Told: 620 → 321.",
        "Facts, B9, Sector. Told: Retail, garden and home → Toys.",
    ]
    page.checkbox[1].uncheck()
    page.button(key="bring-back-store").click().run()

    assert employees(opened) == 321
    assert state.workspace().open(opened).assessment.response.organization.sector == "Retail, garden and home"
    page.button(key="brought-back-undo").click().run()
    assert employees(opened) == before


def test_what_is_newer_in_the_app_has_no_tick(opened: str) -> None:
    file = changed(opened, {"Facts!B8": 321})
    told = state.workspace().open(opened).assessment.response.organization
    state.workspace().save(opened, "organization", "organization", told.model_copy(update={"employees": 500}))

    page = brought(opened, file)

    assert [(box.value, box.label) for box in page.checkbox] == [
        (False, "Facts, B8, People employed. Told: 620 → 321. In the app it says by now: 500.")
    ]


def test_mistakes_are_told_with_their_cells_and_nothing_can_be_stored(opened: str) -> None:
    page = brought(opened, changed(opened, {"Facts!B8": "many", "Answers!B5": 9}))

    assert "Two mistakes in the file. Nothing is stored." in shown(page)
    assert "Facts, B8" in shown(page)
    assert not page.checkbox


def test_a_file_that_changes_nothing_says_so(opened: str) -> None:
    assert "The file changes nothing." in shown(brought(opened, changed(opened, {})))


def test_a_table_of_text_comes_back_as_well(opened: str) -> None:
    source = exporting.stored_source(state.workspace(), opened)
    table = exporting.plan_table(source, ";").decode().replace("Not started", "In progress", 1)

    page = brought(opened, ("plan.csv", table.encode("utf-8"), "text/csv"))

    assert [box.label.partition(". Status: ")[2] for box in page.checkbox] == ["Not started → In progress."]


def test_a_sheet_is_recorded_as_one_persons_answers_while_a_workshop_waits_for_them(opened: str) -> None:
    workspace = state.workspace()
    held = open_workshop(workspace, opened, two_sides())
    pages = load_workbook(io.BytesIO(exporting.empty_workbook(exporting.stored_source(workspace, opened))))
    pages["Answers"]["C5"] = 3
    out = io.BytesIO()
    pages.save(out)
    before = workspace.open(opened).assessment

    page = brought(opened, ("sheet.xlsx", out.getvalue(), WORKBOOK))
    whose = page.radio(key="sheet-whose")
    assert whose.value is None
    whose.set_value(held).run()
    assert "One answer will count in the workshop" in shown(page)
    page.button(key="sheet-record").click().run()
    assert "Say whose sheet it is." in shown(page)
    next(each for each in page.text_input if each.label.startswith("Name")).set_value("Ines").run()
    page.button(key="sheet-record").click().run()

    assert not page.exception
    assert [(each.name, each.answered) for each in live_view(workspace, held).people] == [("Ines", 1)]
    code = shown(page).partition("the return code ")[2][:9]
    assert find_seat(workspace, come_back(workspace, code, "elsewhere").token) is not None
    page.button(key="sheet-code-noted").click().run()
    assert code not in shown(page)
    assert workspace.open(opened).assessment == before

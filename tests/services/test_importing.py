"""What a workbook changes is stored as one change of whoever brought it, and can be taken back as one."""

import io
import random
from collections.abc import Iterator
from datetime import date

import pytest
from openpyxl import load_workbook

from readiness.document.book import BookField, BookRow, Spot, code_text, editable_values
from readiness.export.sheet.layout import CellPlaces
from readiness.present.book.books import whole_book
from readiness.services import exchanging, exporting, importing
from readiness.services.records import Refused
from readiness.services.workspace import Workspace
from tests import chance
from tests.services.workbook_cells import with_cells

NAME = "ours.xlsx"


@pytest.fixture
def opened(workspace: Workspace) -> str:
    return exchanging.open_example(workspace, "retail-chain")


def made(workspace: Workspace, slug: str) -> bytes:
    return exporting.workbook(exporting.stored_source(workspace, slug))


def questions(workspace: Workspace) -> list[str]:
    return [question.id for question in workspace.library.questionnaire.questions]


def take_all(workspace: Workspace, slug: str, data: bytes) -> importing.StoredImport:
    reading = importing.read_file(workspace, slug, data, NAME)
    assert reading.faults == []
    chosen = {change.spot: change.today for change in reading.changes}
    return importing.store_changes(workspace, slug, data, NAME, chosen)


def test_changes_are_stored_in_every_part(workspace: Workspace, opened: str) -> None:
    before = workspace.open(opened).assessment
    data = with_cells(
        made(workspace, opened),
        {
            "Answers!B5": "I do not know",
            "Answers!C6": "The contract of May",
            "Facts!B7": "Fernhill",
            "Facts!B8": 700,
            "People!B5": 0.5,
            "People!G5": "Left open",
            "People!H5": 1,
            "Problems!C5": "I do not know",
            "Models in use!C5": "2025-03",
            "Models in use!E5": "No",
            "Charter!B6": "Ada",
        },
    )

    take_all(workspace, opened, data)

    after = workspace.open(opened).assessment
    first, second = questions(workspace)[:2]
    person, skills = after.response.people[0], list(before.response.people[0].skills)
    assert after.response.answers[first].given == "dont-know"
    assert after.response.answers[second].evidence == "The contract of May"
    assert (after.response.organization.name, after.response.organization.employees) == ("Fernhill", 700)
    assert float(person.fte or 0) == 0.5
    assert len(person.skills) == len(skills) - 1
    assert after.response.problems[0].criteria != before.response.problems[0].criteria
    assert after.response.workloads[0].in_use_since == "2025-03"
    assert after.response.workloads[0].has_real_users is False
    assert after.charter.sponsor == "Ada"
    assert importing.read_file(workspace, opened, data, NAME).changes == []


def test_a_plan_that_comes_back_marks_what_is_done(workspace: Workspace, opened: str) -> None:
    data = exporting.plan_workbook(exporting.stored_source(workspace, opened))
    page = load_workbook(io.BytesIO(data))["Roadmap"]
    code = str(page["T5"].value)

    take_all(
        workspace, opened, with_cells(data, {"Roadmap!I5": "Done", "Roadmap!H5": "Ada", "Roadmap!E6": date(2026, 5, 4)})
    )

    edit = workspace.open(opened).assessment.action_edits[code]
    assert (edit.status, edit.person) == ("done", "Ada")
    assert edit.done_on == workspace.today("UTC")
    assert edit.start_on is not None


def test_new_rows_come_in_as_people_problems_and_models_and_go_again_in_one_step(
    workspace: Workspace, opened: str
) -> None:
    before = workspace.open(opened).assessment
    cells = {
        "People!A40": "Ines Neu",
        "People!B40": 0.5,
        "Problems!A50": "Sort letters",
        "Problems!C50": 2,
        "Models in use!A40": "Reader of letters",
        "Models in use!C40": "2025-03",
    }
    data = with_cells(made(workspace, opened), cells)

    stored = take_all(workspace, opened, data)

    after = workspace.open(opened).assessment.response
    assert [person.name for person in after.people] == [*(person.name for person in before.response.people), "Ines Neu"]
    assert float(after.people[-1].fte or 0) == 0.5
    assert (after.problems[-1].name, list(after.problems[-1].criteria.values())) == ("Sort letters", [2])
    assert (after.workloads[-1].name, after.workloads[-1].in_use_since) == ("Reader of letters", "2025-03")
    assert importing.read_file(workspace, opened, data, NAME).changes == []
    importing.take_back(workspace, opened, stored)
    assert workspace.open(opened).assessment.response == before.response


def test_what_was_stored_is_one_step_and_is_taken_back_as_one(workspace: Workspace, opened: str) -> None:
    before = workspace.open(opened).assessment
    stored = take_all(
        workspace,
        opened,
        with_cells(made(workspace, opened), {"Answers!B5": 0, "Answers!B6": 0, "Roadmap!H5": "Ada", "Facts!B8": 1}),
    )
    assert stored.cells == len(stored.entries) == 4

    importing.take_back(workspace, opened, stored)

    after = workspace.open(opened).assessment
    assert (after.response, after.action_edits) == (before.response, before.action_edits)


def test_what_was_changed_since_is_not_taken_back(workspace: Workspace, opened: str) -> None:
    stored = take_all(workspace, opened, with_cells(made(workspace, opened), {"Answers!B5": 0, "Facts!B8": 1}))
    first = questions(workspace)[0]
    workspace.save(opened, "answer", first, {"given": 3})

    with pytest.raises(Refused):
        importing.take_back(workspace, opened, stored)
    assert workspace.open(opened).assessment.response.organization.employees == 1


def test_an_old_file_takes_nothing_from_newer_answers_unless_somebody_chose_it(
    workspace: Workspace, opened: str
) -> None:
    data = with_cells(made(workspace, opened), {"Answers!B5": 0})
    first = questions(workspace)[0]
    workspace.save(opened, "answer", first, {"given": 1})
    (clash,) = importing.read_file(workspace, opened, data, NAME).conflicts
    assert (clash.today or "")[:1] == "1"

    with pytest.raises(Refused, match="changed in the app in the meantime"):
        importing.store_changes(workspace, opened, data, NAME, {clash.spot: None})
    importing.store_changes(workspace, opened, data, NAME, {clash.spot: clash.today})

    assert workspace.open(opened).assessment.response.answers[first].given == 0


def test_a_file_with_a_mistake_stores_nothing(workspace: Workspace, opened: str) -> None:
    before = workspace.open(opened).assessment
    data = with_cells(made(workspace, opened), {"Answers!B5": 0, "Answers!B6": "perhaps"})
    reading = importing.read_file(workspace, opened, data, NAME)

    with pytest.raises(Refused) as refused:
        importing.store_changes(workspace, opened, data, NAME, {change.spot: None for change in reading.changes})

    assert refused.value.problems[0].startswith("Answers!B6: “perhaps” is not in the list.")
    assert workspace.open(opened).assessment == before


@pytest.mark.drawn
@pytest.mark.parametrize("seed", chance.seeds(4, is_costly=True))
def test_edits_made_by_chance_arrive_exactly_and_are_no_difference_afterwards(
    workspace: Workspace, opened: str, seed: int
) -> None:
    rng = random.Random(seed)
    source = exporting.stored_source(workspace, opened)
    book = whole_book(source)
    places = CellPlaces(book)
    pages = load_workbook(io.BytesIO(exporting.write(book)))
    for sheet in book.sheets:
        for row in sheet.rows:
            for column in sheet.fields:
                if not row.may_change(column) or rng.random() > 0.1:
                    continue
                cell = pages[places.titles[sheet.key]].cell(
                    places.rows[sheet.key][row.key] + 1, places.columns[sheet.key][column.key] + 1
                )
                cell.value = _drawn(rng, row, column)
                if isinstance(cell.value, str):
                    cell.data_type = "s"
    out = io.BytesIO()
    pages.save(out)
    wanted = {
        change.spot: change.value for change in importing.read_file(workspace, opened, out.getvalue(), NAME).changes
    }

    take_all(workspace, opened, out.getvalue())

    assert wanted
    assert importing.read_file(workspace, opened, out.getvalue(), NAME).changes == []
    now = dict(_codes(workspace, opened))
    assert {spot: now[spot] for spot in wanted} == wanted
    assert importing.read_file(workspace, opened, made(workspace, opened), NAME).changes == []


def _codes(workspace: Workspace, slug: str) -> Iterator[tuple[Spot, str]]:
    for spot, value in editable_values(whole_book(exporting.stored_source(workspace, slug))):
        yield spot, code_text(value)


def _drawn(rng: random.Random, row: BookRow, column: BookField) -> object:
    """A value that fits the cell. What is done has its own dates, so nothing is done here."""
    choices = [choice for choice in row.choices_of(column) if choice.value not in {"not-applicable", "done"}]
    kind, limits = row.kind_of(column), row.limits_of(column)
    if choices and (kind in ("choice", "text") or rng.random() < 0.3):
        return rng.choice(choices).label
    if kind == "date":
        return date(2027, 1, rng.randint(1, 28))
    if kind == "since":
        return rng.choice(["2024", "2025-11", date(2025, 3, rng.randint(1, 28))])
    if limits is not None:
        most = min(limits[1], 9)
        return rng.randint(int(limits[0]), int(most)) if kind == "whole" else round(rng.uniform(limits[0], most), 2)
    if column.key == "value" and row.path.endswith("currency"):
        return rng.choice(["EUR", "CHF"])
    return rng.choice(["=cmd|' /C calc'!A0", "plain words", "Ünïcode – “quoted”", "@SUM(A1)", "_x000D_ kept"])

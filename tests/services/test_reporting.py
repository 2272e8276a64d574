"""Making, looking at and reading back a report."""

import base64
import io
import json
from datetime import date

import pikepdf
import pytest
from PIL import Image

from readiness.model.assessment import ActionEdit, Charter, ReportSettings
from readiness.model.response import Answer
from readiness.services import exchanging, reporting
from readiness.services.assessing import assess_response, assessment_of
from readiness.services.logos import read_logo
from readiness.services.records import Refused
from readiness.services.workspace import Workspace
from tests.evidence.samples import a_check
from tests.report.cases import EVERYTHING

EXAMPLE = "regional-logistics"
EVERY_EDIT = ActionEdit(
    person="Ana",
    start_on=date(2026, 6, 1),
    end_on=date(2026, 6, 5),
    effort_days=3.5,
    indicator="Two teams ask for it",
    done_when="It is signed",
    status="done",
    note="Zürich",
)


@pytest.fixture
def opened(workspace: Workspace) -> str:
    """An example with an edited action, a charter, another start, a checked table and a snapshot by hand."""
    made = exchanging.open_example(workspace, EXAMPLE)
    workspace.save(made, "action-edit", "X07", EVERY_EDIT)
    workspace.save(made, "charter", "charter", Charter(sponsor="Ana", stop_rule="After six weeks"))
    workspace.start_on(made, date(2026, 5, 4))
    workspace.save(made, "evidence", workspace.findings(made).response.problems[0].id, a_check())
    workspace.take_snapshot(made, "Before the summer")
    return made


def test_a_report_restores_the_assessment_exactly(workspace: Workspace, opened: str) -> None:
    workspace.save(opened, "report", "report", EVERYTHING)
    report = reporting.make_report(workspace, opened)
    back = exchanging.import_file(workspace, report.pdf, report.name)
    assert workspace.store.export_assessment(back) == workspace.store.export_assessment(opened)
    restored, given = (workspace.open(each, with_snapshots=True).assessment for each in (back, opened))
    assert restored.action_edits == {"X07": EVERY_EDIT}
    assert restored.snapshots == given.snapshots
    assert sorted(shot.reason for shot in restored.snapshots) == ["by-hand", "report"]
    assert restored.model_copy(update={"id": given.id}) == given
    assert reporting.preview(workspace, back).pdf == report.pdf


def test_a_report_of_a_response_file_can_be_imported_too(workspace: Workspace) -> None:
    response = next(each.response for each in exchanging.examples(workspace) if each.slug == EXAMPLE)
    settings = EVERYTHING
    pdf = reporting.build_pdf(assess_response(response, workspace.library), assessment_of(response), settings)
    back = exchanging.import_file(workspace, pdf, "report.PDF")
    restored = workspace.open(back).assessment.response
    assert restored.answers == response.answers
    assert restored.people == response.people
    assert restored.problems == response.problems


def test_making_a_report_takes_a_snapshot_and_looking_at_it_takes_none(workspace: Workspace, opened: str) -> None:
    reporting.preview(workspace, opened)
    assert len(workspace.snapshots(opened)) == 1
    reporting.make_report(workspace, opened)
    assert sorted(line.reason for line in workspace.snapshots(opened)) == ["by-hand", "report"]


def test_the_same_report_again_takes_no_second_snapshot(workspace: Workspace, opened: str) -> None:
    first = reporting.make_report(workspace, opened)
    assert reporting.make_report(workspace, opened) is first
    workspace.save(opened, "report", "report", ReportSettings(audience="The board"))
    reporting.make_report(workspace, opened)
    assert len(workspace.snapshots(opened)) == 2


def test_a_changed_answer_gives_another_report_and_a_snapshot_of_its_own(workspace: Workspace, opened: str) -> None:
    first = reporting.make_report(workspace, opened)
    workspace.save(opened, "answer", "data-exist", Answer(given=0))
    second = reporting.make_report(workspace, opened)
    assert second.pdf != first.pdf
    assert len(workspace.snapshots(opened)) == 3


def test_a_report_without_raw_answers_carries_none_and_is_not_imported(workspace: Workspace, opened: str) -> None:
    pdf = reporting.make_report(workspace, opened).pdf
    with pikepdf.open(io.BytesIO(pdf)) as document:
        carried = json.loads(document.attachments["assessment.json"].get_file().read_bytes())
    assert carried["format"] == "ml-readiness-summary"
    with pytest.raises(Refused, match="without single answers"):
        exchanging.import_file(workspace, pdf, "report.pdf")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\nbroken", b"PK\x03\x04"])
def test_a_file_that_is_no_report_is_refused_and_nothing_is_stored(workspace: Workspace, data: bytes) -> None:
    with pytest.raises(Refused):
        exchanging.import_file(workspace, data, "report.pdf")
    assert workspace.assessments() == ()


def test_only_sections_with_something_to_say_are_offered(workspace: Workspace, opened: str) -> None:
    workspace.save(opened, "report", "report", ReportSettings(sections_left_out=("gaps",)))
    offered = [line.slug for line in reporting.preview(workspace, opened).sections]
    assert "gaps" in offered
    assert "evidence" in offered
    assert "disagreement" not in offered
    empty = workspace.start("Empty", "Nobody")
    assert [line.slug for line in reporting.preview(workspace, empty).sections] == ["team", "problems", "appendix"]


def test_a_section_left_out_makes_the_report_shorter(workspace: Workspace, opened: str) -> None:
    whole = reporting.preview(workspace, opened)
    workspace.save(opened, "report", "report", ReportSettings(sections_left_out=("appendix", "gaps")))
    assert reporting.preview(workspace, opened).page_count < whole.page_count


def test_every_page_can_be_looked_at(workspace: Workspace, opened: str) -> None:
    report = reporting.preview(workspace, opened)
    with Image.open(io.BytesIO(report.page(report.page_count))) as picture:
        assert picture.format == "PNG"
    with pytest.raises(IndexError):
        report.page(report.page_count + 1)


def test_an_assessment_without_answers_gives_a_report_too(workspace: Workspace) -> None:
    report = reporting.make_report(workspace, workspace.start("Empty", "Nobody"))
    assert report.page_count >= 2
    assert report.name.startswith("Nobody - ML readiness report - ")


@pytest.mark.parametrize(("color", "is_readable"), [("#12324A", True), ("#FFD400", False), ("#FFFFFF", False)])
def test_an_accent_that_cannot_be_read_is_replaced_by_a_darker_shade(color: str, is_readable: bool) -> None:
    found = reporting.accent(color)
    assert found.is_readable is is_readable
    assert (found.used == color) is is_readable
    assert found.used_contrast >= 4.5


def test_a_logo_is_kept_as_png_and_a_program_is_refused() -> None:
    target = io.BytesIO()
    Image.new("RGB", (30, 10)).save(target, format="JPEG")
    assert base64.b64decode(read_logo(target.getvalue()).png).startswith(b"\x89PNG")
    with pytest.raises(Refused, match="not a picture"):
        read_logo(b"MZ\x90")


def test_a_new_name_is_in_the_next_report(workspace: Workspace, opened: str) -> None:
    first = reporting.preview(workspace, opened)
    organization = workspace.open(opened).assessment.response.organization
    workspace.save(opened, "organization", "organization", organization.model_copy(update={"name": "Another Name"}))
    second = reporting.preview(workspace, opened)
    assert second.name.startswith("Another Name - ")
    assert second.pdf != first.pdf

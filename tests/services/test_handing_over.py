"""One registry of formats for every door through which an assessment leaves."""

import io

import pytest
from openpyxl import load_workbook

from readiness.model.assessment import ReportSettings
from readiness.services import exchanging, handing_over, reporting
from readiness.services.records import Refused
from readiness.services.workspace import Workspace
from tests.report.cases import EVERYTHING

EXAMPLE = "regional-logistics"


@pytest.fixture
def opened(workspace: Workspace) -> str:
    return exchanging.open_example(workspace, EXAMPLE)


def test_every_format_has_a_slug_of_its_own_that_an_address_can_hold() -> None:
    slugs = handing_over.slugs()

    assert len(set(slugs)) == len(slugs)
    assert all(slug.isalnum() and slug == slug.lower() for slug in slugs)


def test_a_file_is_named_by_organization_what_it_is_and_day(workspace: Workspace, opened: str) -> None:
    made = handing_over.hand_over(workspace, opened, "pdf")

    assert made.name.startswith("Harbour & Hill Logistics (example) - ML readiness report - ")
    assert made.name.endswith(".pdf")
    assert made.media_type == "application/pdf"


def test_the_pdf_handed_over_is_the_one_of_the_page(workspace: Workspace, opened: str) -> None:
    assert handing_over.hand_over(workspace, opened, "pdf").data == reporting.make_report(workspace, opened).pdf


def test_what_a_file_rests_on_is_kept_once(workspace: Workspace, opened: str) -> None:
    handing_over.hand_over(workspace, opened, "pdf")
    handing_over.hand_over(workspace, opened, "pdf")

    shots = workspace.open(opened, with_snapshots=True).assessment.snapshots
    assert [shot.reason for shot in shots] == ["report"]


def test_a_format_that_does_not_exist_is_refused_with_those_that_do(workspace: Workspace, opened: str) -> None:
    with pytest.raises(Refused) as refused:
        handing_over.hand_over(workspace, opened, "wordperfect")

    assert "pdf" in refused.value.mend


def test_the_workbook_leaves_out_what_the_report_leaves_out(workspace: Workspace, opened: str) -> None:
    assessment = workspace.open(opened).assessment
    names = [person.name for person in assessment.response.people]
    workspace.save(opened, "report", "report", ReportSettings(sections_left_out=("people",)))

    without = _cells(handing_over.hand_over(workspace, opened, "xlsx").data)
    workspace.save(opened, "report", "report", EVERYTHING)
    everything = _cells(handing_over.hand_over(workspace, opened, "xlsx").data)

    assert names
    assert [name for name in names if name in without] == []
    assert [name for name in names if name not in everything] == []


def _cells(workbook: bytes) -> set[object]:
    pages = load_workbook(io.BytesIO(workbook))
    return {cell.value for page in pages for row in page.iter_rows() for cell in row}


@pytest.mark.parametrize("slug", handing_over.slugs())
def test_every_format_is_made_the_same_twice(workspace: Workspace, opened: str, slug: str) -> None:
    assessment = workspace.open(opened).assessment
    found = workspace.findings(opened)

    made = handing_over.files_of(found, assessment, [slug])[slug]

    assert made
    assert handing_over.files_of(found, assessment, [slug])[slug] == made

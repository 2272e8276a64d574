"""The short form of team roles in everything that an assessment is kept in, and in what is handed out."""

import pytest

from readiness.content.responses import read_response
from readiness.model.response import Person
from readiness.present.team import told_skills
from readiness.services import exchanging
from readiness.services.copying import duplicate
from readiness.services.workspace import Workspace
from tests.engine.safeguards import guarded
from tests.services.test_importing import made, take_all, with_cells

BEN = Person(
    id="ben", name="Ben", fte="0.4", jobs={"knows-data": 2, "builds-and-runs": "dont-know"}, lists_all_skills=False
)


@pytest.fixture
def told(workspace: Workspace) -> str:
    """An assessment with one person told in the short form."""
    made_one = workspace.start("Autumn", "Northwind", library=guarded.SECOND)
    workspace.save(made_one, "person", "ben", BEN)
    return made_one


def held(workspace: Workspace, assessment_id: str) -> tuple[Person, ...]:
    return workspace.open(assessment_id).assessment.response.people


def test_it_goes_along_in_a_file_a_response_file_a_copy_and_a_snapshot(workspace: Workspace, told: str) -> None:
    whole = exchanging.import_file(workspace, exchanging.export_assessment(workspace, told), "all.json")
    response = exchanging.export_response(workspace, told).encode()
    workspace.take_snapshot(told, "Autumn")
    (line,) = workspace.snapshots(told)

    for each in (whole, duplicate(workspace, told)):
        assert held(workspace, each) == (BEN,)
    assert read_response(response, guarded.SECOND, today=workspace.today()).people == (BEN,)
    assert workspace.snapshot(told, line.id).response.people == (BEN,)


def test_a_cell_of_a_job_that_comes_back_in_a_workbook_is_taken(workspace: Workspace, told: str) -> None:
    changed = with_cells(made(workspace, told), {"People!X5": 3})
    take_all(workspace, told, changed)
    assert held(workspace, told)[0].jobs == {**BEN.jobs, "knows-business": 3}


def test_the_list_of_people_in_the_report_says_it(workspace: Workspace, told: str) -> None:
    words = told_skills.skills_by_level(workspace.findings(told), BEN)
    assert words == "Knows the data: working. Can build and run: not known."

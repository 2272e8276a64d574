"""The short form of team roles on the People page: it comes first, is stored at once, and nothing is lost by it."""

import pytest
from streamlit.testing.v1 import AppTest

from readiness.model.response import Person
from readiness.services.workspace import Workspace
from readiness.ui.people import closeness, roster
from tests.engine.safeguards import guarded
from tests.ui.opening import restart, run_page, shown

ANA = Person(id="ana", name="Ana", fte="0.5", skills={"math": 2}, roles=("data-scientist",), lists_all_skills=False)


@pytest.fixture
def second(workspace: Workspace) -> str:
    """An empty assessment under content with jobs."""
    return workspace.start("Autumn 2026", "Northwind Logistics", library=guarded.SECOND)


def people(workspace: Workspace, assessment_id: str) -> tuple[Person, ...]:
    return workspace.open(assessment_id).assessment.response.people


def field(found, name: str):
    return next(each for each in found if f":{name}:" in (each.key or ""))


def keys(page: AppTest) -> str:
    return " ".join(each.key or "" for each in (*page.button_group, *page.toggle))


def test_who_is_told_anew_is_asked_for_three_jobs_alone(workspace: Workspace, second: str) -> None:
    workspace.save(second, "person", "ben", roster.begin("ben", "Ben"))
    page = run_page("people", second, view="one")

    assert "Knows the data" in field(page.button_group, "job-knows-data").label
    assert ":job-knows-data:" in keys(page)
    assert ":statistics:" not in keys(page)
    assert ":roles:" not in keys(page)


def test_a_job_is_stored_when_it_is_told_and_says_what_stays_open(workspace: Workspace, second: str) -> None:
    workspace.save(second, "person", "ben", roster.begin("ben", "Ben"))
    page = run_page("people", second, view="one")

    field(page.button_group, "job-knows-data").set_value(2).run()
    field(page.button_group, "job-builds-and-runs").set_value("dont-know").run()

    (ben,) = people(workspace, second)
    assert ben.jobs == {"knows-data": 2, "builds-and-runs": "dont-know"}
    cover = workspace.findings(second).outcome.team
    assert cover.role("data-engineer").status == "covered"
    assert not cover.role("software-engineer").is_known
    assert "Told in the short form: Ben." in shown(restart(page).run())


def test_changing_between_both_forms_loses_nothing(workspace: Workspace, second: str) -> None:
    workspace.save(second, "person", "ana", ANA)
    page = run_page("people", second, view="one")
    assert ":roles:" in keys(page)

    page.button_group(key="people-closely-roles").set_value("jobs").run()
    field(page.button_group, "job-knows-business").set_value(3).run()
    (told,) = people(workspace, second)
    assert told == ANA.model_copy(update={"jobs": {"knows-business": 3}})

    page.button_group(key="people-closely-jobs").set_value("roles").run()
    assert people(workspace, second) == (told,)
    assert "You told in the short form: Knows the business: strong." in shown(page)
    field(page.button_group, "writing").set_value(0).run()
    assert people(workspace, second)[0].skills == {"math": 2, "writing": 0}
    assert people(workspace, second)[0].jobs == {"knows-business": 3}


@pytest.mark.parametrize("closely", ["jobs", "roles"])
def test_both_forms_of_the_table_store_nothing_by_being_looked_at(
    workspace: Workspace, second: str, closely: str
) -> None:
    workspace.save(second, "person", "ana", ANA.model_copy(update={"jobs": {"knows-data": 1}}))
    before = workspace.store.last_change(second)
    page = run_page("people", second, view="table", closely=closely)
    assert not page.exception
    assert len(page.dataframe) == 2
    assert workspace.store.last_change(second) == before


def test_content_without_jobs_asks_for_skills(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "person", "ben", roster.begin("ben", "Ben"))
    page = run_page("people", assessment_id, view="one")
    assert ":statistics:" in keys(page)
    assert "people-closely" not in keys(page)


def test_what_is_no_level_changes_no_job() -> None:
    assert closeness.jobs(ANA, {"knows-data": 7, "knows-business": None}) == {}

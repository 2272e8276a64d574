"""A restarted server draws the fields again that a browser still shows, whatever was open: nothing typed is lost."""

import pytest

from readiness.model.response import Answer
from readiness.services.exchanging import open_example
from readiness.services.workspace import Workspace
from readiness.ui import frame
from tests.ui.opening import restart, run_page, shown


def test_a_name_typed_about_one_person(workspace: Workspace) -> None:
    opened = open_example(workspace, "regional-logistics")
    first, second = workspace.open(opened).assessment.response.people[:2]
    page = run_page("people", opened, view="one")
    page.pills(key=f"person-choice-{first.id}").set_value(second.id).run()
    next(each for each in page.text_input if f":{second.id}:name:" in each.key).set_value("Ben K.")
    restart(page)
    assert workspace.open(opened).assessment.response.people[1].name == "Ben K."


def test_the_chosen_view_of_people(workspace: Workspace) -> None:
    page = run_page("people", open_example(workspace, "regional-logistics"))
    page.button_group(key="people-view-table").set_value("one").run()
    restart(page)
    assert page.button_group(key="people-view-one").value == "one"


def test_an_answer_in_a_later_step_about_a_problem(workspace: Workspace) -> None:
    opened = open_example(workspace, "regional-logistics")
    slug = workspace.open(opened).assessment.response.problems[0].id
    page = run_page("problems", opened, problem=slug)
    page.button(key="problem-step-1").click().run()
    changed = next(each for each in page.radio if f":{slug}:labour:" in each.key)
    changed.set_value(changed.options[0])
    restart(page)
    assert workspace.open(opened).assessment.response.problems[0].criteria["labour"] == 0


def test_an_answer_in_a_section_that_is_shown_as_a_whole(workspace: Workspace, assessment_id: str) -> None:
    first, second = workspace.library.questionnaire.dimensions[0].questions[:2]
    page = run_page("answer", assessment_id, q=first.id)
    page.button(key="other-way").click().run()
    next(each for each in page.radio if f":{second.id}:" in each.key).set_value("1")
    restart(page)
    assert workspace.open(assessment_id).assessment.response.answers == {second.id: Answer(given=1)}


def test_a_note_with_a_number_that_no_page_has_written_is_passed_over(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("answer", assessment_id)
    page.text_input(key="seen-by-this-tab").set_value(f'["{assessment_id}", 1e999, [], [], {{}}]')
    restart(page)
    assert not page.exception


def test_a_new_name_of_an_assessment(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("home")
    page.button(key=f"manage-{assessment_id}").click().run()
    page.text_input(key=f"name-{assessment_id}").set_value("Winter 2026")
    restart(page)
    assert page.text_input(key=f"name-{assessment_id}").value == "Winter 2026"
    page.button(key=f"rename-{assessment_id}").click().run()
    assert "Winter 2026" in shown(page)


def test_the_name_of_an_organization_that_starts(workspace: Workspace) -> None:
    page = run_page("home")
    page.button(key="way-start").click().run()
    page.text_input(key="start-organization").set_value("Northwind Logistics")
    restart(page)
    page.button(key="start-now").click().run()
    assert [each.organization for each in workspace.assessments()] == ["Northwind Logistics"]


def test_the_page_of_a_tab_that_comes_or_comes_back_is_drawn_once(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn, run = [], frame.run
    monkeypatch.setattr(frame, "run", lambda info, page: (drawn.append(info.name), run(info, page)))
    page = run_page("answer", assessment_id, q="data-exist")
    page.radio[0].set_value(page.radio[0].options[1])
    restart(page)
    assert drawn == ["answer", "answer"]
    assert workspace.open(assessment_id).assessment.response.answers == {"data-exist": Answer(given=1)}

"""What is told elsewhere is shown beside a question with a link, and taken as the answer only by a press."""

from decimal import Decimal

import pytest

from readiness.model.response import Answer, CandidateProblem, Person, Workload
from readiness.services.workspace import Workspace
from tests.engine.safeguards import guarded
from tests.ui.opening import run_page, shown

ASKED = guarded.SECOND.questionnaire


@pytest.fixture
def second(workspace: Workspace) -> str:
    return workspace.start("Autumn 2026", "Northwind Logistics", library=guarded.SECOND)


def answer(workspace: Workspace, assessment_id: str, slug: str) -> Answer | None:
    return workspace.open(assessment_id).assessment.response.answers.get(slug)


def offers(page) -> list:
    return [each for each in page.button if (each.label or "").startswith("Take this answer")]


def test_nothing_is_shown_where_nothing_was_told(workspace: Workspace, second: str) -> None:
    for slug in ASKED.told_by:
        page = run_page("answer", second, q=slug)
        assert "You told" not in shown(page)
        assert not offers(page)


def test_that_no_model_runs_is_offered_as_the_answer_and_taken_by_a_press(workspace: Workspace, second: str) -> None:
    workspace.save(second, "setting", "page", {"runs-nothing": True})
    page = run_page("answer", second, q="strategy-deploy")
    assert "You told: no model does real work today." in shown(page)
    assert answer(workspace, second, "strategy-deploy") is None

    page.text_area[0].set_value("the contract of May")
    (offer,) = offers(page)
    offer.click().run()

    assert answer(workspace, second, "strategy-deploy") == Answer(given=0, evidence="the contract of May")
    assert page.radio[0].value == "0"
    assert not offers(page)


def test_models_are_named_beside_the_question_about_their_effect(workspace: Workspace, second: str) -> None:
    for slug, effect in (("pricing", True), ("routes", None)):
        model = Workload(name=slug.capitalize(), is_effect_measured=effect)
        workspace.save(second, "workload", slug, model)
    page = run_page("answer", second, q="strategy-measure")
    assert "two models do real work, “Pricing” and “Routes”. The effect of one of two is measured." in shown(page)
    assert not offers(page)


def test_nobodys_time_is_offered_as_the_answer_and_some_time_is_not(workspace: Workspace, second: str) -> None:
    workspace.save(second, "person", "ana", Person(id="ana", name="Ana", fte=Decimal(0)))
    assert len(offers(run_page("answer", second, q="roles-time"))) == 1
    workspace.save(second, "person", "ben", Person(id="ben", name="Ben", fte=Decimal("0.4")))
    page = run_page("answer", second, q="roles-time")
    assert "Ben, 2 days a week" in shown(page)
    assert not offers(page)


def test_what_was_told_of_a_problem_is_shown_with_its_name(workspace: Workspace, second: str) -> None:
    problem = CandidateProblem(id="late", name="<b>Late</b> visits", criteria={"integration": 2})
    workspace.save(second, "problem", "late", problem)
    page = run_page("answer", second, q="strategy-output")
    said = guarded.SECOND.rubric.problems.criterion_by_id["integration"].levels[2].text
    assert said in shown(page)
    assert "<b>Late</b>" not in shown(page)


def test_the_whole_section_shows_it_too(workspace: Workspace, second: str) -> None:
    workspace.save(second, "setting", "page", {"runs-nothing": True})
    page = run_page("answer", second, q="strategy-deploy", whole="yes")
    assert shown(page).count("You told: no model does real work today.") >= 2

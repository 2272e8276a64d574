"""What is typed in the moment in which a page is left: the browser sends it together with the next page."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from readiness.model.response import Answer, CandidateProblem, Person, Response
from readiness.services.workspace import Workspace
from tests.ui.opening import run_page

QUESTION = "data-access"
ANA = Person(id="ana", name="Ana", fte="0.5", skills={"math": 2})
LATE = CandidateProblem(id="late", name="Late orders")


def field(page: AppTest, kind: str, name: str) -> Any:
    return next(each for each in page.get(kind) if f":{name}:" in (each.key or ""))


def go(page: AppTest, name: str) -> AppTest:
    """Follow the link to another page; what is given and not sent yet goes with it."""
    page.switch_page(str(Path("..") / "pages" / f"{name}.py"))
    return page.run()


@pytest.mark.parametrize(
    ("page", "query", "kind", "name", "read"),
    [
        ("answer", {"q": QUESTION}, "text_area", "evidence", lambda given: given.answers[QUESTION].evidence),
        ("people", {"view": "one"}, "text_input", "name", lambda given: given.people[0].name),
        ("problems", {"problem": "late"}, "text_area", "today", lambda given: given.problems[0].interview.today),
    ],
    ids=["answer", "people", "problems"],
)
def test_a_text_that_is_being_typed_when_a_link_is_followed_is_stored_with_the_next_page(
    workspace: Workspace,
    assessment_id: str,
    page: str,
    query: dict[str, str],
    kind: str,
    name: str,
    read: Callable[[Response], str],
) -> None:
    workspace.save(assessment_id, "person", "ana", ANA)
    workspace.save(assessment_id, "problem", "late", LATE)
    shown = run_page(page, assessment_id, **query)
    field(shown, kind, name).set_value("As typed last")
    go(shown, "method")
    assert read(workspace.open(assessment_id).assessment.response) == "As typed last"


def test_who_comes_back_sees_what_was_stored_since_and_does_not_overwrite_it(
    workspace: Workspace, assessment_id: str
) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    field(page, "text_area", "evidence").set_value("Old").run()
    go(page, "method")
    workspace.save(assessment_id, "answer", QUESTION, Answer(evidence="New"))
    page.query_params["q"] = QUESTION
    go(page, "answer")
    assert field(page, "text_area", "evidence").value == "New"
    assert workspace.open(assessment_id).assessment.response.answers[QUESTION] == Answer(evidence="New")


def test_a_text_is_stored_too_when_the_link_leads_to_another_part_of_the_same_page(
    workspace: Workspace, assessment_id: str
) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    field(page, "text_area", "evidence").set_value("As typed last")
    page.query_params["q"] = "data-explore"
    page.run()
    assert workspace.open(assessment_id).assessment.response.answers == {QUESTION: Answer(evidence="As typed last")}

"""What is typed in the moment in which a page is left: the browser sends it together with the next page."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from readiness.model.response import Answer, CandidateProblem, Person, Response, Workload
from readiness.services.records import NotThere
from readiness.services.workspace import Workspace
from readiness.ui import typed
from tests.ui.opening import run_page, shown

QUESTION = "data-access"
ANA = Person(id="ana", name="Ana", fte="0.5", skills={"math": 2})
LATE = CandidateProblem(id="late", name="Late orders")


def field(page: AppTest, kind: str, name: str) -> Any:
    return next(each for each in page.get(kind) if f":{name}:" in (each.key or ""))


def go(page: AppTest, name: str, **query: str) -> AppTest:
    """Follow the link to another page; what is given and not sent yet goes with it."""
    page.switch_page(str(Path("..") / "pages" / f"{name}.py"))
    for key, value in query.items():
        page.query_params[key] = value
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


FORECAST = Workload(name="Forecast", in_use_since="2024")
KEPT = {
    "year": (
        "answer",
        {"q": "workloads"},
        "number_input",
        "since-year",
        2019,
        lambda given: given.workloads[0].in_use_since,
        "2019",
    ),
    "month": (
        "answer",
        {"q": "workloads"},
        "text_input",
        "since-month",
        "2025-03",
        lambda given: given.workloads[1].in_use_since,
        "2025-03",
    ),
    "day": (
        "answer",
        {"q": "workloads"},
        "date_input",
        "since",
        date(2025, 3, 9),
        lambda given: given.workloads[2].in_use_since,
        date(2025, 3, 9),
    ),
    "share": (
        "people",
        {"view": "one"},
        "number_input",
        "share",
        35.0,
        lambda given: given.people[0].fte,
        Decimal("0.35"),
    ),
    "money of a problem": (
        "problems",
        {"problem": "late"},
        "number_input",
        "cost-run-a-year-number",
        41.0,
        lambda given: given.problems[0].costs.run_a_year,
        Decimal(41),
    ),
    "money of the organization": (
        "answer",
        {"q": "organization"},
        "number_input",
        "hour-number",
        41.0,
        lambda given: given.organization.costs.hour,
        Decimal(41),
    ),
}
"""What a field shows in another form than it is stored: where it is, what is typed last, and what is stored then."""


@pytest.mark.parametrize("what", KEPT)
def test_a_number_or_a_day_that_is_being_typed_when_a_link_is_followed_is_stored_as_it_is_kept(
    workspace: Workspace, assessment_id: str, what: str
) -> None:
    page, query, kind, name, last, read, stored = KEPT[what]
    workspace.save(assessment_id, "person", "ana", ANA)
    workspace.save(assessment_id, "problem", "late", LATE)
    for number, since in enumerate(("2024", "2025-01", date(2025, 3, 1))):
        workspace.save(assessment_id, "workload", f"w{number}", FORECAST.model_copy(update={"in_use_since": since}))
    shown = run_page(page, assessment_id, **query)
    field(shown, kind, name).set_value(last)
    go(shown, "method")
    assert read(workspace.open(assessment_id).assessment.response) == stored


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


def test_what_is_typed_while_newer_requests_cut_runs_short_is_stored(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = run_page("answer", assessment_id, q=QUESTION)
    field(page, "text_area", "evidence").set_value("First").run()
    typed = field(page, "text_area", "evidence")
    with monkeypatch.context() as cut_short:
        cut_short.setattr("readiness.ui.adding.take_up", st.stop)
        typed.set_value("Second").run()
        page.run()
        page.session_state[typed.key] = "Last"
        page.run()
    page.session_state[typed.key] = "Last"
    page.run()
    assert workspace.open(assessment_id).assessment.response.answers[QUESTION] == Answer(evidence="Last")


def test_a_day_that_can_no_more_be_stored_stops_no_other_page(
    workspace: Workspace, assessment_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object, **__: object) -> None:
        raise NotThere("There is no such assessment.", "Open another one.")

    workspace.save(assessment_id, "person", "ana", ANA)
    workspace.save(assessment_id, "problem", "late", LATE)
    for question in workspace.library.questionnaire.questions:
        workspace.save(assessment_id, "answer", question.id, Answer(given=1))
    page = run_page("roadmap", assessment_id)
    (start,) = (each for each in page.date_input if each.label == "The plan starts on")
    monkeypatch.setattr(Workspace, "start_on", gone)
    start.set_value(date(2027, 1, 4))
    go(page, "method")
    assert "You had typed “04/01/2027” into “The plan starts on”" in shown(page)
    assert "There is no such assessment." not in shown(page)


@pytest.mark.parametrize(
    ("held", "told"),
    [(date(2026, 11, 5), "05/11/2026"), (1234.0, "1234"), (0.5, "0.5"), (7, "7"), ("2026-1", "2026-1"), (None, "")],
)
def test_what_was_typed_is_told_as_it_was_typed(held: object, told: str) -> None:
    assert typed._as_typed(held) == told


def test_half_a_month_that_is_being_typed_when_a_link_is_followed_is_told_once(
    workspace: Workspace, assessment_id: str
) -> None:
    workspace.save(assessment_id, "workload", "a", Workload(name="Forecast", in_use_since="2025-03"))
    page = run_page("answer", assessment_id, q="workloads")
    field(page, "text_input", "since-month").set_value("2026-1")
    go(page, "method")
    assert "You had typed “2026-1” into “Month, such as 2026-01 or January 2026”" in shown(page)
    assert "You had typed" not in shown(page.run())
    assert workspace.open(assessment_id).assessment.response.workloads[0].in_use_since == "2025-03"


def test_what_is_known_of_a_day_stays_chosen_before_it_is_typed(workspace: Workspace, assessment_id: str) -> None:
    workspace.save(assessment_id, "workload", "a", Workload(name="Forecast", in_use_since="2024"))
    page = run_page("answer", assessment_id, q="workloads")
    field(page, "button_group", "since-kind").set_value("month").run()
    page = go(go(page, "method"), "answer", q="workloads")
    assert field(page, "button_group", "since-kind").value == "month"
    # What was told before is told until something else is.
    assert workspace.open(assessment_id).assessment.response.workloads[0].in_use_since == "2024"

    field(page, "text_input", "since-month").set_value("2024-05").run()
    assert workspace.open(assessment_id).assessment.response.workloads[0].in_use_since == "2024-05"
    field(page, "text_input", "since-month").set_value("").run()
    assert workspace.open(assessment_id).assessment.response.workloads[0].in_use_since is None


def test_that_an_hour_costs_something_else_stays_ticked_before_it_is_typed(
    workspace: Workspace, assessment_id: str
) -> None:
    workspace.save(assessment_id, "problem", "late", LATE)
    page = run_page("problems", assessment_id, problem="late")
    field(page, "checkbox", "hour-differs").check().run()
    page = go(go(page, "method"), "problems", problem="late")
    assert field(page, "checkbox", "hour-differs").value
    assert field(page, "number_input", "cost-hour-number").value is None

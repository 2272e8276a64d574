"""An assessment that is repeated: last time beside each question, taken over by one press."""

import pytest

from readiness.model.response import Answer
from readiness.services.repeating import repeat
from readiness.services.workspace import Workspace
from readiness.ui.answer import last_time
from tests.ui.opening import run_page, shown

GIVEN = Answer(given=2, evidence="The catalogue", confidence="sure")


@pytest.fixture
def here(workspace: Workspace, assessment_id: str) -> str:
    workspace.save(assessment_id, "answer", "data-access", GIVEN)
    return repeat(workspace, assessment_id)


def stored(workspace: Workspace, here: str) -> Answer | None:
    return workspace.open(here).assessment.response.answers.get("data-access")


def test_one_press_says_that_it_still_holds(workspace: Workspace, here: str) -> None:
    page = run_page("answer", here, q="data-access")
    words = workspace.library.questionnaire.question_by_id["data-access"].anchor(2).text
    assert "Last time, on" in shown(page)
    assert words in shown(page)
    assert "The catalogue" in shown(page)
    assert stored(workspace, here) is None

    still_true = next(each for each in page.button if each.label == "Still true")
    assert still_true.proto.shortcut.casefold() == last_time.KEY.casefold()
    still_true.click().run()

    assert stored(workspace, here) == Answer(given=2, evidence="The catalogue")
    assert "It is the same now." in shown(page)
    assert "Still true" not in [each.label for each in page.button]


def test_a_note_that_was_written_today_stays(workspace: Workspace, here: str) -> None:
    workspace.save(here, "answer", "data-access", Answer(evidence="Seen today", confidence="guess"))
    page = run_page("answer", here, q="data-access", whole="yes")

    next(each for each in page.button if each.label == "Still true").click().run()

    assert stored(workspace, here) == Answer(given=2, evidence="Seen today", confidence="guess")


def test_where_nothing_was_told_last_time_nothing_stands(workspace: Workspace, here: str, assessment_id: str) -> None:
    assert "Last time" not in shown(run_page("answer", here, q="strategy-reuse"))
    assert "Last time" not in shown(run_page("answer", assessment_id, q="data-access"))


def test_the_first_page_offers_to_assess_again(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("home", manage=assessment_id)

    page.button(key=f"repeat-{assessment_id}").click().run()

    assert len(workspace.assessments()) == 2
    assert page.query_params["a"] != [assessment_id]


def test_compare_shows_a_row_for_each_time(workspace: Workspace, here: str) -> None:
    page = run_page("compare", here)
    assert "Last time: Autumn 2026" in shown(page)

    page.toggle(key="cp-over-time").set_value(True).run()

    assert "What each snapshot came to, oldest first" in shown(page)
    assert '<th scope="row">Today</th>' in shown(page)

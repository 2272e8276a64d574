"""Two tabs and another page: the button names the newest change of this page that stands, and takes back that one."""

from __future__ import annotations

import random

import pytest
from streamlit.testing.v1 import AppTest

from readiness.model.assessment import ReportSettings
from readiness.services.workspace import Workspace
from tests.chance import seeds
from tests.ui.opening import run_page

QUESTIONS = ("data-access", "data-explore")
STEPS = 14


def offered(page: AppTest) -> str | None:
    """What the button of a tab says that it takes back."""
    return next((button.label for button in page.button if button.key == "undo"), None)


def choose(page: AppTest, question: str, level: str) -> None:
    radio = next(each for each in page.radio if str(each.key).startswith(f"answer:{question}:"))
    radio.set_value(level).run()


@pytest.mark.drawn
@pytest.mark.parametrize("seed", seeds(2))
def test_undo_names_the_newest_change_and_takes_back_nothing_else(
    workspace: Workspace, assessment_id: str, seed: int
) -> None:
    chance = random.Random(seed)
    asked = workspace.library.questionnaire.question_by_id
    tabs = {question: run_page("answer", assessment_id, q=question) for question in QUESTIONS}
    standing: list[tuple[str, str | None]] = []
    levels: dict[str, str | None] = {}
    audience = ""
    for step in range(STEPS):
        question = chance.choice(QUESTIONS)
        page = tabs[question].run()
        newest = standing[-1][0] if standing else None
        assert offered(page) == (None if newest is None else f"Undo: {asked[newest].text}")
        match chance.choice(["choose", "choose", "undo", "elsewhere"]):
            case "choose":
                level = chance.choice([each for each in ("0", "1", "2") if each != levels.get(question)])
                choose(page, question, level)
                standing.append((question, levels.get(question)))
                levels[question] = level
            case "undo" if newest is not None:
                page.button(key="undo").click().run()
                # The page goes to the question whose answer was taken back, and stays where it was in the other tab.
                tabs[question] = run_page("answer", assessment_id, q=question)
                spot, before = standing.pop()
                levels[spot] = before
            case _:
                audience = f"The board, {step}"
                workspace.save(assessment_id, "report", "report", ReportSettings(audience=audience))
        stored = workspace.open(assessment_id).assessment
        given = {key: str(each.given) for key, each in stored.response.answers.items() if each.given is not None}
        assert given == {key: each for key, each in levels.items() if each is not None}
        assert stored.report.audience == audience

"""Reasons quote a question as it was asked."""

from __future__ import annotations

from datetime import date

import pytest

from readiness.content.folders import newer_packs
from readiness.content.library import load_library
from readiness.engine.assessing import assess
from readiness.model.response import Answer, Response
from readiness.model.roadmap import Because
from readiness.present import reasons
from readiness.present.findings import Findings
from tests.present.test_headlines import findings_of


@pytest.mark.parametrize("ending", ["?", "? Bought ones count."])
def test_a_question_is_quoted_with_the_end_it_has(ending: str) -> None:
    folder = newer_packs()[-1]
    library = load_library(folder / "questionnaires", folder / "rubrics")
    asked = library.questionnaire
    question = next(each for each in asked.questions if each.text.endswith("?") == (ending == "?"))
    answers = {question.id: Answer(given=1)}
    response = Response(questionnaire=asked.id, assessed_on=date(2026, 1, 2), answers=answers)
    outcome = assess(response, asked, library.rubric)
    found = Findings(outcome=outcome, questionnaire=asked, rubric=library.rubric, response=response)

    said = reasons.because(found, [Because(kind="question", subject=question.id, actual=1)])

    assert said.startswith(f"{question.text} ")
    assert ".?" not in said


@pytest.mark.parametrize(("level", "told"), [(2, True), (1, False)])
def test_a_step_whose_answer_is_high_already_says_what_is_still_to_reach(level: int, told: bool) -> None:
    step = Because(kind="path", subject="strategy-baseline", actual=level, needed=level + 1)
    words = reasons.because(findings_of("community-clinic"), [step])
    assert words.endswith(" (still to reach: Measured, for every project)") is told
    assert ("still to reach" in words) is told

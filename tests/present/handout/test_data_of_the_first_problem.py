"""The summary tells what is known of the data of the first problem, and whether that is more, less or otherwise."""

from __future__ import annotations

import pytest

from readiness.engine.assessing import assess
from readiness.model.base import FACETS
from readiness.present.charts.charting import otherwise_told_data
from readiness.present.data.status_words import unknown_status
from readiness.present.findings import Findings
from readiness.present.handout.summary import data_finding
from readiness.present.problems.problem_words import data_rows
from tests.engine.answers.test_own_data import told
from tests.engine.plan.test_order_of_the_plan import QUESTIONNAIRE, RUBRIC

MAIN = dict.fromkeys(FACETS, 3)
LABELS_UNTOLD = {facet: level for facet, level in MAIN.items() if facet != "labelled"}


def found(main: dict[str, int], of_problem: dict[str, object]) -> Findings:
    response = told(main, of_problem)
    return Findings(response, assess(response, QUESTIONNAIRE, RUBRIC), QUESTIONNAIRE, RUBRIC)


@pytest.mark.parametrize(
    ("main", "of_problem", "words"),
    [
        (LABELS_UNTOLD, {"exists": 3, "labelled": 3, "access": 3}, "For “Late visits” you told more: best."),
        (dict.fromkeys(FACETS, 0), {"exists": 3, "labelled": 2, "access": 2}, "For “Late visits” you told otherwise"),
        (MAIN, {"exists": 3, "labelled": "dont-know", "access": 3}, "Of “Late visits” less is known"),
    ],
    ids=["more", "otherwise", "less"],
)
def test_what_is_known_of_the_first_problem_stands_beside_the_answers(
    main: dict[str, int], of_problem: dict[str, object], words: str
) -> None:
    finding = data_finding(found(main, of_problem))
    assert finding is not None
    assert words in finding[1]


@pytest.mark.parametrize(
    ("of_problem", "words"),
    [
        ({"labelled": None}, "Nobody has said yet whether the answers about data"),
        ({"labelled": "dont-know"}, "You do not know all of it there"),
        ({"labelled": 2}, "which goes before the page Answer; the rest is not known"),
        ({"labelled": None, "exists": 2}, "which goes before the page Answer; the rest is not known"),
        ({"labelled": "dont-know", "exists": 2}, "which goes before the page Answer; the rest is not known"),
    ],
)
def test_it_is_said_why_data_of_a_problem_is_not_known(of_problem: dict[str, object], words: str) -> None:
    shown = found(MAIN, {"exists": 3, "access": 3, **of_problem})
    (problem,) = shown.outcome.ranking.problems
    assert words in data_rows(shown, problem)[0][1]
    assert unknown_status(problem.data_status)


@pytest.mark.parametrize("labelled", [None, "dont-know"])
def test_what_nobody_told_of_a_problem_is_asked_for_and_not_to_be_done(labelled: object) -> None:
    row = otherwise_told_data(found(MAIN, {"exists": 2, "labelled": labelled, "access": 1}))
    assert row is not None
    assert row.blocks_next == "let all who need it open it and say whether the outcome is recorded"

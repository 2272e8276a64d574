"""The pages on candidate problems judge nothing that nobody has judged."""

from __future__ import annotations

import pytest

from readiness.model.assessment import ReportSettings
from readiness.present import number_words
from readiness.present.problems import problem_words
from readiness.report.pdf import build_report
from tests.report.cases import changed, example, report_of, report_on
from tests.report.inspecting import elements, page_texts


def words_of(name: str) -> str:
    return " ".join(" ".join(page_texts(report_of(name))).split())


def test_a_problem_that_is_not_judged_has_no_rank_and_no_score() -> None:
    words = words_of("one problem judged")
    assert "comes first so far; two are not judged yet" in words
    assert "\u2013 Blank number 2 Not judged yet Answer what it is worth" in words
    assert "Blank number 2 and Blank number 3 are not in the picture" in words
    assert "2 Blank" not in words
    assert "Why not the third" not in words


def test_the_first_page_asks_to_judge_the_other_problems() -> None:
    assert "No other problem is judged yet that could become a project." in words_of("one problem judged")


def test_without_a_judged_problem_there_is_none_to_start_with() -> None:
    words = words_of("no problem judged")
    assert "None of three problems is judged yet" in words
    assert "First judge those on the list" in words
    assert "Start with these" not in words
    assert "Value and feasibility" not in words


def test_the_charter_tells_proposals_from_what_was_said_and_leaves_room_to_sign() -> None:
    words = words_of("regional-logistics")
    assert "10 of 12 points are filled in for Late-delivery prediction, and two more are our proposals" in words
    assert "Our proposal: A sturdy standard method that fits what is told of each case (" in words
    assert "For Name Date Signature Sponsor Declan Byrne Project lead" in words


def test_a_score_that_unknown_answers_leave_open_is_a_range_on_the_first_page() -> None:
    base = example("regional-logistics")
    problems = tuple(changed(each, criteria=dict(list(each.criteria.items())[:-1])) for each in base.problems)
    response = changed(base, problems=problems)
    problem = next(each for each in report_on(response).outcome.ranking.problems if each.can_become_project)
    assert problem.low < problem.high
    low, high = number_words.whole(problem.low), number_words.whole(problem.high)
    figures = [
        node.alt for node in elements(build_report(report_on(response), ReportSettings())) if node.tag == "Figure"
    ]
    assert f"{problem.name} scores {low} to {high} of 100" in figures


@pytest.mark.parametrize("name", ["regional-logistics", "retail-chain"])
def test_a_third_problem_that_is_judged_is_compared(name: str) -> None:
    assert "Why not the third" in words_of(name)


def test_a_score_of_which_something_is_unknown_is_the_range_that_the_page_shows() -> None:
    told = example("regional-logistics")
    half = [changed(each, criteria=dict(list(each.criteria.items())[:5])) for each in told.problems]
    content = report_on(changed(told, problems=tuple(half)))
    words = " ".join(" ".join(page_texts(build_report(content, ReportSettings()))).split())
    printed = [problem_words.score_range(each) for each in content.outcome.ranking.problems]

    assert all(" to " in each for each in printed)
    assert all(each in words for each in printed)

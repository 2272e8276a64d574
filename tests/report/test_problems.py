"""The pages on candidate problems judge nothing that nobody has judged."""

from __future__ import annotations

import pytest

from tests.report.cases import report_of
from tests.report.inspecting import page_texts


def words_of(name: str) -> str:
    return " ".join(" ".join(page_texts(report_of(name))).split())


def test_a_problem_that_is_not_judged_has_no_rank_and_no_score() -> None:
    words = words_of("one problem judged")
    assert "comes first so far; two are not judged yet" in words
    assert "\u2013 Blank number 2 Not judged yet answer what it is worth" in words
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


@pytest.mark.parametrize("name", ["regional-logistics", "retail-chain"])
def test_a_third_problem_that_is_judged_is_compared(name: str) -> None:
    assert "Why not the third" in words_of(name)

"""Every number opens to the answers and weights that make it."""

from dataclasses import replace

import pytest

from readiness.present.explaining import explain_scores, score_words
from tests.present.test_headlines import findings_of
from tests.report.cases import EXAMPLES


@pytest.mark.parametrize("name", [*EXAMPLES, "a quarter", "nothing", "one person"])
def test_the_points_of_every_part_add_up_to_its_score(name: str) -> None:
    for dimension in explain_scores(findings_of(name)):
        for part in dimension.capabilities:
            if part.score is not None:
                assert sum(line.points for line in part.lines) == pytest.approx(part.score)


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_dimension_is_the_mean_of_its_scored_parts_within_its_bounds(name: str) -> None:
    bounds = {each.id: (each.low, each.high) for each in findings_of(name).outcome.scorecard.dimensions}
    for dimension in explain_scores(findings_of(name)):
        scores = [part.score for part in dimension.capabilities if part.score is not None]
        if dimension.score is not None:
            mean = sum(scores) / len(scores)
            low, high = bounds[dimension.id]
            assert min(max(mean, low), high) == pytest.approx(dimension.score)


def test_the_arithmetic_is_printed_with_weights_and_levels() -> None:
    strategy = next(each for each in explain_scores(findings_of("retail-chain")) if each.name == "ML strategy")
    learning = next(part for part in strategy.capabilities if part.name == "Way of learning")
    assert learning.sum_line == "(1×2 + 1×1 + 1×1) / 3 = 1.3"
    assert [line.weight for line in learning.lines] == [1, 1, 1]


def test_role_cover_is_explained_by_the_roles() -> None:
    roles = explain_scores(findings_of("regional-logistics"))[-1]
    cover = next(part for part in roles.capabilities if part.name == "Role cover")
    assert [line.subject for line in cover.lines][:2] == ["Data scientist", "Machine learning engineer"]
    assert cover.rule == "The mean over the roles you need, taken from the list of people."


def test_answers_without_a_level_are_listed_with_what_was_said() -> None:
    parts = [part for each in explain_scores(findings_of("community-clinic")) for part in each.capabilities]
    told = {line.given for part in parts for line in part.missing}
    assert "I do not know" in told


def test_not_knowing_where_knowing_is_the_point_counts_as_level_zero_and_says_so() -> None:
    parts = [part for each in explain_scores(findings_of("community-clinic")) for part in each.capabilities]
    told = [line for part in parts for line in part.lines if line.given.startswith("I do not know")]
    assert told
    assert all(line.given == "I do not know (counts as level 0)" and line.points == 0 for line in told)


def test_too_few_answers_say_what_is_missing_instead_of_a_score() -> None:
    parts = [part for each in explain_scores(findings_of("a quarter")) for part in each.capabilities]
    silent = [part for part in parts if part.score is None]
    assert silent
    assert all(part.rule.startswith("No score yet: at least 60%") and part.printed == "–" for part in silent)


@pytest.mark.parametrize(
    ("score", "words"),
    [
        (0.0, "not in place"),
        (1.2, "started"),
        (1.5, "between “started” and “in some teams”"),
        (1.8, "in some teams"),
        (3.0, "routine"),
        (None, "too few answers"),
    ],
)
def test_a_score_is_said_in_the_words_of_the_levels(score: float | None, words: str) -> None:
    assert score_words(score) == words


def test_a_mean_that_lies_outside_the_bounds_is_told_with_the_bound_that_stands_for_it() -> None:
    found = findings_of("community-clinic")
    culture = found.outcome.scorecard.by_dimension["culture"]
    assert culture.score == culture.low
    lower = culture.model_copy(update={"low": 0.6, "score": 0.6})
    card = found.outcome.scorecard.model_copy(update={"dimensions": (lower,)})
    (told,) = explain_scores(replace(found, outcome=found.outcome.model_copy(update={"scorecard": card})))
    assert told.sum_line == "(0.0 + 1.0 + 0.0 + 0.5) / 4 = 0.4; with what is not known it cannot be below 0.6"

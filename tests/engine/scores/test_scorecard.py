from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.engine.answers.role_facts import RoleFacts
from readiness.engine.scores.scorecard import score_response
from readiness.model.scorecard import CapabilityScore, DimensionScore, Scorecard
from tests.engine.samples import (
    COVER,
    ORGANIZATION,
    Layout,
    given_answers,
    make_response,
    make_rules,
    organization_rules,
)

ONE: Layout = {"data": {"quality": {"a": 2, "b": 1, "c": 1, "d": 1, "e": 1}}}
WORKED = {"a": 3, "b": 1, "c": "dont-know", "d": 2, "e": "not-applicable"}
TWO: Layout = {"data": {"one": {"a": 2, "b": 1}, "two": {"c": 1, "d": 1}}}
COVERS = st.fractions(0, 3, max_denominator=7)


def score(layout: Layout, answers: dict[str, object], **options: object) -> Scorecard:
    return score_response(make_response(answers), make_rules(layout, **options), roles=RoleFacts())


def capability(card: Scorecard, name: str) -> CapabilityScore:
    return card.by_capability[name]


def test_the_worked_example_of_a_capability_comes_out() -> None:
    found = capability(score(ONE, WORKED), "quality")
    assert (found.score, found.completeness, found.low, found.high) == (2.25, 0.8, 1.8, 2.4)


def test_dont_know_on_a_knowledge_question_is_an_answered_zero() -> None:
    found = capability(score(ONE, WORKED, knowledge=("c",)), "quality")
    assert (found.score, found.completeness) == (1.8, 1.0)
    assert found.dont_know == ("c",)


def test_a_skip_on_a_knowledge_question_is_no_answer() -> None:
    skipped = capability(score(ONE, {**WORKED, "c": None}, knowledge=("c",)), "quality")
    assert (skipped.score, skipped.completeness, skipped.skipped) == (2.25, 0.8, ("c",))


def test_a_skipped_question_does_not_lower_the_score() -> None:
    complete = capability(score(ONE, dict.fromkeys("abcde", 2)), "quality")
    skipped = capability(score(ONE, dict.fromkeys("abcd", 2)), "quality")
    assert complete.score == skipped.score == 2.0
    assert skipped.low < skipped.score < skipped.high


def test_integer_units_agree_with_the_mean_of_capabilities() -> None:
    rules = make_rules(TWO)
    dimension = rules.dimensions[0]
    card = score(TWO, {"a": 1, "b": 2, "c": 1, "d": 0})
    assert (dimension.scale, rules.units) == (6, (4, 2, 3, 3))
    assert dimension.score(4 * 1 + 2 * 2 + 3 * 1, Fraction(0)) == Fraction(11, 12)
    assert card.by_dimension["data"].score == pytest.approx(11 / 12, abs=1e-15)


@pytest.mark.parametrize(("answered", "is_published"), [(2, False), (3, True)])
def test_a_score_is_published_from_sixty_percent_on(answered: int, is_published: bool) -> None:
    layout: Layout = {"data": {"quality": dict.fromkeys("abcde", 1)}}
    card = score(layout, dict.fromkeys("abcde"[:answered], 1))
    assert (capability(card, "quality").score is not None) is is_published
    assert (card.by_dimension["data"].score is not None) is is_published


def test_nothing_answered_has_no_score_but_bounds() -> None:
    found = score(ONE, {}).by_dimension["data"]
    assert (found.score, found.low, found.high, found.completeness, found.confidence) == (None, 0, 3, 0, 0)


def test_a_capability_that_is_wholly_not_applicable_leaves_the_mean() -> None:
    card = score(TWO, {"a": 3, "b": 3, "c": "not-applicable", "d": "not-applicable"})
    assert not capability(card, "two").is_applicable
    assert (card.by_dimension["data"].score, card.by_dimension["data"].low) == (3.0, 3.0)


def test_bounds_of_a_dimension_cover_capabilities_that_are_not_published() -> None:
    found = score(TWO, {"a": 3, "b": 3}).by_dimension["data"]
    assert (found.score, found.low, found.high, found.completeness) == (3.0, 1.5, 3.0, 0.6)


def test_confidence_is_the_weighted_trust_in_the_answers() -> None:
    card = score(TWO, {"a": (2, "sure"), "b": (2, "guess"), "c": 2, "d": "dont-know"})
    assert capability(card, "one").confidence == pytest.approx((2 * 1 + 0.5) / 3)
    assert capability(card, "two").confidence == pytest.approx(0.5 / 2)


def test_trust_of_several_respondents_replaces_the_confidence() -> None:
    response = make_response({"a": (2, "guess"), "b": (2, "sure")})
    card = score_response(response, make_rules(TWO), roles=RoleFacts(), trust={"a": 0.75})
    assert capability(card, "one").confidence == pytest.approx((2 * 0.75 + 1) / 3)


def test_role_cover_counts_as_one_answered_question() -> None:
    layout: Layout = {"team": {COVER: {}, "hire": {"a": 1}}}
    roles = RoleFacts(cover=Fraction(6, 7))
    card = score_response(make_response({"a": 3}), make_rules(layout), roles=roles)
    team = card.by_dimension["team"]
    assert team.score == pytest.approx(float((Fraction(6, 7) + 3) / 2))
    assert (team.completeness, team.confidence) == (1.0, pytest.approx(0.75))
    assert capability(card, COVER).is_derived
    assert capability(card, COVER).contributions == ()


def test_answers_are_counted_by_kind() -> None:
    counts = score(ONE, {"a": 1, "b": "dont-know", "c": "not-applicable", "d": None, "unheard-of": 3}).completeness
    assert (counts.questions, counts.answered, counts.dont_know) == (5, 1, 1)
    assert (counts.not_applicable, counts.skipped, counts.share) == (1, 2, 0.25)


def test_the_weakest_dimension_is_the_first_of_the_lowest() -> None:
    layout: Layout = {name: {name: {f"{name}-q": 1}} for name in ("one", "two", "three")}
    assert score(layout, {"one-q": 2, "two-q": 1, "three-q": 1}).weakest == "two"
    assert score(layout, {}).weakest is None


@given(given_answers(organization_rules().questions), COVERS)
def test_contributions_add_up_to_the_score(answers: dict[str, object], cover: Fraction) -> None:
    card = score_response(make_response(answers), organization_rules(), roles=RoleFacts(cover=cover))
    for found in card.by_capability.values():
        if found.score is not None and not found.is_derived:
            assert sum(part.points for part in found.contributions) == pytest.approx(found.score, abs=1e-12)
    for dimension in card.dimensions:
        if dimension.score is not None:
            mean = min(max(_mean_of_published(dimension), dimension.low), dimension.high)
            assert dimension.score == pytest.approx(mean, abs=1e-12)


@given(given_answers(organization_rules().questions), COVERS, COVERS)
def test_scores_stay_within_their_bounds(answers: dict[str, object], cover: Fraction, most: Fraction) -> None:
    best = RoleFacts(cover=max(cover, most))
    roles = RoleFacts(cover=min(cover, most), at_best=best)
    card = score_response(make_response(answers), organization_rules(), roles=roles)
    for found in card.by_capability.values():
        assert 0 <= found.low <= found.high <= 3
        assert 0 <= found.completeness <= 1
        assert 0 <= found.confidence <= 1
        if found.score is not None:
            assert found.low - 1e-12 <= found.score <= found.high + 1e-12
    for dimension in card.dimensions:
        assert 0 <= dimension.low <= dimension.high <= 3
        assert dimension.score is None or dimension.low - 1e-9 <= dimension.score <= dimension.high + 1e-9


@given(given_answers(organization_rules().questions), st.randoms(use_true_random=False))
def test_the_order_of_the_answers_changes_no_score(answers: dict[str, object], random: Random) -> None:
    shuffled = list(answers.items())
    random.shuffle(shuffled)
    rules = organization_rules()
    before = score_response(make_response(answers), rules, roles=RoleFacts())
    assert score_response(make_response(dict(shuffled)), rules, roles=RoleFacts()) == before


def test_the_sample_holds_every_dimension() -> None:
    assert [found.id for found in score(ORGANIZATION, {}).dimensions] == list(ORGANIZATION)


def _mean_of_published(dimension: DimensionScore) -> float:
    scores = [found.score for found in dimension.capabilities if found.score is not None]
    return sum(scores) / len(scores)

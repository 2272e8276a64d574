import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.engine.assessing import assess
from readiness.engine.group.agreement import discussion_order, measure_agreement
from readiness.engine.group.contrast import blind_spot
from readiness.engine.group.pooling import level_shares, pool_answer, pool_responses
from readiness.engine.group.voices import Pool, Voice, lower_median
from readiness.model.pooled import Consensus, PooledResponse
from readiness.model.response import Answer
from tests.engine.worked import QUESTIONNAIRE, QUICK_RUBRIC, RUBRIC, response

QUESTION = "culture-lead"


def voices(*given: object, group: str = "") -> tuple[Voice, ...]:
    return tuple(
        Voice({QUESTION: Answer(given=each, reason="why" if each == "not-applicable" else "")}, group) for each in given
    )


def pooled(pool: Pool) -> PooledResponse:
    return pool_responses(response(), pool, QUESTIONNAIRE, RUBRIC)


@pytest.mark.parametrize(
    ("levels", "middle"),
    [
        ((1, 2), 1),
        ((0, 3), 0),
        ((0, 2, 3), 2),
        ((0, 1, 1, 2), 1),
        ((1, 1, 2, 3), 1),
        ((0, 0, 3, 3), 0),
        ((1, 2, 2, 2, 3), 2),
    ],
)
def test_worked_table_of_lower_medians(levels, middle):
    assert lower_median(levels) == middle
    assert pool_answer(QUESTION, Pool(voices(*levels))).given == middle


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((2, "dont-know", "dont-know"), "dont-know"),
        ((2, 1, "dont-know"), 1),
        ((2, "dont-know"), 2),
        (("dont-know", None, "not-applicable"), "dont-know"),
        ((None, "not-applicable"), None),
        (("not-applicable", "not-applicable"), "not-applicable"),
        ((1, "not-applicable", "not-applicable", "not-applicable"), 1),
    ],
)
def test_blanks_are_pooled_by_rule(given, expected):
    assert pool_answer(QUESTION, Pool(voices(*given))).given == expected


def test_a_consensus_replaces_the_median_and_counts_as_sure():
    agreed = {QUESTION: Consensus(question=QUESTION, level=3, reason="seen in the minutes")}
    answer = pool_answer(QUESTION, Pool(voices(0, 1), agreed))
    assert (answer.given, answer.confidence, answer.evidence) == (3, "sure", "seen in the minutes")
    result = pooled(Pool(voices(0, 1), agreed))
    assert QUESTION not in result.shares
    assert result.trust[QUESTION] == 1.0


def test_equal_people_are_trusted_like_one_of_them_also_where_they_do_not_know():
    answers = {question.id: Answer(given="dont-know") for question in QUESTIONNAIRE.questions}
    alone, together = (
        assess(result.response, QUESTIONNAIRE, QUICK_RUBRIC, pooled=result).scorecard
        for result in (pooled(Pool((Voice(answers),) * people)) for people in (1, 3))
    )
    assert alone.by_capability["data-doc"].confidence == 0.5
    assert together.by_capability["data-doc"].confidence == pytest.approx(0.5)


LEFT_OPEN = {QUESTION: Consensus(question=QUESTION, level=None, open_owner="Ana")}


@pytest.mark.parametrize("given", [(0, 1), (3, 3, 3), (2,), ("dont-know",), ()])
def test_a_question_left_open_has_no_answer_and_is_to_be_come_back_to(given):
    assert pool_answer(QUESTION, Pool(voices(*given), LEFT_OPEN)) == Answer(come_back=True)
    result = pooled(Pool(voices(*given), LEFT_OPEN))
    assert result.left_open == (QUESTION,)
    assert QUESTION not in {**result.shares, **result.trust}
    assert not pool_answer(QUESTION, Pool(voices(*given))).come_back


def test_worked_example_of_level_shares():
    assert level_shares((1, 1, 2, 3)) == pytest.approx((0, 5 / 11, 3 / 11, 3 / 11))


def test_worked_example_of_a_blind_spot():
    spot = blind_spot(QUESTION, (3, 2, 3), (1, 2, 1, 1))
    assert (spot.gap, spot.delta) == pytest.approx((1.41667, 0.91667), abs=1e-5)
    assert spot.is_flagged


def test_groups_too_small_to_show_are_never_compared():
    mixed = voices(3, 2, 3, group="leaders") + voices(1, 2, 1, 1, group="staff")
    assert pooled(Pool(mixed)).blind_spots == ()


def test_a_flagged_gap_on_a_gate_question_counts_the_lower_group_as_a_guess():
    mixed = voices(3, 3, 3, 3, 3, group="leaders") + voices(1, 1, 1, 1, group="staff")
    answer = pooled(Pool(mixed)).response.answers[QUESTION]
    assert (answer.given, answer.confidence) == (1, "guess")
    agreed = {QUESTION: Consensus(question=QUESTION, level=2)}
    assert pooled(Pool(mixed, agreed)).response.answers[QUESTION].given == 2


def test_questions_are_discussed_gates_first_then_by_disagreement():
    pool = Pool(tuple(
        Voice({"culture-lead": Answer(given=a), "culture-tracker": Answer(given=b), "culture-events": Answer(given=c)})
        for a, b, c in ((2, 0, 1), (2, 3, 2), (1, 0, 1))
    ))  # fmt: skip
    measured = [measure_agreement(slug, pool) for slug in ("culture-tracker", "culture-events", "culture-lead")]
    order = [each.question for each in discussion_order(measured, RUBRIC)]
    assert order == ["culture-lead", "culture-tracker", "culture-events"]


answers = st.dictionaries(
    st.sampled_from([question.id for question in QUESTIONNAIRE.questions]),
    st.builds(
        Answer,
        given=st.integers(0, 3) | st.just("dont-know"),
        confidence=st.sampled_from([None, "sure", "fairly", "guess"]),
    ),
    max_size=60,
)


@given(answers)
def test_one_respondent_gives_exactly_the_plain_assessment(told):
    plain = response().model_copy(update={"answers": told})
    alone = pooled(Pool((Voice(told),)))
    assert assess(alone.response, QUESTIONNAIRE, QUICK_RUBRIC, pooled=alone) == assess(
        plain, QUESTIONNAIRE, QUICK_RUBRIC
    )


@given(answers, st.integers(2, 4))
def test_identical_respondents_give_the_scores_and_phase_of_one(told, number):
    one = assess(response().model_copy(update={"answers": told}), QUESTIONNAIRE, QUICK_RUBRIC)
    several = pooled(Pool((Voice(told),) * number))
    many = assess(several.response, QUESTIONNAIRE, QUICK_RUBRIC, pooled=several)
    assert [d.score for d in many.scorecard.dimensions] == [d.score for d in one.scorecard.dimensions]
    assert (many.placement and many.placement.placed) == (one.placement and one.placement.placed)


@given(st.lists(answers, min_size=1, max_size=4), st.integers(0, 3) | st.just("dont-know"))
def test_nothing_that_follows_depends_on_the_votes_on_a_question_left_open(told, vote):
    outcomes = []
    for level in (None, vote):
        everybody = tuple(Voice({**each, QUESTION: Answer(given=level)}, "staff") for each in told)
        several = pooled(Pool(everybody, LEFT_OPEN))
        outcomes.append(assess(several.response, QUESTIONNAIRE, QUICK_RUBRIC, pooled=several))
    assert outcomes[0] == outcomes[1]


@given(st.lists(answers, min_size=2, max_size=5), st.randoms(use_true_random=False))
def test_shuffling_respondents_changes_nothing(told, random):
    everybody = [Voice(each, "leaders" if index % 2 else "staff") for index, each in enumerate(told)]
    shuffled = random.sample(everybody, len(everybody))
    first, second = pooled(Pool(tuple(everybody))), pooled(Pool(tuple(shuffled)))
    assert first.response == second.response
    assert first.shares == second.shares
    assert first.agreements == second.agreements

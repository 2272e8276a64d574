"""What becomes of the judgement of problems in another version of the criteria."""

from hypothesis import given
from hypothesis import strategies as st

from readiness.content.library import load_library
from readiness.engine.answers.carrying import carry_problems
from readiness.model.response import CandidateProblem
from tests.engine.safeguards import guarded

OLD, NEW = load_library().rubric.problems, guarded.SECOND.rubric.problems
LEVELS = st.integers(0, 3) | st.just("dont-know")
JUDGED = st.fixed_dictionaries({}, optional={each.id: LEVELS for each in OLD.criteria})
MOVED = {each.id: each.was for each in NEW.criteria if each.was}


def problem(criteria: dict[str, object]) -> CandidateProblem:
    sure = {slug: "sure" for slug, level in criteria.items() if isinstance(level, int)}
    return CandidateProblem.model_validate({"id": "late", "name": "Late", "criteria": criteria, "confidence": sure})


def test_three_criteria_are_worded_as_the_questions() -> None:
    assert set(MOVED) == {"data-rich", "outcome-recorded", "data-access"}


@given(criteria=JUDGED)
def test_a_level_is_kept_where_it_is_true_for_certain_and_else_asked_again(criteria: dict[str, object]) -> None:
    (after,) = carry_problems(OLD, NEW, [problem(criteria)])

    for slug, level in criteria.items():
        expected = MOVED[slug][level] if slug in MOVED and isinstance(level, int) else level
        assert after.criteria.get(slug) == expected
        assert (slug in after.confidence) == (expected is not None and isinstance(level, int))


@given(criteria=JUDGED)
def test_within_a_version_nothing_moves(criteria: dict[str, object]) -> None:
    told = problem(criteria)
    assert carry_problems(NEW, NEW, [told]) == (told,)
    assert carry_problems(OLD, OLD, [told]) == (told,)

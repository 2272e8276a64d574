"""The data of a problem follows what was told of that problem; what was told of another one never stands for it."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from readiness.engine.answers.own_data import data_of_problem
from readiness.engine.assessing import assess
from readiness.model.base import FACETS
from readiness.model.response import Answer, CandidateProblem, DataFacets, Response
from tests.engine.plan.test_order_of_the_plan import QUESTIONNAIRE, RUBRIC
from tests.engine.safeguards.guarded import told_of_people

ASKED = {each.facet: each.question for each in RUBRIC.data_status.facets}
SCALES = {each.levels_of: each.id for each in RUBRIC.problems.criteria if each.levels_of}
SHARED = tuple(facet for facet in FACETS if ASKED[facet] in SCALES)
levels = st.one_of(st.none(), st.just("dont-know"), st.integers(0, 3))


def told(main: dict[str, int], of_problem: Mapping[str, object], own: DataFacets | None = None) -> Response:
    """Answers about data, and one problem; each by the facet that it is about."""
    (problem,) = told_of_people().problems
    told_of_it = {SCALES[ASKED[facet]]: level for facet, level in of_problem.items()}
    criteria = {slug: level for slug, level in {**problem.criteria, **told_of_it}.items() if level is not None}
    answers = {ASKED[facet]: Answer(given=level) for facet, level in main.items()}
    return (
        told_of_people()
        .with_answers(answers)
        .with_problems((problem.model_copy(update={"criteria": criteria, "facets": own}),))
    )


@given(
    st.dictionaries(st.sampled_from(FACETS), st.integers(0, 3)),
    st.dictionaries(st.sampled_from(SHARED), levels),
    st.dictionaries(st.sampled_from(FACETS), levels),
)
def test_whatever_was_told_of_a_problem_is_what_its_data_is_said_to_be(
    main: dict[str, int], criteria: dict[str, object], own: dict[str, object]
) -> None:
    problem = CandidateProblem(
        id="late",
        name="Late",
        criteria={SCALES[ASKED[facet]]: level for facet, level in criteria.items() if level is not None},
        facets=DataFacets.model_validate(own),
    )
    found = data_of_problem(problem, {facet: main.get(facet) for facet in FACETS}, RUBRIC)

    of_criteria = {facet: level for facet, level in criteria.items() if isinstance(level, int)}
    is_about_it = len(of_criteria) == len(SHARED) and all(
        main.get(each, of_criteria[each]) == of_criteria[each] for each in SHARED
    )
    if found is None:
        assert is_about_it
        assert not own_is_told(own)
    else:
        said = {facet: level for facet in FACETS if (level := getattr(found, facet)) is not None}
        known = {facet: own.get(facet) for facet in FACETS if own.get(facet) is not None}
        shared = main if is_about_it and not own_is_told(own) else {}
        assert said == {**shared, **of_criteria, **known}


def own_is_told(own: dict[str, object]) -> bool:
    return any(level is not None for level in own.values())


def test_answers_about_paper_do_not_make_the_data_of_another_problem_absent() -> None:
    found = assess(told(dict.fromkeys(FACETS, 0), {"exists": 3, "labelled": 2, "access": 2}), QUESTIONNAIRE, RUBRIC)
    (problem,) = found.ranking.problems
    assert (found.data_status.level, problem.data_status.low) == ("absent", "better")
    assert problem.has_own_data


def test_good_answers_about_one_problem_say_nothing_of_what_another_one_left_open() -> None:
    found = assess(told(dict.fromkeys(FACETS, 3), {"exists": 2, "labelled": 3, "access": 3}), QUESTIONNAIRE, RUBRIC)
    (problem,) = found.ranking.problems
    assert (problem.data_status.low, problem.data_status.high) == ("better", "best")
    assert problem.data_status.not_known == ("unified",)
    assert found.placement is not None
    assert found.placement.reference_data.subject == problem.name


def test_answers_stand_for_a_problem_of_which_the_same_was_told() -> None:
    found = assess(told(dict.fromkeys(FACETS, 3), dict.fromkeys(SHARED, 3)), QUESTIONNAIRE, RUBRIC)
    assert [each.has_own_data for each in found.ranking.problems] == [False]


def test_answers_about_data_are_about_a_problem_only_once_its_own_criteria_say_so() -> None:
    for criteria in ({}, {"exists": 0, "labelled": 0}, {"exists": 0, "labelled": 0, "access": "dont-know"}):
        found = assess(told(dict.fromkeys(FACETS, 0), {**dict.fromkeys(SHARED), **criteria}), QUESTIONNAIRE, RUBRIC)
        assert found.ranking.problems[0].has_own_data
        assert found.placement is not None
        (gate,) = (each for each in found.placement.gates if each.id == "G2.2")
        assert gate.state == ("open" if "labelled" in criteria else "unknown"), criteria

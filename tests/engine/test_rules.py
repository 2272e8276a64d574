from fractions import Fraction

import pytest

from readiness.engine.answers.reading import read_answers
from readiness.engine.answers.role_facts import RoleFacts
from readiness.engine.phase.placement import place_response
from readiness.engine.rules import compile_rules
from readiness.engine.scores.scorecard import score_response
from readiness.model.rubric import LevelEffect, OutcomeEffect, Rubric
from tests.engine.samples import (
    COVER,
    Layout,
    floor_gate,
    make_questionnaire,
    make_response,
    make_rubric,
    make_rules,
    make_workloads,
)

ONE: Layout = {"data": {"data": {"a": 1}}}


def with_effects(*levels: int, also: bool = False) -> Rubric:
    """A rubric in which the first actions raise question a to these levels and no other action names it."""
    rubric = make_rubric(ONE, costs={"a": (1, 2, 3)})
    actions = []
    for place, action in enumerate(rubric.actions):
        level = levels[place] if place < len(levels) else None
        effect = {"question": "a", "level": level}
        actions.append(
            action.model_copy(
                update={
                    "effects": (LevelEffect(**effect),) if level and not also else (),
                    "also": (OutcomeEffect(kind="question-after-deployment", **effect),) if level and also else (),
                }
            )
        )
    return rubric.model_copy(update={"actions": tuple(actions)})


def steps(rubric: Rubric) -> list[tuple[str, int]]:
    rules = compile_rules(make_questionnaire(ONE), rubric)
    return list(zip(rules.step_actions[0], rules.step_costs[0], strict=True))


def test_the_same_content_is_compiled_once() -> None:
    questionnaire, rubric = make_questionnaire(ONE), make_rubric(ONE)
    assert compile_rules(questionnaire, rubric) is compile_rules(questionnaire, rubric)
    assert compile_rules(questionnaire, rubric) is not compile_rules(questionnaire, make_rubric(ONE))


def test_a_step_costs_what_its_action_costs() -> None:
    assert steps(with_effects(1, 3)) == [("X1", 1), ("X2", 2), ("X2", 2)]


def test_a_step_above_the_last_action_extends_it() -> None:
    assert steps(with_effects(1, 2)) == [("X1", 1), ("X2", 2), ("X2", 2)]
    assert steps(with_effects(2)) == [("X1", 1)] * 3


def test_an_action_that_works_after_deployment_is_linked_too() -> None:
    assert steps(with_effects(2, also=True)) == [("X1", 1)] * 3


def test_a_question_without_an_action_costs_the_dearest_effort() -> None:
    assert steps(with_effects()) == [("", 3)] * 3


def test_a_question_without_points_weighs_one() -> None:
    rubric = make_rubric(ONE).model_copy(update={"points": ()})
    assert compile_rules(make_questionnaire(ONE), rubric).weights == (1,)


def test_a_rubric_for_other_questions_is_refused() -> None:
    with pytest.raises(KeyError):
        compile_rules(make_questionnaire({"data": {"data": {"b": 1}}}), make_rubric(ONE))


def test_the_cover_counts_as_one_part_without_units() -> None:
    (dimension,) = make_rules({"team": {COVER: {}, "hire": {"a": 2, "b": 1}, "org": {"c": 1, "d": 1}}}).dimensions
    assert (dimension.scale, dimension.parts) == (6, 3)
    assert dimension.units_for(Fraction(1), Fraction(6, 7)) == 13  # 18 - 36/7, rounded up
    assert dimension.score(13, Fraction(6, 7)) > 1 > dimension.score(12, Fraction(6, 7))


def test_a_dimension_without_questions_passes_every_floor() -> None:
    layout: Layout = {"data": {"data": {"a": 1}}, "empty": {"empty": {}}}
    rules = make_rules(layout, gates=[floor_gate("G2.6", 2, "1")])
    response = make_response({"a": 1}, workloads=make_workloads(1))
    placement = place_response(response, rules, roles=RoleFacts())
    assert placement is not None
    assert placement.placed == 2
    assert score_response(response, rules, roles=RoleFacts()).by_dimension["empty"].score is None


def test_answers_are_read_in_the_order_of_the_questions() -> None:
    rules = make_rules({"data": {"data": {"b": 1, "a": 1}}})
    assert [standing.told for standing in read_answers(make_response({"a": 3, "b": 1, "c": 2}), rules)] == [1, 3]

"""Whether what a gate asks for can be reached by what it names, and weights keep to the guide."""

from __future__ import annotations

from collections.abc import Iterator

from readiness.content.findings import Finding
from readiness.model.action import Action
from readiness.model.gate_tests import DataStatusTest, FactTest, GateRule, QuestionTest
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.words import said
from readiness.words.say import content as say

HIGHEST_WEIGHT = 2


def weight_findings(rubric: Rubric) -> Iterator[Finding]:
    """Weight 2 is for what a published framework names outright, 1 for everything else."""
    for at, points in enumerate(rubric.points):
        if points.weight > HIGHEST_WEIGHT:
            what = said(say.weight_is_outside_guide(weight=points.weight))
            advice = said(say.WRITE_FOR_WHAT_PUBLISHED_FRAMEWORK)
            yield Finding("rubric", ("points", at, "weight"), what, advice)


def unreachable_gates(questionnaire: Questionnaire, rubric: Rubric) -> Iterator[Finding]:
    """Yield a finding for each test of a gate that none of the actions it names can meet.

    A question or a level that does not exist is told elsewhere.
    """
    for at, gate in enumerate(rubric.gates):
        for inner, test in enumerate(gate.tests):
            if not set(test.named_questions) <= set(questionnaire.question_by_id):
                continue
            if isinstance(test, QuestionTest) and test.at_least > questionnaire.question_by_id[test.question].top:
                continue
            for what, advice in _unreachable(test, rubric):
                yield Finding("rubric", ("gates", at, "tests", inner), what, advice)


def _unreachable(test: GateRule, rubric: Rubric) -> Iterator[tuple[str, str]]:
    if isinstance(test, QuestionTest):
        yield from _level(test.actions, test.question, test.at_least, rubric)
    elif isinstance(test, FactTest):
        if not any(each.fact == test.fact for action in _named(test.actions, rubric) for each in action.also):
            yield (
                said(say.no_action_that_this_gate(fact=test.fact)),
                said(say.add_kind_fact_fact(fact=test.fact)),
            )
    elif isinstance(test, DataStatusTest):
        questions = {facet.facet: facet.question for facet in rubric.data_status.facets}
        needs = {status.status: status.needs for status in rubric.data_status.statuses}.get(test.at_least, ())
        levels = {need.facet: need.at_least for need in needs}
        for part in test.actions_by_facet:
            if part.facet in questions:
                yield from _level(part.actions, questions[part.facet], levels.get(part.facet, 0), rubric)


def _level(codes: tuple[str, ...], question: str, level: int, rubric: Rubric) -> Iterator[tuple[str, str]]:
    named = _named(codes, rubric)
    reached = [(effect.question, effect.level) for action in named for effect in action.effects]
    reached += [(also.question or "", also.level or 0) for action in named for also in action.also]
    if not any(raised == question and to >= level for raised, to in reached):
        yield (
            said(say.no_action_of_gate_raises_to_level(question=question, level=level)),
            said(say.add_level_to_effects_of_gate(question=question, level=level)),
        )


def _named(codes: tuple[str, ...], rubric: Rubric) -> list[Action]:
    """The actions of these codes, or all of them where a test names none or one that does not exist."""
    known = [rubric.action_by_id[code] for code in codes if code in rubric.action_by_id]
    return known if known and len(known) == len(codes) else list(rubric.actions)

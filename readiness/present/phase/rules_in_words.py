"""The rules of the rubric in sentences, for readers who want to know what is asked before they answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Gate, Rubric, StatusRule
from readiness.present.phase.gate_kinds import WORDS
from readiness.words import said
from readiness.words.say import rules as say

UntoldSubject = Literal["untold", "gate", "model", "phase", "data-status", "people", "problems"]
UNTOLD_SUBJECTS: Final[tuple[UntoldSubject, ...]] = (
    "untold", "gate", "model", "phase", "data-status", "people", "problems",
)  # fmt: skip
"""What has a rule about what nobody told, the widest one first."""


def untold_rules(rubric: Rubric) -> tuple[tuple[str, str], ...]:
    """What follows from what nobody told, subject and rule; without models where they limit no phase."""
    limits = rubric.workloads.limits_phases
    return rules_of([subject for subject in UNTOLD_SUBJECTS if subject != "model" or limits])


def rules_of(subjects: Sequence[UntoldSubject]) -> tuple[tuple[str, str], ...]:
    """Each subject in words, with what follows from what nobody told of it."""
    return tuple((said(say.untold_subject(subject=each)), said(say.untold_rule(subject=each))) for each in subjects)


def how_placed(rubric: Rubric) -> str:
    """What the phase follows from."""
    return said(say.PLACED_BY_TWO_MEASURES if rubric.workloads.limits_phases else say.PLACED_BY_GATES)


def gate_sentences(gate: Gate, questionnaire: Questionnaire, rubric: Rubric) -> list[str]:
    """What each test of a gate asks for, one sentence a test."""
    return [WORDS[test.kind].rule(test, questionnaire, rubric) for test in gate.tests]


def status_sentence(rule: StatusRule) -> str:
    """What a data status needs."""
    if not rule.needs:
        return said(say.BELOW_THE_NEXT_STATUS)
    return said(say.status_needs(needs=[say.part_need(facet=need.facet, level=need.at_least) for need in rule.needs]))


def weight_sentence(rubric: Rubric, question: str) -> str:
    """How much a question counts, and what not knowing means."""
    points = rubric.points_of.get(question)
    if points is None:
        return said(say.DOES_NOT_COUNT)
    counts = said(say.counts(times=points.weight))
    return f"{counts} {said(say.NOT_KNOWING_COUNTS)}" if points.is_knowledge else counts

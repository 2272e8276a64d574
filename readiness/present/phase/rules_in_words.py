"""The rules of the rubric in sentences, for readers who want to know what is asked before they answer."""

from __future__ import annotations

from readiness.model.base import Facet
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Gate, Rubric, StatusRule
from readiness.present import phrases
from readiness.present.phase.gate_kinds import WORDS

FACET_NAMES: dict[Facet, str] = {
    "exists": "the data exists",
    "labelled": "past cases carry their outcome",
    "unified": "it is in one place",
    "access": "people have access",
}
_OF_MODELS = "A model"
KNOWLEDGE_NOTE = "Not knowing is itself an answer here: it counts as the lowest level."
UNTOLD_RULES: tuple[tuple[str, str], ...] = (
    (
        "Not told is not “no”",
        "Whatever was left out, answered with “I do not know”, or not said about a model, a person or a problem stays "
        "open; it never counts as a “no”. On a few questions not knowing is itself the answer, and is marked so.",
    ),
    ("A gate", "It is met or not met only if no open answer could change that. Otherwise it is “not known”."),
    (
        _OF_MODELS,
        "One “no” is enough for it not to count. Until somebody says which models are in daily use, or that there are "
        "none, all of this stays open.",
    ),
    (
        "The phase",
        "While an open answer could change it, every possible phase is shown, with the one or two facts that would "
        "settle it.",
    ),
    ("The data status", "It stays open while an answer that nobody could give might change it."),
    (
        "People",
        "A skill that was not entered may be there, until it is said that the person has no others. Time that was not "
        "entered is neither enough nor too little.",
    ),
    (
        "Problems",
        "An open answer never sets a problem aside, but a problem is ready only once the answer is known. While it is "
        "open which problem comes first, the gate on its data looks at each that may.",
    ),
)
"""What follows from what nobody told: the rule's subject, and the rule."""


def untold_rules(rubric: Rubric) -> tuple[tuple[str, str], ...]:
    """What follows from what nobody told; without models where they limit no phase."""
    return tuple(rule for rule in UNTOLD_RULES if rubric.workloads.limits_phases or rule[0] != _OF_MODELS)


def how_placed(rubric: Rubric) -> str:
    """What the phase follows from."""
    if rubric.workloads.limits_phases:
        return "Two measures place you, and the lower one decides: the models in daily use, and all other gates."
    return "You are in the highest phase of which every gate is met, and every gate of the phases before it."


def gate_sentences(gate: Gate, questionnaire: Questionnaire, rubric: Rubric) -> list[str]:
    """What each test of a gate asks for, one sentence a test."""
    return [WORDS[test.kind].rule(test, questionnaire, rubric) for test in gate.tests]


def status_sentence(rule: StatusRule) -> str:
    """What a data status needs."""
    if not rule.needs:
        return "Everything below the next status."
    parts = [f"{FACET_NAMES[need.facet]}: level {need.at_least} or more" for need in rule.needs]
    return phrases.capital("; ".join(parts)) + "."


def weight_sentence(rubric: Rubric, question: str) -> str:
    """How much a question counts, and what not knowing means."""
    points = rubric.points_of.get(question)
    if points is None:
        return "It does not count towards a score."
    times = "once" if points.weight == 1 else "twice" if points.weight == 2 else f"{points.weight} times"
    note = f" {KNOWLEDGE_NOTE}" if points.is_knowledge else ""
    return f"It counts {times} in its part.{note}"

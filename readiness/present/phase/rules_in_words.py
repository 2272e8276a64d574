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
KNOWLEDGE_NOTE = "Not knowing is itself an answer here: it counts as the lowest level."
UNTOLD_RULES: tuple[tuple[str, str], ...] = (
    (
        "Unknown is not no",
        "A question left out, “I do not know”, and whatever nobody told of a model, a person or a problem is unknown. "
        "It never counts as no.",
    ),
    (
        "A gate",
        "It is met, or not met yet, only if that is certain whatever the unknown turns out to be. Else it is not "
        "known: it opens no phase and is no fault.",
    ),
    (
        "A model",
        "One “no” is enough for it not to count yet. As long as nobody has said which models are in daily use, or "
        "that none is, none of this is known.",
    ),
    (
        "The phase",
        "It is not yet certain while something unknown could change it. Then the possible phases are shown, with the "
        "one or two facts that would settle it.",
    ),
    ("The data status", "It is not known while something that nobody could say would change it."),
    (
        "People",
        "Of somebody without any skill told, all skills are unknown; once one is told, those left out are none. Time "
        "that nobody told is neither enough nor too little.",
    ),
    (
        "Problems",
        "What nobody told never sets a problem aside, but the problem is not ready before it is found out. While it is "
        "not known which problem comes first, the gate on its data looks at all that may.",
    ),
)
"""What follows from what nobody told: the rule's subject, and the rule."""


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

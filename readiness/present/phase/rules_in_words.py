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
        "A question left out, “I do not know”, and a fact of a model, a person or a problem that nobody told are "
        "unknown. None of them counts as no: neither in a gate nor in a count, a warning, a role or the order of "
        "problems.",
    ),
    (
        "A gate",
        "It is met if it holds whatever the unknown turns out to be, not met yet if it fails whatever it turns "
        "out to be, else not known. A gate that is not known opens no phase and is no finding.",
    ),
    (
        "A model",
        "It counts, does not count yet, or is not known to count. One fact that says no decides, whatever else is "
        "unknown. As long as nobody has said which models are in daily use, or that none is, all of this is not "
        "known.",
    ),
    (
        "The phase",
        "Not yet certain: something unknown may still change it; the phases that are possible are shown, with the "
        "one or two facts that would settle it. Firm or borderline: nothing unknown can change it.",
    ),
    (
        "The data status",
        "A facet of the data that nobody knows may have any level. As long as that can change the status, it is "
        "not known.",
    ),
    (
        "People",
        "Without any level told, all skills of a person are unknown; once one is told, those left out are none. "
        "Time that nobody told is neither enough nor too little.",
    ),
    (
        "Problems",
        "What nobody told of a problem never sets it aside, but keeps it from being ready until it is found out. "
        "As long as it is not known which problem comes first, the gate on its data looks at all that may.",
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

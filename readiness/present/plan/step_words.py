"""The steps that checked tables ask for, in words: title, when it is done, and the sign that it goes on."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.evidence_step import CODE, NextStep, StepKind

REMOVED = "Step after a table check that was removed"
NO_LONGER_ASKED = "No longer applies: the check that asked for it was removed or replaced."


@dataclass(frozen=True)
class StepWords:
    """A step as the plan shows it; like every title, this one has no full stop."""

    title: str
    indicator: str
    done_when: str


_WORDS: dict[StepKind, StepWords] = {
    "choose-target": StepWords(
        "Choose the column that holds what you want to predict, or start to record it",
        "Somebody has said which column it is.",
        "The table is checked again with that column.",
    ),
    "ask-when-recorded": StepWords(
        "Ask the person who records “{0}” when it is written down",
        "The person has been asked.",
        "The answer is written down, and the table is checked again with it.",
    ),
    "ask-about-rows": StepWords(
        "Ask the person who keeps this table about its rows: their order, and the answers far from all others",
        "The person has been asked.",
        "The answer is written down, and the table is checked again with it.",
    ),
    "collect-rare-cases": StepWords(
        "Collect more cases of the rare answer, at least 50 of them",
        "The number of rare cases grows from month to month.",
        "The table holds 50 rare cases and is checked again.",
    ),
    "ask-data-protection": StepWords(
        "Ask whoever is responsible for data protection before going on",
        "A day for the talk is agreed.",
        "It is written down what this data may be used for.",
    ),
    "run-pilot": StepWords(
        "Run a two-week pilot with the people who would use the result",
        "People have worked with the result for a first week.",
        "The pilot is over, and its users have said if it should go on.",
    ),
    "list-what-is-missing": StepWords(
        "List three things your experts know that the table does not hold",
        "The first expert has been asked.",
        "Three things are listed, each with a way to record it.",
    ),
    "collect-rows": StepWords(
        "Collect more rows of the same kind, then check again",
        "The table grows from month to month.",
        "The table is checked again, or the problem is given up.",
    ),
    "list-what-is-looked-at": StepWords(
        "List what your experts look at that the table does not hold",
        "The first expert has been asked.",
        "The list is written, and each thing on it can be recorded or cannot.",
    ),
}


def step_words(step: NextStep) -> StepWords:
    """The words for a step, with the name of its column where it is about one."""
    words = _WORDS[step.kind]
    return StepWords(words.title.format(step.column or ""), words.indicator, words.done_when)


def is_step(code: str) -> bool:
    """Whether a code of the plan belongs to a step after a table check, whether or not the check still stands."""
    return code.startswith(CODE)

"""The steps that checked tables ask for, in words: title, when it is done, and the sign that it goes on."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.model.evidence_step import CODE, NextStep
from readiness.words import said
from readiness.words.say import steps as say


@dataclass(frozen=True)
class StepWords:
    """A step as the plan shows it; like every title, this one has no full stop."""

    title: str
    indicator: str
    done_when: str


def step_words(step: NextStep) -> StepWords:
    """The words for a step, with the name of its column where it is about one."""
    return StepWords(
        said(say.title(kind=step.kind, column=step.column or "")),
        said(say.indicator(kind=step.kind)),
        said(say.done_when(kind=step.kind)),
    )


def is_step(code: str) -> bool:
    """Whether a code of the plan belongs to a step after a table check, whether or not the check still stands."""
    return code.startswith(CODE)

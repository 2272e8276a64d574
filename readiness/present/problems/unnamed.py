"""Candidate problems that nobody has named: how each language calls them, wherever they are shown."""

from __future__ import annotations

from dataclasses import replace

from readiness.model.response import UNNAMED
from readiness.present.findings import Findings
from readiness.words import said
from readiness.words.say import problems as say


def called(name: str) -> str:
    """A problem as the reader knows it: by the name that was typed, or as one without a name."""
    return name if name not in {"", UNNAMED} else said(say.UNNAMED_PROBLEM)


def with_said_names(found: Findings) -> Findings:
    """The same findings, in whose outcome problems without a name are called so in the language that is spoken.

    For what is shown; what is kept, and what programs read, has no words for them.
    """
    if all(problem.name != UNNAMED for problem in found.outcome.ranking.problems):
        return found
    return replace(found, outcome=found.outcome.with_unnamed_as(called("")))

"""How the class of a problem looks: a shape and its word."""

from __future__ import annotations

from typing import Final

from readiness.model.ranking import RankedProblem
from readiness.model.rubric import ProblemClass
from readiness.present.problems.problem_words import CLASS_BADGES, NOT_JUDGED
from readiness.ui.components.marks import Kind, badge
from readiness.words import said

KINDS: Final[dict[ProblemClass, Kind]] = {
    "ready": "met",
    "do-first": "open",
    "buy": "buy",
    "later": "later",
    "not-ml": "not-ml",
}


def class_badge(problem: RankedProblem) -> str:
    """The class of a problem as markup, or that it is not judged yet."""
    if not problem.is_judged:
        return badge("unknown", said(NOT_JUDGED))
    kind = problem.class_
    return badge(KINDS[kind], said(CLASS_BADGES[kind]))

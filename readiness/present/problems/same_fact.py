"""One fact that two questions touch: what was told at the other place, and whether the two agree."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from readiness.model.response import CandidateProblem
from readiness.present import phrases
from readiness.present.findings import Findings

LABOUR: Final = "labour"
SUPPORT: Final = "executive-buy-in"
ACCESS: Final = "data-access"
_FROM_HOURS, _MOST_HOURS = (2, 10), 30
"""Where the next level of the criterion on labour begins, as its sentences say."""
_NAMED_SPONSOR: Final = 2


def criteria_with_hours(problem: CandidateProblem, hours: float | None) -> dict[str, Any]:
    """The criteria of a problem with that on labour following the hours, unless somebody chose another level."""
    before, follows = problem.criteria.get(LABOUR), _labour_level(hours)
    if follows is None or before not in (None, _labour_level(problem.interview.hours_per_week)):
        return dict(problem.criteria)
    return {**problem.criteria, LABOUR: follows}


def beside(found: Findings, problem: CandidateProblem, criterion: str, level: object) -> str:
    """What was told elsewhere of what a criterion asks, and that `level` contradicts it if it does; "" for nothing."""
    if criterion == LABOUR:
        return _beside_labour(found, problem, level)
    if criterion == SUPPORT:
        return _beside_support(problem, level)
    return _beside_access(found) if criterion == ACCESS else ""


def of_organization(found: Findings, question: str) -> str:
    """What the page Answer says to a question, in a few words."""
    told = found.response.answers.get(question)
    asked = found.question(question)
    if told is None or told.given is None or asked is None:
        return "not answered yet"
    if not isinstance(told.given, int):
        return "not known" if told.given == "dont-know" else "does not apply"
    return phrases.lower_first(asked.levels[told.given].short)


def _labour_level(hours: float | Decimal | None) -> int | None:
    return None if hours is None else sum(hours >= least for least in _FROM_HOURS) + (hours > _MOST_HOURS)


def _beside_labour(found: Findings, problem: CandidateProblem, level: object) -> str:
    hours = problem.interview.hours_per_week
    follows = _labour_level(hours)
    if follows is None or hours is None:
        return ""
    words = f"Told in the interview: {float(hours):g} {'hour' if hours == 1 else 'hours'} a week."
    is_at_border = hours in _FROM_HOURS and level == follows - 1
    if not isinstance(level, int) or level == follows or is_at_border:
        return words
    fits = found.rubric.problems.criterion_by_id[LABOUR].levels[follows].text
    return f"{words} That does not agree with the answer below; “{fits}” would. Change one of the two."


def _beside_support(problem: CandidateProblem, level: object) -> str:
    if problem.sponsor:
        words = f"Told in the interview: the sponsor is {problem.sponsor}."
        disagrees = isinstance(level, int) and level < _NAMED_SPONSOR
        return f"{words} The answer below says that nobody sponsors it. Change one of the two." if disagrees else words
    if isinstance(level, int) and level >= _NAMED_SPONSOR:
        return "Nobody is named as the sponsor in the interview. Write the name there."
    return ""


def _beside_access(found: Findings) -> str:
    told = of_organization(found, ACCESS)
    return f"Told on the page Answer, of the main data: {told}. Here it is about the data of this problem alone."

"""One fact that two questions touch: what was told at the other place, and whether the two agree."""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal
from typing import Any, Literal

from readiness.model.problem import Criterion
from readiness.model.response import CandidateProblem
from readiness.model.rubric import Rubric
from readiness.present.findings import Findings
from readiness.words import inside, said
from readiness.words.say import problems as say


def criteria_with_hours(found: Findings, problem: CandidateProblem, hours: float | None) -> dict[str, Any]:
    """The criteria of a problem; one that goes by hours follows those told, unless somebody chose another level."""
    criteria: dict[str, Any] = dict(problem.criteria)
    for each in found.rubric.problems.criteria:
        follows, before = _level_by_hours(each, hours), criteria.get(each.id)
        if follows is not None and before in (None, _level_by_hours(each, problem.interview.hours_per_week)):
            criteria[each.id] = follows
    return criteria


def beside(found: Findings, problem: CandidateProblem, criterion: Criterion, level: object) -> str:
    """What was told elsewhere of what a criterion asks, and that `level` contradicts it if it does; "" for nothing."""
    if criterion.from_hours_per_week:
        return _beside_hours(criterion, problem, level)
    if criterion.sponsor_from is not None:
        return _beside_sponsor(criterion.sponsor_from, problem, level)
    if criterion.levels_of:
        return _beside_same_scale(found, problem, criterion, level)
    return _beside_question(found, criterion.beside_question) if criterion.beside_question else ""


def offered(found: Findings, problem: CandidateProblem, criterion: Criterion) -> int | None:
    """The level on the scale of this criterion that was told of the problem's own data, else on the page Answer."""
    if criterion.levels_of is None:
        return None
    own = in_own_data(found.rubric, problem, criterion.levels_of)
    return own if isinstance(own, int) else _of_organization(found, criterion.levels_of)


def offered_for_data(found: Findings, problem: CandidateProblem, question: str) -> int | None:
    """The level that a criterion of the problem has for this question about its data, else the page Answer."""
    told = _as_criterion(found.rubric, problem, question)
    return told if isinstance(told, int) else _of_organization(found, question)


def told_of_problem(found: Findings, problem: CandidateProblem, question: str, level: object) -> str:
    """What a criterion with the levels of this question says of the problem, and that `level` contradicts it."""
    told, asked = _as_criterion(found.rubric, problem, question), found.question(question)
    if told is None or asked is None:
        return ""
    words = asked.anchor(told).text if isinstance(told, int) else said(say.NOT_KNOWN)
    return said(say.told_how_easy(words=words, disagrees=_disagrees(told, level)))


def in_own_data(rubric: Rubric, problem: CandidateProblem, question: str) -> int | Literal["dont-know"] | None:
    """What was told of the problem's own data to this question; None if nothing was."""
    if question == rubric.data_status.quality_question:
        return problem.data_quality
    facets = [each.facet for each in rubric.data_status.facets if each.question == question]
    told: int | Literal["dont-know"] | None = (
        getattr(problem.facets, facets[0]) if facets and problem.facets is not None else None
    )
    return told


def _as_criterion(rubric: Rubric, problem: CandidateProblem, question: str) -> int | str | None:
    criterion = next((each for each in rubric.problems.criteria if each.levels_of == question), None)
    return problem.criteria.get(criterion.id) if criterion is not None else None


def _of_organization(found: Findings, question: str) -> int | None:
    told = found.response.answers.get(question)
    return told.level if told is not None else None


def _disagrees(told: int | str, level: object) -> str:
    """That a level chosen here is another one than was told there; not to know it contradicts nothing."""
    is_other = isinstance(told, int) and isinstance(level, int) and told != level
    return f" {said(say.DOES_NOT_AGREE)}" if is_other else ""


def _beside_same_scale(found: Findings, problem: CandidateProblem, criterion: Criterion, level: object) -> str:
    question = criterion.levels_of or ""
    own = in_own_data(found.rubric, problem, question)
    if own is not None:
        words = criterion.levels[own].text if isinstance(own, int) else said(say.NOT_KNOWN)
        return said(say.told_its_data(words=words, disagrees=_disagrees(own, level)))
    told, asked = found.response.answers.get(question), found.question(question)
    if told is None or told.given is None or asked is None:
        return ""
    words = asked.anchor(told.given).text if isinstance(told.given, int) else f"{of_organization(found, question)}."
    return said(say.told_page_answer_here_about(words=words))


def of_organization(found: Findings, question: str) -> str:
    """What the page Answer says to a question, in a few words."""
    told = found.response.answers.get(question)
    asked = found.question(question)
    if told is None or told.given is None or asked is None:
        return said(say.PART_NOT_ANSWERED_YET)
    if not isinstance(told.given, int):
        return said(say.PART_NOT_KNOWN) if told.given == "dont-know" else said(say.PART_DOES_NOT_APPLY)
    return inside(asked.anchor(told.given).short)


def _level_by_hours(criterion: Criterion, hours: float | Decimal | None) -> int | None:
    """The level of a criterion that follows from the hours a week; None if it does not go by them, or none are told."""
    if hours is None or not criterion.from_hours_per_week:
        return None
    return bisect_right(criterion.from_hours_per_week, Decimal(str(hours)))


def _beside_hours(criterion: Criterion, problem: CandidateProblem, level: object) -> str:
    hours = problem.interview.hours_per_week
    follows = _level_by_hours(criterion, hours)
    if follows is None or hours is None:
        return ""
    words = said(say.told_hours_a_week(hours=float(hours) if hours % 1 else int(hours)))
    is_at_border = hours in criterion.from_hours_per_week and level == follows - 1
    if not isinstance(level, int) or level == follows or is_at_border:
        return words
    fits = criterion.levels[follows].text
    return f"{words} {said(say.another_level_would_agree(fits=fits))}"


def _beside_sponsor(least: int, problem: CandidateProblem, level: object) -> str:
    has_one = level >= least if isinstance(level, int) else None
    if not problem.sponsor:
        return said(say.NOBODY_NAMED_SPONSOR_INTERVIEW_WRITE) if has_one else ""
    words = said(say.told_interview_sponsor(sponsor=problem.sponsor))
    return said(say.answer_below_says_nobody_sponsors(words=words)) if has_one is False else words


def _beside_question(found: Findings, question: str) -> str:
    if found.question(question) is None:
        return ""
    told = of_organization(found, question)
    return said(say.told_page_answer_main_data(told=told))

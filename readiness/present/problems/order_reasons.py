"""Why the first problem is first: what decides between it and another one, and where safeguards leave it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from readiness.model.ranking import RankedProblem
from readiness.model.rubric import ProblemClass
from readiness.present.findings import Findings
from readiness.words import Message
from readiness.words.say import problems as say


def waits_for_safeguards_alone(problem: RankedProblem) -> bool:
    """Whether it would be ready if the safeguards it needs were known to be in place."""
    return problem.class_ == "do-first" and not problem.hits and not problem.blocking_unknown


def class_in_order(problem: RankedProblem) -> ProblemClass:
    """The class by which it has its place: the one without safeguards, which move no order."""
    return "ready" if waits_for_safeguards_alone(problem) else problem.class_


def why_ahead(found: Findings, first: RankedProblem, other: RankedProblem) -> Message | None:
    """Why the first problem is ahead of one that scores higher; None if nothing but the score decides between them."""
    if class_in_order(first) != class_in_order(other):
        return (
            say.PART_FIRST_BUT_FOR_SAFEGUARDS
            if waits_for_safeguards_alone(first)
            else say.PART_COMES_FIRST_BY_ITS_CLASS
        )
    if class_in_order(first) != "do-first":
        return None
    if _is_hard(found, first) != _is_hard(found, other):
        return say.PART_FIRST_AS_SIMPLE_ENOUGH
    (steps, work), (others_steps, others_work) = (_before(found, _own_steps(found, each)) for each in (first, other))
    is_told_by_all = _before(found, first.prerequisites) < _before(found, other.prerequisites)
    if steps != others_steps:
        return say.PART_FIRST_BY_FEWER_STEPS if is_told_by_all else say.PART_FIRST_BY_FEWER_STEPS_BUT_FOR_SAFEGUARDS
    if work != others_work:
        return say.PART_FIRST_BY_LESS_WORK if is_told_by_all else say.PART_FIRST_BY_LESS_WORK_BUT_FOR_SAFEGUARDS
    return None


def score_decides(found: Findings, first: RankedProblem, other: RankedProblem) -> bool:
    """Whether another one would come first instead if it scored higher."""
    return class_in_order(first) == class_in_order(other) and why_ahead(found, first, other) is None


def further_rules(found: Findings) -> Iterator[Message]:
    """What else the order follows, as far as it shows: nearness to a start, and that safeguards move nothing."""
    ranking = found.outcome.ranking
    first = ranking.first_problem
    if first is not None and class_in_order(first) == "do-first":
        yield say.ORDER_NEAREST_FIRST
    if any(map(waits_for_safeguards_alone, ranking.problems)):
        yield say.ORDER_SAFEGUARDS_ASIDE


def _is_hard(found: Findings, problem: RankedProblem) -> bool:
    return any(hit.rule == found.rubric.problems.simpler_rule for hit in problem.hits)


def _own_steps(found: Findings, problem: RankedProblem) -> tuple[str, ...]:
    """The actions before it, without those that only a safeguard asks for."""
    steps = [hit.action for hit in problem.hits if hit.action is not None]
    find_out = [found.rubric.problems.find_out_action] if problem.blocking_unknown else []
    return tuple(dict.fromkeys((*steps, *find_out)))


def _before(found: Findings, steps: tuple[str, ...]) -> tuple[int, Fraction]:
    """How many actions are to be done, and how many days of work they are."""
    size = found.rubric.planning.unknown_size
    days = (found.rubric.action_by_id[step].days.of(size)[1] for step in steps)
    return len(steps), sum(days, Fraction(0))

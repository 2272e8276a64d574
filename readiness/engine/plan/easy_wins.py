"""What needs no ML and saves within a year more hours than it takes: it starts first if somebody has the time."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from readiness.engine.plan.asked import Grounds
from readiness.engine.plan.lanes import Task
from readiness.model.ranking import RankedProblem
from readiness.model.response import CandidateProblem

_ALL = 100


def easy_wins(grounds: Grounds, tasks: Mapping[str, Task]) -> tuple[Task, ...]:
    """The tasks that solve a problem without ML whose hours pay for their work within a year, as far as was told."""
    told = {problem.id: problem for problem in grounds.situation.response.problems}
    found = {
        code: tasks[code]
        for ranked in grounds.ranking.problems
        for code in solved_by(grounds, ranked)
        if code in tasks and _pays(grounds, told[ranked.id], tasks[code])
    }
    return tuple(found.values())


def solved_by(grounds: Grounds, ranked: RankedProblem) -> tuple[str, ...]:
    """The actions that solve a problem which needs no ML."""
    if ranked.class_ != "not-ml":
        return ()
    solving = {rule.id for rule in grounds.rubric.problems.rules if rule.class_ == "not-ml"}
    return tuple(dict.fromkeys(hit.action for hit in ranked.hits if hit.action is not None and hit.rule in solving))


def _pays(grounds: Grounds, problem: CandidateProblem, task: Task) -> bool:
    """Whether the hours that it likely saves in a year are at least those of its work; False if no hours were told."""
    rule, week = grounds.rubric.price, problem.interview.hours_per_week
    if not isinstance(week, Decimal):
        return False
    told = problem.costs.saved_percent
    percent = Fraction(told) if isinstance(told, Decimal) else rule.saved_percent.numbers[1]
    saved = Fraction(week) * percent / _ALL * rule.weeks_a_year.numbers[1]
    return saved >= task.days[1] * rule.hours_a_day.numbers[1]

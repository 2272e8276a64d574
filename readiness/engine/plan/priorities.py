"""Which selected action comes first: habits, the way to the first proof of concept, gates, and what others wait for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from readiness.engine.plan.schedule import Job
from readiness.model.rubric import Action, PlanningRule, Rubric

Prerequisites = Mapping[str, frozenset[str]]


def effort_days(action: Action, rule: PlanningRule) -> Fraction:
    """Nominal person-days of an action (planning assumption)."""
    if action.is_habit:
        return Fraction(rule.habit_days)
    return next(Fraction(effort.nominal_days) for effort in rule.efforts if effort.band == action.effort)


def all_before(action_id: str, prerequisites: Prerequisites) -> frozenset[str]:
    """Every action that must finish before this one, direct or not. The graph is acyclic."""
    found: set[str] = set()
    waiting = list(prerequisites[action_id])
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += prerequisites[each]
    return frozenset(found)


def make_jobs(
    rubric: Rubric, prerequisites: Prerequisites, *, opens_gate: Iterable[str], collects_first: bool
) -> tuple[Job, ...]:
    """One job for each key of `prerequisites`, in catalogue order, with its priority.

    priority = 200 habit + 100 on the path to the first proof of concept + 50 opens a gate of the next phase
    + 10 for each selected action that waits for it - effort/10 (+ 300 for data collection if nothing can start yet);
    the points are data of the rubric.

    Args:
        rubric: catalogue and points.
        prerequisites: selected actions with those of their prerequisites that are selected too.
        opens_gate: actions that open a gate of the next phase.
        collects_first: whether candidates exist but none can become a project yet.
    """
    rule = rubric.planning
    before = {action: all_before(action, prerequisites) for action in prerequisites}
    pocs = [action for action in prerequisites if rubric.action_by_id[action].is_poc]
    on_path = frozenset(pocs).union(*(before[poc] for poc in pocs))
    opening = frozenset(opens_gate)
    jobs = []
    for action in rubric.actions:
        if action.id not in prerequisites:
            continue
        days = effort_days(action, rule)
        dependants = sum(action.id in others for others in before.values())
        priority = rule.points_dependant * dependants - days / 10
        priority += rule.points_habit * action.is_habit + rule.points_first_poc * (action.id in on_path)
        priority += rule.points_opens_gate * (action.id in opening)
        priority += rule.points_collect_first * (collects_first and action.id in rule.collect_first)
        jobs.append(Job(action.id, days, priority, action.is_habit, prerequisites[action.id]))
    return tuple(jobs)

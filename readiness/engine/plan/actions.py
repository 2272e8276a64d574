"""Tasks with their time as actions of the plan."""

from __future__ import annotations

from readiness.engine.plan.lanes import Task
from readiness.engine.plan.schedule import Booked, Frame
from readiness.model.roadmap import Effort, Lane, Owner, PlannedAction, WhyLater
from readiness.model.work_calendar import WorkCalendar


def dated_action(
    booked: Booked, order: int, frame: Frame, calendar: WorkCalendar, before: tuple[str, ...]
) -> PlannedAction:
    """An action with its dates; `before` are the planned actions that end before it starts."""
    task, slot = booked.task, booked.slot
    start, end = frame.days[slot.start], frame.days[slot.end]
    planned = float(booked.days)
    is_smallest = booked.is_smallest and booked.days < task.days[1]
    effort = _effort(task, planned, is_smallest=is_smallest)
    return PlannedAction(
        id=task.id,
        lane=booked.lane,
        horizon="first-90-days" if slot.start < frame.first else "then",
        order=order,
        start_on=start,
        end_on=end,
        start_day=calendar.day_of(start),
        end_day=calendar.day_of(end),
        effort=effort,
        planned_days=planned,
        is_smallest=is_smallest,
        owner=booked.owner,
        because=task.asked.reasons,
        prerequisites=before,
        in_place=task.in_place,
        opens_gates=tuple(sorted(task.asked.gates)),
        warnings=task.asked.warnings,
        problem=task.problem,
    )


def _effort(task: Task, planned: float, *, is_smallest: bool) -> Effort:
    """The range of the work; that of the smallest version lies about its days as the usual one lies about its own."""
    low, likely, high = (float(days) for days in task.days)
    if is_smallest:
        share = planned / likely
        return Effort(low=low * share, likely=planned, high=high * share)
    return Effort(low=min(low, planned), likely=likely, high=high)


def undated_action(
    task: Task, lane: Lane, order: int, *, owner: Owner, why: WhyLater, before: tuple[str, ...]
) -> PlannedAction:
    """An action that waits for its sign."""
    return PlannedAction(
        id=task.id,
        lane=lane,
        horizon="later",
        order=order,
        start_on=None,
        end_on=None,
        start_day=None,
        end_day=None,
        effort=task.effort,
        planned_days=float(task.days[1]),
        owner=owner,
        because=task.asked.reasons,
        prerequisites=before,
        in_place=task.in_place,
        opens_gates=tuple(sorted(task.asked.gates)),
        warnings=task.asked.warnings,
        problem=task.problem,
        why_later=why,
    )

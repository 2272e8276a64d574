"""A plan of the steps that checked tables ask for alone, for whom nothing else can be planned yet."""

from __future__ import annotations

from readiness.engine.plan.actions import dated_action
from readiness.engine.plan.follow_ups import FollowUp
from readiness.engine.plan.lanes import step_task
from readiness.engine.plan.schedule import Frame, Schedule
from readiness.engine.plan.timetable import Timetable
from readiness.engine.plan.workers import Crew
from readiness.model.roadmap import Roadmap
from readiness.model.work_calendar import WorkCalendar


def plan_follow_ups(follow_ups: tuple[FollowUp, ...], crew: Crew, calendar: WorkCalendar) -> Roadmap:
    """Every step with a date, as far as people have the time."""
    frame = Frame.of(calendar, crew.rule)
    schedule = Schedule(Timetable.of(crew.shares, len(frame.days)), frame, crew)
    for step in follow_ups:
        schedule.place(step_task(step), "foundations")
    booked = sorted(schedule.booked.values(), key=lambda each: each.slot.start)
    return Roadmap(
        target_phase=None,
        starts_on=frame.days[0] if frame.days else None,
        actions=tuple(dated_action(each, order, frame, calendar, ()) for order, each in enumerate(booked, 1)),
        recurring=(),
        left_out=(),
        first_trial=None,
        dates=(),
        milestones=(),
        time_short=None,
        people=(),
        assumptions=(),
    )

"""What comes again and again, such as the weekly note: few minutes each time, marked in the calendar."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from readiness.engine.plan.lanes import Lanes
from readiness.engine.plan.timetable import Timetable, units
from readiness.engine.plan.workers import Candidate, Crew
from readiness.model.action import Rhythm
from readiness.model.roadmap import RecurringAction
from readiness.model.rubric import Action, Rubric

_WORKING_DAYS: Mapping[Rhythm, int] = {"week": 5, "month": 21, "quarter": 62}
_MOST_OF_A_DAY = Fraction(1, 4)
"""The most of somebody's time that what comes again and again may take."""


def plan_recurring(lanes: Lanes, rubric: Rubric, crew: Crew, days: tuple[date, ...]) -> tuple[RecurringAction, ...]:
    """One mark a rhythm for each of them, the first at the end of the first week, month or quarter."""
    found = []
    for action in rubric.actions:
        if action.repeats is None or action.id not in lanes.recurring:
            continue
        asked = lanes.recurring[action.id]
        first = days[min(_WORKING_DAYS[action.repeats], len(days)) - 1]
        found.append(
            RecurringAction(
                id=action.id,
                every=action.repeats,
                first_on=first,
                days_each=float(_likely(action)),
                owner=_keeper(action, crew).owner,
                because=asked.reasons,
                opens_gates=tuple(sorted(asked.gates)),
                warnings=asked.warnings,
            )
        )
    return tuple(found)


def reserve_time(lanes: Lanes, rubric: Rubric, crew: Crew, table: Timetable) -> None:
    """Keep the minutes free that it takes."""
    for action in rubric.actions:
        if action.repeats is not None and action.id in lanes.recurring:
            table.reserve(_keeper(action, crew).worker, units(_each_day(action)))


def _keeper(action: Action, crew: Crew) -> Candidate:
    """The first who can do it without losing more than a quarter of the time they have; else the first of all."""
    candidates = crew.candidates(action.owner, or_generalist=action.or_generalist, needs_role=False, by_partner=False)
    shares = crew.shares
    return next(
        (each for each in candidates if _each_day(action) <= shares[each.worker] * _MOST_OF_A_DAY), candidates[-1]
    )


def _each_day(action: Action) -> Fraction:
    return _likely(action) / _WORKING_DAYS[action.repeats or "quarter"]


def _likely(action: Action) -> Fraction:
    return action.days.of("small")[1]

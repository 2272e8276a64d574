"""What comes again and again, such as the weekly note: few minutes each time, marked in the calendar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from readiness.engine.plan.lanes import Lanes
from readiness.engine.plan.timetable import Timetable, units
from readiness.engine.plan.workers import Crew, PossibleOwner
from readiness.model.action import Rhythm
from readiness.model.roadmap import Owner, RecurringAction
from readiness.model.rubric import Action, Rubric, Size

_WORKING_DAYS: Mapping[Rhythm, int] = {"week": 5, "month": 21, "quarter": 62}
_MOST_OF_A_DAY = Fraction(1, 4)
"""The most of somebody's time that what comes again and again may take."""


@dataclass(frozen=True)
class Habit:
    """Who keeps up what comes again and again, and the working day, counted from 0, on which it is done first."""

    owner: Owner
    first: int


def reserve_time(
    lanes: Lanes,
    rubric: Rubric,
    crew: Crew,
    table: Timetable,
    *,
    first: int,
    size: Size,
    decided: int,
    proposed: Mapping[str, str],
) -> dict[str, Habit]:
    """Keep the minutes free that it takes, from the first week, month or quarter on in which there is time for it.

    None is done before the day, counted from 0, on which the plan is decided. The first quarter is the `first` working
    days of the plan, so that its end is the day of the gate check. `proposed` tells by role whom the plan proposes.
    """
    return {
        action.id: _reserved(
            action, crew, table, first=first, size=size, decided=decided, proposed=proposed.get(action.owner, "")
        )
        for action in rubric.actions
        if action.repeats is not None and action.id in lanes.recurring
    }


def plan_recurring(
    habits: Mapping[str, Habit], lanes: Lanes, rubric: Rubric, days: tuple[date, ...], size: Size
) -> tuple[RecurringAction, ...]:
    """One mark a rhythm for each of them, at the end of a week, month or quarter."""
    return tuple(
        RecurringAction(
            id=action.id,
            every=action.repeats,
            first_on=days[habits[action.id].first],
            days_each=float(_likely(action, size)),
            owner=habits[action.id].owner,
            because=lanes.recurring[action.id].reasons,
            opens_gates=tuple(sorted(lanes.recurring[action.id].gates)),
            warnings=lanes.recurring[action.id].warnings,
        )
        for action in rubric.actions
        if action.repeats is not None and action.id in habits
    )


def _reserved(
    action: Action, crew: Crew, table: Timetable, *, first: int, size: Size, decided: int, proposed: str
) -> Habit:
    """With whoever has the time for it; somebody has to be named for it if nobody has."""
    every, work = _WORKING_DAYS[action.repeats or "quarter"], units(_likely(action, size))
    every = first if action.repeats == "quarter" and first else every
    last = max(0, table.days - 1)
    for keeper in _keepers(action, crew, size, proposed):
        begun = table.find_rhythm(keeper.worker, work, every=every, not_before=decided)
        if begun is not None:
            table.take_rhythm(keeper.worker, work, every=every, begun=begun)
            return Habit(keeper.owner, begun + every - 1)
    return Habit(Owner(role=action.owner, person=None, kind="to-be-named"), min(every - 1, last))


def _keepers(action: Action, crew: Crew, size: Size, proposed: str) -> list[PossibleOwner]:
    """First who can do it without losing more than a quarter of the time they have, then the others.

    Among equals whoever does the other work of the role comes first, unless the role was given to somebody.
    """
    candidates = crew.candidates(action.owner, or_generalist=action.or_generalist, needs_role=False, by_partner=False)
    shares, least = crew.shares, _each_day(action, size) / _MOST_OF_A_DAY
    return sorted(
        candidates,
        key=lambda each: (least > shares[each.worker], crew.proposes(each.owner), each.worker != proposed),
    )


def _each_day(action: Action, size: Size) -> Fraction:
    return _likely(action, size) / _WORKING_DAYS[action.repeats or "quarter"]


def _likely(action: Action, size: Size) -> Fraction:
    return action.days.of(size)[1]

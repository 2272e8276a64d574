"""The weeks in which the plan holds nothing to do, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from readiness.model.roadmap import PlanDate
from readiness.present import day_words
from readiness.present.findings import Findings
from readiness.present.plan.edits import dates_of, edit_of
from readiness.present.plan.plan_order import planned_actions
from readiness.words import Message, said
from readiness.words.say import plan as say

LEAST_DAYS: Final = 21
"""Days without any action from which on the plan says why; fewer are a holiday."""


_WEEKEND: Final = 4
"""Days from one working day to the next at most, where no holiday lies between."""


class Rest(NamedTuple):
    """Days of the calendar without any dated action.

    `by_places`: the first part of the plan has no place left. `decided_on`: the day of the decision, where work begins
    again right after it.
    """

    first: date
    last: date
    by_places: bool
    decided_on: date | None = None


def rests(found: Findings) -> tuple[Rest, ...]:
    """The stretches between the first and the last dated action in which none is under way."""
    return tuple(_rests(found))


def _rests(found: Findings) -> Iterator[Rest]:
    plan, rule = found.outcome.roadmap, found.rubric.planning
    if plan is None:
        return
    is_full = len(plan.in_horizon("first-90-days")) >= rule.most_first
    late = {each.start_on for each in plan.in_horizon("then")}
    until: date | None = None
    for start, end in sorted((start, end) for start, end in _busy(found)):
        if until is not None and (start - until).days > LEAST_DAYS:
            decided = plan.decide_on if plan.decide_on is not None and until < plan.decide_on < start else None
            is_next = decided is not None and (start - decided).days <= _WEEKEND
            first, last = until + timedelta(days=1), start - timedelta(days=1)
            yield Rest(first, last, is_full and start in late, decided if is_next else None)
        until = end if until is None else max(until, end)


def _busy(found: Findings) -> Iterator[tuple[date, date]]:
    """When each action is under way, as it was moved by hand."""
    for action in planned_actions(found):
        edit = edit_of(found, action.id)
        start, end = dates_of(action, edit)
        if start is not None and end is not None and edit.status != "dropped":
            yield start, end


def sentences(found: Findings) -> list[str]:
    """For each such stretch from when to when, and why nothing is planned in it."""
    rule = found.rubric.planning
    told = []
    for each in rests(found):
        between, work = day_words.days(each.first, each.last), _goes_on(found, each)
        begun = _last_begun(found) if each.by_places else None
        if each.decided_on is not None:
            told.append(said(say.nothing_runs_until_decided(between=between, work=work, day=each.decided_on)))
        elif begun is not None:
            days, most = rule.first_days, rule.most_first
            told.append(said(say.nothing_runs_places(days=days, most=most, begun=begun, between=between, work=work)))
        else:
            told.append(said(say.nothing_runs_time(between=between, work=work)))
    return told


def _goes_on(found: Findings, rest: Rest) -> list[str]:
    """What is left in such a stretch: recurring work, and each milestone that falls into it."""
    plan = found.outcome.roadmap
    milestones = [each for each in plan.dates if rest.first <= each.on <= rest.last] if plan is not None else []
    return [said(say.PART_RECURRING_WORK), *(said(_milestone(each)) for each in milestones)]


def _milestone(date: PlanDate) -> Message:
    on = {
        "gate-check": say.part_gate_check_on,
        "first-result": say.part_first_result_on,
        "stop-or-go": say.part_stop_or_go_on,
    }[date.kind]
    return on(day=date.on)


def _last_begun(found: Findings) -> date | None:
    """When the last action of the first part of the plan starts, as it was moved by hand."""
    plan = found.outcome.roadmap
    edits = ((each, edit_of(found, each.id)) for each in plan.in_horizon("first-90-days")) if plan is not None else ()
    starts = (dates_of(action, edit)[0] for action, edit in edits if edit.status != "dropped")
    return max((start for start in starts if start is not None), default=None)

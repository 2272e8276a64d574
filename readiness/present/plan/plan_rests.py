"""The weeks in which the plan holds nothing to do, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from readiness.present import day_words
from readiness.present.findings import Findings
from readiness.present.plan.edits import dates_of, edit_of
from readiness.present.plan.plan_order import planned_actions
from readiness.words import said
from readiness.words.say import plan as say

LEAST_DAYS: Final = 21
"""Days without any action from which on the plan says why; fewer are a holiday."""


class Rest(NamedTuple):
    """Days of the calendar without any dated action; `by_places`: the first part of the plan has no place left."""

    first: date
    last: date
    by_places: bool


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
            yield Rest(until + timedelta(days=1), start - timedelta(days=1), is_full and start in late)
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
    return [
        said(
            say.nothing_runs_places(
                between=day_words.days(each.first, each.last), days=rule.first_days, most=rule.most_first
            )
            if each.by_places
            else say.nothing_runs_time(between=day_words.days(each.first, each.last))
        )
        for each in rests(found)
    ]

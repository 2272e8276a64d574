"""The parts that the plan is shown in: its lanes, its stretches of time, and what the next thirty days ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from readiness.model.roadmap import Horizon, Lane, PlannedAction
from readiness.present.findings import Findings
from readiness.present.plan.edits import edit_of
from readiness.present.plan.plan_row import PlanRow, Standing
from readiness.words import Message, said
from readiness.words.say import plan as say

HORIZON_TITLES: dict[Horizon, Message] = {
    "first-90-days": say.FIRST_DAYS,
    "then": say.THEN_UP_MONTH,
    "later": say.LATER_WITHOUT_DATE,
}
LANE_TITLES: dict[Lane, Message] = {"first-trial": say.FIRST_TRIAL, "foundations": say.FOUNDATIONS}
TOOL_LANE = say.TOOL_ANOTHER_PROBLEM
STANDING_LANES: dict[Standing, Message] = {"after-go": say.AFTER_GO_LANE, "own-merit": say.FOUNDATIONS_APART}
"""The lanes of what is no part of the first trial, by how it stands to what is asked for."""
FIRST_DAYS = 90
NEXT_DAYS = 30


def by_horizon(rows: Sequence[PlanRow], decided: date | None = None) -> tuple[tuple[str, tuple[PlanRow, ...]], ...]:
    """Planned actions by the part of the plan they belong to, empty parts left out; no habits.

    What starts after the day of stop or go is a part of its own, where some of the part that holds it starts before.
    """
    bars = [row for row in rows if row.is_planned and row.every is None]
    groups = ((slug, tuple(row for row in bars if row.horizon == slug)) for slug in HORIZON_TITLES)
    return tuple(part for slug, group in groups if group for part in _parts(slug, group, decided))


def _parts(
    slug: Horizon, rows: tuple[PlanRow, ...], decided: date | None
) -> tuple[tuple[str, tuple[PlanRow, ...]], ...]:
    """A part of the plan with what it is called; the second one in two, before and after the day of stop or go."""
    last = max((row.end for row in rows if row.end is not None), default=None)
    if slug != "then" or last is None:
        return ((said(HORIZON_TITLES[slug]), rows),)
    after = tuple(row for row in rows if decided is not None and row.start is not None and row.start > decided)
    before = tuple(row for row in rows if row not in after)
    if decided is None or not (before and after):
        return ((said(say.then_until(last=last)), rows),)
    until, later = say.then_until_decision(day=decided), say.later_after_decision(last=last)
    return ((said(until), before), (said(later), after))


@dataclass(frozen=True, slots=True)
class NextDays:
    """The open actions that run within thirty days, or are late, and all other rows of the plan.

    Thirty days from today, or from `starts_on` where the first open action starts later than today.
    """

    now: tuple[PlanRow, ...]
    rest: tuple[PlanRow, ...]
    starts_on: date | None

    @property
    def title(self) -> str:
        """What these days are called."""
        if self.starts_on is not None:
            return said(say.first_days_from(next_days=NEXT_DAYS, starts_on=self.starts_on))
        return said(say.next_days(next_days=NEXT_DAYS))


def next_days(rows: Sequence[PlanRow], today: date) -> NextDays:
    """What the next thirty days of a plan ask for."""
    first = min((row.start for row in rows if row.is_dated and row.is_open and row.start), default=today)
    last = max(today, first) + timedelta(days=NEXT_DAYS)
    now = tuple(row for row in rows if row.is_dated and row.is_open and row.start and row.start < last)
    return NextDays(now, tuple(row for row in rows if row not in now), first if first > today else None)


def horizon_now(found: Findings, action: PlannedAction, starts_on: date | None) -> Horizon:
    """The part of the plan in which an action starts, after a move by hand if the start of the plan is given."""
    moved = edit_of(found, action.id).start_on
    return horizon_of(moved, starts_on) if moved and starts_on else action.horizon


def horizon_of(start: date, starts_on: date) -> Horizon:
    """The part of the plan that a day falls in; a day that somebody chose is never without a date."""
    return "first-90-days" if (start - starts_on).days < FIRST_DAYS else "then"

"""What no longer fits after somebody moved an action or gave it to somebody else: said at once, with what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from readiness.model.response import Person
from readiness.model.work_calendar import WorkCalendar
from readiness.present import day_words, list_words, number_words
from readiness.present.findings import Findings
from readiness.present.plan.plan_row import PlanRow
from readiness.words import said
from readiness.words.say import plan as say

_ROUNDING = 0.05
"""Person-days that nobody would notice."""


@dataclass(frozen=True)
class Clash:
    """One thing that does not fit, and what would mend it."""

    words: str
    mend: str


@dataclass(frozen=True)
class _Overload:
    """Days on which a person has less time than the actions within them take."""

    rows: tuple[PlanRow, ...]
    first: date
    last: date
    has: float
    needs: float


def clashes(found: Findings, rows: Sequence[PlanRow]) -> tuple[Clash, ...]:
    """Actions that start before one ends that must come first, and people with more work than time.

    Only what somebody changed by hand can do this: the plan itself keeps to both.
    """
    if found.calendar is None:
        return ()
    dated = [row for row in rows if row.is_dated and row.status != "dropped"]
    return (*_too_early(dated, found.calendar), *_too_much(found, dated, found.calendar))


def _too_early(rows: Sequence[PlanRow], calendar: WorkCalendar) -> Iterator[Clash]:
    by_code = {row.id: row for row in rows}
    for row in rows:
        for before in (by_code[code] for code in row.waits_for if code in by_code):
            if not (row.is_moved or before.is_moved) or not row.is_open or not row.start or not before.end:
                continue
            if before.end < row.start:
                continue
            free, latest = calendar.next_working_day(before.end), row.start - timedelta(days=1)
            later = say.start_later_or_end(free=free, title=before.title, latest=latest)
            mend = said(later if before.is_open else say.start_or_later(free=free))
            yield Clash(
                said(
                    say.starts_but_has_come_first(
                        title=row.title, start=row.start, other_title=before.title, end=before.end
                    )
                ),
                f"{mend}.",
            )


def _too_much(found: Findings, rows: Sequence[PlanRow], calendar: WorkCalendar) -> Iterator[Clash]:
    for person in found.response.people:
        own = [row for row in rows if row.is_open and row.person == person.name]
        worst = _overload(found, person, own, calendar) if any(row.is_moved for row in own) else None
        if worst is None:
            continue
        titles = list_words.and_list([list_words.quoted(row.title) for row in worst.rows])
        has, needs = _days(worst.has), _days(worst.needs)
        others = [
            each.name
            for each in found.response.people
            if each.id != person.id and not each.is_external and _could_take(found, each, worst, rows, calendar)
        ]
        count = len(worst.rows)
        instead = said(
            say.part_give_one_them(rows=count, or_list=list_words.or_list(others))
            if others
            else say.part_give_one_them_somebody_else(rows=count)
        )
        later = said(say.MOVE_LATER) if count == 1 else said(say.MOVE_ONE_THEM_LATER)
        yield Clash(
            said(
                say.has_machine_learning_needs(
                    name=person.name,
                    has=has,
                    from_to=day_words.from_to(worst.first, worst.last),
                    needs=needs,
                    titles=titles,
                )
            ),
            said(say.or_plan_more_week_page(later=later, instead=instead, name=person.name)),
        )


def _overload(found: Findings, person: Person, rows: Sequence[PlanRow], calendar: WorkCalendar) -> _Overload | None:
    """The stretch of days in which most work is too much, if any is."""
    share = float(found.rubric.planning.untold_fte if person.time is None else person.time)
    jobs = [(row, row.start, row.end) for row in rows if row.start and row.end]
    worst: _Overload | None = None
    for first in sorted({start for _, start, _ in jobs}):
        for last in sorted({end for _, _, end in jobs if end >= first}):
            inside = tuple(row for row, start, end in jobs if first <= start and end <= last)
            needs = sum(row.effort_days for row in inside)
            has = share * calendar.working_days_between(first, last)
            excess = worst.needs - worst.has if worst else _ROUNDING
            if any(row.is_moved for row in inside) and needs - has > excess:
                worst = _Overload(inside, first, last, has, needs)
    return worst


def _could_take(
    found: Findings, person: Person, worst: _Overload, rows: Sequence[PlanRow], calendar: WorkCalendar
) -> bool:
    """Whether somebody has the time for the smallest of the actions as well."""
    smallest = min((row for row in worst.rows if row.effort_days), key=lambda row: row.effort_days, default=None)
    if smallest is None or not person.time:
        return False
    own = [row for row in rows if row.is_open and row.person == person.name]
    return _overload(found, person, [*own, smallest], calendar) is None


def _days(number: float) -> str:
    return number_words.days_of_work(round(number, 1)) if number >= _ROUNDING else said(say.PART_NO_TIME)

"""The person-days and the money of what is done by a day, and of all that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from readiness.engine.price.ledger import Ends, Ledger
from readiness.engine.price.problem_work import Edits, WorkPart
from readiness.engine.price.rates import INSIDE, OUTSIDE
from readiness.model.assessment import ActionEdit
from readiness.model.moved_dates import dates_as_moved
from readiness.model.price import FigureKind, Span
from readiness.model.response import Person
from readiness.model.rhythm_days import rhythm_days
from readiness.model.roadmap import OwnerKind, PlannedAction, Roadmap
from readiness.model.work_calendar import WorkCalendar

_FROM_OUTSIDE: frozenset[OwnerKind] = frozenset({"external", "partner"})
_UNEDITED = ActionEdit()
_Exactly = tuple[Fraction, Fraction, Fraction]


def done_from_outside(roadmap: Roadmap, edits: Edits, people: Iterable[Person]) -> dict[str, bool]:
    """Of everything that the plan holds, whether it is done from outside: by whom it was given to, else as planned."""
    outside = {person.name.casefold() for person in people if person.is_external}
    owners = {action.id: action.owner for action in roadmap.dated}
    owners |= {each.id: each.owner for each in roadmap.recurring}
    found = {code: owner.kind in _FROM_OUTSIDE for code, owner in owners.items()}
    given = {code: edit.person.casefold() for code, edit in edits.items() if edit.person and code in owners}
    return found | {code: name in outside for code, name in given.items()}


class PlannedWork(NamedTuple):
    """One action with its days up to some day of the plan; `is_outside`: it is done from outside."""

    code: str
    days: Ends
    is_outside: bool


@dataclass(frozen=True)
class WorkOfPlan:
    """The work of a plan as it was changed by hand: all of it, or what is done by a day.

    `last_day` is how far the plan reaches, counted from 1 on its first day.
    """

    roadmap: Roadmap
    edits: Edits
    from_outside: Mapping[str, bool]
    calendar: WorkCalendar
    last_day: int

    def whole(self) -> tuple[PlannedWork, ...]:
        """All of it."""
        return self._with_rates([*self._actions(None), *self._habits(self._day(self.last_day))])

    def in_days(self, days: int) -> tuple[PlannedWork, ...]:
        """What is done in the first days of the plan."""
        return self.until(self._day(days))

    def until(self, last: date) -> tuple[PlannedWork, ...]:
        """What is done by a day, that day included: of work that goes on then, the part of its working days."""
        return self._with_rates([*self._actions(last), *self._habits(last)])

    def _day(self, number: int) -> date:
        return (self.roadmap.starts_on or self.calendar.starts_on) + timedelta(days=number - 1)

    def _with_rates(self, work: Iterable[tuple[str, Ends]]) -> tuple[PlannedWork, ...]:
        return tuple(PlannedWork(code, days, self.from_outside[code]) for code, days in work)

    def _actions(self, last: date | None) -> Iterator[tuple[str, Ends]]:
        for code, effort, (start, end) in self._dated:
            if last is None or start is None or end is None or end <= last:
                yield code, effort
            elif start <= last and (share := self._share(start, end, last)):
                low, likely, high = effort
                yield code, (low * share, likely * share, high * share)

    @cached_property
    def _dated(self) -> tuple[tuple[str, _Exactly, tuple[date | None, date | None]], ...]:
        """Each action that was not dropped, with its days of work and its first and last day."""
        return tuple(
            (action.id, _exactly(_effort(action, edit)), dates_as_moved(action, edit or _UNEDITED))
            for action in self.roadmap.dated
            if (edit := self.edits.get(action.id)) is None or edit.status != "dropped"
        )

    def _share(self, start: date, end: date, last: date) -> Fraction:
        """How much of what ends after a day is done by that day."""
        worked, done = (self.calendar.working_days_between(start, day) for day in (end, last))
        return Fraction(done, worked) if worked else Fraction(0)

    def _habits(self, last: date) -> Iterator[tuple[str, Ends]]:
        for each in self.roadmap.recurring:
            edit = self.edits.get(each.id) or _UNEDITED
            if not _is_dropped(self.edits, each.id):
                times = len(rhythm_days(edit.start_on or each.first_on, each.every, last))
                days = times * Fraction(each.days_each if edit.effort_days is None else edit.effort_days)
                yield each.id, (days, days, days)


def days_as_planned(roadmap: Roadmap, edits: Edits) -> dict[str, Ends]:
    """The days of each action with a date, as it was changed by hand; without those that were dropped."""
    return {
        action.id: _effort(action, edits.get(action.id))
        for action in roadmap.dated
        if not _is_dropped(edits, action.id)
    }


def price_span(
    ledger: Ledger,
    work: Sequence[PlannedWork],
    scope: str,
    *,
    without: Collection[str] = (),
    only: Collection[str] | None = None,
) -> Span:
    """What some work of the plan takes, `without` some actions, or `only` some."""
    mine = [each for each in work if each.code not in without and (only is None or each.code in only)]
    own, others = ([(each.code, each.days) for each in mine if each.is_outside == out] for out in (False, True))
    inside = ledger.planned(f"{scope}/inside-days", "inside-days", own)
    outside = ledger.planned(f"{scope}/outside-days", "outside-days", others)
    inside_money = ledger.product(f"{scope}/inside-money", "inside-money", inside, INSIDE)
    money = [inside_money]
    if ledger.is_nothing(outside):
        outside_money = ledger.sum(f"{scope}/outside-money", "outside-money", ())
    else:
        outside_money = ledger.product(f"{scope}/outside-money", "outside-money", outside, OUTSIDE)
        money.append(outside_money)
    return Span(
        inside=inside,
        outside=outside,
        days=ledger.sum(f"{scope}/all-days", "all-days", (inside, outside)),
        money=ledger.sum(f"{scope}/all-money", "all-money", money),
        inside_money=inside_money,
        outside_money=outside_money,
    )


def price_parts(
    ledger: Ledger, scope: str, parts: Sequence[WorkPart], *, days: str | None = None, money: str | None = None
) -> Span:
    """Some parts of the work on the first problem; `days` and `money` where their sums are noted already."""
    inside, outside = ([part for part in parts if part.rate == rate] for rate in (INSIDE, OUTSIDE))
    return Span(
        inside=ledger.sum(f"{scope}/inside-days", "inside-days", [part.days for part in inside]),
        outside=ledger.sum(f"{scope}/outside-days", "outside-days", [part.days for part in outside]),
        days=days or ledger.sum(f"{scope}/all-days", "all-days", [part.days for part in parts]),
        money=money or ledger.sum(f"{scope}/all-money", "all-money", [part.money for part in parts]),
        inside_money=ledger.sum(f"{scope}/inside-money", "inside-money", [part.money for part in inside]),
        outside_money=ledger.sum(f"{scope}/outside-money", "outside-money", [part.money for part in outside]),
    )


def price_together(ledger: Ledger, scope: str, *spans: Span) -> Span:
    """Some parts together."""

    def together(name: str, kind: FigureKind, of: Callable[[Span], str | None]) -> str:
        return ledger.sum(f"{scope}/{name}", kind, [each for each in map(of, spans) if each is not None])

    return Span(
        inside=together("inside-days", "inside-days", lambda span: span.inside),
        outside=together("outside-days", "outside-days", lambda span: span.outside),
        days=together("all-days", "all-days", lambda span: span.days),
        money=together("all-money", "all-money", lambda span: span.money),
        inside_money=together("inside-money", "inside-money", lambda span: span.inside_money),
        outside_money=together("outside-money", "outside-money", lambda span: span.outside_money),
    )


def _exactly(ends: Ends) -> _Exactly:
    low, likely, high = (Fraction(end) for end in ends)
    return low, likely, high


def _is_dropped(edits: Edits, code: str) -> bool:
    return code in edits and edits[code].status == "dropped"


def _effort(action: PlannedAction, edit: ActionEdit | None) -> Ends:
    """The range of the work around what the dates reckon with; days set by hand are no range any more."""
    if edit is not None and edit.effort_days is not None:
        told = Fraction(edit.effort_days)
        return told, told, told
    likely, low, high = action.planned_days, action.effort.low, action.effort.high
    return min(low, likely), likely, max(high, likely)

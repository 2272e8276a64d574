"""The person-days and the money of the first 90 days, and of all that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from readiness.engine.price.ledger import Ends, Ledger
from readiness.engine.price.problem_work import Edits, WorkPart
from readiness.engine.price.rates import INSIDE, OUTSIDE
from readiness.model.action import Rhythm
from readiness.model.assessment import ActionEdit
from readiness.model.price import FigureKind, Span
from readiness.model.response import Person
from readiness.model.rhythm_days import rhythm_days
from readiness.model.roadmap import OwnerKind, PlannedAction, Roadmap

_FROM_OUTSIDE: frozenset[OwnerKind] = frozenset({"external", "partner"})


def done_from_outside(roadmap: Roadmap, edits: Edits, people: Iterable[Person]) -> dict[str, bool]:
    """Of everything that the plan holds, whether it is done from outside: by whom it was given to, else as planned."""
    outside = {person.name.casefold() for person in people if person.is_external}
    owners = {action.id: action.owner for action in roadmap.dated}
    owners |= {each.id: each.owner for each in roadmap.recurring}
    found = {code: owner.kind in _FROM_OUTSIDE for code, owner in owners.items()}
    given = {code: edit.person.casefold() for code, edit in edits.items() if edit.person and code in owners}
    return found | {code: name in outside for code, name in given.items()}


class PlannedWork(NamedTuple):
    """One action of the plan with the days that it takes up to a day; `is_outside`: it is done from outside."""

    code: str
    days: Ends
    is_outside: bool


def work_until(day: int, roadmap: Roadmap, edits: Edits, from_outside: Mapping[str, bool]) -> tuple[PlannedWork, ...]:
    """What starts up to a day of the plan, as it was changed by hand."""
    return tuple(PlannedWork(code, days, from_outside[code]) for code, days in _work(roadmap, edits, day))


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


def _work(roadmap: Roadmap, edits: Edits, until_day: int) -> Iterator[tuple[str, Ends]]:
    for action in roadmap.dated:
        is_in_span = action.start_day is not None and action.start_day <= until_day
        if is_in_span and not _is_dropped(edits, action.id):
            yield action.id, _effort(action, edits.get(action.id))
    for each in roadmap.recurring:
        if not _is_dropped(edits, each.id):
            edit = edits.get(each.id) or ActionEdit()
            days_each = each.days_each if edit.effort_days is None else edit.effort_days
            days = _times(edit.start_on or each.first_on, each.every, roadmap, until_day) * Fraction(days_each)
            yield each.id, (days, days, days)


def _is_dropped(edits: Edits, code: str) -> bool:
    return code in edits and edits[code].status == "dropped"


def _effort(action: PlannedAction, edit: ActionEdit | None) -> Ends:
    """The range of the work around what the dates reckon with; days set by hand are no range any more."""
    if edit is not None and edit.effort_days is not None:
        told = Fraction(edit.effort_days)
        return told, told, told
    likely, low, high = action.planned_days, action.effort.low, action.effort.high
    return min(low, likely), likely, max(high, likely)


def _times(first: date, every: Rhythm, roadmap: Roadmap, until_day: int) -> int:
    """How often a rhythm comes up to a day."""
    if roadmap.starts_on is None:
        return 0
    return len(rhythm_days(first, every, roadmap.starts_on + timedelta(days=until_day - 1)))

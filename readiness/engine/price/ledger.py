"""Numbers as ranges, each noted with where it comes from, so that all of them can be reckoned again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import Literal, NamedTuple

from readiness.model.costs import Money
from readiness.model.price import Figure, FigureKind, How
from readiness.model.price_rule import MoneyAssumption

Ends = tuple[Fraction, Fraction, Fraction]
"""Low, likely and high."""
PayBack = tuple[Fraction | None, Fraction | None, Fraction | None]
MONTHS = 12
_ALL = 100


class _Note(NamedTuple):
    """A number as it is noted, before its range is written out."""

    id: str
    kind: FigureKind
    how: How
    of: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


class Ledger:
    """Notes every number once. What rests on a number that is not known is not known."""

    def __init__(self) -> None:
        self._notes: dict[str, _Note] = {}
        self._ends: dict[str, Ends] = {}
        self._months: dict[str, PayBack] = {}

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Everything noted, in order."""
        return tuple(self._figure(note) for note in self._notes.values())

    def _figure(self, note: _Note) -> Figure:
        ends: Ends | PayBack = self._ends.get(note.id) or self._months.get(note.id) or (None, None, None)
        low, likely, high = ends
        return Figure(
            id=note.id,
            kind=note.kind,
            how=note.how,
            of=note.of,
            low=_float(low),
            likely=_float(likely),
            high=_float(high),
            without=note.without,
        )

    def ends(self, name: str) -> Ends | None:
        """The exact range of a number; None if it is not known."""
        return self._ends.get(name)

    def is_known(self, name: str) -> bool:
        """Whether there is a number."""
        return name in self._ends

    def how(self, name: str) -> How:
        """Where a number comes from."""
        return self._notes[name].how

    def told(self, name: str, kind: FigureKind, value: Money) -> str:
        """What somebody told, does not know, or did not tell."""
        if isinstance(value, Decimal):
            exact = Fraction(value)
            return self._note(_Note(name, kind, "told"), (exact, exact, exact))
        return self._note(_Note(name, kind, "untold" if value is None else "dont-know"), None)

    def assumed(self, name: str, kind: FigureKind, assumption: MoneyAssumption) -> str:
        """A number that stands in until somebody tells it."""
        return self._note(_Note(name, kind, "assumed"), assumption.numbers)

    def planned(self, name: str, kind: FigureKind, work: Iterable[tuple[str, Ends]]) -> str:
        """The person-days of actions."""
        listed = [(code, ends) for code, ends in work if ends[2]]
        total = _added([ends for _, ends in listed])
        codes = tuple(dict.fromkeys(code for code, _ in listed))
        return self._note(_Note(name, kind, "planned", codes), total)

    def sum(self, name: str, kind: FigureKind, parts: Sequence[str]) -> str:
        """The sum of what is known; what is not known is left out by name, that of its parts too."""
        known = [self._ends[part] for part in parts if part in self._ends]
        left = [self._notes[part].without if part in self._ends else (part,) for part in parts]
        without = tuple(dict.fromkeys(each for names in left for each in names))
        total = _added(known) if known or not parts else None
        figure = _Note(name, kind, "sum", tuple(parts), without if known else ())
        return self._note(figure, total)

    def product(self, name: str, kind: FigureKind, one: str, other: str) -> str:
        """One number times another."""
        return self._pair(name, kind, "product", one, other)

    def quotient(self, name: str, kind: FigureKind, one: str, by: str) -> str:
        """One number divided by another."""
        return self._pair(name, kind, "quotient", one, by)

    def percent(self, name: str, kind: FigureKind, share: str, whole: str) -> str:
        """So many percent of a number."""
        return self._pair(name, kind, "percent", share, whole)

    def difference(self, name: str, kind: FigureKind, one: str, less: str) -> str:
        """One number less another, the worst against the best at both ends."""
        return self._pair(name, kind, "difference", one, less)

    def pay_back(self, name: str, once: str, gain: str) -> str:
        """Months until what comes in each year has paid for what was spent once; None at an end where it never does."""
        spent, yearly = self._ends.get(once), self._ends.get(gain)
        months = _months(spent, yearly) if spent is not None and yearly is not None else None
        if months is not None:
            self._months[name] = months
        self._notes[name] = _Note(name, "pay-back", "pay-back", (once, gain))
        return name

    def _pair(
        self, name: str, kind: FigureKind, how: Literal["product", "quotient", "percent", "difference"], a: str, b: str
    ) -> str:
        one, other = self._ends.get(a), self._ends.get(b)
        ends = _reckoned(how, one, other) if one is not None and other is not None else None
        return self._note(_Note(name, kind, how, (a, b)), ends)

    def _note(self, figure: _Note, ends: Ends | None) -> str:
        if ends is not None:
            self._ends[figure.id] = ends
        self._notes[figure.id] = figure
        return figure.id


def _float(number: Fraction | None) -> float | None:
    return None if number is None else number.numerator / number.denominator


def _added(parts: Sequence[Ends]) -> Ends:
    if len(parts) == 1:
        return parts[0]
    low, likely, high = zip(*parts, strict=True) if parts else ((), (), ())
    return _sum(low), _sum(likely), _sum(high)


def _sum(numbers: Sequence[Fraction]) -> Fraction:
    """The exact sum, over one denominator: adding fractions one by one takes several times as long."""
    whole = lcm(*(number.denominator for number in numbers))
    return Fraction(sum(number.numerator * (whole // number.denominator) for number in numbers), whole)


def _reckoned(how: str, one: Ends, other: Ends) -> Ends | None:
    if how == "product":
        return one[0] * other[0], one[1] * other[1], one[2] * other[2]
    if how == "percent":
        return one[0] * other[0] / _ALL, one[1] * other[1] / _ALL, one[2] * other[2] / _ALL
    if how == "difference":
        return one[0] - other[2], one[1] - other[1], one[2] - other[0]
    if not all(other):
        return None
    return one[0] / other[2], one[1] / other[1], one[2] / other[0]


def _months(spent: Ends, yearly: Ends) -> PayBack | None:
    """The best case first: little spent and much coming in. None if even that never pays."""

    def until(cost: Fraction, gain: Fraction) -> Fraction | None:
        return MONTHS * cost / gain if gain > 0 else None

    best = until(spent[0], yearly[2])
    return None if best is None else (best, until(spent[1], yearly[1]), until(spent[2], yearly[0]))

"""Numbers as ranges, each noted with where it comes from, so that all of them can be reckoned again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import Literal, NamedTuple

from readiness.model.costs import Money
from readiness.model.price import Figure, FigureKind, How
from readiness.model.price_rule import MoneyAssumption

Exact = Fraction | float
Ends = tuple[Exact, Exact, Exact]
"""Low, likely and high, each taken exactly as it is."""
_Ratio = tuple[int, int]
"""An exact number as a whole number over a positive one, not reduced: that is quicker than reducing at every step."""
_Ratios = tuple[_Ratio, _Ratio, _Ratio]
_PayBack = tuple[_Ratio | None, _Ratio | None, _Ratio | None]
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
        self._ends: dict[str, _Ratios] = {}
        self._months: dict[str, _PayBack] = {}

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Everything noted, in order."""
        nothing: _PayBack = (None, None, None)
        return tuple(
            _figure(note, self._ends.get(note.id) or self._months.get(note.id) or nothing)
            for note in self._notes.values()
        )

    def likely(self, name: str) -> Fraction | None:
        """The likely number, exactly; None if it is not known."""
        ends = self._ends.get(name)
        return Fraction(*ends[1]) if ends is not None else None

    def width(self, name: str) -> Fraction:
        """How far apart the ends of a number are; 0 if it is not known."""
        ends = self._ends.get(name)
        return Fraction(*_less(ends[2], ends[0])) if ends is not None else Fraction(0)

    def is_nothing(self, name: str) -> bool:
        """Whether a number is known to be 0 at every end."""
        ends = self._ends.get(name)
        return ends is not None and not any(over for over, _ in ends)

    def is_known(self, name: str) -> bool:
        """Whether there is a number."""
        return name in self._ends

    def how(self, name: str) -> How:
        """Where a number comes from."""
        return self._notes[name].how

    def told(self, name: str, kind: FigureKind, value: Money) -> str:
        """What somebody told, does not know, or did not tell."""
        if isinstance(value, Decimal):
            exact = value.as_integer_ratio()
            return self._note(_Note(name, kind, "told"), (exact, exact, exact))
        return self._note(_Note(name, kind, "untold" if value is None else "dont-know"), None)

    def assumed(self, name: str, kind: FigureKind, assumption: MoneyAssumption) -> str:
        """A number that stands in until somebody tells it."""
        return self._note(_Note(name, kind, "assumed"), _ratios(assumption.numbers))

    def planned(self, name: str, kind: FigureKind, work: Iterable[tuple[str, Ends]]) -> str:
        """The person-days of actions."""
        listed = [(code, ends) for code, ends in work if ends[2]]
        total = _added([_ratios(ends) for _, ends in listed])
        codes = tuple(dict.fromkeys(code for code, _ in listed))
        return self._note(_Note(name, kind, "planned", codes), total)

    def sum(self, name: str, kind: FigureKind, parts: Sequence[str]) -> str:
        """The sum of what is known; what is not known is left out by name, that of its parts too."""
        known = [self._ends[part] for part in parts if part in self._ends]
        left = [self._notes[part].without if part in self._ends else (part,) for part in parts]
        without = tuple(dict.fromkeys(each for names in left for each in names)) if any(left) else ()
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
        """Months until what comes in each year has paid for what was spent once; None at an end where it never does.

        Not known where a part of what is spent is not.
        """
        spent = self._ends.get(once) if not self._notes[once].without else None
        yearly = self._ends.get(gain)
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

    def _note(self, figure: _Note, ends: _Ratios | None) -> str:
        if ends is not None:
            self._ends[figure.id] = ends
        self._notes[figure.id] = figure
        return figure.id


# Few numbers change with one answer, and a plan has over a hundred.
@lru_cache(maxsize=512)
def _figure(note: _Note, ends: _PayBack) -> Figure:
    """A number with its range as it is written out."""
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


def _float(number: _Ratio | None) -> float | None:
    return None if number is None else number[0] / number[1]


def _ratios(ends: Ends) -> _Ratios:
    low, likely, high = ends
    return low.as_integer_ratio(), likely.as_integer_ratio(), high.as_integer_ratio()


def _added(parts: Sequence[_Ratios]) -> _Ratios:
    if len(parts) == 1:
        return parts[0]
    low, likely, high = zip(*parts, strict=True) if parts else ((), (), ())
    return _sum(low), _sum(likely), _sum(high)


def _sum(numbers: Sequence[_Ratio]) -> _Ratio:
    whole = lcm(*{under for _, under in numbers})
    if whole == 1:
        return sum([over for over, _ in numbers]), 1
    return sum([over * (whole // under) for over, under in numbers]), whole


def _times(one: _Ratio, other: _Ratio) -> _Ratio:
    return one[0] * other[0], one[1] * other[1]


def _less(one: _Ratio, other: _Ratio) -> _Ratio:
    return one[0] * other[1] - other[0] * one[1], one[1] * other[1]


def _over(one: _Ratio, by: _Ratio) -> _Ratio:
    over, under = one[0] * by[1], one[1] * by[0]
    return (over, under) if under > 0 else (-over, -under)


def _reckoned(how: str, one: _Ratios, other: _Ratios) -> _Ratios | None:
    if how == "product":
        return _times(one[0], other[0]), _times(one[1], other[1]), _times(one[2], other[2])
    if how == "percent":
        low, likely, high = (_times(share, whole) for share, whole in zip(one, other, strict=True))
        return (low[0], low[1] * _ALL), (likely[0], likely[1] * _ALL), (high[0], high[1] * _ALL)
    if how == "difference":
        return _less(one[0], other[2]), _less(one[1], other[1]), _less(one[2], other[0])
    if not all(over for over, _ in other):
        return None
    return _over(one[0], other[2]), _over(one[1], other[1]), _over(one[2], other[0])


def _months(spent: _Ratios, yearly: _Ratios) -> _PayBack | None:
    """The best case first: little spent and much coming in. None if even that never pays."""

    def until(cost: _Ratio, gain: _Ratio) -> _Ratio | None:
        return _over((MONTHS * cost[0], cost[1]), gain) if gain[0] > 0 else None

    best = until(spent[0], yearly[2])
    return None if best is None else (best, until(spent[1], yearly[1]), until(spent[2], yearly[0]))

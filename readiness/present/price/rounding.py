"""The one home of the rounding of prices: days once, as they are printed; money once, from exact products and sums."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from typing import Final

from readiness.model.price import Figure, Price, Span
from readiness.present import number_words
from readiness.present.price.units import UNITS, Unit

Ends = tuple[Fraction, Fraction, Fraction]

_DIGITS: Final = 3
_DIGITS_OF_HOURS: Final = 4
_FEW_STEPS: Final = 5
_FINER: Final = 10
_ALL: Final = 100
MONTHS: Final = 12
_DAY_STEP: Final = Fraction(1, 2)
_SHORT_DAY_STEP: Final = Fraction(1, 4)
_SHORT: Final = 5
_LIMITS: Final = {
    "plan/first/": "plan/year/",
    "plan/habits/": "plan/apart/",
    "plan/early/": "plan/apart/",
    "plan/spent/": "plan/trial/",
}
"""Parts of the plan that hold a share of another part, which is never printed as less than they are."""
_NOTHING: Final = (Fraction(0), Fraction(0), Fraction(0))


# Every page and file of one assessment asks for the same few.
@lru_cache(maxsize=16)
def as_printed(price: Price) -> Price:
    """The price with every number as it is printed.

    What is told or assumed stays as it is. Days of work are rounded once, and all money is worked out from those days
    exactly and rounded once as well: products, shares and differences are never made of rounded money. The parts of the
    plan are rounded one after the other, each with what the ones before have left over, so that rows that are printed
    add up, and none is further from its exact number than one step. The months of a pay-back follow from the cost and
    the gain that are printed, at each end, so that whoever divides them finds the months that are told.
    """
    return _Printing(price).printed()


@dataclass
class _Printing:
    """One price on its way to the page: its numbers exactly, from the days that are printed, and as printed."""

    price: Price
    exact: dict[str, Ends] = field(default_factory=dict)
    shown: dict[str, Ends] = field(default_factory=dict)

    def printed(self) -> Price:
        self._print_days()
        for figure in self.price.figures:
            self._exactly(figure.id)
        self._print_money()
        return self.price.with_figures(tuple(self._figure(figure) for figure in self.price.figures))

    # --- Days --------------------------------------------------------------------------------------------------

    def _print_days(self) -> None:
        year = self.price.by_id[self.price.year.days]
        step = _DAY_STEP if (year.likely or 0) >= _SHORT else _SHORT_DAY_STEP
        leaves = list(self._leaves_of_plan("days"))
        trial = [name for name in leaves if name.endswith("/trial-days")]
        for name in trial:
            # The list of actions tells its days too.
            ends = (_at_least(Fraction(str(number_words.whole_days(float(end)))), end, step) for end in self._raw(name))
            self.shown[name] = _in_order(*ends)
        self._allocate([name for name in leaves if name not in trial], step, {n: self._raw(n) for n in leaves})
        for figure in self.price.figures:
            if self._is_work(figure) and figure.id not in self.shown:
                self.shown[figure.id] = self._within(figure.id, _each_to(self._raw(figure.id), step))

    def _is_work(self, figure: Figure) -> bool:
        """Whether it is the work of actions, and known."""
        return figure.is_known and (figure.how == "planned" or figure.kind == "trial-days")

    def _raw(self, name: str) -> Ends:
        figure = self.price.by_id[name]
        return _fraction(figure.low), _fraction(figure.likely), _fraction(figure.high)

    # --- Exact numbers -----------------------------------------------------------------------------------------

    def _exactly(self, name: str) -> Ends | None:
        """A number exactly, work being what is printed of it; None if it is not known."""
        figure = self.price.by_id.get(name)
        if figure is None or not figure.is_known or figure.how == "pay-back":
            return None
        if name not in self.exact:
            self.exact[name] = self.shown.get(name) or self._reckoned(figure) or self._raw(name)
        return self.exact[name]

    def _reckoned(self, figure: Figure) -> Ends | None:
        if figure.how not in ("sum", "product", "percent", "quotient", "difference"):
            return None
        parts = [part for part in map(self._exactly, figure.of) if part is not None]
        if figure.how == "sum":
            return _added(parts)
        one, other = parts
        if figure.how == "difference":
            return one[0] - other[2], one[1] - other[1], one[2] - other[0]
        if figure.how == "quotient":
            return (one[0] / other[2], one[1] / other[1], one[2] / other[0]) if all(other) else None
        part = _ALL if figure.how == "percent" else 1
        low, likely, high = (each * by / part for each, by in zip(one, other, strict=True))
        return low, likely, high

    # --- Money -------------------------------------------------------------------------------------------------

    def _print_money(self) -> None:
        leaves = [name for name in self._leaves_of_plan("money") if name not in self.shown]
        step = self._step(self.price.year.money, leaves)
        self._allocate(leaves, step, self.exact, _FEW_STEPS)
        for scope in _LIMITS:
            for figure in self.price.figures:
                if figure.id.startswith(scope) and figure.how == "product" and figure.id in self.exact:
                    self.shown[figure.id] = self._share(figure, scope, Fraction(step))
        for problem in self.price.problems:
            if problem.once is not None:
                own = [name for name in self._leaves(problem.once) if name not in self.shown]
                self._allocate(own, self._step(problem.once, own), self.exact, _FEW_STEPS)
            if problem.gain is not None and problem.worth is not None and problem.run is not None:
                yearly = max(self._likely(problem.worth), self._likely(problem.run))
                for name in filter(None, (problem.today, problem.worth, problem.run)):
                    if name in self.exact and self.price.by_id[name].how != "told":
                        size = Fraction(_power(yearly, _DIGITS))
                        low, likely, high = (_to(end, size) for end in self.exact[name])
                        self.shown[name] = low, likely, high

    def _likely(self, name: str) -> Fraction:
        return self.exact.get(name, _NOTHING)[1]

    def _step(self, whole: str, leaves: Sequence[str]) -> int:
        """To which amounts the parts of a sum are rounded: three digits of it, one more where a part needs it."""
        step = _power(self._likely(whole), _DIGITS)
        least = min((self._likely(name) for name in leaves if self._likely(name)), default=Fraction(step))
        return step if 2 * least >= step else max(1, step // _FINER)

    # --- Both --------------------------------------------------------------------------------------------------

    def _leaves_of_plan(self, what: str) -> Iterator[str]:
        """The parts that the whole plan is the sum of: first what is asked for now, then what comes after."""
        spans: tuple[Span | None, ...] = (self.price.trial, self.price.own, self.price.year)
        names = [name for span in spans if span is not None for name in self._leaves(getattr(span, what))]
        yield from dict.fromkeys(names)

    def _leaves(self, name: str) -> Iterator[str]:
        figure = self.price.by_id[name]
        if not figure.is_known:
            return
        if figure.how != "sum":
            yield name
            return
        for part in figure.of:
            yield from self._leaves(part)

    def _allocate(self, names: Sequence[str], step: Fraction | int, exact: Mapping[str, Ends], least: int = 0) -> None:
        """Round each to a step, with what the ones before have left over, but half a step at most.

        A part of few steps is rounded by itself: what others have left over would make much of it.
        """
        size, over = Fraction(step), [Fraction(0)] * 3
        for name in names:
            ends = exact[name]
            if name not in self.shown:
                carried = over if ends[1] >= least * size else (Fraction(0),) * 3
                wanted = [end + left for end, left in zip(ends, carried, strict=True)]
                low, likely, high = (_at_least(want, end, size) for want, end in zip(wanted, ends, strict=True))
                # What is no range is not printed as one.
                self.shown[name] = (likely,) * 3 if ends[0] == ends[2] else _in_order(low, likely, high)
            for index, (end, printed) in enumerate(zip(ends, self.shown[name], strict=True)):
                over[index] = min(max(over[index] + end - printed, -size / 2), size / 2)

    def _share(self, figure: Figure, scope: str, step: Fraction) -> Ends:
        """The money of a share of something: all of it where the printed days are all of them."""
        whole, days = (name.replace(scope, _LIMITS[scope]) for name in (figure.id, figure.of[0]))
        all_money = self._printed(whole)
        if all_money is not None and self._printed(figure.of[0]) == self._printed(days):
            return all_money
        return self._within(figure.id, _each_to(self.exact[figure.id], step))

    def _within(self, name: str, ends: Ends) -> Ends:
        """A share of something is not printed as more than the whole, where it is not more."""
        for part, whole in _LIMITS.items():
            limit = self._printed(name.replace(part, whole)) if name.startswith(part) else None
            if limit is not None:
                low, likely, high = map(min, ends, limit)
                return low, likely, high
        return ends

    def _figure(self, figure: Figure) -> Figure:
        if figure.how == "pay-back":
            return self._pay_back(figure)
        ends = self._printed(figure.id)
        if ends is None or figure.how in ("told", "assumed"):
            return figure
        return figure.with_ends(*(round(float(end), 9) for end in ends))

    def _pay_back(self, figure: Figure) -> Figure:
        """Its months, the best case first: little spent and much coming in. None at an end where it never pays."""
        once, gain = map(self._printed, figure.of)
        if once is None or gain is None or self.price.by_id[figure.of[0]].without:
            return figure
        cases = zip(once, reversed(gain), strict=True)
        return figure.with_ends(*(float(MONTHS * cost / yearly) if yearly > 0 else None for cost, yearly in cases))

    def _printed(self, name: str) -> Ends | None:
        """A number as it is printed; a sum or a difference that of its parts as they are printed."""
        figure = self.price.by_id.get(name)
        if figure is None or not figure.is_known or figure.how == "pay-back":
            return None
        if name not in self.shown:
            self.shown[name] = self._from_printed(figure)
        return self.shown[name]

    def _from_printed(self, figure: Figure) -> Ends:
        if figure.how in ("told", "assumed"):
            return self._raw(figure.id)
        parts = [self._printed(part) for part in figure.of] if figure.how in ("sum", "difference") else []
        known = [part for part in parts if part is not None]
        if figure.how == "sum":
            return _added(known)
        if figure.how == "difference":
            one, other = known
            return one[0] - other[2], one[1] - other[1], one[2] - other[0]
        exact = self._exactly(figure.id) or self._raw(figure.id)
        if UNITS[figure.kind] == "money":
            return _each_to(exact, Fraction(_power(exact[1] or exact[2], _DIGITS)))
        low, likely, high = (Fraction(str(rounded(float(end), UNITS[figure.kind]))) for end in exact)
        return low, likely, high


def rounded(value: float, unit: Unit) -> float:
    """A number by itself without digits that say nothing: money with three of them, days as everywhere."""
    if unit == "money":
        return _to_digits(value, _DIGITS)
    if unit == "days":
        return number_words.whole_days(value)
    if unit == "hours":
        return round(value, 1) if abs(value) < 10 else _to_digits(value, _DIGITS_OF_HOURS)
    return value


def _fraction(value: float | None) -> Fraction:
    return Fraction(str(value or 0))


def _added(parts: Sequence[Ends]) -> Ends:
    low, likely, high = zip(*parts, strict=True) if parts else ((), (), ())
    return sum(low, Fraction(0)), sum(likely, Fraction(0)), sum(high, Fraction(0))


def _to(value: Fraction, step: Fraction) -> Fraction:
    """A number as a multiple of a step, halves away from nothing."""
    size = (abs(value) / step + Fraction(1, 2)) // 1 * step
    return -size if value < 0 else size


def _at_least(wanted: Fraction, exact: Fraction, step: Fraction) -> Fraction:
    """A number as a multiple of a step; what is something is never printed as nothing, nor nothing as something."""
    return max(_to(wanted, step), step) if exact > 0 else _to(exact, step)


def _each_to(ends: Ends, step: Fraction) -> Ends:
    low, likely, high = (_at_least(end, end, step) for end in ends)
    return low, likely, high


def _in_order(low: Fraction, likely: Fraction, high: Fraction) -> Ends:
    middle = max(low, likely)
    return low, middle, max(middle, high)


def _to_digits(value: float, digits: int) -> int:
    step = _power(value, digits)
    size = number_words.whole(number_words.whole(abs(value)) / step) * step
    return -size if value < 0 else size


def _power(value: Fraction | float, digits: int) -> int:
    """The unit of the last of so many digits: 10 for 5,310 and three of them."""
    power: int = 10 ** max(0, len(str(number_words.whole(abs(float(value))))) - digits)
    return power

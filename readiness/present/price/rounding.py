"""The one rule by which prices are rounded: numbers by what an estimate is worth, sums of the rounded numbers."""

from __future__ import annotations

from typing import Final

from readiness.model.price import Figure, Price
from readiness.present import number_words
from readiness.present.price.units import UNITS, Unit

_DIGITS: Final = 2
_DIGITS_OF_PARTS: Final = 3
_DIGITS_OF_HOURS: Final = 3
_YEAR: Final = 12
_ALL: Final = 100
_FIRST: Final = "plan/first/"
_LIMITS: Final = {_FIRST: "plan/year/", "plan/habits/": "plan/apart/", "plan/early/": "plan/apart/"}
"""Parts of the plan that hold a share of another part, which is never printed as less than they are."""

_RECKONED: Final = frozenset({"sum", "product", "quotient", "percent", "difference", "pay-back"})

Ends = tuple[float, float, float]


def as_printed(price: Price) -> Price:
    """The price with every number as it is printed.

    What is told stays as it is. Every other number is reckoned from those that are printed: a sum is that of its parts,
    a difference that of the two, a pay-back follows from them too, and a product or a share is rounded once more. So
    what is printed adds up, and one number is the same wherever it stands.
    """
    printed: dict[str, Figure] = {}
    step = _step(price)

    def note(figure: Figure) -> None:
        """Print what a number is reckoned from before the number itself."""
        if figure.id in printed:
            return
        parts = figure.of if figure.how in _RECKONED else ()
        for name in (*parts, *_whole_of(figure.id)):
            if name in price.by_id:
                note(price.by_id[name])
        printed[figure.id] = _printed(figure, price, printed, step)

    for figure in price.figures:
        note(figure)
    return price.with_figures(tuple(printed[figure.id] for figure in price.figures))


def _step(price: Price) -> int:
    """To which amounts the parts of a sum are rounded: a hundred where all that is asked for is five digits long."""
    asked = price.by_id[price.year.money].likely or 0
    return _power(asked, _DIGITS_OF_PARTS)


def _whole_of(name: str) -> tuple[str, ...]:
    """The number of which this one is a share."""
    return tuple(name.replace(part, whole) for part, whole in _LIMITS.items() if name.startswith(part))


def _printed(figure: Figure, price: Price, printed: dict[str, Figure], step: int) -> Figure:
    low, likely, high = figure.low, figure.likely, figure.high
    if figure.how == "pay-back":
        once, gain = (printed[name] for name in figure.of)
        is_whole = once.is_known and gain.is_known and not once.without
        return figure.with_ends(*_months(_ends(once), _ends(gain))) if is_whole else figure
    if low is None or likely is None or high is None or figure.how in ("told", "assumed"):
        return figure
    if figure.how == "sum":
        parts = [_ends(printed[name]) for name in figure.of if printed[name].is_known]
        return figure.with_ends(*(round(sum(column), 9) for column in zip(*parts, strict=True))) if parts else figure
    if figure.how == "difference":
        one, other = (_ends(printed[name]) for name in figure.of)
        return figure.with_ends(one[0] - other[2], one[1] - other[1], one[2] - other[0])
    ends = _reckoned(figure, printed) or (low, likely, high)
    unit = UNITS[figure.kind]
    least = step if unit == "money" and figure.kind.endswith("-money") else None
    # The work of several actions: quarters of a day say nothing there.
    is_in_halves = figure.how == "planned" and len(figure.of) > 1
    low, likely, high = (
        _in_halves(end) if is_in_halves and end < 1 else _to_step(end, least) if least else rounded(end, unit)
        for end in ends
    )
    return figure.with_ends(*_within(figure, price, printed, (low, likely, high)))


def _in_halves(end: float) -> float:
    return max(number_words.whole(2 * end), 1) / 2 if end else 0


def _reckoned(figure: Figure, printed: dict[str, Figure]) -> Ends | None:
    """A product, a share or a quotient of printed numbers; None for everything else."""
    if figure.how not in ("product", "percent", "quotient"):
        return None
    one, other = (_ends(printed[name]) for name in figure.of)
    if figure.how == "quotient":
        return (one[0] / other[2], one[1] / other[1], one[2] / other[0]) if all(other) else None
    part = _ALL if figure.how == "percent" else 1
    low, likely, high = (each * by / part for each, by in zip(one, other, strict=True))
    return low, likely, high


def _within(figure: Figure, price: Price, printed: dict[str, Figure], ends: Ends) -> Ends:
    """A share of something is not printed as more than the whole, where it is not more."""
    for part, whole in _LIMITS.items():
        name = figure.id.replace(part, whole)
        if figure.id.startswith(part) and name in printed and printed[name].is_known:
            limits, shares, wholes = (_ends(each) for each in (printed[name], figure, price.by_id[name]))
            low, likely, high = (
                min(end, limit) if share <= all_ else end
                for end, limit, share, all_ in zip(ends, limits, shares, wholes, strict=True)
            )
            return low, likely, high
    return ends


def _months(once: Ends, gain: Ends) -> tuple[float | None, float | None, float | None]:
    """Months to pay back, the best case first; None where it never does, and everywhere if not even that does."""
    low, likely, high = (
        _YEAR * cost / left if left > 0 else None for cost, left in zip(once, reversed(gain), strict=True)
    )
    return (None, None, None) if low is None else (low, likely, high)


def _ends(figure: Figure) -> Ends:
    return figure.low or 0, figure.likely or 0, figure.high or 0


def rounded(value: float, unit: Unit) -> float:
    """A number without digits that say nothing: money with two of them, days as everywhere."""
    if unit == "money":
        return _two_digits(value)
    if unit == "days":
        return number_words.whole_days(value)
    if unit == "hours":
        return round(value, 1) if abs(value) < 10 else _to_digits(value, _DIGITS_OF_HOURS)
    return value


def _to_step(value: float, step: int) -> int:
    """A part of a sum; one below half a step keeps two digits."""
    return number_words.whole(value / step) * step if value >= step / 2 else _two_digits(value)


def _two_digits(value: float) -> int:
    return _to_digits(value, _DIGITS)


def _to_digits(value: float, digits: int) -> int:
    step = _power(value, digits)
    size = number_words.whole(number_words.whole(abs(value)) / step) * step
    return -size if value < 0 else size


def _power(value: float, digits: int) -> int:
    """The unit of the last of so many digits: 100 for 5,300 and two of them."""
    power: int = 10 ** max(0, len(str(number_words.whole(abs(value)))) - digits)
    return power

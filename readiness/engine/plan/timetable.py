"""Who has how much time on which working day. Whole numbers, so that nobody is ever planned above what was told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Self

DAY = 10_000
"""Units of time in one full working day of one person."""


def units(days: Fraction) -> int:
    """Work in units, rounded up."""
    return -(-days.numerator * DAY // days.denominator)


@dataclass(frozen=True)
class Slot:
    """Working days, counted from 0, from the first to the last; `takes` holds the units of each day from `start` on."""

    start: int
    end: int
    takes: tuple[int, ...]


class Timetable:
    """The time of each worker that is still free, day by day."""

    def __init__(self, free: dict[str, list[int]]) -> None:
        self._free = free

    @classmethod
    def of(cls, shares: Mapping[str, Fraction], days: int) -> Self:
        """Everybody's share of each of the coming working days, rounded down."""
        return cls({worker: [share.numerator * DAY // share.denominator] * days for worker, share in shares.items()})

    @property
    def days(self) -> int:
        """How many working days it holds."""
        return len(next(iter(self._free.values()), ()))

    def copy(self) -> Timetable:
        """An independent copy."""
        return Timetable({worker: list(days) for worker, days in self._free.items()})

    def free_until(self, worker: str, day: int) -> int:
        """The units that a worker still has on the working days before one."""
        return sum(self._free[worker][:day])

    def find(self, worker: str, work: int, *, earliest: int, lead: int, before: int) -> Slot | None:
        """The first slot from `earliest` on in which a worker has the time; None if none ends `before` a day.

        Work that takes at least `lead` days is spread over them evenly, so that other work goes on beside it.
        """
        free = self._free[worker]
        limit = -(-work // lead) if lead > 1 else work
        start, days = earliest, len(free)
        while start < days and not free[start]:
            start += 1
        left, takes = work, []
        for most in free[start : max(start, before)]:
            taken = limit if limit < left else left
            taken = min(taken, most)
            takes.append(taken)
            left -= taken
            if not left and len(takes) >= lead:
                return Slot(start, start + len(takes) - 1, tuple(takes))
        return None

    def take(self, worker: str, slot: Slot) -> None:
        """Use the time of a slot that `find` has found."""
        free = self._free[worker]
        for passed, taken in enumerate(slot.takes):
            free[slot.start + passed] -= taken

    def find_rhythm(self, worker: str, work: int, *, every: int, not_before: int = 0) -> int | None:
        """The first day of the first period of `every` days from which on each of them has the time; else None.

        A period that ends before the day `not_before` is none.
        """
        free, found = self._free[worker], None
        for begun in reversed(range(not_before // every * every, len(free) - every + 1, every)):
            if sum(free[begun : begun + every]) < work:
                break
            found = begun
        return found

    def take_rhythm(self, worker: str, work: int, *, every: int, begun: int) -> None:
        """Use the time in each period from `begun` on, spread evenly as far as the days allow."""
        free, evenly = self._free[worker], -(-work // every)
        for first in range(begun, len(free) - every + 1, every):
            left = work
            for most in (evenly, work):
                for day in range(first, first + every if left else first):
                    taken = most if most < left else left
                    taken = min(taken, free[day])
                    free[day] -= taken
                    left -= taken

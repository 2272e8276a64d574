"""Who has how much time on which working day. Whole numbers, so that nobody is ever planned above what was told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor
from typing import Self

DAY = 10_000
"""Units of time in one full working day of one person."""


def units(days: Fraction) -> int:
    """Work in units, rounded up."""
    return ceil(days * DAY)


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
        return cls({worker: [floor(share * DAY)] * days for worker, share in shares.items()})

    def copy(self) -> Timetable:
        """An independent copy."""
        return Timetable({worker: list(days) for worker, days in self._free.items()})

    def find(self, worker: str, work: int, *, earliest: int, lead: int) -> Slot | None:
        """The first slot from `earliest` on in which a worker has the time; None if there is none.

        Work that takes at least `lead` days is spread over them evenly, so that other work goes on beside it.
        """
        free = self._free[worker]
        limit = -(-work // lead) if lead > 1 else work
        start, left, takes = -1, work, []
        for day in range(earliest, len(free)):
            taken = min(free[day], limit, left)
            if start < 0 and taken:
                start = day
            if start >= 0:
                takes.append(taken)
                left -= taken
                if not left and day - start + 1 >= lead:
                    return Slot(start, day, tuple(takes))
        return None

    def take(self, worker: str, slot: Slot) -> None:
        """Use the time of a slot that `find` has found."""
        free = self._free[worker]
        for passed, taken in enumerate(slot.takes):
            free[slot.start + passed] -= taken

    def reserve(self, worker: str, each_day: int) -> None:
        """Keep a little of every day free for what comes again and again, as far as there is that much."""
        self._free[worker] = [max(0, free - each_day) for free in self._free[worker]]

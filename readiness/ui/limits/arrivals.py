"""The first page of a tab, a few at a time: when a process ends, all its tabs come to the others within half a second.

Python works on one page at a time, however many threads there are. With a hundred of them each page is done when all
are, no connection to the database is left for a click of whoever was here before, and everybody waits. In a line most
have their page at once, and a click meets two others at most.

Whoever waits begins, or is given up because its tab is gone: those who are urgent go before who only rests three times,
and then whoever has waited longest begins. Those who are urgent begin in the order in which something was given: in
that in which their tabs came, the last of them would wait for all who come to press meanwhile.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

AT_ONCE: Final = 2
"""Of the first pages of tabs: one works while the other waits for the database."""
LONGEST_SECONDS: Final = 1.0
"""After so long a page that is not done yet keeps nobody waiting any more."""
MOST_PASSING: Final = 3
"""So many go before whoever has waited longest; then it begins."""


@dataclass(eq=False, slots=True)
class Arrival:
    """A tab that has come and waits for its first page."""

    is_urgent: bool
    may_begin: threading.Event = field(default_factory=threading.Event)


class Arrivals:
    """The tabs of one process that have come and have no page yet. Every thread may use it."""

    def __init__(self, at_once: int = AT_ONCE, clock: Callable[[], float] = time.monotonic) -> None:
        self._at_once, self._clock = at_once, clock
        self._lock = threading.Lock()
        self._passed = 0
        self._waiting: list[Arrival] = []
        self._urgent: list[Arrival] = []
        self._drawn_since: dict[Arrival, float] = {}

    @property
    def waiting(self) -> int:
        """How many have not begun."""
        return len(self._waiting)

    def come(self, *, is_urgent: bool) -> Arrival:
        """Stand at the end of the line; who is urgent goes before all who are not, `MOST_PASSING` times in a row."""
        with self._lock:
            arrival = Arrival(is_urgent)
            self._waiting.append(arrival)
            if is_urgent:
                self._urgent.append(arrival)
            self._let_begin()
        return arrival

    def wait(self, arrival: Arrival) -> None:
        """Wait until its page may begin, whose end `leave` tells, or until it is given up."""
        while not arrival.may_begin.wait(LONGEST_SECONDS):
            with self._lock:
                self._let_begin()

    def hurry(self, arrival: Arrival) -> None:
        """Somebody has given something in this tab meanwhile."""
        with self._lock:
            if arrival in self._waiting and not arrival.is_urgent:
                self._urgent.append(arrival)
            arrival.is_urgent = True

    def give_up(self, arrival: Arrival) -> None:
        """Its tab is gone: it keeps nobody waiting, and who waits for it waits no longer."""
        with self._lock:
            if arrival in self._waiting:
                self._take_out(arrival)
                arrival.may_begin.set()

    def leave(self, arrival: Arrival) -> None:
        """Its page is done."""
        with self._lock:
            self._drawn_since.pop(arrival, None)
            self._let_begin()

    def _let_begin(self) -> None:
        now = self._clock()
        for slow in [each for each, since in self._drawn_since.items() if now - since >= LONGEST_SECONDS]:
            del self._drawn_since[slow]
        while self._waiting and len(self._drawn_since) < self._at_once:
            longest = self._waiting[0]
            first = self._urgent[0] if self._urgent and self._passed < MOST_PASSING else longest
            self._passed = 0 if first is longest else self._passed + 1
            self._take_out(first)
            self._drawn_since[first] = now
            first.may_begin.set()

    def _take_out(self, arrival: Arrival) -> None:
        self._waiting.remove(arrival)
        if arrival.is_urgent:
            self._urgent.remove(arrival)


arrivals = Arrivals()
"""The one of this process."""

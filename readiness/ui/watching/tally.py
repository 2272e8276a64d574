"""What this process has done since it was started, in numbers."""

from __future__ import annotations

import logging
import threading
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final, Literal

Kind = Literal["outage", "failure", "sign-in", "sign-in-refused", "sign-in-unanswered", "sign-in-failed"]
BOUNDS: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""In seconds: in how many times no longer than each of these a page was drawn."""

_LOG = logging.getLogger(__name__)


@dataclass
class Times:
    """How long something took: how often no longer than each bound but longer than the one before, and all together."""

    within: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))
    seconds: float = 0.0

    def add(self, seconds: float) -> None:
        """Count one more."""
        self.within[bisect_left(BOUNDS, seconds)] += 1
        self.seconds += seconds


class Tally:
    """Numbers that only grow. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pages: dict[str, Times] = {}
        self._counts: Counter[Kind] = Counter()

    @contextmanager
    def timed(self, page: str) -> Iterator[None]:
        """Count one run of a page, however it ends, with the time that it takes."""
        begun = time.perf_counter()
        try:
            yield
        finally:
            seconds = time.perf_counter() - begun
            with self._lock:
                self._pages.setdefault(page, Times()).add(seconds)
            _LOG.info("page drawn", extra={"page": page, "milliseconds": round(seconds * 1000, 1)})

    def count(self, kind: Kind) -> None:
        """Count one more of these."""
        with self._lock:
            self._counts[kind] += 1

    @property
    def pages(self) -> dict[str, Times]:
        """The runs by page."""
        with self._lock:
            return {page: Times(list(times.within), times.seconds) for page, times in self._pages.items()}

    def counted(self, kind: Kind) -> int:
        """How many of these there were."""
        with self._lock:
            return self._counts[kind]


tally: Final = Tally()
"""The one of this process."""

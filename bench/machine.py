"""Whose the processor time of the machine is while something is measured."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import psutil

_SECONDS_BETWEEN_LOOKS = 0.5
OTHERS = "everything else on the machine"


@dataclass
class Shares:
    """Processor seconds by who took them; `idle` those that nobody took."""

    seconds: dict[str, float] = field(default_factory=dict)
    idle: float = 0.0

    @property
    def percent(self) -> Mapping[str, int]:
        """The share of all processors together, of each in percent."""
        whole = sum(self.seconds.values()) + self.idle
        return {who: round(100 * taken / whole) for who, taken in self.seconds.items()} if whole else {}


Found = Callable[[], Iterable[psutil.Process]]
"""Processes that belong to what is measured, as many as there are at the moment."""


@contextmanager
def shares(of: Callable[[psutil.Process], str], own: str, beside: Found = tuple) -> Iterator[Shares]:
    """Tell at the end who took how much meanwhile.

    Args:
        of: whose a process is that this one has started; what is in the last half second of its life is not seen.
        own: what this process itself is called.
        beside: what else belongs to it, with what it has started: a server that was started by another process.
    """
    found, seen, names = Shares(), dict[int, float](), dict[int, str]()
    is_over = threading.Event()
    before, begun = psutil.cpu_times(), _taken(psutil.Process())
    first = _look(of, names, beside)
    seen |= first
    watching = threading.Thread(target=_watch, args=(is_over, of, seen, names, beside), daemon=True)
    watching.start()
    yield found
    is_over.set()
    watching.join()
    seen |= _look(of, names, beside)
    taken: dict[str, float] = defaultdict(float)
    for pid, seconds in seen.items():
        taken[names[pid]] += seconds - first.get(pid, 0.0)
    taken[own] = _taken(psutil.Process()) - begun
    after = psutil.cpu_times()
    found.idle = after.idle + after.iowait - before.idle - before.iowait
    taken[OTHERS] = max(0.0, sum(after[:8]) - sum(before[:8]) - found.idle - sum(taken.values()))
    found.seconds = dict(taken)


def _watch(
    is_over: threading.Event,
    of: Callable[[psutil.Process], str],
    seen: dict[int, float],
    names: dict[int, str],
    beside: Found,
) -> None:
    while not is_over.wait(_SECONDS_BETWEEN_LOOKS):
        seen.update(_look(of, names, beside))


def _look(of: Callable[[psutil.Process], str], names: dict[int, str], beside: Found) -> dict[int, float]:
    found = {}
    for each in [*psutil.Process().children(recursive=True), *beside()]:
        with suppress(psutil.NoSuchProcess):
            if each.pid not in names:
                names[each.pid] = of(each)
            found[each.pid] = _taken(each)
    return found


def _taken(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)

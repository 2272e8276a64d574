"""Circles in what waits for what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def first_cycle(waits_for: Mapping[str, Iterable[str]]) -> tuple[str, ...] | None:
    """A circle such as ("X05", "X06", "X05") in the order of waiting, or None. Unmapped names wait for none."""
    settled: set[str] = set()
    for start in waits_for:
        way: list[str] = []
        open_branches = [iter((start,))]
        while open_branches:
            name = next(open_branches[-1], None)
            if name is None:
                open_branches.pop()
                if way:
                    settled.add(way.pop())
            elif name in way:
                return (*way[way.index(name) :], name)
            elif name not in settled and name in waits_for:
                way.append(name)
                open_branches.append(iter(waits_for[name]))
    return None

"""How much is tried of everything there is to try.

Each kind of fault has a test in `make test`. What is found on a longer way alone (a pooler, an office, a workshop
from its code to its report in a browser) carries the mark `thorough`; `.ci/run` runs it too. So do further cases of a
test that has many of one kind: its mark `sampled` says how many `make test` runs. What repeats a finding in a further
setting (a fourth example, the same screen in another width and theme, an outage that lasts longer) carries the mark
`whole`, which `make whole` runs by hand. `make test THOROUGH=yes` and `make test WHOLE=yes` run them besides.
"""

import os
from collections.abc import Iterable, Sequence
from itertools import product
from typing import Any, TypeVar

import pytest

_Case = TypeVar("_Case")
IS_ATTACK = os.environ.get("ATTACK") == "yes"
"""Whether attacks that take longer than a second are tried too, as `make attack` does."""
IS_WHOLE = os.environ.get("WHOLE") == "yes"
"""Whether every repetition is tried, and every look is one in all views."""
IS_THOROUGH = IS_WHOLE or os.environ.get("THOROUGH") == "yes"


def leave_further_cases(items: Iterable[pytest.Item]) -> None:
    """Mark all cases of a test that is `sampled` as `thorough`, but for so many as it says, spread evenly.

    The first case and, of two or more, the last one stay: lists of cases begin and end with those that say most.
    """
    cases: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("sampled") and not _is_left_already(item):
            cases.setdefault(item.nodeid.partition("[")[0], []).append(item)
    for listed in cases.values():
        marker = listed[0].get_closest_marker("sampled")
        number = marker.args[0] if marker is not None else len(listed)
        for item in set(listed) - set(spread(listed, number)):
            item.add_marker(pytest.mark.thorough)


def _is_left_already(item: pytest.Item) -> bool:
    return item.get_closest_marker("thorough") is not None or item.get_closest_marker("whole") is not None


def spread(cases: Sequence[_Case], number: int) -> list[_Case]:
    """So many of the cases, the first and the last among them where there are two or more; all if there are no more."""
    if number >= len(cases):
        return list(cases)
    steps = max(1, number - 1)
    return [cases[place * (len(cases) - 1) // steps] for place in range(number)]


def usually(usual: Iterable[Any], every: Iterable[Any], *, thorough: Iterable[Any] = ()) -> list[Any]:
    """All of `every` as values of a parameter: `usual` ones for `make test`, `thorough` ones for `make thorough`."""
    chosen, further = list(usual), list(thorough)
    return [
        each
        if each in chosen
        else pytest.param(each, marks=pytest.mark.thorough if each in further else pytest.mark.whole)
        for each in every
    ]


def each_once(*axes: Iterable[Any]) -> list[Any]:
    """All combinations, one value of each axis; usually only so many that each value is met."""
    values = [list(axis) for axis in axes]
    longest = max(map(len, values))
    usual = {tuple(place % len(axis) for axis in values) for place in range(longest)}
    return [
        pytest.param(
            *(axis[place] for axis, place in zip(values, places, strict=True)),
            marks=() if places in usual else pytest.mark.whole,
        )
        for places in product(*(range(len(axis)) for axis in values))
    ]

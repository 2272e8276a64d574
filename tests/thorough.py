"""How much is tried of everything there is to try.

Each kind of fault has a test in `make test`. What is found on a longer way alone (a pooler, an office, a workshop from
its code to its report in a browser) carries the mark `thorough`; `.ci/run` runs it too. What repeats a finding in a
further setting (a fourth example, the same screen in another width and theme, an outage that lasts longer) carries the
mark `whole`, which `make whole` runs by hand. `make test THOROUGH=yes` and `make test WHOLE=yes` run them besides.
"""

import os
from collections.abc import Iterable
from itertools import product
from typing import Any

import pytest

IS_ATTACK = os.environ.get("ATTACK") == "yes"
"""Whether attacks that take longer than a second are tried too, as `make attack` does."""
IS_WHOLE = os.environ.get("WHOLE") == "yes"
"""Whether every repetition is tried, and every look is one in all views."""
IS_THOROUGH = IS_WHOLE or os.environ.get("THOROUGH") == "yes"


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

"""What `make test` tries of everything there is to try.

Each kind of fault has a test in `make test`. What repeats it in further settings (a fourth example, the same screen in
another width and theme, an outage that lasts longer) carries the mark `thorough`. `make thorough` runs that alone, as
`.ci/run` does; `make test THOROUGH=yes` runs both.
"""

import os
from collections.abc import Iterable
from itertools import product
from typing import Any

import pytest

IS_ATTACK = os.environ.get("ATTACK") == "yes"
"""Whether attacks that take longer than a second are tried too, as `make attack` does."""
IS_THOROUGH = os.environ.get("THOROUGH") == "yes"


def usually(usual: Iterable[Any], every: Iterable[Any]) -> list[Any]:
    """All of `every` as values of a parameter; those not in `usual` for a thorough run."""
    chosen = list(usual)
    return [each if each in chosen else pytest.param(each, marks=pytest.mark.thorough) for each in every]


def each_once(*axes: Iterable[Any]) -> list[Any]:
    """All combinations, one value of each axis; usually only so many that each value is met."""
    values = [list(axis) for axis in axes]
    longest = max(map(len, values))
    usual = {tuple(place % len(axis) for axis in values) for place in range(longest)}
    return [
        pytest.param(
            *(axis[place] for axis, place in zip(values, places, strict=True)),
            marks=() if places in usual else pytest.mark.thorough,
        )
        for places in product(*(range(len(axis)) for axis in values))
    ]

"""How much of what chance could bring is tried.

`make test` tries a small sample, the same in every run: code that has not changed learns nothing from trying it more
often. `make explore` tries a large one from a fresh seed, and prints the seed.
"""

from __future__ import annotations

import os
from math import ceil

from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

SEED = int(os.environ.get("EXPLORE_SEED", "0"))
"""Where drawing begins; 0 is the sample of `make test`."""
TIMES_AS_MANY = 8.0 if SEED else 0.5
USUAL = 25
"""Examples of a property that says nothing else."""


def use_samples() -> None:
    """Set up Hypothesis for this run. Time is no part of a verdict: a machine may be busy with something else."""
    settings.register_profile(
        "chance",
        derandomize=not SEED,
        database=None,
        deadline=None,
        max_examples=sample(USUAL),
        print_blob=True,
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.load_profile("chance")
    if not SEED:
        _draw_the_same_whatever_is_loaded()


def _draw_the_same_whatever_is_loaded() -> None:
    """Draw no number or word because some module of ours holds it.

    To look through all modules of a fresh copy takes each worker seconds, and a test that fails among others would draw
    something else by itself. `make explore` does look.
    """
    none = providers.Constants()
    vars(providers)["_get_local_constants"] = lambda: none


def sample(usual: int, *, is_costly: bool = False) -> int:
    """How many to try: half of `usual` in `make test`, eight times `usual` in `make explore`.

    Of what `is_costly`, a twentieth of a second or more for one, `make test` tries a quarter.
    """
    return ceil(usual * (TIMES_AS_MANY if SEED or not is_costly else TIMES_AS_MANY / 2))


def seeds(usual: int, *, is_costly: bool = False) -> range:
    """The seeds of a sample that a test draws by itself; no two seeds of `make explore` share one."""
    return range(SEED * 100_000, SEED * 100_000 + sample(usual, is_costly=is_costly))

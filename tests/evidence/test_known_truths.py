"""No praise of noise or leaks, and hardly a real signal missed: a few tables here, all of them by `make truths`."""

import os
from itertools import product

import pytest

from readiness.evidence.asking.proposing import propose
from readiness.model.evidence import VerdictWord
from tests.evidence.tables import as_table
from tests.evidence.truths import KINDS, PRAISE, SIZES, TARGET, headline, is_wrong, judge, make, with_signal

SEEDS = int(os.environ.get("TRUTH_SEEDS", "0"))
"""With how many seeds each of the sixty tables is made; with none, one table of each kind is."""
TABLES = [(kind, size, seed) for seed in range(SEEDS) for kind in KINDS for size in range(SIZES)]
FEW = [(kind, place % 2, 0) for place, kind in enumerate(KINDS)]
MOST_MISSED = 0.03
ROWS = (200, 600, 2_000, 6_000, 9_900, 10_100, 30_000, 200_000) if SEEDS else (200, 4_000)
"""Sizes at which a small signal is looked for; ten thousand rows were once an edge."""
pytestmark = [] if SEEDS else [pytest.mark.usefixtures("tested_once")]


@pytest.mark.thorough
def test_nothing_is_praised_that_is_not_there_and_hardly_a_signal_is_missed() -> None:
    wrong: dict[str, list[str]] = {}
    signals = 0
    for kind, size, seed in TABLES or FEW:
        truth = make(kind, size, seed=seed)
        signals += truth.skill > 0
        said = is_wrong(truth, judge(truth))
        if said:
            wrong.setdefault(said, []).append(f"{kind}, form {size}, seed {seed}")

    missed = wrong.pop("signal missed", [])
    assert wrong == {}
    assert len(missed) <= MOST_MISSED * signals, missed


@pytest.mark.thorough
def test_no_size_of_a_table_hides_a_small_signal() -> None:
    for rows, is_rare in product(ROWS, (True, False)):
        table = as_table(with_signal(rows, rows, is_rare=is_rare).frame)
        said = headline(table, propose(table, TARGET).choices).uncapped

        assert said is not VerdictWord.NO_SIGNAL
        assert rows < 4_000 or said in {*PRAISE, VerdictWord.CHECK_FIRST}

"""How much is computed is bounded for every table, counted in rows and trees and never in seconds."""

import numpy as np
import pytest

from readiness.evidence.judging.fitting import choose_family
from readiness.evidence.judging.neighbours import MOST_ROWS
from readiness.evidence.judging.sampling import rows_to_test
from readiness.evidence.judging.scanning import SCANNED_ROWS, set_up
from readiness.evidence.judging.splitting import split_rows

MOST_ROW_TREES = 4_000_000
"""Rows times trees of one fit of the largest tables: less than a second on one core."""
MOST_CELLS = 810_000


@pytest.mark.sampled(18)
@pytest.mark.parametrize("rows", [200, 5_000, 20_000, 60_000])
@pytest.mark.parametrize("columns", [5, 50, 1_000])
@pytest.mark.parametrize("classes", [0, 2, 5, 10, 25, 30])
def test_no_number_of_rows_columns_or_answers_makes_a_fit_much_longer(rows: int, columns: int, classes: int) -> None:
    picked = rows_to_test(rows, columns, classes, None, 0)
    y = np.arange(len(picked)) % max(classes, 2)
    family = choose_family(y.astype(float), is_category=classes > 0, classes=classes, seed=0)
    sets_of_trees = classes if classes > 2 else 1

    assert len(picked) * family.trees * sets_of_trees <= MOST_ROW_TREES
    assert len(picked) * columns <= max(MOST_CELLS, 1_000 * columns)
    assert len(split_rows(y, is_category=classes > 0, seed=0).folds) * len(picked) <= 100_000


def test_whole_groups_are_thinned_as_rows_are() -> None:
    groups = np.arange(60_000) // 7

    assert len(rows_to_test(60_000, 30, 2, groups, 0)) <= 20_000


def test_what_looks_at_every_column_looks_at_few_rows() -> None:
    assert len(set_up(np.arange(60_000) % 2, is_category=True, seed=0).rows) == SCANNED_ROWS == 4_000
    assert MOST_ROWS <= 6_000

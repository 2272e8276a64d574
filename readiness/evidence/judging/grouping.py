"""On request: how unevenly a model serves groups of people, and how small the smallest recognisable group is."""

from __future__ import annotations

import numpy as np

from readiness.evidence.columns.column import Column
from readiness.evidence.judging.measuring import FoldResult
from readiness.evidence.suppressing import SMALLEST, hide
from readiness.model.evidence import GroupGap, SmallestGroup

FEWEST_ROWS = 50


def find_gap(column: Column, places: np.ndarray, results: list[FoldResult]) -> GroupGap:
    """Return the best and the worst skill among groups of `column` with 50 or more tested rows; none is named."""
    codes = column.codes[places]
    tested = np.concatenate([result.fold.test for result in results])
    loss = np.concatenate([result.loss for result in results])
    naive = np.concatenate([result.naive for result in results])
    groups = codes[tested]
    skills = []
    for group in np.unique(groups):
        rows = groups == group
        if len(np.unique(tested[rows])) >= FEWEST_ROWS and naive[rows].mean() > 0:
            skills.append(1.0 - float(loss[rows].mean() / naive[rows].mean()))
    if len(skills) < 2:
        return GroupGap(column=column.name, groups=len(skills))
    return GroupGap(column=column.name, groups=len(skills), best=max(skills), worst=min(skills))


def find_smallest_group(columns: list[Column]) -> SmallestGroup:
    """Return the smallest group of rows that share all values of `columns` (k of k-anonymity), small sizes in words."""
    combined = np.stack([column.codes for column in columns], axis=1)
    _, sizes = np.unique(combined, axis=0, return_counts=True)
    exposed = int(sizes[sizes < SMALLEST].sum())
    return SmallestGroup(
        columns=tuple(column.name for column in columns),
        size=hide(int(sizes.min())),
        rows_in_small_groups=hide(exposed, len(combined)),
    )

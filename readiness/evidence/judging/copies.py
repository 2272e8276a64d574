"""Rows that belong together although no column says so: copies, and inputs that come again in blocks.

Such rows are kept on one side of every split. In a coarse table, whose few answers and groups must coincide, rows that
look alike are no copies, and nothing is kept together.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from readiness.evidence.judging.features import Features

BY_CHANCE, AT_MOST, FAR_MORE = 0.01, 0.2, 5
"""The share of rows that could look like another one by chance, at most, for all that do to be called copies: a
hundredth, or a fifth where five times as many do."""
LEAST_SHARE = 0.005
FEWEST_VALUES, FEWEST_ROWS = 20, 2
SAME_PARTITION = 1.02
MOST_COLUMNS = 12
MOSTLY_WHOLE = 0.9


@dataclass(frozen=True)
class Copies:
    """One group number per row, and how many rows repeat the inputs of an earlier one."""

    groups: np.ndarray
    repeated: int
    in_blocks: bool


def find_copies(features: Features) -> Copies | None:
    """Return the groups of rows with the same inputs, or with the same fine numbers; None where none must be kept."""
    if not features.sources or len(features.matrix) < FEWEST_VALUES:
        return None
    codes = [_codes(features.matrix[:, place]) for place in range(features.matrix.shape[1])]
    whole = _joined(codes)
    repeated = len(whole) - int(whole.max()) - 1
    chance = len(whole) * float(np.prod([_collision(each) for each in codes]))
    is_rare = chance < BY_CHANCE or (chance < AT_MOST and repeated > FAR_MORE * chance * len(whole))
    is_copied = repeated >= LEAST_SHARE * len(whole) and repeated > 0 and is_rare
    block = _find_block(features, codes)
    if block is not None:
        return Copies(block, repeated, in_blocks=int(block.max()) < MOSTLY_WHOLE * int(whole.max()))
    return Copies(whole, repeated, in_blocks=False) if is_copied else None


def _find_block(features: Features, codes: list[np.ndarray]) -> np.ndarray | None:
    """Return groups where two or more fine numbers change together only, as measurements of one person or thing do."""
    rows = len(features.matrix)
    fine = []
    for place, each in enumerate(codes):
        values = int(each.max()) + 1
        numbers = features.matrix[:, place]
        is_number = not features.is_category[place] and np.mean(np.mod(numbers[~np.isnan(numbers)], 1) != 0) > 0.5
        if is_number and values >= FEWEST_VALUES and rows >= FEWEST_ROWS * values:
            fine.append(place)
    for first, second in combinations(fine[:MOST_COLUMNS], 2):
        joined = _joined([codes[first], codes[second]])
        if int(joined.max()) + 1 <= SAME_PARTITION * max(int(codes[first].max()) + 1, int(codes[second].max()) + 1):
            return joined
    return None


def _codes(values: np.ndarray) -> np.ndarray:
    found: np.ndarray = np.unique(values, return_inverse=True)[1]  # blanks are equal to each other here
    return found


def _joined(codes: list[np.ndarray]) -> np.ndarray:
    joined = codes[0]
    for each in codes[1:]:
        joined = np.unique(joined * (int(each.max()) + 1) + each, return_inverse=True)[1]
    return joined


def _collision(codes: np.ndarray) -> float:
    shares = np.bincount(codes) / len(codes)
    return float((shares**2).sum())


def merge_groups(first: np.ndarray | None, second: np.ndarray | None) -> np.ndarray | None:
    """Return groups in which rows that share a group of either kind are together."""
    if first is None or second is None:
        return first if second is None else second
    merged = np.unique(first, return_inverse=True)[1]
    while True:  # each round lets a group take the smallest number of those it touches
        lowest = np.full(int(second.max()) + 1, len(merged))
        np.minimum.at(lowest, second, merged)
        back = np.full(int(merged.max()) + 1, len(merged))
        np.minimum.at(back, merged, lowest[second])
        following = back[merged]
        if np.array_equal(following, merged):
            return merged
        merged = following

"""One odd value: a mistyped answer, and marks such as -999 among numbers."""

from __future__ import annotations

import numpy as np

MOST_SHARE = 0.005
BEYOND = 20.0
GAP = 8.0
FEWEST_MARKS = 3
MARKS = (-1.0, 99.0, -99.0, 999.0, -999.0, 9_999.0, -9_999.0, 99_999.0, -99_999.0, 999_999.0, -999_999.0)
MARK_GAP = 0.3
MANY, ZERO_GAP = 20, 0.3


def find_extremes(numbers: np.ndarray) -> np.ndarray:
    """Return True for the few values that lie many times farther out than all others, as a slip of the pen does."""
    middle = np.median(numbers)
    distance = np.abs(numbers - middle)
    spread = float(np.quantile(distance, 0.75))
    order = np.sort(distance)[::-1]
    most = max(1, int(MOST_SHARE * len(numbers)))
    for count in range(most, 0, -1):
        inner = max(float(order[count]) if count < len(order) else 0.0, spread)
        if spread > 0 and order[count - 1] > BEYOND * spread and order[count - 1] >= GAP * inner:
            found: np.ndarray = distance >= order[count - 1]
            return found
    return np.zeros(len(numbers), dtype=bool)


def find_marks(values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return True for those of the distinct `values` that look like marks for "unknown": -999 far from all others."""
    found = np.zeros(len(values), dtype=bool)
    for place in np.flatnonzero(np.isin(values, MARKS) & (weights >= FEWEST_MARKS)):
        value = values[place]
        others = np.delete(values, place)
        others = others[~np.isnan(others) & ~np.isin(others, MARKS)]
        if len(others) < FEWEST_MARKS * 3:
            continue
        low, high = float(others.min()), float(others.max())
        span = high - low
        if value < 0 and low >= 0:
            found[place] = value != -1.0 or span > 10
        elif span > 0:
            found[place] = value < low - MARK_GAP * span or value > high + MARK_GAP * span
    return found


def zeros_stand_apart(values: np.ndarray) -> bool:
    """Say whether 0 lies far below all other distinct `values`, which are close together: it may stand for unknown."""
    others = values[~np.isnan(values) & (values != 0)]
    if len(others) < MANY or len(others) == len(values[~np.isnan(values)]) or others.min() <= 0:
        return False
    return bool(others.min() > ZERO_GAP * (others.max() - others.min()))

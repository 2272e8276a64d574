"""One odd value: a mistyped answer, and marks such as -999 among numbers."""

from __future__ import annotations

import numpy as np

MOST_SHARE = 0.005
BEYOND = 20.0
GAP = 8.0
FEWEST_MARKS = 3
MARKS = (-1.0, 99.0, -99.0, 999.0, -999.0, 9_999.0, -9_999.0, 99_999.0, -99_999.0, 999_999.0, -999_999.0)
MARK_GAP = 0.3
SURVEY_MARKS, SCALE_ENDS = (77.0, 88.0, 96.0, 97.0, 98.0, 99.0, 777.0, 888.0, 997.0, 998.0, 999.0), (0, 10)
"""Numbers that surveys write for "does not know" beside answers on a short scale."""
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
    found = _survey_marks(values, weights)
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


def _survey_marks(values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return True for marks such as 98 and 99 beside the whole numbers of a short scale."""
    marks = np.isin(values, SURVEY_MARKS)
    scale = values[~marks & ~np.isnan(values)]
    is_scale = (scale >= SCALE_ENDS[0]) & (scale <= SCALE_ENDS[1]) & (np.mod(scale, 1) == 0)
    if len(scale) < FEWEST_MARKS or not is_scale.all() or marks.sum() > FEWEST_MARKS:
        return np.zeros(len(values), dtype=bool)
    found: np.ndarray = marks & (weights >= FEWEST_MARKS)
    return found


def zeros_stand_apart(values: np.ndarray) -> bool:
    """Say whether 0 lies far below all other distinct `values`, which are close together: it may stand for unknown."""
    others = values[~np.isnan(values) & (values != 0)]
    if len(others) < MANY or len(others) == len(values[~np.isnan(values)]) or others.min() <= 0:
        return False
    return bool(others.min() > ZERO_GAP * (others.max() - others.min()))

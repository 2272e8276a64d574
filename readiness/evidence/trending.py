"""Columns that only repeat the time axis: a year, the month in a table of one year, a running number.

New rows always lie beyond what older rows showed in them, so a model can only be misled by them, as by the axis.
"""

from __future__ import annotations

import numpy as np

from readiness.evidence.features import Features

PAIRS = 10_000
FEWEST_PAIRS = 100
ALMOST_ALL = 0.99


def find_axis_copies(features: Features, moments: np.ndarray, seed: int) -> set[str]:
    """Return the columns that rise, or fall, with `moments` in 99% of the pairs of rows that differ in both.

    Judged on 10,000 random pairs; categories have no order and are never copies.
    """
    dated = np.flatnonzero(~np.isnat(moments))
    if not len(dated):
        return set()
    first, second = np.random.default_rng(seed).choice(dated, (2, PAIRS))
    later = np.sign((moments[second] - moments[first]).astype(np.int64))
    others = {
        source
        for place, source in enumerate(features.sources)
        if features.is_category[place] or not _goes_with(features.matrix[:, place], first, second, later)
    }
    return set(features.sources) - others


def _goes_with(values: np.ndarray, first: np.ndarray, second: np.ndarray, later: np.ndarray) -> bool:
    steps = np.nan_to_num(np.sign(values[second] - values[first])) * later
    rising, falling = int((steps > 0).sum()), int((steps < 0).sum())
    return rising + falling >= FEWEST_PAIRS and max(rising, falling) >= ALMOST_ALL * (rising + falling)

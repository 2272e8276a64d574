"""Columns that only repeat the time axis: a year, the month in a table of one year, a running number.

New rows lie beyond what older rows showed in them, so a model can only be misled by them, as by the axis. A switch that
was turned once, or a price in three stages, goes with the time as well, but newer rows show what older ones showed.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from readiness.evidence.judging.features import Features

PAIRS = 10_000
FEWEST_PAIRS = 100
ALMOST_ALL = 0.99
BLOCKS = 5
BEYOND = 0.5
"""Of the newer half in five blocks, how much lies outside the range of all older rows, on average."""


def find_axis_copies(features: Features, moments: np.ndarray, seed: int) -> set[str]:
    """Return the columns that rise, or fall, with `moments` and whose newer values older rows have not shown.

    That is: in 99% of 10,000 random pairs of rows that differ in both, and by `BEYOND`. Categories have no order and
    are never copies.
    """
    dated = np.flatnonzero(~np.isnat(moments))
    if not len(dated):
        return set()
    first, second = np.random.default_rng(seed).choice(dated, (2, PAIRS))
    later = np.sign((moments[second] - moments[first]).astype(np.int64))
    in_order = dated[np.argsort(moments[dated], kind="stable")]
    others = set()
    for place, source in enumerate(features.sources):
        values = features.matrix[:, place]
        if features.is_category[place] or not (
            _goes_with(values, first, second, later) and _runs_ahead(values[in_order])
        ):
            others.add(source)
    return set(features.sources) - others


def _goes_with(values: np.ndarray, first: np.ndarray, second: np.ndarray, later: np.ndarray) -> bool:
    steps = np.nan_to_num(np.sign(values[second] - values[first])) * later
    rising, falling = int((steps > 0).sum()), int((steps < 0).sum())
    return rising + falling >= FEWEST_PAIRS and max(rising, falling) >= ALMOST_ALL * (rising + falling)


def _runs_ahead(values: np.ndarray) -> bool:
    """Whether the newer half of values in the order of time mostly lies, block by block, outside what was before."""
    values = values[~np.isnan(values)]
    edges = np.linspace(len(values) // 2, len(values), BLOCKS + 1).astype(int)
    if edges[0] == 0 or (np.diff(edges) == 0).any():
        return False
    shares = []
    for start, end in pairwise(edges):
        block, before = values[start:end], values[:start]
        shares.append(float(((block < before.min()) | (block > before.max())).mean()))
    return sum(shares) / BLOCKS >= BEYOND

"""Groups that no column names: rows so close to each other that they must be about the same person or thing."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from readiness.evidence.judging.features import Features

FEWEST_COLUMNS, MOST_COLUMNS = 3, 8
FEWEST_ROWS = 200
CLOSER = 0.4
FINE = 0.5


def has_close_neighbours(features: Features, seed: int) -> bool:
    """Say whether most rows have another one far closer than the same numbers, put together at random, ever come.

    What columns share is taken out first, so that numbers that merely go together are no sign.
    """
    matrix = features.matrix[:, ~features.is_category]
    matrix = matrix[~np.isnan(matrix).any(axis=1)]
    if len(matrix) < FEWEST_ROWS:
        return False
    fine = np.array([len(np.unique(column)) > FINE * len(column) for column in matrix.T], dtype=bool)
    matrix = matrix[:, fine][:, :MOST_COLUMNS]
    if matrix.shape[1] < FEWEST_COLUMNS:
        return False
    ranks = np.argsort(np.argsort(matrix, axis=0), axis=0) / len(matrix) - 0.5
    left, sizes, _ = np.linalg.svd(ranks, full_matrices=False)
    if sizes[-1] < 0.05 * sizes[0]:
        return False  # one column follows from others
    chooser = np.random.default_rng(seed)
    shuffled = np.column_stack([chooser.permutation(column) for column in left.T])
    return bool(_nearest(left) < CLOSER * _nearest(shuffled))


def _nearest(points: np.ndarray) -> float:
    distances, _ = cKDTree(points).query(points, k=2)
    return float(np.median(distances[:, 1]))

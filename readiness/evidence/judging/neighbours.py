"""Groups that no column names: rows so close to each other that they must be about the same person or thing."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from readiness.evidence.judging.features import Features

FEWEST_COLUMNS, MOST_COLUMNS = 3, 8
FEWEST_ROWS, MOST_ROWS, MOST_ASKED = 200, 6_000, 2_000
CLOSER = 0.75
"""Honest tables, clusters as well, stay above .85; ten noisy measurements of each person come to .64."""
FINE, FINE_ENOUGH = 0.5, 200
FAR, FAR_SHARE = 40, 8


def has_close_neighbours(features: Features, seed: int) -> bool:
    """Say whether most rows have another one far closer than their wider neighbourhood lets expect.

    Both distances are measured against the same numbers put together at random, and what columns share is taken out
    first: numbers that merely go together, or gather in clusters, are no sign.
    """
    matrix = features.matrix[:, ~features.is_category]
    matrix = matrix[~np.isnan(matrix).any(axis=1)][:MOST_ROWS]
    if len(matrix) < FEWEST_ROWS:
        return False
    least = min(FINE * len(matrix), FINE_ENOUGH)
    fine = np.array([len(np.unique(column)) > least for column in matrix.T], dtype=bool)
    matrix = matrix[:, fine][:, :MOST_COLUMNS]
    if matrix.shape[1] < FEWEST_COLUMNS:
        return False
    ranks = np.argsort(np.argsort(matrix, axis=0), axis=0) / len(matrix) - 0.5
    left, sizes, _ = np.linalg.svd(ranks, full_matrices=False)
    left = left[:, sizes >= 0.05 * sizes[0]]  # one column may follow from others
    if left.shape[1] < FEWEST_COLUMNS:
        return False
    chooser = np.random.default_rng(seed)
    shuffled = np.column_stack([chooser.permutation(column) for column in left.T])
    (near, far), (usual_near, usual_far) = _distances(left), _distances(shuffled)
    return near * usual_far < CLOSER * usual_near * far


def _distances(points: np.ndarray) -> tuple[float, float]:
    """Return the median distance to the nearest row and to the fortieth."""
    wide = min(FAR, len(points) // FAR_SHARE)
    found, _ = cKDTree(points).query(points[:MOST_ASKED], k=[2, wide + 1])
    near, far = np.median(found, axis=0)
    return float(near), float(far)

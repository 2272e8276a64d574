"""Which columns the model leans on: how much worse it gets when one column is shuffled."""

from __future__ import annotations

import numpy as np

from readiness.evidence.judging.features import Features
from readiness.evidence.judging.fitting import Family
from readiness.evidence.judging.guessing import loss_per_row
from readiness.evidence.judging.measuring import FoldResult

ROWS, AT_ONCE = 2_000, 8


def weigh_columns(features: Features, y: np.ndarray, result: FoldResult, family: Family) -> dict[str, float]:
    """Return the rise of the mean loss on the test rows of one fold per shuffled column; below zero means useless."""
    chooser = np.random.default_rng(family.seed)
    test = result.fold.test[:: max(1, len(result.fold.test) // ROWS)]
    matrix, wanted = features.matrix[test], y[test]
    base = loss_per_row(family, wanted, result.predictor(matrix)).mean()
    order = chooser.permutation(len(test))
    weights: dict[str, float] = {}
    for together in _batches(features.columns):
        predicted = result.predictor(np.vstack([_shuffled(matrix, features, column, order) for column in together]))
        parts = zip(together, np.split(predicted, len(together)), strict=True)
        weights |= {name: float(loss_per_row(family, wanted, part).mean() - base) for name, part in parts}
    return weights


def _batches(columns: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [columns[start : start + AT_ONCE] for start in range(0, len(columns), AT_ONCE)]


def _shuffled(matrix: np.ndarray, features: Features, column: str, order: np.ndarray) -> np.ndarray:
    places = np.array([place for place, source in enumerate(features.sources) if source == column])
    shuffled = matrix.copy()
    shuffled[:, places] = matrix[np.ix_(order, places)]
    return shuffled

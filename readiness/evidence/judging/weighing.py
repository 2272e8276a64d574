"""Which columns the model leans on: how much worse it gets when one column is shuffled."""

from __future__ import annotations

import numpy as np

from readiness.evidence.judging.features import Features
from readiness.evidence.judging.fitting import Family
from readiness.evidence.judging.guessing import loss_per_row
from readiness.evidence.judging.measuring import FoldResult

ROWS = 2_000


def weigh_columns(features: Features, y: np.ndarray, result: FoldResult, family: Family) -> dict[str, float]:
    """Return the rise of the mean loss on the test rows of one fold per shuffled column; below zero means useless."""
    chooser = np.random.default_rng(family.seed)
    test = result.fold.test[:: max(1, len(result.fold.test) // ROWS)]
    matrix, wanted = features.matrix[test], y[test]
    base = loss_per_row(family, wanted, result.predictor(matrix)).mean()
    order = chooser.permutation(len(test))
    weights = {}
    for column in features.columns:
        places = [place for place, source in enumerate(features.sources) if source == column]
        shuffled = matrix.copy()
        shuffled[:, places] = matrix[np.ix_(order, np.array(places))]
        weights[column] = float(loss_per_row(family, wanted, result.predictor(shuffled)).mean() - base)
    return weights

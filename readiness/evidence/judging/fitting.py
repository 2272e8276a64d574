"""The first standard model: boosted trees, averaged half and half with a linear model."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor
from sklearn.exceptions import ConvergenceWarning

from readiness.evidence.judging.straight import Straight

RATE = 0.1
FEWEST_BINS, MOST_BINS, BINS_OF_ALL_ROWS = 63, 255, 1_200_000
"""Into how many steps a number is cut: fewer, little by little, from five thousand rows on, where time counts.

A category needs a step for each value, and one number serves for all columns.
"""
LEAST_LEAVES, MOST_LEAVES = 4, 24
CASES_PER_LEAF = 250
TREES, FEWEST_TREES, ALL_TREES = 60, 18, 180


@dataclass(frozen=True)
class Family:
    """One model recipe, fixed by the whole table so that every point of a learning curve uses the same."""

    is_category: bool
    classes: int
    leaves: int
    trees: int
    seed: int
    bins: int = MOST_BINS


def choose_family(y: np.ndarray, *, is_category: bool, classes: int, seed: int) -> Family:
    """Return the recipe for a table with the answers `y`.

    The size of a tree grows evenly with what there is to learn from, so that no table falls over an edge: rare answers
    teach no more than their number, and default sizes overfit. Many classes take a set of trees each: of fewer trees.
    """
    cases = len(y)
    if is_category:
        cases = min(cases, 2 * int(np.sort(np.bincount(y.astype(int)))[-2]))
    leaves = min(MOST_LEAVES, max(LEAST_LEAVES, cases // CASES_PER_LEAF))
    trees = TREES if classes <= 3 else max(FEWEST_TREES, min(TREES, ALL_TREES // classes))
    bins = min(MOST_BINS, max(FEWEST_BINS, BINS_OF_ALL_ROWS // max(len(y), 1)))
    return Family(is_category, classes, leaves, trees, seed, bins)


class Predictor(Protocol):
    """Something fitted that predicts: rows × classes probabilities, or one number per row."""

    def __call__(self, matrix: np.ndarray) -> np.ndarray:
        """Predict for a matrix of rows × features."""


def fit(family: Family, matrix: np.ndarray, y: np.ndarray, is_code: np.ndarray) -> Predictor:
    """Return a predictor fitted on `matrix` (rows × features) whose `is_code` columns hold category codes."""
    filled = ~np.isnan(matrix).all(axis=0)  # the libraries fail on a column that is blank in all training rows
    if not filled.all():
        predictor = fit(family, matrix[:, filled], y, is_code[filled])
        return lambda rows: predictor(rows[:, filled])
    trees = _trees(family, matrix, is_code)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # an early stop only makes the rough model rougher
        warnings.filterwarnings("ignore", "The number of unique classes")  # few rows of many answers: so be it
        trees.fit(matrix, y)
        straight = Straight(matrix, y, is_code, family.classes if family.is_category else 0)
    if family.is_category:
        known = trees.classes_.astype(int)
        return lambda rows: _probabilities([trees, straight], rows, known, family.classes)
    low, high = float(y.min()), float(y.max())
    span = high - low
    return lambda rows: np.clip((trees.predict(rows) + straight.predict(rows)) / 2, low - span, high + span)


def _trees(
    family: Family, matrix: np.ndarray, is_code: np.ndarray
) -> HistGradientBoostingClassifier | HistGradientBoostingRegressor:
    model = HistGradientBoostingClassifier if family.is_category else HistGradientBoostingRegressor
    codes = matrix[:, is_code]
    return model(
        learning_rate=RATE,
        max_iter=family.trees,
        max_leaf_nodes=family.leaves,
        max_bins=MOST_BINS if codes.size and codes.max() >= family.bins else family.bins,
        early_stopping=False,
        categorical_features=is_code if is_code.any() else None,
        random_state=family.seed,
    )


def _probabilities(
    fitted: list[HistGradientBoostingClassifier | Straight], rows: np.ndarray, known: np.ndarray, classes: int
) -> np.ndarray:
    """Average the models; a class that was not among the training rows gets probability zero."""
    mean = np.mean([model.predict_proba(rows) for model in fitted], axis=0)
    full = np.zeros((len(rows), classes))
    full[:, known] = mean
    return full

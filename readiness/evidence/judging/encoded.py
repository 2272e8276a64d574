"""Columns that were made from the answer: means of the answer by shop, by customer, by article."""

from __future__ import annotations

import numpy as np

from readiness.evidence.judging.features import Features
from readiness.model.evidence import Alarm

FEWEST_GROUPS = 10
MOST_OF_CHANCE = 0.25
LEAST_PART = 0.5


def find_encoded(features: Features, y: np.ndarray, *, is_category: bool) -> list[Alarm]:
    """Return an alarm for each number that meets the mean answer of the rows sharing it far better than chance allows.

    A rate that was known beforehand scatters around what happens next; one that was computed from the same rows does
    not. Only numbers that several rows share can be told.
    """
    answers = [(y == answer).astype(float) for answer in np.unique(y)[1:]] if is_category else [y]
    alarms = []
    for place, source in enumerate(features.sources):
        values = features.matrix[:, place]
        if features.is_category[place] or np.mean(np.mod(values[~np.isnan(values)], 1) != 0) < LEAST_PART:
            continue
        if any(_scatter(values, answer) < MOST_OF_CHANCE for answer in answers):
            alarms.append(Alarm(kind="made-from-answer", columns=(source,)))
    return alarms


def _scatter(values: np.ndarray, answer: np.ndarray) -> float:
    """Return how far group means scatter around a line, as a share of what chance would make; 1 if unknown."""
    known = ~np.isnan(values)
    distinct, codes, counts = np.unique(values[known], return_inverse=True, return_counts=True)
    shared = counts >= 2
    if shared.sum() < FEWEST_GROUPS or counts[shared].sum() < LEAST_PART * len(values):
        return 1.0
    sums = np.bincount(codes, weights=answer[known])
    squares = np.bincount(codes, weights=answer[known] ** 2)
    means = sums / counts
    within = float((squares - sums * means)[shared].sum() / (counts[shared] - 1).sum())
    x, heights, weights = distinct[shared], means[shared], counts[shared]
    centre = np.average(x, weights=weights)
    spread = float((weights * (x - centre) ** 2).sum())
    if within <= 0 or spread <= 0:
        return 1.0
    level = np.average(heights, weights=weights)
    slope = float((weights * (x - centre) * (heights - level)).sum()) / spread
    if slope <= 0 or slope**2 * spread < 4 * within:
        return 1.0  # flat: nothing is given away
    residual = heights - level - slope * (x - centre)
    return float((weights * residual**2).sum() / max(len(x) - 2, 1) / within)

"""Columns that were made from the answer: means of the answer by shop, by customer, by article."""

from __future__ import annotations

import numpy as np

from readiness.evidence.judging.features import Features
from readiness.model.evidence import Alarm

FEWEST_GROUPS = 10
MOST_OF_CHANCE = 0.25
LEAST_PART = 0.5


EXACTLY = 0.02
FEWEST_EACH = 5


def find_encoded(
    features: Features, y: np.ndarray, *, is_category: bool, beside: np.ndarray | None = None
) -> list[Alarm]:
    """Return an alarm for each number that meets the mean answer of the rows sharing it far better than chance allows.

    A rate that was known beforehand scatters around what happens next; one that was computed from the same rows does
    not. Only numbers that several rows share can be told. `beside` says which rows have something else in common, such
    as a shop: where every day holds the same shops, an honest temperature meets the mean of the day, and no longer once
    what the shops differ by is taken out.
    """
    answers = [(y == answer).astype(float) for answer in np.unique(y)[1:]] if is_category else [y]
    alarms = []
    for place, source in enumerate(features.sources):
        values = features.matrix[:, place]
        if features.is_category[place] or np.mean(np.mod(values[~np.isnan(values)], 1) != 0) < LEAST_PART:
            continue
        if any(_is_met(values, answer, beside) for answer in answers):
            alarms.append(Alarm(kind="made-from-answer", columns=(source,)))
    return alarms


def find_beside(features: Features, scores: dict[str, float]) -> np.ndarray | None:
    """Return the values, as codes, of the column that tells most about the answer and that many rows share each."""
    for source in sorted(scores, key=lambda name: -scores[name]):
        values = features.matrix[:, features.sources.index(source)]
        codes = np.unique(values, return_inverse=True)[1]
        if (int(codes.max()) + 1) * FEWEST_EACH <= len(codes):
            found: np.ndarray = codes
            return found
    return None


def _is_met(values: np.ndarray, answer: np.ndarray, beside: np.ndarray | None) -> bool:
    scatter = _scatter(values, answer)
    if scatter >= MOST_OF_CHANCE or scatter < EXACTLY or beside is None:
        return scatter < MOST_OF_CHANCE
    known = ~np.isnan(values)
    pairs = np.unique(np.column_stack([beside[known], values[known]]), axis=0)
    if len(pairs) <= max(len(np.unique(beside[known])), len(np.unique(values[known]))):
        return True  # one goes with the other: nothing else is in common
    sizes = np.bincount(beside)
    means = np.bincount(beside, weights=answer) / np.maximum(sizes, 1)
    return _scatter(values, answer - means[beside]) < MOST_OF_CHANCE


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

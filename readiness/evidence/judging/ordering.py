"""Do the rows stand in the order in which they happened? Neighbours that are alike, without a column that says so."""

from __future__ import annotations

import numpy as np

from readiness.evidence.judging.features import Features

CLEARLY = 5.0
MONOTONE = 0.99


def seems_ordered(y: np.ndarray, features: Features, places: np.ndarray) -> bool:
    """Say whether answers, or numbers, of neighbouring rows are more alike than chance makes them.

    A table that was merely sorted, by its answer or by one of its columns, is not in question.
    """
    order = np.argsort(places, kind="stable")
    series = [features.matrix[order, place] for place in np.flatnonzero(~features.is_category)]
    if any(map(_is_sorted, [*series, y[order]])):
        return False
    return any(_likeness(each) > CLEARLY for each in [*series, y[order]])


def _is_sorted(series: np.ndarray) -> bool:
    steps = np.diff(series[~np.isnan(series)])
    return len(steps) > 0 and bool(max(np.mean(steps >= 0), np.mean(steps <= 0)) >= MONOTONE)


def _likeness(series: np.ndarray) -> float:
    """Return the correlation of neighbours in units of its chance scatter, by ranks so that extremes do not decide."""
    known = series[~np.isnan(series)]
    if len(known) < 50 or len(np.unique(known)) < 2:
        return 0.0
    ranks = np.unique(known, return_inverse=True)[1].astype(float)
    centred = ranks - ranks.mean()
    return float((centred[1:] * centred[:-1]).sum() / (centred**2).sum() * np.sqrt(len(known)))

"""Would more rows help? Skill after learning from an eighth, a quarter, half and all of the training rows."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from readiness.evidence.columns.drifting import drifts
from readiness.evidence.judging.answering import PredictionTask
from readiness.evidence.judging.features import Features
from readiness.evidence.judging.fitting import Family
from readiness.evidence.judging.measuring import FoldResult, measure_fold
from readiness.evidence.judging.splitting import Fold
from readiness.evidence.suppressing import two_figures
from readiness.model.evidence import CurvePoint, CurveReading, LearningCurve

SHARES = (0.125, 0.25, 0.5)
USED_FOLDS = 3
FEWEST_ROWS = 20
ENOUGH, NOTHING = 0.8, 0.02
LEAST_GAIN, GAIN_SHARE = 0.01, 0.10


def draw_curve(
    features: Features,
    task: PredictionTask,
    whole: list[FoldResult],
    family: Family,
    *,
    is_dated: bool,
    after_fit: Callable[[], None],
) -> LearningCurve:
    """Return the curve over the last three folds of `whole`, whose results serve as the last point.

    The model family and the rival stay those of the whole at every size. On dated tables the part is the newest one, so
    a part that beats the whole means that the past no longer looks like the present.
    """
    used = whole[-USED_FOLDS:]
    points = []
    parts: list[list[tuple[FoldResult, FoldResult]]] = []
    for share in SHARES:
        pairs = []
        for result in used:
            train = _part(result.fold.train, share, family.seed, is_dated=is_dated)
            if len(train) < FEWEST_ROWS:
                continue
            smaller = measure_fold(features, task.y, Fold(train, result.fold.test), family, is_dated=is_dated)
            after_fit()
            if smaller is not None:
                pairs.append((smaller, result))
        if pairs:
            points.append(_point([len(small.fold.train) for small, _ in pairs], _skills(pairs)))
            parts.append(pairs)
    last = _point([len(result.fold.train) for result in used], [result.skill for result in used])
    points.append(last)
    has_drift = is_dated and drifts(parts, used, task.y, family)
    return LearningCurve(points=tuple(points), reading=_read([point.skill for point in points]), drifts=has_drift)


def _skills(pairs: list[tuple[FoldResult, FoldResult]]) -> list[float]:
    return [whole.skill_of(part.loss) for part, whole in pairs]


def _point(sizes: list[int], skills: list[float]) -> CurvePoint:
    return CurvePoint(rows=two_figures(float(np.mean(sizes))), skill=float(np.mean(skills)))


def _part(train: np.ndarray, share: float, seed: int, *, is_dated: bool) -> np.ndarray:
    size = int(len(train) * share)
    return train[-size:] if is_dated and size else np.random.default_rng(seed).permutation(train)[:size]


def _read(skills: list[float]) -> CurveReading:
    last = skills[-1]
    if last > ENOUGH:
        return "not-needed"
    if last < NOTHING or len(skills) < 3:
        return "cannot-say"
    rises_twice = skills[-1] > skills[-2] > skills[-3]
    if rises_twice and skills[-1] - skills[-2] > max(LEAST_GAIN, GAIN_SHARE * last):
        return "likely-helps"
    return "unlikely-to-help"

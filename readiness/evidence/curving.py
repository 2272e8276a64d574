"""Would more rows help? Skill after learning from an eighth, a quarter, half and all of the training rows."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from readiness.evidence.answering import Task
from readiness.evidence.features import Features
from readiness.evidence.fitting import Family
from readiness.evidence.measuring import FoldResult, measure_fold
from readiness.evidence.splitting import Fold
from readiness.evidence.suppressing import two_figures
from readiness.model.evidence import CurvePoint, CurveReading, LearningCurve

SHARES = (0.125, 0.25, 0.5)
USED_FOLDS = 3
FEWEST_ROWS = 20
ENOUGH, NOTHING, DRIFT = 0.8, 0.02, 0.05
BEYOND_CHANCE = 0.99
LEAST_GAIN, GAIN_SHARE = 0.01, 0.10


def draw_curve(
    features: Features,
    task: Task,
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
    for share in SHARES:
        scores, sizes = [], []
        for result in used:
            train = _part(result.fold.train, share, family.seed, is_dated=is_dated)
            if len(train) < FEWEST_ROWS:
                continue
            smaller = measure_fold(features, task.y, Fold(train, result.fold.test), family, is_dated=is_dated)
            after_fit()
            if smaller is not None:
                scores.append(result.skill_of(smaller.loss))
                sizes.append(len(train))
        if scores:
            points.append(CurvePoint(rows=two_figures(float(np.mean(sizes))), skill=float(np.mean(scores))))
    last = float(np.mean([result.skill for result in used]))
    points.append(CurvePoint(rows=two_figures(float(np.mean([len(result.fold.train) for result in used]))), skill=last))
    skills = [point.skill for point in points]
    return LearningCurve(points=tuple(points), reading=_read(skills), drifts=is_dated and _drifts(skills, used))


def _drifts(skills: list[float], used: list[FoldResult]) -> bool:
    """Say whether the newest rows alone teach clearly more than all rows, by a model of a part or by a plain guess.

    Either must also beat the plain guess from all rows: a part that merely overfits less than the whole is no drift.
    """
    whole = max(skills[-1], _mean_skill(used, [result.guesses.whole for result in used]))
    if max(skills) > whole + DRIFT:
        return True
    newest = [result.guesses.newest for result in used if result.guesses.newest is not None]
    by_chance = [result.guesses.by_chance for result in used if result.guesses.by_chance is not None]
    guessed = _mean_skill(used, newest)
    rivals = [float(result.naive.mean()) for result in used]
    usual = np.mean([1.0 - losses / rival for losses, rival in zip(by_chance, rivals, strict=True)], axis=0)
    return guessed > max(whole + DRIFT, float(np.quantile(usual, BEYOND_CHANCE)))


def _mean_skill(used: list[FoldResult], losses: list[np.ndarray]) -> float:
    return float(np.mean([result.skill_of(loss) for result, loss in zip(used, losses, strict=True)]))


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

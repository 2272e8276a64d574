"""How much better than a simple guess: skill per fold, and a likely range that admits the folds overlap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy import stats
from sklearn.metrics import roc_auc_score

from readiness.evidence.answering import Task
from readiness.evidence.features import Features
from readiness.evidence.fitting import Family, Predictor, fit
from readiness.evidence.splitting import Fold, Split
from readiness.model.evidence import Score, VerdictWord

LEAST = 1e-6
RECENT = 0.05
STRONG, GOOD, MODEST = 0.40, 0.15, 0.03
HOPE, FEW = 0.05, 50


@dataclass(frozen=True)
class FoldResult:
    """One fold: skill, the specialist's measure (NaN where undefined), losses per tested row, and the fitted model."""

    fold: Fold
    skill: float
    value: float
    loss: np.ndarray
    naive: np.ndarray
    predictor: Predictor


def measure(
    features: Features, task: Task, split: Split, family: Family, *, after_fit: Callable[[], None]
) -> list[FoldResult]:
    """Return the result of every fold; folds that hold one answer only are skipped. `after_fit` is called per fold."""
    results = []
    for fold in split.folds:
        result = measure_fold(features, task.y, fold, family, is_dated=split.kind in ("time", "time-and-entity"))
        if result is not None:
            results.append(result)
        after_fit()
    return results


def measure_fold(features: Features, y: np.ndarray, fold: Fold, family: Family, *, is_dated: bool) -> FoldResult | None:
    """Fit on the training rows and compare with the naive rival on the test rows; None when nothing can be learnt."""
    known, wanted = y[fold.train], y[fold.test]
    if len(np.unique(known)) < 2 or np.isnan(features.matrix[fold.train]).all():
        return None
    predictor = fit(family, features.matrix[fold.train], known, features.is_category)
    predicted = predictor(features.matrix[fold.test])
    loss = _loss(family, wanted, predicted)
    naive = _naive_loss(family, known, wanted, is_dated=is_dated)
    if naive.mean() <= 0:
        return None
    value = _measure_value(family, wanted, predicted)
    return FoldResult(fold, 1.0 - float(loss.mean() / naive.mean()), value, loss, naive, predictor)


def _loss(family: Family, wanted: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """Return log-loss per row for categories (natural logarithm), absolute error for numbers."""
    if not family.is_category:
        error: np.ndarray = np.abs(wanted - predicted)
        return error
    chosen = predicted[np.arange(len(wanted)), wanted.astype(int)]
    loss: np.ndarray = -np.log(np.clip(chosen, LEAST, 1.0))
    return loss


def _naive_loss(family: Family, known: np.ndarray, wanted: np.ndarray, *, is_dated: bool) -> np.ndarray:
    """Return the rival's loss: class frequencies or the mean; on dated rows the recent mean if that guesses better."""
    if family.is_category:
        shares = np.bincount(known.astype(int), minlength=family.classes) / len(known)
        return _loss(family, wanted, np.tile(shares, (len(wanted), 1)))
    guesses = [known.mean()]
    if is_dated:
        guesses.append(known[-max(1, int(RECENT * len(known))) :].mean())
    return min((np.abs(wanted - guess) for guess in guesses), key=lambda loss: float(loss.mean()))


def _measure_value(family: Family, wanted: np.ndarray, predicted: np.ndarray) -> float:
    if not family.is_category:
        spread = float(((wanted - wanted.mean()) ** 2).sum())
        return 1.0 - float(((wanted - predicted) ** 2).sum()) / spread if spread > 0 else float("nan")
    present = np.unique(wanted.astype(int))
    areas = [roc_auc_score(wanted == answer, predicted[:, answer]) for answer in present] if len(present) > 1 else []
    return float(np.mean(areas)) if areas else float("nan")


def summarise(results: list[FoldResult], *, is_category: bool) -> Score:
    """Return skill and measure with their likely ranges over the folds."""
    skills = np.array([result.skill for result in results])
    values = np.array([result.value for result in results])
    values = values[~np.isnan(values)] if not np.isnan(values).all() else np.zeros(1)
    ratio = float(np.mean([len(result.fold.test) / len(result.fold.train) for result in results]))
    half, value_half = likely_half_width(skills, ratio), likely_half_width(values, ratio)
    skill, value = float(skills.mean()), float(values.mean())
    return Score(
        skill=skill,
        low=skill - half,
        high=min(skill + half, 1.0),
        measure="auc" if is_category else "r2",
        value=value,
        value_low=value - value_half,
        value_high=min(value + value_half, 1.0),
    )


def likely_half_width(scores: np.ndarray, test_to_train: float) -> float:
    """Return half of the 90% range: t(.95, J-1) * sqrt((1/J + n_test/n_train) * variance of J fold scores).

    Corrected resampled t of Nadeau and Bengio (2003), Inference for the generalization error, Machine Learning 52.
    """
    folds = len(scores)
    if folds < 2:
        return 1.0
    spread = float(np.var(scores, ddof=1))
    return float(stats.t.ppf(0.95, folds - 1) * np.sqrt((1 / folds + test_to_train) * spread))


def choose_word(score: Score, rarest: int | None) -> VerdictWord:
    """Return the word for a score by the lower end of its range; a wide range or few examples is never a "no"."""
    for least, word in ((STRONG, VerdictWord.STRONG), (GOOD, VerdictWord.GOOD), (MODEST, VerdictWord.MODEST)):
        if score.low >= least:
            return word
    if score.high > HOPE or (rarest is not None and rarest < FEW):
        return VerdictWord.NOT_SHOWN
    return VerdictWord.NO_SIGNAL

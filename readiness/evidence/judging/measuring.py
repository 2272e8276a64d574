"""How much better than a simple guess: skill per fold, and a likely range that admits the folds overlap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from scipy import stats

from readiness.evidence.judging.answering import PredictionTask
from readiness.evidence.judging.features import Features
from readiness.evidence.judging.fitting import Family, Predictor, fit
from readiness.evidence.judging.guessing import Guesses, choose_rival, guess, loss_per_row
from readiness.evidence.judging.splitting import Fold, Split
from readiness.model.evidence import Score, VerdictWord

STRONG, GOOD, MODEST = 0.40, 0.15, 0.03
HOPE, FEW = 0.05, 50
EVEN, HOPED_RANKING = 0.51, 0.56
CLEARLY, HINTED, MOST_FOLDS = 3.3, 2.3, 0.75


@dataclass(frozen=True)
class FoldResult:
    """One fold: the specialist's measure (NaN where undefined), losses per tested row, and the fitted model.

    `naive` is the loss of the rival in use, one of the `guesses`. `errors` are the answers minus what was predicted,
    None for categories. `surprise` says how far its ranking of the tested rows lies above chance, in its usual scatter.
    """

    fold: Fold
    value: float
    loss: np.ndarray
    naive: np.ndarray
    guesses: Guesses
    predictor: Predictor
    errors: np.ndarray | None = None
    surprise: float = 0.0

    @property
    def skill(self) -> float:
        """Return the share of the rival's loss that the model removes."""
        return self.skill_of(self.loss)

    def skill_of(self, loss: np.ndarray) -> float:
        """Return the share of this fold's rival's loss that disappears with another loss on the same rows."""
        return 1.0 - float(loss.mean() / self.naive.mean())


def measure(
    features: Features, task: PredictionTask, split: Split, family: Family, *, after_fit: Callable[[], None]
) -> list[FoldResult]:
    """Return the result of every fold; folds that hold one answer only are skipped. `after_fit` is called per fold."""
    results = []
    for fold in split.folds:
        result = measure_fold(features, task.y, fold, family, is_dated=split.kind in ("time", "time-and-entity"))
        if result is not None:
            results.append(result)
        after_fit()
    rivals = choose_rival(family, [result.guesses for result in results])
    return [replace(result, naive=rival) for result, rival in zip(results, rivals, strict=True) if rival.mean() > 0]


def measure_fold(features: Features, y: np.ndarray, fold: Fold, family: Family, *, is_dated: bool) -> FoldResult | None:
    """Fit on the training rows and compare with a guess from them on the test rows; None when nothing can be learnt."""
    known, wanted = y[fold.train], y[fold.test]
    if len(np.unique(known)) < 2 or np.isnan(features.matrix[fold.train]).all():
        return None
    predictor = fit(family, features.matrix[fold.train], known, features.is_category)
    predicted = predictor(features.matrix[fold.test])
    loss = loss_per_row(family, wanted, predicted)
    guesses = guess(family, known, wanted, is_dated=is_dated)
    value = _measure_value(family, wanted, predicted)
    errors = None if family.is_category else wanted - predicted
    surprise = _surprise(family, wanted, predicted)
    return FoldResult(fold, value, loss, guesses.whole, guesses, predictor, errors, surprise)


def _surprise(family: Family, wanted: np.ndarray, predicted: np.ndarray) -> float:
    """Return how far answers rise with predictions, in units of the scatter of a ranking that knows nothing."""
    if not family.is_category:
        return _rank_surprise(wanted, predicted)
    present = np.unique(wanted.astype(int))
    if len(present) < 2:
        return 0.0
    each = [_rank_surprise((wanted == answer).astype(float), predicted[:, answer]) for answer in present]
    return each[1] if len(each) == 2 else float(np.mean(each))


def _rank_surprise(wanted: np.ndarray, predicted: np.ndarray) -> float:
    a, b = stats.rankdata(wanted), stats.rankdata(predicted)
    if a.std() == 0 or b.std() == 0:
        return 0.0
    return float(np.corrcoef(a, b)[0, 1] * np.sqrt(len(a) - 1))


def _measure_value(family: Family, wanted: np.ndarray, predicted: np.ndarray) -> float:
    if not family.is_category:
        spread = float(((wanted - wanted.mean()) ** 2).sum())
        return 1.0 - float(((wanted - predicted) ** 2).sum()) / spread if spread > 0 else float("nan")
    present = np.unique(wanted.astype(int))
    areas = [area_under(wanted == answer, predicted[:, answer]) for answer in present] if len(present) > 1 else []
    return float(np.mean(areas)) if areas else float("nan")


def area_under(is_answer: np.ndarray, predicted: np.ndarray) -> float:
    """Return the area under the ROC curve, between 0 and 1: how often one of `is_answer` is ranked above another row.

    Equal predictions count one half. Both kinds of rows must be there. Mann and Whitney (1947) count the pairs, as
    Hanley and McNeil (1982) show; the library draws the curve, which takes a sixth of the time of a whole check.
    """
    others, ranked = np.sort(predicted[~is_answer]), predicted[is_answer]
    below = others.searchsorted(ranked, "left").sum() + others.searchsorted(ranked, "right").sum()
    return float(below / (2 * len(others) * len(ranked)))


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


def above_chance(results: list[FoldResult], per_repeat: int, *, rows_per_group: float = 1.0) -> float:
    """Return how many standard errors the rankings of all folds together lie above chance; 0 if those of some do not.

    Small signals show here first: the share of error removed stays near zero when answers are rare. Rows that belong
    together count as one.
    """
    if not results:
        return 0.0
    folds = np.array([result.surprise for result in results])
    together = float(folds.mean()) * np.sqrt(min(len(folds), per_repeat)) / np.sqrt(max(rows_per_group, 1.0))
    return float(together) if float((folds > 0).mean()) >= MOST_FOLDS else 0.0


def choose_word(score: Score, rarest: int | None, *, above: float = 0.0) -> VerdictWord:
    """Return the word for a score by the lower end of its range; a wide range or few examples is never a "no".

    `above` says how many standard errors rankings lie above chance: clearly, with some error removed for certain, there
    is a weak signal; by a hint of it, there may be one.
    """
    for least, word in ((STRONG, VerdictWord.STRONG), (GOOD, VerdictWord.GOOD), (MODEST, VerdictWord.MODEST)):
        if score.low >= least:
            return word
    if above >= CLEARLY and score.low > 0:
        return VerdictWord.WEAK
    if score.measure == "auc":
        is_hinted = above >= HINTED and score.value > EVEN
        ranks = is_hinted or (score.value_low > EVEN and score.value_high > HOPED_RANKING)
    else:
        ranks = above >= HINTED and score.skill > 0
    if score.low > 0 or score.high > HOPE or ranks or (rarest is not None and rarest < FEW):
        return VerdictWord.NOT_SHOWN
    return VerdictWord.NO_SIGNAL

"""Leak alarms, one column at a time: what predicts too well alone, what its blanks tell, what its name admits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import stats
from sklearn.tree import DecisionTreeRegressor

from readiness.evidence.columns.column import Column
from readiness.evidence.columns.vocabulary import hints_at
from readiness.evidence.judging.features import Features
from readiness.model.evidence import Alarm, AlarmKind

SCANNED_ROWS = 4_000
FOLDS = 3
FEWEST_GROUPS = 6
LEAVES, LEAST_LEAF, FEWEST_BLANKS = 32, 1, 5
ROUNDS = 3
TELLING = 0.6
BINS = 32
NEAR = 0.05
BY_CHANCE = 1.64


@dataclass(frozen=True)
class Bar:
    """A threshold on the AUC for categories and on R2 for numbers."""

    auc: float
    r2: float

    def of(self, is_category: bool) -> float:
        """Return the threshold on the measure in use."""
        return self.auc if is_category else self.r2


TOO_GOOD, BLANKS, NAMED = Bar(0.985, 0.965), Bar(0.90, 0.5), Bar(0.75, 0.3)
STANDS_OUT, STANDS_OUT_BY = Bar(0.8, 0.6), Bar(0.1, 0.2)


@dataclass(frozen=True)
class Bench:
    """The rows and the answer a scan works on: 0/1 for the commonest answer against the rest, or the number itself."""

    rows: np.ndarray
    answer: np.ndarray
    parts: np.ndarray
    is_category: bool


def set_up(y: np.ndarray, *, is_category: bool, seed: int, groups: np.ndarray | None = None) -> Bench:
    """Return up to 4,000 random rows cut into three parts, of which none shares a group with another.

    A column that tells whom a row is about gives away the answers of the same one, which is no leak.
    """
    chooser = np.random.default_rng(seed)
    rows = chooser.permutation(len(y))[:SCANNED_ROWS]
    answer = y[rows]
    if is_category:
        answer = (answer == np.bincount(y.astype(int)).argmax()).astype(float)
    return Bench(rows, answer, _parts(len(rows), None if groups is None else groups[rows]), is_category)


def _parts(rows: int, groups: np.ndarray | None) -> np.ndarray:
    """Return the part of each row: 0, 1 or 2, by its place or by its group, the largest groups dealt out first."""
    if groups is None:
        return np.arange(rows) % FOLDS
    _, numbers, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    if len(sizes) < FEWEST_GROUPS:
        return np.arange(rows) % FOLDS
    dealt = np.empty(len(sizes), dtype=int)
    dealt[np.argsort(-sizes, kind="stable")] = np.arange(len(sizes)) % FOLDS
    result: np.ndarray = dealt[numbers]
    return result


def score_alone(values: np.ndarray, bench: Bench, *, is_code: bool = False) -> float:
    """Return the out-of-fold AUC or R2 of a small tree (32 leaves) on one feature; codes become mean answers first."""
    predicted = np.empty(len(bench.answer))
    for part in range(FOLDS):
        test = bench.parts == part
        known = values[~test]
        answers = bench.answer[~test]
        if is_code:
            predicted[test] = _mean_by_code(known, answers, values[test])
            continue
        tree = DecisionTreeRegressor(max_leaf_nodes=LEAVES, min_samples_leaf=LEAST_LEAF, random_state=0)
        tree.fit(known.reshape(-1, 1), answers)
        predicted[test] = tree.predict(values[test].reshape(-1, 1))
    return rate(predicted, bench)


def _mean_by_code(codes: np.ndarray, answers: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    size = int(max(codes.max(), wanted.max())) + 1
    counts = np.bincount(codes.astype(int), minlength=size)
    sums = np.bincount(codes.astype(int), weights=answers, minlength=size)
    means = np.where(counts > 0, sums / np.maximum(counts, 1), answers.mean())
    result: np.ndarray = means[wanted.astype(int)]
    return result


def rate(predicted: np.ndarray, bench: Bench) -> float:
    """Return the AUC (ties count half) or R2 of predictions on the bench."""
    if not bench.is_category:
        spread = float(((bench.answer - bench.answer.mean()) ** 2).sum())
        return 1.0 - float(((bench.answer - predicted) ** 2).sum()) / spread if spread > 0 else 0.0
    positive = bench.answer == 1.0
    hits, misses = int(positive.sum()), int((~positive).sum())
    if hits == 0 or misses == 0:
        return 0.5
    ranks = stats.rankdata(predicted)
    return float((ranks[positive].sum() - hits * (hits + 1) / 2) / (hits * misses))


def could_reach(values: np.ndarray, bench: Bench, least: float) -> bool:
    """Say quickly whether a numeric feature might score `least`: mean answers in 32 equal bins, judged in-sample."""
    filled = ~np.isnan(values)
    if filled.sum() < BINS:
        return True
    order = np.argsort(values[filled], kind="stable")
    bins = np.zeros(len(values), dtype=int)
    bins[np.flatnonzero(filled)[order]] = np.arange(len(order)) * BINS // len(order) + 1
    means = np.bincount(bins, weights=bench.answer) / np.maximum(np.bincount(bins), 1)
    return rate(means[bins], bench) >= least


def score_columns(features: Features, bench: Bench) -> dict[str, float]:
    """Return the best score alone of every source column."""
    scores: dict[str, float] = {}
    for place, source in enumerate(features.sources):
        values = features.matrix[bench.rows, place]
        score = score_alone(values, bench, is_code=bool(features.is_category[place]))
        scores[source] = max(score, scores.get(source, -np.inf))
    return scores


def find_alarms(
    columns: dict[str, Column], scores: dict[str, float], bench: Bench, blanks: dict[str, float]
) -> list[Alarm]:
    """Return the alarms on single columns, in up to three rounds, as a leak hides what stands out behind it."""
    alarms: list[Alarm] = []
    left = dict(scores)
    for _ in range(ROUNDS):
        found = [*_by_blanks(left, blanks, bench), *_by_name(left, bench), *_by_score(left, bench)]  # telling first
        first = {alarm.columns[0]: alarm for alarm in reversed(found)}
        fresh = [alarm for name, alarm in first.items() if name in columns]
        if not fresh:
            break
        alarms += sorted(fresh, key=lambda alarm: -(alarm.alone or 0.0))
        left = {name: score for name, score in left.items() if name not in first}
    return alarms


def blank_scores(columns: list[Column], rows: np.ndarray, bench: Bench) -> dict[str, float]:
    """Return per column how well it predicts whether its cell is blank; columns with hardly any blanks are left out."""
    scores = {}
    for column in columns:
        is_blank = column.blank[rows][bench.rows].astype(float)
        if min(is_blank.sum(), (1 - is_blank).sum()) >= FEWEST_BLANKS:
            scores[column.name] = score_alone(is_blank, bench, is_code=True)
    return scores


def later_dates(columns: list[Column], time: Column | None) -> list[Alarm]:
    """Return an alarm for each date column that mostly lies after the time axis."""
    if time is None:
        return []
    axis = time.as_moments()
    alarms = []
    for column in columns:
        if column.moments is None or column.name == time.name:
            continue
        moments = column.as_moments()
        both = ~np.isnat(moments) & ~np.isnat(axis)
        if both.any() and np.mean(moments[both] > axis[both]) > 0.5:
            alarms.append(Alarm(kind="later-date", columns=(column.name,)))
    return alarms


def _by_score(scores: dict[str, float], bench: Bench) -> list[Alarm]:
    if not scores:
        return []
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    best_name, best = ranked[0]
    near = [(name, score) for name, score in ranked if score >= best - NEAR]
    top = [(name, score) for name, score in near if _low_end(score, bench) >= TOO_GOOD.of(bench.is_category)]
    if top and len(near) <= max(3, len(scores) // 4):
        return [_alarm("too-good", name, score) for name, score in top]
    following = ranked[1][1] if len(ranked) > 1 else (0.5 if bench.is_category else 0.0)
    if best > STANDS_OUT.of(bench.is_category) and best - following > STANDS_OUT_BY.of(bench.is_category):
        return [_alarm("stands-out", best_name, best)]
    return []


def _low_end(score: float, bench: Bench) -> float:
    """Return the lower end of the likely range of a score alone: few rows can look perfect by chance.

    For the AUC after Hanley and McNeil (1982), Radiology 143; a score of 1 has no scatter.
    """
    if not bench.is_category:
        return 1 - (1 - score) * (1 + BY_CHANCE / float(np.sqrt(len(bench.answer))))
    hits = float(bench.answer.sum())
    misses = len(bench.answer) - hits
    first, second = score / (2 - score), 2 * score**2 / (1 + score)
    scatter = score * (1 - score) + (hits - 1) * (first - score**2) + (misses - 1) * (second - score**2)
    return score - BY_CHANCE * float(np.sqrt(max(scatter, 0.0) / max(hits * misses, 1.0)))


def _by_name(scores: dict[str, float], bench: Bench) -> list[Alarm]:
    least = NAMED.of(bench.is_category)
    return [
        _alarm("after-the-fact", name, score)
        for name, score in scores.items()
        if score > least and hints_at(name, "later")
    ]


def lengths_of_time(scores: dict[str, float], *, classes: int) -> list[Alarm]:
    """Return an alarm for each length of time that tells something about a yes or no.

    How long something lasted is known when it has ended, and whether it ended is the answer.
    """
    if classes != 2:
        return []
    return [
        _alarm("length-of-time", name, score)
        for name, score in scores.items()
        if score > TELLING and hints_at(name, "elapsed")
    ]


def _by_blanks(scores: dict[str, float], blanks: dict[str, float], bench: Bench) -> list[Alarm]:
    least = BLANKS.of(bench.is_category)
    return [_alarm("blanks-tell", name, score) for name, score in blanks.items() if name in scores and score > least]


def _alarm(kind: AlarmKind, name: str, score: float) -> Alarm:
    return Alarm(kind=kind, columns=(name,), alone=score)

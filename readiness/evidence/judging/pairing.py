"""Two harmless columns from which the answer follows: every pair of the leading numbers is tried.

Their difference or ratio need only come close. Honest columns may well add up in what they say, so a sum or a product
must be the answer itself: a gross amount of net and tax, an amount of price and quantity.
"""

from __future__ import annotations

from itertools import combinations
from typing import Literal

import numpy as np

from readiness.evidence.judging.features import Features
from readiness.evidence.judging.scanning import Bar, Bench, could_reach, score_alone
from readiness.model.evidence import Alarm

Operation = Literal["difference", "ratio", "sum", "product"]
MOST_COLUMNS = 20
FEWEST_ROWS = 50
LEAST, BY = Bar(0.85, 0.5), Bar(0.1, 0.2)
SLACK = 0.1
EXACTLY = 0.995


def find_pairs(features: Features, scores: dict[str, float], importance: dict[str, float], bench: Bench) -> list[Alarm]:
    """Return an alarm for each pair that tells clearly more than both its columns, best first.

    With more than 20 numeric columns, only the 20 leading by score alone and by importance are paired.
    """
    numeric = {source: place for place, source in enumerate(features.sources) if not features.is_category[place]}
    names = _leading(list(numeric), scores, importance)
    least, by = LEAST.of(bench.is_category), BY.of(bench.is_category)
    alarms = []
    for first, second in combinations(names, 2):
        a, b = (features.matrix[bench.rows, numeric[name]] for name in (first, second))
        if not bench.is_category and max(scores.get(first, 0.0), scores.get(second, 0.0)) < EXACTLY:
            sums: dict[Operation, np.ndarray] = {"sum": a + b, "product": a * b}
            alarms += [
                Alarm(kind="pair", columns=(first, second), alone=alone, operation=operation)
                for operation, values in sums.items()
                if (alone := _likeness(values, bench.answer)) >= EXACTLY
            ]
        bar = max(least, max(scores.get(first, 0.0), scores.get(second, 0.0)) + by)
        if bar > 1:
            continue
        made: dict[Operation, np.ndarray] = {"difference": a - b, "ratio": _ratio(a, b)}
        for operation, values in made.items():
            if could_reach(values, bench, bar - SLACK) and (alone := score_alone(values, bench)) >= bar:
                alarms.append(Alarm(kind="pair", columns=(first, second), alone=alone, operation=operation))
    best: dict[tuple[str, ...], Alarm] = {}
    for alarm in sorted(alarms, key=lambda alarm: -(alarm.alone or 0.0)):
        best.setdefault(alarm.columns, alarm)
    return list(best.values())


def _likeness(values: np.ndarray, answer: np.ndarray) -> float:
    """Return how much of the answer a straight line through `values` explains, from 0 to 1."""
    known = np.isfinite(values)
    if known.sum() < FEWEST_ROWS or not values[known].std() or not answer[known].std():
        return 0.0
    return float(np.corrcoef(values[known], answer[known])[0, 1] ** 2)


def _leading(names: list[str], scores: dict[str, float], importance: dict[str, float]) -> list[str]:
    if len(names) <= MOST_COLUMNS:
        return names
    by_score = sorted(names, key=lambda name: -scores.get(name, 0.0))[: MOST_COLUMNS // 2]
    by_importance = sorted(names, key=lambda name: -importance.get(name, 0.0))
    rest = [name for name in by_importance if name not in by_score]
    return by_score + rest[: MOST_COLUMNS - len(by_score)]


def _ratio(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        ratio = np.where(b == 0, np.nan, a / b)
    return np.where(np.abs(ratio) < 1e30, ratio, np.nan)  # a tree refuses infinities

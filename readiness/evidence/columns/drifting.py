"""Does the past still look like the present? On dated tables the newest rows are compared with all rows.

Level and meaning are judged apart, since a few extreme numbers can move a mean, and with it the level of a model, by
chance: a new meaning must show in models whose level was set right, and a new level must beat what chance does to it.
"""

from __future__ import annotations

import numpy as np

from readiness.evidence.judging.fitting import Family
from readiness.evidence.judging.guessing import guess_from, newest_of
from readiness.evidence.judging.measuring import FoldResult

CLEARLY = 0.05
DRAWS = 200
BEYOND_CHANCE = 0.99


def drifts(
    parts: list[list[tuple[FoldResult, FoldResult]]], whole: list[FoldResult], y: np.ndarray, family: Family
) -> bool:
    """Say whether the newest rows alone teach clearly more than all rows.

    `parts` holds, per size, the results of learning from the newest rows beside those of learning from all, on the same
    test rows; `whole` the latter alone. "Clearly" is .05 of the error of a plain guess.
    """
    return _has_new_meaning(parts, y) or _has_new_level(whole, y, family)


def _has_new_meaning(parts: list[list[tuple[FoldResult, FoldResult]]], y: np.ndarray) -> bool:
    """Say whether a model of the newest rows beats that of all rows and a plain guess."""
    for pairs in parts:
        newest = float(np.mean([_skill(part, whole) for part, whole in pairs]))
        usual = float(np.mean([_skill(whole, whole) for _, whole in pairs]))
        plain = float(np.mean([_plain_skill(whole, y) for _, whole in pairs]))
        if newest > max(usual, plain) + CLEARLY:
            return True
    return False


def _skill(result: FoldResult, whole: FoldResult) -> float:
    """Return the share of the rival's loss that disappears; numbers are first shifted so that their median is met."""
    return whole.skill_of(result.loss if result.errors is None else _around_median(result.errors))


def _plain_skill(whole: FoldResult, y: np.ndarray) -> float:
    return whole.skill_of(whole.guesses.whole if whole.errors is None else _around_median(y[whole.fold.test]))


def _around_median(values: np.ndarray) -> np.ndarray:
    distances: np.ndarray = np.abs(values - np.median(values))
    return distances


def _has_new_level(whole: list[FoldResult], y: np.ndarray, family: Family) -> bool:
    """Say whether guessing from the newest 5% beats model and guess from all rows, and nearly every random part."""
    chooser = np.random.default_rng(family.seed)
    newest, usual, by_chance = [], [], []
    for result in whole:
        known, wanted = y[result.fold.train], y[result.fold.test]
        latest = newest_of(known)
        drawn = known[chooser.integers(0, len(known), (DRAWS, len(latest)))]
        newest.append(result.skill_of(guess_from(family, latest, wanted)))
        usual.append(result.skill_of(guess_from(family, known, wanted)))
        by_chance.append([result.skill_of(guess_from(family, part, wanted)) for part in drawn])
    model = float(np.mean([result.skill for result in whole]))
    chance = float(np.quantile(np.mean(by_chance, axis=0), BEYOND_CHANCE))
    return float(np.mean(newest)) > max(model + CLEARLY, float(np.mean(usual)) + CLEARLY, chance)

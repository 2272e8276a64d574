"""Weighted additive scores of candidate problems on the fixed anchored scale.

score = 100 * sum(w_j * x_j) / 3 with weights that sum to 1. Each candidate is scored alone, so adding or removing one
never changes another's score. All arithmetic is exact.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import Literal

from readiness.model.base import TOP_LEVEL
from readiness.model.ranking import CriterionScore, WeightSwap
from readiness.model.response import CandidateProblem, Response
from readiness.model.rubric import ProblemsRule

Weights = Mapping[str, Fraction]
OWN_WEIGHTS = "own"
_LOWEST_CAP = 1
"""What the worst quality leaves of the data criterion."""


def choose_weights(response: Response, rule: ProblemsRule) -> tuple[str, Weights]:
    """The name and weights in force: the organization's own (scaled to sum 1) if it set any, else the preset's.

    Raises:
        KeyError: the response names a preset that the rubric does not have.
    """
    own = {c.id: Fraction(response.own_weights.get(c.id, 0)) for c in rule.criteria}
    total = sum(own.values())
    if total:
        return OWN_WEIGHTS, {criterion: weight / total for criterion, weight in own.items()}
    presets = {preset.id: preset for preset in rule.presets}
    preset = presets[response.preset]
    return preset.id, {c.id: Fraction(preset.weights.get(c.id, 0)) for c in rule.criteria}


@dataclass(frozen=True)
class Levels:
    """The levels of one problem by criterion: as used (None unknown), their ceiling, and what was capped.

    `least` is what each counts for at the least: 0 if it is unknown, and the lowest cap as long as nothing is known of
    the data's quality. `least_ceiling` is how far each could rise then.
    """

    used: Mapping[str, int | None]
    least: Mapping[str, int]
    ceiling: Mapping[str, int]
    least_ceiling: Mapping[str, int]
    capped_from: Mapping[str, int]


def read_levels(problem: CandidateProblem, rule: ProblemsRule, quality: int | None) -> Levels:
    """Levels 0-3 of each criterion; the data criterion is capped at the level of data quality plus one, if known."""
    own_quality = problem.data_quality if isinstance(problem.data_quality, int) else None
    known_quality = quality if problem.data_quality is None else own_quality
    cap = TOP_LEVEL if known_quality is None else min(TOP_LEVEL, known_quality + 1)
    used: dict[str, int | None] = {}
    capped: dict[str, int] = {}
    for criterion in rule.criteria:
        given = problem.criteria.get(criterion.id)
        level = given if isinstance(given, int) else None
        if criterion.id == rule.data_criterion and level is not None and level > cap:
            capped[criterion.id] = level
            level = cap
        used[criterion.id] = level
    ceiling = {c.id: cap if c.id == rule.data_criterion else TOP_LEVEL for c in rule.criteria}
    least, least_ceiling = {criterion: level or 0 for criterion, level in used.items()}, dict(ceiling)
    if known_quality is None:
        least[rule.data_criterion] = min(least[rule.data_criterion], _LOWEST_CAP)
        least_ceiling[rule.data_criterion] = _LOWEST_CAP
    return Levels(used=used, least=least, ceiling=ceiling, least_ceiling=least_ceiling, capped_from=capped)


def score_levels(levels: Mapping[str, int], weights: Weights) -> Fraction:
    """Exact score 0-100; criteria that `levels` leaves out count as 0."""
    scale = lcm(*(weight.denominator for weight in weights.values()))
    total = sum(
        weight.numerator * (scale // weight.denominator) * levels[criterion]
        for criterion, weight in weights.items()
        if levels.get(criterion)
    )
    return Fraction(total * 100, scale * TOP_LEVEL)


def score_bounds(levels: Levels, weights: Weights) -> tuple[Fraction, Fraction]:
    """The score with every unknown at 0, and with every unknown at its ceiling."""
    low = {criterion: level or 0 for criterion, level in levels.used.items()}
    high = {c: levels.ceiling[c] if level is None else level for c, level in levels.used.items()}
    return score_levels(low, weights), score_levels(high, weights)


def score_side(levels: Levels, weights: Weights, rule: ProblemsRule, side: Literal["value", "feasibility"]) -> Fraction:
    """Score 0-100 over the criteria of one side, their weights scaled to sum 1 (0 if they all weigh nothing)."""
    mine = {c.id: weights[c.id] for c in rule.criteria if c.side == side}
    total = sum(mine.values())
    if not total:
        return Fraction(0)
    known = {criterion: level or 0 for criterion, level in levels.used.items()}
    return score_levels(known, mine) / total


def explain_score(levels: Levels, weights: Weights, rule: ProblemsRule) -> tuple[CriterionScore, ...]:
    """One record per criterion; their points add up to the score."""
    return tuple(
        CriterionScore(
            criterion=criterion.id,
            level=levels.used[criterion.id],
            capped_from=levels.capped_from.get(criterion.id),
            weight=float(weights[criterion.id]),
            points=_points(weights[criterion.id], levels.used[criterion.id] or 0),
        )
        for criterion in rule.criteria
    )


def _points(weight: Fraction, level: int) -> float:
    """What a level is worth by the weight of its criterion, of 100."""
    return 100 * level * weight.numerator / (TOP_LEVEL * weight.denominator)


def find_swap(first: tuple[str, Levels], second: tuple[str, Levels], weights: Weights) -> WeightSwap | None:
    """The smallest change of one weight, the others scaled, at which the top two swap.

    For criterion j: t* = d_rest / (d_rest - d_j), d_rest being the difference of the two in the weighted mean of the
    other criteria and d_j their difference on j; it exists if the two have opposite signs.
    """
    difference = {c: (first[1].used[c] or 0) - (second[1].used[c] or 0) for c in weights}
    total = sum((weight * difference[c] for c, weight in weights.items() if difference[c]), Fraction(0))
    best: tuple[Fraction, str, Fraction] | None = None
    for criterion, weight in weights.items():
        threshold = _threshold(total, weight, difference[criterion])
        if threshold is not None and (best is None or abs(threshold - weight) < best[0]):
            best = (abs(threshold - weight), criterion, threshold)
    if best is None:
        return None
    _, criterion, threshold = best
    return WeightSwap(
        criterion=criterion,
        from_weight=float(weights[criterion]),
        to_weight=float(threshold),
        winner=first[0],
        loser=second[0],
    )


def _threshold(total: Fraction, weight: Fraction, own: int) -> Fraction | None:
    """The weight of one criterion at which two candidates are even, `total` being their weighted difference in all."""
    if weight == 1 or not own:
        return None
    rest = (total - weight * own) / (1 - weight)
    return rest / (rest - own) if rest * own < 0 else None

"""How stable the order of candidate problems is under other weights and slightly other answers.

Stochastic multicriteria acceptability analysis (Lahdelma and Salminen): weights are drawn around the central ones,
levels move as far as their confidence allows, and each candidate's share of draws at every rank is counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from readiness.engine.problems.criteria import Levels, Weights
from readiness.engine.problems.draws import Floats, Stream
from readiness.model.base import TOP_LEVEL
from readiness.model.response import CandidateProblem
from readiness.model.rubric import StabilityRule

_NO_CHANCE = -1.0
"""Below every number that is drawn."""


@dataclass(frozen=True)
class Stability:
    """How often each problem takes each rank.

    `rank_shares`, shape (problems, ranks): share of draws in which problem i has rank r. `wins`, shape (problems,
    problems): share of draws in which i ranks above j.
    """

    rank_shares: Floats
    wins: Floats


def sample_ranks(
    problems: Sequence[CandidateProblem], levels: Sequence[Levels], weights: Weights, rule: StabilityRule
) -> Stability:
    """Rank every candidate in `rule.draws` draws with a fixed seed.

    Weights are Dirichlet(concentration * weights). A level moves by one up or down with the probability that its
    confidence gives each way (none if sure) and stays within 0 and its ceiling; an unknown level is uniform on 0-3.
    Equal scores keep the order of entry.
    """
    near = _near_weights(tuple(weights.values()), rule)
    moved = _moved_levels(problems, levels, criteria=tuple(weights), rule=rule)
    beats = _beats(np.einsum("dj,ndj->nd", near, moved))
    ranks = beats.view(np.uint8).sum(axis=0, dtype=np.int32)
    # Counting is several times as fast as the mean of what is true or not.
    counts = np.stack([np.count_nonzero(ranks == rank, axis=1) for rank in range(len(problems))], axis=1)
    return Stability(rank_shares=counts / rule.draws, wins=np.count_nonzero(beats, axis=2) / rule.draws)


# Both draws depend on the rubric and the weights alone, and most assessments share those.
@lru_cache(maxsize=8)
def _near_weights(weights: tuple[Fraction, ...], rule: StabilityRule) -> Floats:
    """Weights around the central ones, shape (draws, criteria); each row sums to 1."""
    central = np.array([float(Fraction(rule.concentration) * weight) for weight in weights])
    drawn = Stream(rule.seed, "weights").gammas(central, rule.draws)
    near: Floats = drawn / drawn.sum(axis=1, keepdims=True)
    near.flags.writeable = False
    return near


@lru_cache(maxsize=4)
def _chances(problems: int, criteria: int, rule: StabilityRule) -> Floats:
    """What decides whether a level moves, shape (problems, draws, criteria), between 0 and 1."""
    drawn = Stream(rule.seed, "levels").uniforms(problems, rule.draws, criteria)
    drawn.flags.writeable = False
    return drawn


def _beats(scores: Floats) -> NDArray[np.bool_]:
    """Whether one problem ranks above another, shape (problems, problems, draws); equals keep the order of entry."""
    beats: NDArray[np.bool_] = scores[:, None] > scores[None]
    for later in range(1, len(scores)):
        beats[:later, later] |= scores[:later] == scores[later]
    return beats


def _moved_levels(
    problems: Sequence[CandidateProblem], levels: Sequence[Levels], *, criteria: tuple[str, ...], rule: StabilityRule
) -> Floats:
    """Levels as they may be instead, shape (problems, draws, criteria)."""
    draw = _chances(len(problems), len(criteria), rule)
    base, up, down = np.zeros((3, len(problems), 1, len(criteria)))
    for place, (problem, each) in enumerate(zip(problems, levels, strict=True)):
        for number, criterion in enumerate(criteria):
            level, chance = each.used[criterion], _chance(problem, criterion, rule)
            base[place, 0, number] = level or 0
            # What is at an end, or not known, takes no step beyond it.
            up[place, 0, number] = chance if level is not None and level < each.ceiling[criterion] else _NO_CHANCE
            down[place, 0, number] = 1 - (chance if level else _NO_CHANCE)
    step = (draw < up).view(np.int8)
    step -= (draw >= down).view(np.int8)
    moved: Floats = step.astype(np.float64)
    moved += base
    for place, each in enumerate(levels):
        for number, criterion in enumerate(criteria):
            if each.used[criterion] is None:
                anything = np.floor(draw[place, :, number] * (TOP_LEVEL + 1))
                moved[place, :, number] = np.minimum(anything, each.ceiling[criterion])
    return moved


def _chance(problem: CandidateProblem, criterion: str, rule: StabilityRule) -> float:
    confidence = problem.confidence.get(criterion, "fairly")
    if confidence == "sure":
        return 0.0
    return float(rule.move_guess if confidence == "guess" else rule.move_fairly)

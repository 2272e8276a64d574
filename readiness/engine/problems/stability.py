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
    ranks = _ranks(np.einsum("dj,ndj->dn", near, moved))
    shares = np.stack([(ranks == rank).mean(axis=0) for rank in range(len(problems))], axis=1)
    wins = (ranks[:, :, None] < ranks[:, None, :]).mean(axis=0)
    return Stability(rank_shares=shares, wins=wins)


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


def _ranks(scores: Floats) -> NDArray[np.intp]:
    """Rank 0 for the highest score of each row; stable, so that equal scores keep the order of entry."""
    order = np.argsort(-scores, axis=1, kind="stable")
    return np.argsort(order, axis=1, kind="stable")


def _moved_levels(
    problems: Sequence[CandidateProblem], levels: Sequence[Levels], *, criteria: tuple[str, ...], rule: StabilityRule
) -> Floats:
    """Levels as they may be instead, shape (problems, draws, criteria)."""
    used = [[each.used[c] for c in criteria] for each in levels]
    known = np.array([[level is not None for level in row] for row in used])[:, None, :]
    base = np.array([[level or 0 for level in row] for row in used], dtype=np.int8)[:, None, :]
    ceiling = np.array([[each.ceiling[c] for c in criteria] for each in levels], dtype=np.int8)[:, None, :]
    chance = np.array([[_chance(problem, c, rule) for c in criteria] for problem in problems])[:, None, :]
    draw = _chances(len(problems), len(criteria), rule)
    step = (draw < chance).astype(np.int8) - (draw >= 1 - chance).astype(np.int8)
    anything = np.minimum((draw * (TOP_LEVEL + 1)).astype(np.int8), ceiling)
    moved = np.where(known, np.clip(base + step, 0, ceiling), anything)
    return moved.astype(np.float64)


def _chance(problem: CandidateProblem, criterion: str, rule: StabilityRule) -> float:
    confidence = problem.confidence.get(criterion, "fairly")
    if confidence == "sure":
        return 0.0
    return float(rule.move_guess if confidence == "guess" else rule.move_fairly)

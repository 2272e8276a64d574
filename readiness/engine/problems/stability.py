"""How stable the order of candidate problems is under other weights and slightly other answers.

Stochastic multicriteria acceptability analysis (Lahdelma and Salminen): weights are drawn around the central ones,
levels move as far as their confidence allows, and each candidate's share of draws at every rank is counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from readiness.engine.problems.criteria import Levels, Weights
from readiness.model.base import TOP_LEVEL
from readiness.model.response import CandidateProblem
from readiness.model.rubric import StabilityRule

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Stability:
    """How often each problem takes each rank.

    `rank_shares`, shape (problems, ranks): share of draws in which problem i has rank r. `wins`, shape (problems,
    problems): share of draws in which i ranks above j. `first_any_weights`, shape (problems,): share of draws with any
    weights whatever in which i ranks first.
    """

    rank_shares: Floats
    wins: Floats
    first_any_weights: Floats


def sample_ranks(
    problems: Sequence[CandidateProblem], levels: Sequence[Levels], weights: Weights, rule: StabilityRule
) -> Stability:
    """Rank every candidate in `rule.draws` draws with a fixed seed.

    Weights are Dirichlet(concentration * weights). A level moves by one up or down with the probability that its
    confidence gives each way (none if sure) and stays within 0 and its ceiling; an unknown level is uniform on 0-3.
    The draws with any weights are Dirichlet(1, ..., 1) with levels as given. Equal scores keep the order of entry.
    """
    rng = np.random.default_rng(rule.seed)
    criteria = tuple(weights)
    central = np.array([float(weight) for weight in weights.values()])
    near = rng.standard_gamma(float(rule.concentration) * central, size=(rule.draws, len(criteria)))
    flat = rng.standard_gamma(1.0, size=(rule.draws, len(criteria)))
    moved, still = _draw_levels(rng, (problems, levels, criteria), rule)
    ranks = _ranks(np.einsum("dj,ndj->dn", _normal(near), moved))
    any_first = _ranks(np.einsum("dj,ndj->dn", _normal(flat), still)) == 0
    count = len(problems)
    shares = np.stack([(ranks == rank).mean(axis=0) for rank in range(count)], axis=1)
    wins = (ranks[:, :, None] < ranks[:, None, :]).mean(axis=0)
    return Stability(rank_shares=shares, wins=wins, first_any_weights=any_first.mean(axis=0))


def _normal(draws: Floats) -> Floats:
    """Gamma draws scaled to sum 1 in each row: a Dirichlet draw."""
    normal: Floats = draws / draws.sum(axis=1, keepdims=True)
    return normal


def _ranks(scores: Floats) -> NDArray[np.intp]:
    """Rank 0 for the highest score of each row; stable, so that equal scores keep the order of entry."""
    order = np.argsort(-scores, axis=1, kind="stable")
    return np.argsort(order, axis=1, kind="stable")


def _draw_levels(
    rng: np.random.Generator,
    candidates: tuple[Sequence[CandidateProblem], Sequence[Levels], tuple[str, ...]],
    rule: StabilityRule,
) -> tuple[Floats, Floats]:
    """Levels with noise and without, both of shape (problems, draws, criteria)."""
    problems, levels, criteria = candidates
    used = [[each.used[c] for c in criteria] for each in levels]
    known = np.array([[level is not None for level in row] for row in used])[:, None, :]
    base = np.array([[level or 0 for level in row] for row in used], dtype=np.int8)[:, None, :]
    ceiling = np.array([[each.ceiling[c] for c in criteria] for each in levels], dtype=np.int8)[:, None, :]
    chance = np.array([[_chance(problem, c, rule) for c in criteria] for problem in problems])[:, None, :]
    draw = rng.random(size=(len(problems), rule.draws, len(criteria)), dtype=np.float32)
    step = (draw < chance).astype(np.int8) - (draw >= 1 - chance).astype(np.int8)
    anything = np.minimum((draw * (TOP_LEVEL + 1)).astype(np.int8), ceiling)
    still = np.where(known, base, anything)
    moved = np.where(known, np.clip(base + step, 0, ceiling), anything)
    return moved.astype(np.float64), still.astype(np.float64)


def _chance(problem: CandidateProblem, criterion: str, rule: StabilityRule) -> float:
    confidence = problem.confidence.get(criterion, "fairly")
    if confidence == "sure":
        return 0.0
    return float(rule.move_guess if confidence == "guess" else rule.move_fairly)

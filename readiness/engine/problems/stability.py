"""How stable the order of candidate problems is under other weights and slightly other answers.

Stochastic multicriteria acceptability analysis (Lahdelma and Salminen): weights are drawn around the central ones,
levels move as far as their confidence allows, and each candidate's share of draws at every rank is counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from readiness.engine.problems.criteria import Levels, Weights
from readiness.engine.problems.draws import Floats, Stream
from readiness.model.base import TOP_LEVEL, Confidence
from readiness.model.response import CandidateProblem
from readiness.model.rubric import StabilityRule

_NO_CHANCE = -1.0
"""Below every number that is drawn."""


@dataclass(frozen=True)
class Stability:
    """How often each problem takes each rank.

    `rank_shares`, shape (problems, ranks): share of draws in which problem i has rank r. `wins`, shape (problems,
    problems): share of draws in which i ranks above j. `assured_first`, shape (problems,), and `assured_wins` are the
    least that these shares come to, whatever was not told turns out to be: levels, and how sure people are of them.
    Neither grows if less is told.
    """

    rank_shares: Floats
    wins: Floats
    assured_first: Floats
    assured_wins: Floats


class DrawnLevel(NamedTuple):
    """All that the draws read of one level; None stands for what was not told.

    That is the level as it is used, what it comes to at the least, how far it may rise, how far at the least, and how
    sure somebody is of it.
    """

    used: int | None
    least: int
    ceiling: int
    least_ceiling: int
    confidence: Confidence | None


_DrawnLevels = tuple[tuple[DrawnLevel, ...], ...]
"""By problem and criterion."""


def sample_ranks(
    problems: Sequence[CandidateProblem], levels: Sequence[Levels], weights: Weights, rule: StabilityRule
) -> Stability:
    """Rank every candidate in `rule.draws` draws with a fixed seed.

    Weights are Dirichlet(concentration * weights). A level moves by one up or down with the probability that its
    confidence gives each way (none if sure) and stays within 0 and its ceiling; an unknown level is uniform on 0-3.
    Equal scores keep the order of entry.
    """
    spreads = tuple(
        tuple(
            DrawnLevel(
                each.used[name],
                each.least[name],
                each.ceiling[name],
                each.least_ceiling[name],
                problem.confidence.get(name),
            )
            for name in weights
        )
        for problem, each in zip(problems, levels, strict=True)
    )
    return _sampled(spreads, tuple(weights.values()), rule)


# Most answers change no level of a problem, and the draws are a quarter of all that follows from one.
@lru_cache(maxsize=64)
def _sampled(spreads: _DrawnLevels, weights: tuple[Fraction, ...], rule: StabilityRule) -> Stability:
    near, draw = _near_weights(weights, rule), _chances(len(spreads), len(weights), rule)
    scores = np.einsum("jd,njd->nd", near, _moved_levels(spreads, draw, rule))
    beats = _beats(scores, scores)
    ranks = beats.view(np.uint8).sum(axis=0, dtype=np.int32)
    # Counting is several times as fast as the mean of what is true or not.
    counts = np.stack([np.count_nonzero(ranks == rank, axis=1) for rank in range(len(spreads))], axis=1)
    worst, best = (np.einsum("jd,njd->nd", near, _extreme_levels(spreads, draw, rule, side=side)) for side in (-1, 1))
    surely = _beats(worst, best)
    alone = np.eye(len(spreads), dtype=np.bool_)[:, :, None]
    return Stability(
        rank_shares=_frozen(counts / rule.draws),
        wins=_frozen(np.count_nonzero(beats, axis=2) / rule.draws),
        assured_first=_frozen(np.count_nonzero((surely | alone).all(axis=1), axis=1) / rule.draws),
        assured_wins=_frozen(np.count_nonzero(surely, axis=2) / rule.draws),
    )


def _frozen(shares: Floats) -> Floats:
    shares.flags.writeable = False
    return shares


# Both draws depend on the rubric and the weights alone, and most assessments share those. The draws are the last axis:
# whatever is done to all of them goes through neighbours in memory.
@lru_cache(maxsize=8)
def _near_weights(weights: tuple[Fraction, ...], rule: StabilityRule) -> Floats:
    """Weights around the central ones, shape (criteria, draws); those of each draw sum to 1."""
    central = np.array([float(Fraction(rule.concentration) * weight) for weight in weights])
    drawn = Stream(rule.seed, "weights").gammas(central, rule.draws)
    near: Floats = np.ascontiguousarray((drawn / drawn.sum(axis=1, keepdims=True)).T)
    near.flags.writeable = False
    return near


@lru_cache(maxsize=4)
def _chances(problems: int, criteria: int, rule: StabilityRule) -> Floats:
    """What decides whether a level moves, shape (problems, criteria, draws), between 0 and 1."""
    drawn = np.ascontiguousarray(
        Stream(rule.seed, "levels").uniforms(problems, rule.draws, criteria).transpose(0, 2, 1)
    )
    drawn.flags.writeable = False
    return drawn


def _beats(upper: Floats, lower: Floats) -> NDArray[np.bool_]:
    """Whether one problem, scored as in `upper`, ranks above another, scored as in `lower`.

    Shape (problems, problems, draws); of equals the one that was entered first is above.
    """
    beats: NDArray[np.bool_] = upper[:, None] > lower[None]
    for later in range(1, len(upper)):
        beats[:later, later] |= upper[:later] == lower[later]
    return beats


def _moved_levels(spreads: _DrawnLevels, draw: Floats, rule: StabilityRule) -> Floats:
    """Levels as they may be instead, shape (problems, criteria, draws)."""
    moves = _Moves.none(spreads)
    for place, each in enumerate(spreads):
        for number, spread in enumerate(each):
            chance = _chance(spread.confidence or "fairly", rule)
            moves.allow(place, number, spread.used, up=chance, down=chance, ceiling=spread.ceiling)
    moved = moves.carried_out(draw)
    for place, each in enumerate(spreads):
        for number, spread in enumerate(each):
            if spread.used is None:
                anything = np.floor(draw[place, number] * (TOP_LEVEL + 1))
                moved[place, number] = np.minimum(anything, spread.ceiling)
    return moved


def _extreme_levels(spreads: _DrawnLevels, draw: Floats, rule: StabilityRule, *, side: Literal[-1, 1]) -> Floats:
    """Levels in the same draws with all that was not told at its worst (-1) or its best (1) for the problem.

    An unknown level is as low or as high as it can be; a level of which nobody said how sure they are moves that way
    like a guess, and the other way not at all. So no level is above what it would be with more told, or below.
    """
    moves = _Moves.none(spreads)
    for place, each in enumerate(spreads):
        for number, spread in enumerate(each):
            level, told = spread.used, spread.confidence
            if level is None:
                moves.allow(place, number, 0 if side < 0 else spread.ceiling, up=0.0, down=0.0, ceiling=0)
                continue
            towards, away = (_chance(told or "guess", rule), _chance(told or "sure", rule))
            moves.allow(
                place,
                number,
                spread.least if side < 0 else level,
                up=away if side < 0 else towards,
                down=towards if side < 0 else away,
                ceiling=spread.least_ceiling if side < 0 else spread.ceiling,
            )
    return moves.carried_out(draw)


class _Moves(NamedTuple):
    """Levels with the draws, from 0 to 1, below which each goes up and from which on it goes down.

    Each has the shape (problems, criteria, 1).
    """

    base: Floats
    up: Floats
    down: Floats

    @classmethod
    def none(cls, spreads: _DrawnLevels) -> _Moves:
        return cls(*np.zeros((3, len(spreads), len(spreads[0]), 1)))

    def allow(self, place: int, number: int, level: int | None, *, up: float, down: float, ceiling: int) -> None:
        """What is at an end, or not known, takes no step beyond it."""
        self.base[place, number, 0] = level or 0
        self.up[place, number, 0] = up if level is not None and level < ceiling else _NO_CHANCE
        self.down[place, number, 0] = 1 - (down if level else _NO_CHANCE)

    def carried_out(self, draw: Floats) -> Floats:
        """The levels in each draw, shape (problems, criteria, draws)."""
        step = (draw < self.up).view(np.int8)
        step -= (draw >= self.down).view(np.int8)
        moved: Floats = step.astype(np.float64)
        moved += self.base
        return moved


def _chance(confidence: Confidence, rule: StabilityRule) -> float:
    if confidence == "sure":
        return 0.0
    return float(rule.move_guess if confidence == "guess" else rule.move_fairly)

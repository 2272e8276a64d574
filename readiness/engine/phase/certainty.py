"""The exact probability of each phase, given how sure each answer is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from readiness.engine.answers.reading import Reading, Standing
from readiness.engine.phase.highest import AtBest
from readiness.engine.phase.requirements import Requirement
from readiness.model.base import FIRST_PHASE, PhaseNumber
from readiness.model.placement import Certainty
from readiness.model.pooled import LevelShares
from readiness.model.rubric import CertaintyRule

# Sums of floats stand for exact fractions; this keeps a probability of exactly 9/10 from falling below 0.9.
_ROUNDING = 1e-12


class CertaintyVerdict(NamedTuple):
    """How sure a placement is, and the neighbouring phase that a borderline one leans to."""

    certainty: Certainty
    neighbour: PhaseNumber | None


def spread_answer(standing: Standing, rule: CertaintyRule) -> LevelShares:
    """The probability of each level behind one person's answer.

    A level keeps the share of its confidence and gives the rest in equal parts to the levels next to it. Don't know and
    skipped are uniform, but don't know on a knowledge question is 0 or 1; not applicable is 0.
    """
    told = standing.told
    if isinstance(told, int):
        return _spread_level(told, _trust(standing, rule), standing.top)
    if told == "not-applicable":
        return _only(0, standing.top)
    if standing.high == standing.top:
        return _uniform(standing.top)
    none, one = rule.knowledge_dont_know
    return (float(none), float(one), *[0.0] * (standing.top - 1))


def spread_answers(reading: Reading, shares: Mapping[str, LevelShares]) -> tuple[LevelShares, ...]:
    """The distribution of every standing; `shares` replaces that of questions which several people answered."""
    rule = reading.rules.rubric.certainty
    slugs = reading.rules.questions
    return tuple(
        shares[slugs[item]] if item < len(slugs) and slugs[item] in shares else spread_answer(standing, rule)
        for item, standing in enumerate(reading.standings)
    )


def estimate_phases(
    reading: Reading, requirements: Mapping[PhaseNumber, Requirement], chances: tuple[LevelShares, ...]
) -> tuple[float, ...]:
    """The chance of each phase; answers count as independent, facts as certain. They sum to 1."""
    reached = [1.0]
    for phase in reading.rules.rubric.phase_numbers[1:]:
        chance = estimate_foundation(reading, requirements[phase], chances) if reading.workload_phase >= phase else 0.0
        reached.append(min(chance, reached[-1]))
    return tuple(here - above for here, above in zip(reached, [*reached[1:], 0.0], strict=True))


def assure_phase(
    reading: Reading,
    requirements: Mapping[PhaseNumber, Requirement],
    chances: tuple[LevelShares, ...],
    placed: PhaseNumber,
    *,
    at_best: AtBest,
) -> float:
    """The least probability of the placed phase, whatever the unknown turns out to be.

    That is P(this phase or a higher one) with everything unknown at its worst, less P(a higher one) with everything
    unknown at its best. Unknown is how sure an answer is, too, where nobody said so: such an answer may be anything
    from sure to a guess, on each side the one that is worse. It never grows if less is told.
    """
    at_worst = _settled(reading, chances, at_best=False)
    here = 1.0 if placed == FIRST_PHASE else estimate_foundation(reading, requirements[placed], at_worst)
    if placed == reading.rules.rubric.last_phase:
        return here
    best, requirement = at_best.require(placed + 1)
    if best.workload_phase < requirement.phase:
        return here
    added = [_uniform(standing.top) for standing in best.standings[len(chances) :]]
    settled = _settled(best, (*chances, *added), at_best=True)
    return max(0.0, here - min(here, estimate_foundation(best, requirement, settled)))


def _settled(reading: Reading, chances: tuple[LevelShares, ...], *, at_best: bool) -> tuple[LevelShares, ...]:
    """The distributions with every unknown answer at its worst or its best level.

    An answer of which nobody said how sure it is lies as far to that side as any confidence puts it. What several
    people told stays as it is.
    """
    rule, asked = reading.rules.rubric.certainty, len(reading.rules.questions)
    trusts = (float(rule.sure), float(rule.fairly), float(rule.guess))
    found = []
    for item, (standing, chance) in enumerate(zip(reading.standings, chances, strict=True)):
        if standing.low != standing.high and chance == _uniform(standing.top):
            found.append(_only(standing.top if at_best else 0, standing.top))
        elif item < asked and _is_of_unknown_trust(standing) and chance == spread_answer(standing, rule):
            found.append(_spread_to(standing.low, trusts, standing.top, at_best=at_best))
        else:
            found.append(chance)
    return tuple(found)


def _is_of_unknown_trust(standing: Standing) -> bool:
    return isinstance(standing.told, int) and standing.confidence is None


# There are few levels, and few ways to be sure of them; every assessment asks for most of them.
@lru_cache(maxsize=256)
def _spread_to(level: int, trusts: tuple[float, ...], top: int, *, at_best: bool) -> LevelShares:
    """The distribution beyond which no confidence, each with its trust, goes on one side.

    At its worst no confidence puts less at or above any level, at its best none puts more there.
    """
    each = [_spread_level(level, trust, top) for trust in trusts]
    extreme = max if at_best else min
    above = [extreme(sum(shares[least:]) for shares in each) for least in range(top + 1)]
    return tuple(here - more for here, more in zip(above, [*above[1:], 0.0], strict=True))


def estimate_foundation(reading: Reading, requirement: Requirement, chances: tuple[LevelShares, ...]) -> float:
    """The probability that the foundation reaches the phase of `requirement`: a product over dimensions.

    Inside a dimension the distribution of the sum of integer units is an exact convolution over its questions, each
    cut off below its threshold.
    """
    if not requirement.facts_hold:
        return 0.0
    rules = reading.rules
    probability = 1.0
    for item in range(len(rules.questions), len(chances)):
        probability *= sum(chances[item][requirement.thresholds[item] :])
    for dimension, least in zip(rules.dimensions, requirement.sums, strict=True):
        parts = tuple(
            (chances[item], requirement.thresholds[item], rules.units[item], rules.tops[item])
            for item in dimension.questions
        )
        probability *= _reach(parts, max(least, 0))
    return min(probability, 1.0)


# An answer belongs to one dimension: what the others come to stays as it was.
@lru_cache(maxsize=256)
def _reach(parts: tuple[tuple[LevelShares, int, int, int], ...], least: int) -> float:
    """The probability that the units of a dimension sum to at least `least`.

    `parts` holds for each question its distribution, the least level that counts, the units of a level and the top one.
    """
    totals: npt.NDArray[np.floating[Any]] = np.ones(1)
    for chances, lowest, unit, top in parts:
        totals = np.convolve(totals, _kernel(chances[lowest:], lowest, unit, top))
    return float(totals[least:].sum())


def judge_certainty(
    placed: PhaseNumber,
    probability: tuple[float, ...],
    rule: CertaintyRule,
    *,
    highest: PhaseNumber | None = None,
    assured: float = 1.0,
) -> CertaintyVerdict:
    """Put the probability of the placed phase into a word; the higher of two equally probable neighbours is named.

    As long as something unknown may lead to a phase up to `highest`, the placement is not certain. Otherwise the word
    rests on the least that is `assured` whatever the unknown turns out to be.
    """
    if highest is not None and highest > placed:
        return CertaintyVerdict("not-certain", None)
    chance = min(probability[placed - 1], assured) + _ROUNDING
    if chance >= rule.firm_from:
        return CertaintyVerdict("firm", None)
    near = [phase for phase in range(1, len(probability) + 1) if abs(phase - placed) == 1]
    neighbour: PhaseNumber = max(near, key=lambda phase: (probability[phase - 1], phase))
    return CertaintyVerdict("borderline", neighbour)


def _trust(standing: Standing, rule: CertaintyRule) -> float:
    by_confidence = {"sure": rule.sure, "fairly": rule.fairly, "guess": rule.guess, None: rule.not_asked}
    return float(by_confidence[standing.confidence])


@lru_cache(maxsize=16)
def _uniform(top: int) -> LevelShares:
    return (1 / (top + 1),) * (top + 1)


@lru_cache(maxsize=64)
def _only(level: int, top: int) -> LevelShares:
    return tuple(float(each == level) for each in range(top + 1))


@lru_cache(maxsize=256)
def _spread_level(level: int, trust: float, top: int) -> LevelShares:
    neighbours = [other for other in (level - 1, level + 1) if 0 <= other <= top]
    shares = [0.0] * (top + 1)
    shares[level] = trust
    for other in neighbours:
        shares[other] = (1.0 - trust) / len(neighbours)
    return tuple(shares)


def _kernel(kept: tuple[float, ...], lowest: int, unit: int, top: int) -> npt.NDArray[np.float64]:
    """The distribution of unit x level over sums 0, 1, 2, ...; levels below `lowest` are cut off."""
    kernel = np.zeros(unit * top + 1)
    kernel[unit * lowest :: unit] = kept
    return kernel

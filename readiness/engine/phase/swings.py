"""Which single answers would raise or lower the placement if they were different."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from readiness.engine.answers.reading import Reading
from readiness.engine.phase.requirements import Requirement, sum_units
from readiness.model.base import FIRST_PHASE, PhaseNumber
from readiness.model.placement import Swing


class Swings(NamedTuple):
    """Changes of one answer that raise the placed phase, and those that lower it."""

    ups: tuple[Swing, ...]
    downs: tuple[Swing, ...]


class _Shortfall(NamedTuple):
    """How the present levels stand to one requirement: answers below their threshold, dimensions below their sum."""

    requirement: Requirement
    answers: frozenset[int]
    dimensions: frozenset[int]
    spare_units: tuple[int, ...]


def find_swings(reading: Reading, requirements: Mapping[PhaseNumber, Requirement], placed: PhaseNumber) -> Swings:
    """Change every question to every other level, one at a time, and keep the changes that move the placed phase.

    Unknown and not applicable answers start at level 0. Facts, workloads and the first problem stay as they are.
    """
    rules = reading.rules
    levels = [standing.low for standing in reading.standings]
    shortfalls = [_measure(requirement, levels, reading) for requirement in requirements.values()]
    ups: list[Swing] = []
    downs: list[Swing] = []
    for question, slug in enumerate(rules.questions):
        for level in range(rules.tops[question] + 1):
            if level == levels[question]:
                continue
            phase = _phase_with(question, level, levels[question], shortfalls=shortfalls, reading=reading)
            if phase != placed:
                swing = Swing(question=slug, from_level=levels[question], to_level=level, phase=phase)
                (ups if phase > placed else downs).append(swing)
    return Swings(tuple(ups), tuple(downs))


def _measure(requirement: Requirement, levels: list[int], reading: Reading) -> _Shortfall:
    totals = sum_units(levels, reading.rules)
    spare = tuple(total - least for total, least in zip(totals, requirement.sums, strict=True))
    return _Shortfall(
        requirement=requirement,
        answers=frozenset(item for item, level in enumerate(levels) if level < requirement.thresholds[item]),
        dimensions=frozenset(place for place, units in enumerate(spare) if units < 0),
        spare_units=spare,
    )


def _phase_with(
    question: int, level: int, before: int, *, shortfalls: list[_Shortfall], reading: Reading
) -> PhaseNumber:
    """The placed phase with one question at another level."""
    dimension = reading.rules.dimension_of[question]
    gained = reading.rules.units[question] * (level - before)
    reached: PhaseNumber = FIRST_PHASE
    for shortfall in shortfalls:
        is_met = (
            shortfall.requirement.facts_hold
            and level >= shortfall.requirement.thresholds[question]
            and shortfall.answers <= {question}
            and shortfall.dimensions <= {dimension}
            and shortfall.spare_units[dimension] + gained >= 0
        )
        if not is_met:
            break
        reached = shortfall.requirement.phase
    return min(reached, reading.workload_phase)

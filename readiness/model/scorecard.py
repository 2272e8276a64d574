"""The computed result of scoring, with the answers that made it."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from readiness.model.base import STATUSES, TOP_LEVEL, Facet, Noun, StatusLevel


class Contribution(Noun):
    """The part of a capability score that one answer supplies: weight x value / sum of weights.

    `value` is the level on the scale of the scores; None where scores count levels themselves.
    """

    question: str
    level: int
    weight: int
    points: float
    value: float | None = None


class CapabilityScore(Noun):
    """Score of one capability, or None if too little is answered; `low` and `high` bound it.

    `completeness` and `confidence` run from 0 to 1. `is_applicable` is False if every question was declared not
    applicable. `is_derived` marks a score that comes from facts (role coverage), which has no contributions.
    """

    id: str
    score: float | None
    low: float
    high: float
    completeness: float
    confidence: float
    contributions: tuple[Contribution, ...] = ()
    skipped: tuple[str, ...] = ()
    dont_know: tuple[str, ...] = ()
    not_applicable: tuple[str, ...] = ()
    is_applicable: bool = True
    is_derived: bool = False


class DimensionScore(Noun):
    """Score of one dimension: the mean of its published capability scores; None if too little is answered."""

    id: str
    score: float | None
    low: float
    high: float
    completeness: float
    confidence: float
    capabilities: tuple[CapabilityScore, ...]


class Completeness(Noun):
    """How many questions are answered with a level, don't know, not applicable, or not at all.

    `share` is answered with a level / all that are not declared not applicable, from 0 to 1.
    """

    questions: int
    answered: int
    dont_know: int
    not_applicable: int
    skipped: int
    share: float


class ScoreScale(Noun):
    """The lowest and the highest score there can be: 0 to 3, unless a rubric has a scale of its own."""

    lowest: float = 0.0
    highest: float = float(TOP_LEVEL)

    @property
    def width(self) -> float:
        """From the lowest to the highest score."""
        return self.highest - self.lowest

    def share(self, score: float) -> float:
        """How far up the scale a score is, from 0 to 1."""
        return (score - self.lowest) / self.width

    def at(self, share: float) -> float:
        """The score this far up the scale."""
        return self.lowest + share * self.width


USUAL_SCALE = ScoreScale()
"""Levels themselves: 0 to 3."""


class Scorecard(Noun):
    """Every dimension with its capabilities, on one scale, and how much was answered."""

    dimensions: tuple[DimensionScore, ...]
    completeness: Completeness
    scale: ScoreScale = USUAL_SCALE

    @cached_property
    def by_dimension(self) -> dict[str, DimensionScore]:
        """Dimension scores by dimension slug."""
        return {dimension.id: dimension for dimension in self.dimensions}

    @cached_property
    def by_capability(self) -> dict[str, CapabilityScore]:
        """Capability scores by capability slug."""
        return {capability.id: capability for dimension in self.dimensions for capability in dimension.capabilities}

    @cached_property
    def weakest(self) -> str | None:
        """The dimension with the lowest published score, the first of equals; None without any."""
        scored = [(dimension.score, dimension.id) for dimension in self.dimensions if dimension.score is not None]
        return min(scored, key=lambda each: each[0])[1] if scored else None


class FacetState(Noun):
    """One facet as it was answered: the level used for the status, and what was given."""

    facet: Facet
    level: int
    given: int | Literal["dont-know", "not-applicable"] | None
    needed: int | None = None


class DataStatus(Noun):
    """The status of one set of data, its range if something is unknown, and the facets that block the next status.

    `subject` is "organization", or the name of a workload or candidate problem. `next` is None at the top. `level` is
    the status for certain; `high` the one with what was not told, and the labels if they are unknown, at their best.
    """

    subject: str
    level: StatusLevel
    low: StatusLevel
    high: StatusLevel
    facets: tuple[FacetState, ...]
    next: StatusLevel | None
    blocking: tuple[FacetState, ...]

    @property
    def is_known(self) -> bool:
        """Whether nothing unknown can change the status."""
        return self.low == self.high

    @property
    def not_known(self) -> tuple[Facet, ...]:
        """The facets that nobody has told or could tell."""
        return tuple(state.facet for state in self.facets if state.given in (None, "dont-know"))

    def compared_with(self, other: DataStatus) -> Literal["more", "less", "otherwise"]:
        """Whether what was told of this data says more than that of another set, less, or something else."""
        low, high = STATUSES.index(self.low), STATUSES.index(self.high)
        worst, best = STATUSES.index(other.low), STATUSES.index(other.high)
        if worst <= low and high <= best:
            return "more"
        return "less" if low <= worst and best <= high else "otherwise"

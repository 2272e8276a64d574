"""Candidate problems in order, with class, reasons and how stable the order is."""

from __future__ import annotations

from typing import Literal

from readiness.model.base import Noun
from readiness.model.rubric import ProblemClass
from readiness.model.scorecard import DataStatus

RankCertainty = Literal["clear first", "likely first", "toss-up"]


class CriterionScore(Noun):
    """One criterion of one problem: the level used, its weight, and the points of 100 it supplies.

    `level` is None if unknown (counted as 0). `capped_from` is the level before the data-quality cap, if it was cut.
    """

    criterion: str
    level: int | None
    capped_from: int | None
    weight: float
    points: float


class RuleHit(Noun):
    """A knock-out or prerequisite rule that fires. `action` must be done before the proof of concept."""

    rule: str
    actual: int | str
    action: str | None


class RankedProblem(Noun):
    """A candidate problem with its place. Scores run 0-100; `p_first` is the share of draws in which it ranks first.

    `p_first_any_weights` is the same under any weights whatever. `unknown` lists criteria (and flags) to find out;
    `blocking_unknown` those that keep it out of class "ready". `prerequisites` are action ids. `data_status` is the
    status of its own data, or None if the organization-wide one applies.
    """

    id: str
    name: str
    type: str
    rank: int
    class_: ProblemClass
    score: float
    low: float
    high: float
    value: float
    feasibility: float
    p_first: float
    p_first_any_weights: float
    rank_shares: tuple[float, ...]
    criteria: tuple[CriterionScore, ...]
    hits: tuple[RuleHit, ...]
    unknown: tuple[str, ...]
    blocking_unknown: tuple[str, ...]
    prerequisites: tuple[str, ...]
    needs_label: bool
    data_status: DataStatus
    has_own_data: bool
    is_close_call: bool


class WeightSwap(Noun):
    """The smallest change of one weight that makes the top two swap."""

    criterion: str
    from_weight: float
    to_weight: float
    winner: str
    loser: str


class Ranking(Noun):
    """Candidate problems, best first. `first` is the id of the problem to start with, if any may become one.

    `favourite` is the problem most often first in the draws; `certainty` puts its share into words.
    """

    preset: str
    weights: tuple[tuple[str, float], ...]
    problems: tuple[RankedProblem, ...]
    first: str | None
    favourite: str | None
    certainty: RankCertainty | None
    swap: WeightSwap | None
    draws: int
    seed: int

    @property
    def first_problem(self) -> RankedProblem | None:
        """The problem to start with."""
        return next((problem for problem in self.problems if problem.id == self.first), None)

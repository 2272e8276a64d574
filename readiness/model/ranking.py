"""Candidate problems in order, with class, reasons and how stable the order is."""

from __future__ import annotations

from itertools import islice
from typing import ClassVar, Final, Literal, Self

from readiness.model.base import Noun, Shortened
from readiness.model.rubric import ProblemClass
from readiness.model.safeguards import NeededSafeguard, ProblemFlag
from readiness.model.scorecard import DataStatus

SET_ASIDE: Final[tuple[ProblemClass, ...]] = ("later", "not-ml")
"""The classes that can become no project as things are."""
BY_RULE: Final[tuple[ProblemClass, ...]] = ("buy", *SET_ASIDE)
"""The classes that one rule is enough for, whatever else is known."""

NEXT_PROBLEMS: Final = 2
"""How many problems are started together once the first one is in use."""

RankCertainty = Literal["clear first", "likely first", "first so far", "toss-up"]


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


class RankedProblem(Shortened):
    """A candidate problem with its place. Scores run 0-100; `p_first` is the share of draws in which it ranks first.

    `blocking_unknown` lists criteria and flags that are not known and could change the class; with any it is not ready.
    `prerequisites` are action ids. `data_status` is the status of its own data, or None if the organization-wide one
    applies. `rank` counts from 1; None as long as the problem is not judged. `rank_shares` is empty and `p_first` is 0
    as long as no criterion is known. `is_close_call` is None if what was not told may make it one. `least_first` is the
    least share of draws in which it ranks first, whatever was not told turns out to be. `safeguards` are those it
    needs, or may need, before it starts; they move neither score nor rank. Outcomes of earlier versions have none of
    these two.
    """

    retired: ClassVar[frozenset[str]] = frozenset({"p_first_any_weights", "unknown"})

    id: str
    name: str
    type: str
    rank: int | None
    class_: ProblemClass
    score: float
    low: float
    high: float
    value: float
    feasibility: float
    p_first: float
    rank_shares: tuple[float, ...]
    criteria: tuple[CriterionScore, ...]
    hits: tuple[RuleHit, ...]
    blocking_unknown: tuple[str, ...]
    prerequisites: tuple[str, ...]
    needs_label: bool
    data_status: DataStatus
    has_own_data: bool
    is_close_call: bool | None
    least_first: float | None = None
    safeguards: tuple[NeededSafeguard, ...] = ()

    @property
    def is_scored(self) -> bool:
        """Whether the level of any criterion is known, so that the score rests on something."""
        return any(criterion.level is not None for criterion in self.criteria)

    @property
    def is_judged(self) -> bool:
        """Whether anything speaks for the class: the level of a criterion, or a rule that is enough by itself."""
        return self.is_scored or self.class_ in BY_RULE

    @property
    def can_become_project(self) -> bool:
        """Whether it can become an ML project of one's own: ready, or ready once something is done first."""
        return self.is_scored and self.class_ not in BY_RULE

    def with_safeguards(
        self,
        safeguards: tuple[NeededSafeguard, ...],
        *,
        class_: ProblemClass | None = None,
        prerequisites: tuple[str, ...] | None = None,
    ) -> Self:
        """The same with the safeguards it needs, and what they make of its class and of what comes first."""
        made = {"class_": class_, "prerequisites": prerequisites}
        told = {name: value for name, value in made.items() if value is not None}
        return self.model_copy(update={"safeguards": safeguards, **told})

    @property
    def missing_safeguards(self) -> tuple[NeededSafeguard, ...]:
        """The safeguards it needs for certain and that are told not to be in place."""
        return tuple(each for each in self.safeguards if each.is_needed and each.state == "missing")

    @property
    def unknown_safeguards(self) -> tuple[NeededSafeguard, ...]:
        """The safeguards it needs for certain of which nobody knows whether they are in place."""
        return tuple(each for each in self.safeguards if each.is_needed and each.state == "unknown")

    @property
    def unknown_flags(self) -> tuple[ProblemFlag, ...]:
        """What is not known of the problem itself and may ask for a safeguard that is not in place."""
        open_ones = (each for each in self.safeguards if not each.is_needed and each.state != "in-place")
        return tuple(dict.fromkeys(flag for each in open_ones for flag in each.perhaps))

    @property
    def is_to_buy(self) -> bool:
        """Whether a ready-made tool is to be bought for it."""
        return self.class_ == "buy"


class WeightSwap(Noun):
    """The smallest change of one weight that makes the top two swap."""

    criterion: str
    from_weight: float
    to_weight: float
    winner: str
    loser: str


class Ranking(Noun):
    """Candidate problems, best first, those not judged yet last. `first` is the problem to start with, if there is one.

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

    def with_problems(self, problems: tuple[RankedProblem, ...]) -> Self:
        """The same with more told of its problems, in the same order."""
        return self.model_copy(update={"problems": problems})

    @property
    def next_problems(self) -> tuple[RankedProblem, ...]:
        """The problems that come after the first one: as many as are started together, best first."""
        others = (each for each in self.problems if each.id != self.first and each.can_become_project)
        return tuple(islice(others, NEXT_PROBLEMS))

    @property
    def first_problem(self) -> RankedProblem | None:
        """The problem to start with."""
        return next((problem for problem in self.problems if problem.id == self.first), None)

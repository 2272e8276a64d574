"""Each candidate problem by itself: its levels, its data, how often it comes first. Nothing here knows the phase."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache

from readiness.engine.answers.own_data import data_of_problem
from readiness.engine.problems.criteria import Levels, Weights, choose_weights, read_levels, score_bounds
from readiness.engine.problems.stability import Stability, sample_ranks
from readiness.engine.rules import Rules
from readiness.engine.same import Same
from readiness.engine.scores.data_status import rate_organization_data, rate_own_data
from readiness.model.response import Answer, CandidateProblem, DataFacets, Response
from readiness.model.rubric import ProblemsRule
from readiness.model.scorecard import DataStatus


@dataclass(frozen=True)
class Candidates:
    """Everything about the candidates that does not depend on the placed phase.

    `stability` holds those of `spots` alone: a candidate of which no criterion is known is not drawn, for its share
    would rest on nothing. `own_data` is what is known of the data of each, None where that of the organization stands
    for it.
    """

    problems: tuple[CandidateProblem, ...]
    levels: tuple[Levels, ...]
    preset: str
    weights: Weights
    stability: Stability | None
    statuses: Mapping[str, DataStatus]
    own_data: Mapping[str, DataFacets | None]

    @cached_property
    def bounds(self) -> tuple[tuple[Fraction, Fraction], ...]:
        """The exact score 0-100 of each, with every unknown at 0 and at its ceiling."""
        return tuple(score_bounds(each, self.weights) for each in self.levels)

    def score(self, index: int) -> Fraction:
        """The exact score 0-100 with every unknown at 0."""
        return self.bounds[index][0]

    def tenths(self, index: int) -> int:
        """The score in tenths, halves rounded up."""
        return int(self.score(index) * 10 + Fraction(1, 2))

    @cached_property
    def spots(self) -> Mapping[int, int]:
        """The candidates of which some criterion is known, each with its place in the draws."""
        return {index: spot for spot, index in enumerate(_scored(self.levels))}

    def rank_shares(self, index: int) -> tuple[float, ...]:
        """Share of draws in which this candidate takes each rank; empty if it is not drawn."""
        if self.stability is None or index not in self.spots:
            return ()
        return tuple(float(share) for share in self.stability.rank_shares[self.spots[index]])

    def first_share(self, index: int) -> float:
        """Share of draws in which this candidate ranks first."""
        if self.stability is None or index not in self.spots:
            return 0.0
        return float(self.stability.rank_shares[self.spots[index], 0])

    def assured_first(self, index: int) -> float:
        """The least share of draws in which this candidate ranks first, whatever was not told turns out to be."""
        if self.stability is None or index not in self.spots:
            return 0.0
        return float(self.stability.assured_first[self.spots[index]])

    def wins(self, upper: int, lower: int) -> float | None:
        """Share of draws in which one candidate ranks above another; None unless both are drawn."""
        if self.stability is None or not {upper, lower} <= self.spots.keys():
            return None
        return float(self.stability.wins[self.spots[upper], self.spots[lower]])

    def assured_wins(self, upper: int, lower: int) -> float | None:
        """The least share of draws in which one candidate ranks above another; None unless both are drawn."""
        if self.stability is None or not {upper, lower} <= self.spots.keys():
            return None
        return float(self.stability.assured_wins[self.spots[upper], self.spots[lower]])


def _scored(levels: tuple[Levels, ...]) -> tuple[int, ...]:
    """Indexes of the candidates of which the level of some criterion is known."""
    return tuple(index for index, each in enumerate(levels) if any(level is not None for level in each.used.values()))


def weigh_candidates(response: Response, rules: Rules, organization: DataStatus | None = None) -> Candidates:
    """Read levels, choose weights, rate each problem's data and sample the rank stability once.

    `organization` is the status of the main data, if it was rated already.
    """
    preset, weights = choose_weights(response, rules.rubric.problems)
    rule = rules.rubric.data_status
    quality = response.answers.get(rule.quality_question, Answer()).level
    organization = organization or rate_organization_data(response, rules)
    return _weighed(
        Same(response.problems),
        Same((rules,)),
        preset=preset,
        chosen=tuple(weights.items()),
        quality=quality,
        organization=organization,
        told=tuple(response.answers.get(each.question, Answer()).level for each in rule.facets),
    )


@lru_cache(maxsize=32)
def _weighed(
    problems: Same[CandidateProblem],
    content: Same[Rules],
    *,
    preset: str,
    chosen: tuple[tuple[str, Fraction], ...],
    quality: int | None,
    organization: DataStatus,
    told: tuple[int | None, ...],
) -> Candidates:
    (rules,), weights = content, dict(chosen)
    rule = rules.rubric.problems
    main_data = dict(zip((each.facet for each in rules.rubric.data_status.facets), told, strict=True))
    levels = tuple(read_levels(problem, rule, quality) for problem in problems)
    stability = _draw(problems, levels, weights, rule)
    own = {problem.id: data_of_problem(problem, main_data, rules.rubric) for problem in problems}
    statuses = {
        problem.id: organization if facets is None else rate_own_data(facets, rules, subject=problem.name)
        for problem in problems
        for facets in (own[problem.id],)
    }
    return Candidates(tuple(problems), levels, preset, weights, stability, statuses, own)


def _draw(
    problems: tuple[CandidateProblem, ...], levels: tuple[Levels, ...], weights: Weights, rule: ProblemsRule
) -> Stability | None:
    scored = _scored(levels)
    if not scored:
        return None
    drawn = [problems[index] for index in scored], [levels[index] for index in scored]
    return sample_ranks(*drawn, weights, rule.stability)

"""Candidate problems in order: class first, then score, with the problem to start with on top."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from readiness.engine.classing import CLASS_ORDER, Verdict, classify, needs_label
from readiness.engine.compiling import Rules
from readiness.engine.prioritizing import effort_days
from readiness.engine.rating_data import rate_organization_data, rate_own_data
from readiness.engine.reading import ORGANIZATION, has_own_facets
from readiness.engine.sampling import Stability, sample_ranks
from readiness.engine.weighing import (
    Levels,
    Weights,
    choose_weights,
    explain_score,
    find_swap,
    read_levels,
    score_bounds,
    score_side,
)
from readiness.model.ranking import RankCertainty, RankedProblem, Ranking, WeightSwap
from readiness.model.response import Answer, CandidateProblem, Response
from readiness.model.rubric import ProblemsRule, Rubric
from readiness.model.scorecard import DataStatus

CHOOSE_SIMPLER = "B6"


@dataclass(frozen=True)
class Candidates:
    """Everything about the candidates that does not depend on the placed phase."""

    problems: tuple[CandidateProblem, ...]
    levels: tuple[Levels, ...]
    preset: str
    weights: Weights
    stability: Stability | None
    statuses: Mapping[str, DataStatus]

    def score(self, index: int) -> Fraction:
        """The exact score 0-100 with every unknown at 0."""
        return score_bounds(self.levels[index], self.weights)[0]

    def tenths(self, index: int) -> int:
        """The score in tenths, halves rounded up."""
        return int(self.score(index) * 10 + Fraction(1, 2))

    def first_share(self, index: int) -> float:
        """Share of draws in which this candidate ranks first."""
        return float(self.stability.rank_shares[index, 0]) if self.stability is not None else 0.0


def weigh_candidates(response: Response, rules: Rules) -> Candidates:
    """Read levels, choose weights, rate each problem's data and sample the rank stability once."""
    rule = rules.rubric.problems
    preset, weights = choose_weights(response, rule)
    quality = response.answers.get(rules.rubric.data_status.quality_question, Answer()).level
    levels = tuple(read_levels(problem, rule, quality) for problem in response.problems)
    stability = sample_ranks(response.problems, levels, weights, rule.stability) if levels else None
    organization = rate_organization_data(response, rules)
    statuses = {
        problem.id: rate_own_data(problem.facets, rules, subject=problem.name)
        if problem.facets is not None and has_own_facets(problem.facets)
        else organization
        for problem in response.problems
    }
    return Candidates(response.problems, levels, preset, weights, stability, statuses)


@dataclass(frozen=True)
class Order:
    """The candidates as classified for a phase: verdicts by index, and the indexes from first to last."""

    candidates: Candidates
    rubric: Rubric
    verdicts: tuple[Verdict, ...]

    @cached_property
    def places(self) -> tuple[int, ...]:
        """Indexes of the candidates in order, the one to start with on top."""
        if self.first is None:
            return self._by_class
        return (self.first, *(index for index in self._by_class if index != self.first))

    @cached_property
    def first(self) -> int | None:
        """Top of "ready"; else of "do first" the one nearest to a start, a simple pattern before others."""
        ready = [index for index in self._by_class if self.verdicts[index].class_ == "ready"]
        if ready:
            return ready[0]
        blocked = [index for index in self._by_class if self.verdicts[index].class_ == "do-first"]
        simple = [index for index in blocked if not self.verdicts[index].has_hit(CHOOSE_SIMPLER)]
        return min(simple or blocked, key=self._distance, default=None)

    @cached_property
    def _by_class(self) -> tuple[int, ...]:
        return tuple(sorted(range(len(self.verdicts)), key=self._place))

    def _place(self, index: int) -> tuple[float, ...]:
        problem, candidates = self.candidates.problems[index], self.candidates
        weeks = float("inf") if problem.weeks_to_first_result is None else problem.weeks_to_first_result
        return (
            CLASS_ORDER.index(self.verdicts[index].class_),
            -candidates.tenths(index),
            -candidates.first_share(index),
            weeks,
            -(candidates.levels[index].used[self.rubric.problems.data_criterion] or 0),
            index,
        )

    def _distance(self, index: int) -> tuple[int, Fraction, int, int]:
        """Fewest, then cheapest prerequisites, then score."""
        actions = [self.rubric.action_by_id[action] for action in self.verdicts[index].prerequisites]
        effort = sum((effort_days(action, self.rubric.planning) for action in actions), Fraction(0))
        return len(actions), effort, -self.candidates.tenths(index), self._by_class.index(index)

    def is_close(self, place: int) -> bool:
        """Whether a neighbour of the same class is on the other side in too many draws to call the order."""
        stability, likely = self.candidates.stability, float(self.rubric.problems.stability.likely_from)
        if stability is None:
            return False
        for above, below in ((place - 1, place), (place, place + 1)):
            if above < 0 or below >= len(self.places):
                continue
            upper, lower = self.places[above], self.places[below]
            is_same_class = self.verdicts[upper].class_ == self.verdicts[lower].class_
            if is_same_class and stability.wins[upper, lower] < likely:
                return True
        return False


def rank_problems(candidates: Candidates, rubric: Rubric, phase: int) -> Ranking:
    """Classify and order the candidates for an organization placed in `phase`.

    Order: class, score rounded to 0.1, share of draws first, fewer weeks to a first result, more data, order of entry.
    The problem to start with is listed first; without a ready one it is the nearest of those that need one thing first.
    """
    rule = rubric.problems
    pairs = zip(candidates.problems, candidates.levels, strict=True)
    verdicts = tuple(classify(problem, levels, rule, phase) for problem, levels in pairs)
    order = Order(candidates, rubric, verdicts)
    favourite = max(range(len(verdicts)), key=candidates.first_share, default=None)
    return Ranking(
        preset=candidates.preset,
        weights=tuple((criterion, float(weight)) for criterion, weight in candidates.weights.items()),
        problems=tuple(_ranked(order, place) for place in range(len(verdicts))),
        first=None if order.first is None else candidates.problems[order.first].id,
        favourite=None if favourite is None else candidates.problems[favourite].id,
        certainty=None if favourite is None else _certainty(candidates.first_share(favourite), rule),
        swap=_swap(candidates),
        draws=rule.stability.draws,
        seed=rule.stability.seed,
    )


def _certainty(share: float, rule: ProblemsRule) -> RankCertainty:
    if share >= float(rule.stability.clear_from):
        return "clear first"
    return "likely first" if share >= float(rule.stability.likely_from) else "toss-up"


def _swap(candidates: Candidates) -> WeightSwap | None:
    """The weight change that swaps the two highest scores."""
    if len(candidates.problems) < 2:
        return None
    by_score = sorted(range(len(candidates.problems)), key=lambda index: (-candidates.score(index), index))
    first, second = ((candidates.problems[index].id, candidates.levels[index]) for index in by_score[:2])
    return find_swap(first, second, candidates.weights)


def _ranked(order: Order, place: int) -> RankedProblem:
    candidates, rule = order.candidates, order.rubric.problems
    index = order.places[place]
    problem, levels, verdict = candidates.problems[index], candidates.levels[index], order.verdicts[index]
    low, high = score_bounds(levels, candidates.weights)
    stability = candidates.stability
    unknown = [criterion for criterion, level in levels.used.items() if level is None]
    return RankedProblem(
        id=problem.id,
        name=problem.name,
        type=problem.type,
        rank=place + 1,
        class_=verdict.class_,
        score=float(low),
        low=float(low),
        high=float(high),
        value=float(score_side(levels, candidates.weights, rule, "value")),
        feasibility=float(score_side(levels, candidates.weights, rule, "feasibility")),
        p_first=candidates.first_share(index),
        p_first_any_weights=float(stability.first_any_weights[index]) if stability is not None else 0.0,
        rank_shares=tuple(float(share) for share in stability.rank_shares[index]) if stability is not None else (),
        criteria=explain_score(levels, candidates.weights, rule),
        hits=verdict.hits,
        unknown=tuple(dict.fromkeys([*unknown, *verdict.blocking_unknown])),
        blocking_unknown=verdict.blocking_unknown,
        prerequisites=verdict.prerequisites,
        needs_label=needs_label(problem, rule),
        data_status=candidates.statuses[problem.id],
        has_own_data=candidates.statuses[problem.id].subject != ORGANIZATION,
        is_close_call=order.is_close(place),
    )

"""Candidate problems in order: class first, then score, with the problem to start with on top."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache

from readiness.engine.answers.reading import ORGANIZATION
from readiness.engine.problems.candidates import Candidates
from readiness.engine.problems.classes import CLASS_ORDER, ClassVerdict, classify, needs_label
from readiness.engine.problems.criteria import explain_score, find_swap, score_side
from readiness.engine.same import Same
from readiness.model.ranking import BY_RULE, RankCertainty, RankedProblem, Ranking, WeightSwap
from readiness.model.rubric import ProblemsRule, Rubric


@dataclass(frozen=True)
class Order:
    """The candidates as classified for a phase: verdicts by index, and the indexes from first to last."""

    candidates: Candidates
    rubric: Rubric
    verdicts: tuple[ClassVerdict, ...]

    @cached_property
    def places(self) -> tuple[int, ...]:
        """Indexes of the judged candidates in order, the one to start with on top."""
        if self.first is None:
            return self._by_class
        return (self.first, *(index for index in self._by_class if index != self.first))

    @cached_property
    def listed(self) -> tuple[int, ...]:
        """Indexes of all candidates: the judged ones in order, then the others in order of entry."""
        return (*self.places, *(index for index in range(len(self.verdicts)) if index not in self.places))

    @cached_property
    def first(self) -> int | None:
        """Top of "ready"; else of "do first" the one nearest to a start, a simple pattern first; else one to buy."""
        ready = [index for index in self._by_class if self.verdicts[index].class_ == "ready"]
        if ready:
            return ready[0]
        blocked = [index for index in self._by_class if self.verdicts[index].class_ == "do-first"]
        rule = self.rubric.problems.simpler_rule
        simple = [index for index in blocked if rule is None or not self.verdicts[index].has_hit(rule)]
        nearest = min(simple or blocked, key=self._distance, default=None)
        bought = (index for index in self._by_class if self.verdicts[index].class_ == "buy")
        return next(bought, None) if nearest is None else nearest

    @cached_property
    def _by_class(self) -> tuple[int, ...]:
        return tuple(sorted(filter(self._is_judged, range(len(self.verdicts))), key=self._place))

    def _is_judged(self, index: int) -> bool:
        return index in self.candidates.spots or self.verdicts[index].class_ in BY_RULE

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
        effort = sum((action.days.of(self.rubric.planning.unknown_size)[1] for action in actions), Fraction(0))
        return len(actions), effort, -self.candidates.tenths(index), self._by_class.index(index)

    def is_close(self, place: int) -> bool | None:
        """Whether a neighbour of the same class is on the other side in too many draws to call the order.

        None if it is not by what was told, and may be by what was not.
        """
        likely = float(self.rubric.problems.stability.likely_from)
        found: bool | None = False
        for above, below in ((place - 1, place), (place, place + 1)):
            if above < 0 or below >= len(self.places):
                continue
            upper, lower = self.places[above], self.places[below]
            share, least = self.candidates.wins(upper, lower), self.candidates.assured_wins(upper, lower)
            is_same_class = self.verdicts[upper].class_ == self.verdicts[lower].class_
            if not is_same_class or share is None or least is None:
                continue
            if share < likely:
                return True
            found = None if least < likely else found
        return found


def rank_problems(candidates: Candidates, rubric: Rubric, phase: int) -> Ranking:
    """Classify and order the candidates for an organization placed in `phase`.

    Order: class, score rounded to 0.1, share of draws first, fewer weeks to a first result, more data, order of entry.
    The problem to start with is listed first; without a ready one it is the nearest of those that need one thing first.
    A candidate of which nothing is known has no rank and is not to start with; such candidates are listed last. How
    clearly one comes first, and which two are close, rests on the least share of draws, so that telling less makes no
    order firmer.
    """
    return _ranking(Same((candidates,)), Same((rubric,)), phase)


@lru_cache(maxsize=32)
def _ranking(weighed: Same[Candidates], rules: Same[Rubric], phase: int) -> Ranking:
    (candidates,), (rubric,) = weighed, rules
    rule, order = rubric.problems, _order(candidates, rubric, phase)
    favourite = max(candidates.spots, key=candidates.first_share, default=None)
    return Ranking(
        preset=candidates.preset,
        weights=tuple((criterion, float(weight)) for criterion, weight in candidates.weights.items()),
        problems=tuple(_ranked(order, place) for place in range(len(order.verdicts))),
        first=None if order.first is None else candidates.problems[order.first].id,
        favourite=None if favourite is None else candidates.problems[favourite].id,
        certainty=None if favourite is None else _certainty(candidates, favourite, rule),
        swap=_swap(candidates),
        draws=rule.stability.draws,
        seed=rule.stability.seed,
    )


def first_problem(candidates: Candidates, rubric: Rubric, phase: int) -> str | None:
    """The id of the problem to start with, which a whole ranking names as well."""
    first = _order(candidates, rubric, phase).first
    return None if first is None else candidates.problems[first].id


def _order(candidates: Candidates, rubric: Rubric, phase: int) -> Order:
    pairs = zip(candidates.problems, candidates.levels, strict=True)
    return Order(
        candidates, rubric, tuple(classify(problem, levels, rubric.problems, phase) for problem, levels in pairs)
    )


def _certainty(candidates: Candidates, favourite: int, rule: ProblemsRule) -> RankCertainty:
    """The word for the least share of draws; a favourite by what was told alone is first so far."""
    share, likely = candidates.assured_first(favourite), float(rule.stability.likely_from)
    if share >= float(rule.stability.clear_from):
        return "clear first"
    if share >= likely:
        return "likely first"
    return "first so far" if candidates.first_share(favourite) >= likely else "toss-up"


def _swap(candidates: Candidates) -> WeightSwap | None:
    """The weight change that swaps the two highest scores."""
    if len(candidates.spots) < 2:
        return None
    by_score = sorted(candidates.spots, key=lambda index: (-candidates.score(index), index))
    first, second = ((candidates.problems[index].id, candidates.levels[index]) for index in by_score[:2])
    return find_swap(first, second, candidates.weights)


def _ranked(order: Order, place: int) -> RankedProblem:
    candidates, rule = order.candidates, order.rubric.problems
    index = order.listed[place]
    is_judged = place < len(order.places)
    problem, levels, verdict = candidates.problems[index], candidates.levels[index], order.verdicts[index]
    low, high = candidates.bounds[index]
    return RankedProblem(
        id=problem.id,
        name=problem.name,
        type=problem.type,
        rank=place + 1 if is_judged else None,
        class_=verdict.class_,
        score=float(low),
        low=float(low),
        high=float(high),
        value=float(score_side(levels, candidates.weights, rule, "value")),
        feasibility=float(score_side(levels, candidates.weights, rule, "feasibility")),
        p_first=candidates.first_share(index),
        rank_shares=candidates.rank_shares(index),
        criteria=explain_score(levels, candidates.weights, rule),
        hits=verdict.hits,
        blocking_unknown=verdict.blocking_unknown,
        prerequisites=verdict.prerequisites,
        needs_label=needs_label(problem, rule),
        data_status=candidates.statuses[problem.id],
        has_own_data=candidates.statuses[problem.id].subject != ORGANIZATION,
        is_close_call=is_judged and order.is_close(place),
        least_first=candidates.assured_first(index),
    )

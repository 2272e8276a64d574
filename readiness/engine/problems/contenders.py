"""Which problems may be the one to start with once everything is told: the data of each of them counts until then.

What nobody told may be anything. A problem is left out only if another one is ahead of it for certain, so telling less
never leaves out more.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Final, Literal

from readiness.engine.problems.candidates import Candidates
from readiness.engine.problems.classes import STRENGTH, is_in_force, needs_label, read_flag
from readiness.engine.problems.criteria import Levels, score_levels
from readiness.engine.problems.ranking import first_problem
from readiness.engine.same import Same
from readiness.model.problem import ProblemRule
from readiness.model.ranking import BY_RULE
from readiness.model.response import CandidateProblem
from readiness.model.rubric import ProblemClass, Rubric

UNTOLD_KIND: Final = "other"
"""The kind of a problem as long as nobody chose one."""
Fires = Literal["yes", "no", "maybe"]


@dataclass(frozen=True)
class _Span:
    """What is certain of a problem, each from the least to the most that it may come to.

    `classes` it may fall into; the score in tenths; number and effort of what has to be done first. `is_hard` says
    whether it is kept back as too hard to begin with, `is_judged` whether it has a rank, `is_told` whether nothing
    that the order rests on is unknown.
    """

    classes: frozenset[ProblemClass]
    tenths: tuple[int, int]
    number: tuple[int, int]
    effort: tuple[Fraction, Fraction]
    is_hard: Fires
    is_judged: bool
    is_told: bool

    def is_surely(self, *classes: ProblemClass) -> bool:
        """Whether it has a rank, and one of these classes whatever is unknown."""
        return self.is_judged and self.classes <= set(classes)

    def may_precede(self, other: _Span) -> bool:
        """Whether it may be the one to start with although there is `other`."""
        return (
            ("ready" in self.classes and not (other.is_surely("ready") and other._is_higher(self)))
            or ("do-first" in self.classes and not other._is_surely_nearer(self))
            or (
                "buy" in self.classes
                and not other.is_surely("ready", "do-first")
                and not (other.is_surely("ready", "do-first", "buy") and other._is_higher(self))
            )
        )

    def _is_higher(self, other: _Span) -> bool:
        return self.tenths[0] > other.tenths[1]

    def _is_surely_nearer(self, other: _Span) -> bool:
        """Whether it comes before another one that needs something first: it is ready, simpler, or needs less."""
        if self.is_surely("ready"):
            return True
        if not self.is_surely("ready", "do-first"):
            return False
        if self.is_hard == "no" and other.is_hard == "yes":
            return True
        most, least = (self.number[1], self.effort[1]), (other.number[0], other.effort[0])
        is_nearer = most[0] < least[0] or (
            most[0] == least[0] and (most[1] < least[1] or (most[1] == least[1] and self._is_higher(other)))
        )
        return is_nearer and (self.is_hard == "no" or other.is_hard == "yes")


def possible_first_problems(candidates: Candidates, rubric: Rubric, phase: int) -> tuple[str, ...]:
    """The ids of all problems that may be the one to start with, the present one first; empty if none is."""
    return _possible(Same((candidates,)), Same((rubric,)), phase)


@lru_cache(maxsize=32)
def _possible(weighed: Same[Candidates], rules: Same[Rubric], phase: int) -> tuple[str, ...]:
    (candidates,), (rubric,) = weighed, rules
    first = first_problem(candidates, rubric, phase)
    pairs = tuple(zip(candidates.problems, candidates.levels, strict=True))
    spans = {problem.id: _span(problem, levels, candidates, rubric, phase) for problem, levels in pairs}
    found = () if first is None else (first,)
    if all(span.is_told for span in spans.values()):
        return found
    further = (
        name
        for name, span in spans.items()
        if name != first and all(span.may_precede(other) for rival, other in spans.items() if rival != name)
    )
    return (*found, *further)


def _span(problem: CandidateProblem, levels: Levels, candidates: Candidates, rubric: Rubric, phase: int) -> _Span:
    rule = rubric.problems
    states = {each.id: _fires(each, problem, levels, rubric, phase) for each in rule.rules}
    surely = [each for each in rule.rules if states[each.id] == "yes"]
    maybe = [each for each in rule.rules if states[each.id] == "maybe"]
    base = max((STRENGTH.index(each.class_) for each in surely), default=0)
    first = STRENGTH.index("do-first")
    reached = {base, *(place for each in maybe if (place := STRENGTH.index(each.class_)) > base)}
    if maybe and base < first:
        reached.add(first)
    classes = frozenset(STRENGTH[place] for place in reached)
    least = _actions(surely)
    most = _actions([*surely, *maybe]) | ({rule.find_out_action} if maybe else set())
    highest = {c: levels.ceiling[c] if level is None else level for c, level in levels.used.items()}
    low, high = (_tenths(score_levels(each, candidates.weights)) for each in (levels.least, highest))
    is_sure = all(criterion.id in problem.confidence for criterion in rule.criteria)
    return _Span(
        classes=classes,
        tenths=(low, high),
        number=(max(1, len(least)), max(1, len(most))),
        effort=(_effort(least, rubric), _effort(most, rubric)),
        is_hard=states.get(rule.simpler_rule or "", "no"),
        is_judged=any(level is not None for level in levels.used.values()) or classes <= set(BY_RULE),
        is_told=not maybe and levels.least == highest and is_sure and problem.weeks_to_first_result is not None,
    )


def _fires(each: ProblemRule, problem: CandidateProblem, levels: Levels, rubric: Rubric, phase: int) -> Fires:
    """Whether a rule fires, whatever the unknown turns out to be. A kind that nobody chose may be any."""
    rule = rubric.problems
    is_kind_told = problem.type in rule.type_by_id and problem.type != UNTOLD_KIND
    if not is_in_force(each, problem, rule, phase):
        return "no"
    if each.flag is not None:
        hit, missing = read_flag(each, problem, rule)
        may = bool(missing) or (problem.off_the_shelf == "partly" and each.flag == "off-the-shelf" and not is_kind_told)
        return "yes" if hit is not None else "maybe" if may else "no"
    if each.criterion is None or each.at_most is None:
        return "no"
    level = levels.used[each.criterion]
    if levels.least[each.criterion] > each.at_most:
        return "no"
    highest = levels.ceiling[each.criterion] if level is None else level
    is_sure = highest <= each.at_most and (
        is_kind_told or not each.only_if_label_needed or not needs_label(problem, rule)
    )
    return "yes" if is_sure else "maybe"


def _actions(rules: list[ProblemRule]) -> set[str]:
    return {each.action for each in rules if each.class_ == "do-first" and each.action is not None}


def _effort(actions: set[str], rubric: Rubric) -> Fraction:
    size = rubric.planning.unknown_size
    return sum((rubric.action_by_id[action].days.of(size)[1] for action in actions), Fraction(0))


def _tenths(score: Fraction) -> int:
    return int(score * 10 + Fraction(1, 2))

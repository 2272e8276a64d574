"""Knock-outs and prerequisites: which rules fire for a candidate problem, and the class it falls into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from readiness.engine.problems.criteria import Levels
from readiness.model.ranking import RuleHit
from readiness.model.response import CandidateProblem
from readiness.model.rubric import ProblemClass, ProblemRule, ProblemsRule

CLASS_ORDER: tuple[ProblemClass, ...] = ("ready", "do-first", "later", "not-ml")
_UNKNOWN: Final = ("dont-know", None)
"""What a flag holds that nobody knows, or that nobody was asked."""


@dataclass(frozen=True)
class Verdict:
    """The class of a problem with the rules that fired and the unknowns that could change it."""

    class_: ProblemClass
    hits: tuple[RuleHit, ...]
    blocking_unknown: tuple[str, ...]
    prerequisites: tuple[str, ...]

    def has_hit(self, rule: str) -> bool:
        """Whether this rule fired."""
        return any(hit.rule == rule for hit in self.hits)


def needs_label(problem: CandidateProblem, rule: ProblemsRule) -> bool:
    """Whether the problem needs recorded or made labels; an unknown type does (the stricter reading)."""
    kind = rule.type_by_id.get(problem.type)
    return kind is None or kind.needs_label


def classify(problem: CandidateProblem, levels: Levels, rule: ProblemsRule, phase: int) -> Verdict:
    """Apply every rule; the worst class holds.

    What is not known, whether nobody knows it or nobody was asked, never fires a rule. But a criterion or flag that a
    rule of this problem asks for keeps it out of "ready" until it is found out. Of a problem that is set aside only
    those unknowns are named that could set it aside for a stricter reason.
    """
    hits: list[RuleHit] = []
    unknown: dict[str, int] = {}
    for each in rule.rules:
        if not _is_in_force(each, problem, rule, phase):
            continue
        if each.flag is not None:
            hit, missing = _read_flag(each, problem)
        else:
            hit, missing = _read_criterion(each, levels.used)
        if hit is not None:
            hits.append(hit)
        unknown.update({name: CLASS_ORDER.index(each.class_) for name in missing})
    worst = max((CLASS_ORDER.index(_class_of(hit, rule)) for hit in hits), default=0)
    first = CLASS_ORDER.index("do-first")
    blocking = tuple(name for name, class_ in unknown.items() if worst <= first or class_ > worst)
    if blocking:
        worst = max(worst, first)
    actions = [hit.action for hit in hits if hit.action is not None]
    if blocking:
        actions.append(rule.find_out_action)
    return Verdict(
        class_=CLASS_ORDER[worst],
        hits=tuple(hits),
        blocking_unknown=blocking,
        prerequisites=tuple(dict.fromkeys(actions)),
    )


def _class_of(hit: RuleHit, rule: ProblemsRule) -> ProblemClass:
    return next(each.class_ for each in rule.rules if each.id == hit.rule)


def _is_in_force(each: ProblemRule, problem: CandidateProblem, rule: ProblemsRule, phase: int) -> bool:
    if each.only_if_label_needed and not needs_label(problem, rule):
        return False
    return each.only_in_phase is None or each.only_in_phase == phase


def _read_criterion(each: ProblemRule, used: Mapping[str, int | None]) -> tuple[RuleHit | None, tuple[str, ...]]:
    if each.criterion is None or each.at_most is None:
        return None, ()
    level = used[each.criterion]
    if level is None:
        return None, (each.criterion,)
    if level > each.at_most:
        return None, ()
    return RuleHit(rule=each.id, actual=level, action=each.action), ()


def _read_flag(each: ProblemRule, problem: CandidateProblem) -> tuple[RuleHit | None, tuple[str, ...]]:
    if each.flag == "fully-off-the-shelf":
        if problem.off_the_shelf == "fully":
            return RuleHit(rule=each.id, actual="fully", action=each.action), ()
        return None, ("off-the-shelf",) if problem.off_the_shelf in _UNKNOWN else ()
    if problem.legal_stop is True:
        return RuleHit(rule=each.id, actual="legal-stop", action=each.action), ()
    if problem.harm == "serious" and problem.human_check is False:
        return RuleHit(rule=each.id, actual="serious-harm", action=each.action), ()
    return None, _unknown_harm(problem)


def _unknown_harm(problem: CandidateProblem) -> tuple[str, ...]:
    unknown = ["legal-stop"] if problem.legal_stop in _UNKNOWN else []
    if problem.human_check is True:
        # With a human check the rule cannot fire, however great the harm.
        return tuple(unknown)
    if problem.harm in _UNKNOWN:
        unknown.append("harm")
    if problem.human_check in _UNKNOWN and (problem.harm == "serious" or problem.harm in _UNKNOWN):
        unknown.append("human-check")
    return tuple(unknown)

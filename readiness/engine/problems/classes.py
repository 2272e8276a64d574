"""Knock-outs and prerequisites: which rules fire for a candidate problem, and the class it falls into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from readiness.engine.problems.criteria import Levels
from readiness.model.ranking import RuleHit
from readiness.model.response import CandidateProblem
from readiness.model.rubric import ProblemClass, ProblemRule, ProblemsRule

CLASS_ORDER: tuple[ProblemClass, ...] = ("ready", "do-first", "buy", "later", "not-ml")
"""The classes in the order of a list."""
STRENGTH: tuple[ProblemClass, ...] = ("ready", "do-first", "later", "buy", "not-ml")
"""The classes by what beats what: a tool that exists needs no past cases, and a fixed rule needs no tool."""
_UNKNOWN: Final = ("dont-know", None)
"""What a flag holds that nobody knows, or that nobody was asked."""


@dataclass(frozen=True)
class ClassVerdict:
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


def classify(problem: CandidateProblem, levels: Levels, rule: ProblemsRule, phase: int) -> ClassVerdict:
    """Apply every rule; the strongest class holds.

    What is not known, whether nobody knows it or nobody was asked, never fires a rule. But a criterion or flag that a
    rule of this problem asks for keeps it out of "ready" until it is found out. Of a problem that is set aside only
    those unknowns are named that could set it aside for a stricter reason. A problem to buy is asked to do first only
    what a bought tool needs as well.
    """
    hits: list[RuleHit] = []
    unknown: dict[str, int] = {}
    for each in rule.rules:
        if not is_in_force(each, problem, rule, phase):
            continue
        if each.flag is not None:
            hit, missing = read_flag(each, problem, rule)
        else:
            hit, missing = _read_criterion(each, levels.used)
        if hit is not None:
            hits.append(hit)
        unknown.update({name: STRENGTH.index(each.class_) for name in missing})
    strongest = max((STRENGTH.index(_rule_of(hit, rule).class_) for hit in hits), default=0)
    first = STRENGTH.index("do-first")
    blocking = tuple(name for name, class_ in unknown.items() if strongest <= first or class_ > strongest)
    if blocking:
        strongest = max(strongest, first)
    class_ = STRENGTH[strongest]
    needed = (hit for hit in hits if class_ != "buy" or _is_for_bought(_rule_of(hit, rule)))
    actions = [hit.action for hit in needed if hit.action is not None]
    if blocking:
        actions.append(rule.find_out_action)
    return ClassVerdict(
        class_=class_,
        hits=tuple(hits),
        blocking_unknown=blocking,
        prerequisites=tuple(dict.fromkeys(actions)),
    )


def _rule_of(hit: RuleHit, rule: ProblemsRule) -> ProblemRule:
    return next(each for each in rule.rules if each.id == hit.rule)


def _is_for_bought(rule: ProblemRule) -> bool:
    return rule.also_when_bought or rule.class_ == "buy"


def is_in_force(each: ProblemRule, problem: CandidateProblem, rule: ProblemsRule, phase: int) -> bool:
    """Whether a rule is asked of a problem of this kind, in this phase."""
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


def read_flag(
    each: ProblemRule, problem: CandidateProblem, rule: ProblemsRule
) -> tuple[RuleHit | None, tuple[str, ...]]:
    """What a rule about a flag finds, and the names of what it does not know."""
    if each.flag == "off-the-shelf":
        return _read_off_the_shelf(each, problem, rule)
    if problem.legal_stop is True:
        return RuleHit(rule=each.id, actual="legal-stop", action=each.action), ()
    if problem.harm == "serious" and problem.human_check is False:
        return RuleHit(rule=each.id, actual="serious-harm", action=each.action), ()
    return None, _unknown_harm(problem)


def _read_off_the_shelf(
    each: ProblemRule, problem: CandidateProblem, rule: ProblemsRule
) -> tuple[RuleHit | None, tuple[str, ...]]:
    """A tool that covers all of it, or a part of what is usually bought."""
    told, kind = problem.off_the_shelf, rule.type_by_id.get(problem.type)
    is_usually_bought = kind is not None and kind.is_usually_bought
    if told == "fully" or (told == "partly" and is_usually_bought):
        return RuleHit(rule=each.id, actual=told, action=each.action), ()
    return None, ("off-the-shelf",) if told in _UNKNOWN else ()


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

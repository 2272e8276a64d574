"""Whether the conditions of warnings and actions hold, and on which answer or fact each one rests."""

from __future__ import annotations

from functools import singledispatch

from readiness.engine.plan.circumstances import find_circumstance, is_told
from readiness.engine.plan.situation import Situation
from readiness.model.base import STATUSES
from readiness.model.conditions import (
    AnyOf,
    Circumstance,
    Condition,
    CriterionAtMost,
    DataStatusIs,
    FactMissing,
    GateOpen,
    LoadAbove,
    PerceptionIs,
    QuestionAtLeast,
    QuestionAtMost,
    QuestionIs,
    QuestionUnknown,
    RoleStatusIs,
    RuleFires,
    SafeguardMissing,
)
from readiness.model.roadmap import Because


def find_causes(groups: AnyOf, situation: Situation) -> tuple[Because, ...]:
    """What makes a trigger fire: the causes of every group whose conditions all hold, without repeats; else empty."""
    causes: dict[Because, None] = {}
    for group in groups:
        held: list[Because] = []
        for condition in group:
            # As a call of `find_cause` would choose, without looking for a more general kind.
            cause = find_cause.registry.get(type(condition), find_cause)(condition, situation)
            if cause is None:
                break
            held.append(cause)
        else:
            causes.update(dict.fromkeys(held))
    return tuple(causes)


@singledispatch
def find_cause(condition: Condition, situation: Situation) -> Because | None:
    """What one condition rests on if it holds, else None."""
    raise TypeError(f"no rule for a condition {type(condition).__name__} in {situation.rules.rubric.id}")


@find_cause.register
def _(condition: QuestionAtMost, situation: Situation) -> Because | None:
    level = situation.level_of(condition.question)
    if level is None or level > condition.level:
        return None
    return _because_question(condition.question, situation, needed=condition.level + 1)


@find_cause.register
def _(condition: QuestionAtLeast, situation: Situation) -> Because | None:
    level = situation.level_of(condition.question)
    if level is None or level < condition.level:
        return None
    return _because_question(condition.question, situation)


@find_cause.register
def _(condition: QuestionIs, situation: Situation) -> Because | None:
    if situation.level_of(condition.question) != condition.level:
        return None
    return _because_question(condition.question, situation)


@find_cause.register
def _(condition: QuestionUnknown, situation: Situation) -> Because | None:
    told = situation.standings[situation.rules.index[condition.question]].told
    if told not in ("dont-know", "skipped"):
        return None
    return _because_question(condition.question, situation)


@find_cause.register
def _(condition: PerceptionIs, situation: Situation) -> Because | None:
    given = situation.response.perceptions.get(condition.perception)
    if given != condition.given:
        return None
    return Because(kind="perception", subject=condition.perception, actual=given)


@find_cause.register
def _(condition: FactMissing, situation: Situation) -> Because | None:
    claim = situation.response.facts.get(condition.fact)
    if claim is not False or not situation.is_branch(condition.when):
        return None
    return Because(kind="fact", subject=condition.fact, actual="no", needed="yes")


@find_cause.register
def _(condition: RuleFires, situation: Situation) -> Because | None:
    names = [
        problem.name
        for problem in situation.ranking.problems
        if any(hit.rule == condition.rule for hit in problem.hits)
    ]
    return Because(kind="rule", subject=condition.rule, actual=names[0]) if names else None


@find_cause.register
def _(condition: CriterionAtMost, situation: Situation) -> Because | None:
    problem = situation.first_problem
    if problem is None:
        return (
            Because(kind="criterion", subject=condition.criterion, actual="no-problem")
            if condition.or_no_problem
            else None
        )
    given = problem.criteria.get(condition.criterion, "dont-know")
    if not isinstance(given, int) or given > condition.level:
        return None
    return Because(kind="criterion", subject=condition.criterion, actual=given, needed=condition.level + 1)


@find_cause.register
def _(condition: GateOpen, situation: Situation) -> Because | None:
    gates = situation.placement.gates if situation.placement else ()
    gate = next((gate for gate in gates if gate.id == condition.gate), None)
    if gate is None or gate.is_met:
        return None
    return Because(kind="gate", subject=gate.id, actual=gate.state, needed="met")


@find_cause.register
def _(condition: LoadAbove, situation: Situation) -> Because | None:
    # Loads are floats, each the nearest to an exact share; against an exact 0.8 the float 0.8 would be above.
    limit = float(condition.load)
    for person in situation.team.loads:
        # A person with roles and no time at all has no finite load.
        if person.state != "unknown" and (person.load is None or person.load > limit):
            return Because(kind="load", subject=person.person, actual=person.load, needed=limit)
    return None


@find_cause.register
def _(condition: RoleStatusIs, situation: Situation) -> Because | None:
    cover = next((role for role in situation.team.roles if role.role == condition.role), None)
    status = "missing" if cover is None else cover.status
    if status != condition.status or (cover is not None and not cover.is_known):
        return None
    return Because(kind="role", subject=condition.role, actual=status)


@find_cause.register
def _(condition: DataStatusIs, situation: Situation) -> Because | None:
    level = situation.data_status.level
    if STATUSES.index(level) < STATUSES.index(condition.status):
        return None
    return Because(kind="circumstance", subject="data-status", actual=level)


@find_cause.register
def _(condition: SafeguardMissing, situation: Situation) -> Because | None:
    told = situation.response.safeguards.get(condition.safeguard)
    if told is None or told.given not in ("no", "in-part"):
        return None
    return Because(kind="safeguard", subject=condition.safeguard, actual=told.given, needed="yes")


@find_cause.register
def _(condition: Circumstance, situation: Situation) -> Because | None:
    if not is_told(condition.name, situation):
        return None
    actual = find_circumstance(condition.name, situation)
    if actual is None:
        return None
    if condition.name == "always":
        return Because(kind="always", subject="always")
    return Because(kind="circumstance", subject=condition.name, actual=actual)


def _because_question(question: str, situation: Situation, *, needed: int | None = None) -> Because:
    told = situation.standings[situation.rules.index[question]].told
    return Because(kind="question", subject=question, actual=told, needed=needed)

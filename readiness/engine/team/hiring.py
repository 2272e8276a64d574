"""Which skills are missing in the whole team, and the smallest hire, training or contract that closes the gaps."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from readiness.engine.team.fit import TeamFit
from readiness.model.coverage import FirstStep, HireAdvice, SkillGap
from readiness.model.rubric import Role, TeamRule


def find_gaps(fit: TeamFit, at_best: TeamFit) -> tuple[SkillGap, ...]:
    """Skills of needed roles that the whole team is known to have below working level.

    The most widely used and the widest gap come first. A skill that is there with every unknown at its best, as in
    `at_best`, is no gap.
    """
    team = fit.team
    gaps = []
    for skill in team.skills:
        importance = _importance(fit, skill.id)
        best = _best_level(fit, skill.id)
        if importance and _best_level(at_best, skill.id) < team.working_level:
            able = tuple(p for p, levels in fit.levels.items() if levels.get(skill.id, 0) >= team.trainable_from)
            gaps.append(SkillGap(skill=skill.id, gap=team.working_level - best, importance=importance, trainable=able))
    return tuple(sorted(gaps, key=lambda gap: (-gap.importance, -gap.gap)))


def find_unknown(fit: TeamFit, at_best: TeamFit) -> tuple[str, ...]:
    """Skills of needed roles of which it is not known whether anybody has them at working level."""
    working = fit.team.working_level
    return tuple(
        skill.id
        for skill in fit.team.skills
        if _importance(fit, skill.id) and _best_level(fit, skill.id) < working <= _best_level(at_best, skill.id)
    )


def _importance(fit: TeamFit, skill: str) -> int:
    return sum(skill in needed.role.skills for needed in fit.needed)


def _best_level(fit: TeamFit, skill: str) -> int:
    return max((levels.get(skill, 0) for levels in fit.levels.values()), default=0)


def advise_hire(fit: TeamFit, gaps: Sequence[SkillGap], phase: int) -> HireAdvice:
    """The smallest set of role profiles whose skills, at working level, close every gap; what to try first.

    `fit` holds every unknown at its best, as the gaps do. Among sets of equal size the one with the least demand in
    `phase`, then the lowest role numbers. In phase 1 training, external help or one experienced generalist comes before
    specialists.
    """
    missing = {gap.skill for gap in gaps}
    roles = _smallest_set(fit.team, missing, phase)
    trainable = tuple(gap.skill for gap in gaps if gap.trainable)
    untrainable = tuple(gap.skill for gap in gaps if not gap.trainable)
    return HireAdvice(
        roles=tuple(role.id for role in roles),
        trainable=trainable,
        first=_what_first(fit, untrainable, bool(gaps), phase),
    )


def _smallest_set(team: TeamRule, missing: set[str], phase: int) -> tuple[Role, ...]:
    for size in range(len(team.roles) + 1):
        closing = [chosen for chosen in combinations(team.roles, size) if missing <= _brought(chosen, team)]
        if closing:
            return min(closing, key=lambda chosen: sum(Fraction(role.demand[phase - 1].fte) for role in chosen))
    return team.roles


def _brought(roles: Sequence[Role], team: TeamRule) -> set[str]:
    skills = {skill for role in roles for skill in role.skills}
    return skills | {rule.implies for rule in team.implications if rule.skill in skills}


def _what_first(fit: TeamFit, untrainable: Sequence[str], has_gaps: bool, phase: int) -> FirstStep:
    if not has_gaps:
        return "nothing"
    if not untrainable:
        return "train"
    if phase > 1:
        return "specialist"
    cycle_skills = {skill for role in fit.team.generalist.covers for skill in fit.team.role_by_id[role].skills}
    lacks_cycle = not fit.generalists and any(skill in cycle_skills for skill in untrainable)
    return "generalist" if lacks_cycle else "external"

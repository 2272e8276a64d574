"""How well people fit roles: skills against the roles table, one person or the team pooled.

Fit of a person to a role is the mean over the role's skills of min(level / working level, 1): working knowledge is
enough, depth adds nothing. All values are exact fractions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from readiness.model.coverage import RoleStatus
from readiness.model.response import Person
from readiness.model.rubric import Role, TeamRule


def skill_levels(person: Person, team: TeamRule) -> Mapping[str, int]:
    """Levels 0-3 of one person, unknown ones left out, with implied skills raised to the level of what implies them."""
    levels = dict(team.levels_of(person))
    for rule in team.implications:
        levels[rule.implies] = max(levels.get(rule.implies, 0), levels.get(rule.skill, 0))
    return levels


def passes_generalist_test(levels: Mapping[str, int], team: TeamRule) -> bool:
    """Whether one person's skills carry the whole cycle from data to a monitored model."""
    rule = team.generalist
    return all(levels.get(skill, 0) >= team.working_level for skill in rule.working) and all(
        levels.get(skill, 0) >= 1 for skill in rule.aware
    )


def _fit(role: Role, levels: Mapping[str, int], working: int) -> Fraction:
    reached = sum(min(levels.get(skill, 0), working) for skill in role.skills)
    return Fraction(reached, working * len(role.skills))


@dataclass(frozen=True)
class RoleFit:
    """The fit of the considered people to one role. Assigned people are considered, or everybody if nobody is.

    `able` are all people who have its main skill at working level: nobody else covers it.
    """

    role: Role
    fits: Mapping[str, Fraction]
    considered: tuple[str, ...]
    assigned: tuple[str, ...]
    pooled: Fraction
    covered_from: Fraction
    partial_from: Fraction
    has_generalist: bool
    able: frozenset[str]

    @cached_property
    def best_person(self) -> str | None:
        """The considered person with the best fit above 0, the first listed of equals."""
        best = max(self.considered, key=lambda person: self.fits[person], default=None)
        return best if best is not None and self.fits[best] > 0 else None

    @cached_property
    def best(self) -> Fraction:
        """The best fit among the considered people, 0 if there are none."""
        return max((self.fits[person] for person in self.considered), default=Fraction(0))

    @cached_property
    def holders(self) -> tuple[str, ...]:
        """Considered people who cover the role alone."""
        return tuple(person for person in self.considered if self.is_covered_by(person))

    def is_covered_by(self, person: str) -> bool:
        """Whether somebody has enough of its skills, the main one among them."""
        return person in self.able and self.fits[person] >= self.covered_from

    @cached_property
    def status_by_skills(self) -> RoleStatus:
        """Covered, partial or missing, before the generalist test is looked at."""
        if self.holders:
            return "covered"
        is_partial = self.best >= self.partial_from or self.pooled >= self.covered_from
        return "partial" if is_partial else "missing"

    @cached_property
    def status(self) -> RoleStatus:
        """Covered, partial or missing; a generalist makes the roles of the cycle at least partial."""
        is_lifted = self.status_by_skills == "missing" and self.has_generalist
        return "partial" if is_lifted else self.status_by_skills

    @property
    def level(self) -> int:
        """0 missing, 1 partial, 2 covered, 3 covered by two or more people."""
        if self.status == "covered":
            return 3 if len(self.holders) > 1 else 2
        return 1 if self.status == "partial" else 0


@dataclass(frozen=True)
class TeamFit:
    """The fit of a set of people to every role of the rubric."""

    team: TeamRule
    roles: Mapping[str, RoleFit]
    levels: Mapping[str, Mapping[str, int]]
    generalists: tuple[str, ...]

    @cached_property
    def needed(self) -> tuple[RoleFit, ...]:
        """Fits of the roles the organization needs."""
        return tuple(fit for fit in self.roles.values() if fit.role.is_needed)

    @cached_property
    def cover(self) -> Fraction:
        """Mean level 0-3 over the needed roles (the derived capability role coverage)."""
        if not self.needed:
            return Fraction(0)
        return Fraction(sum(fit.level for fit in self.needed), len(self.needed))

    def has_team(self, roles: Sequence[str], people: int) -> bool:
        """Whether `roles` are all covered, by at least `people` different persons who cover one of them alone."""
        fits = [self.roles[role] for role in roles]
        return all(fit.status == "covered" for fit in fits) and len(self.team_people(roles)) >= people

    def team_people(self, roles: Sequence[str]) -> tuple[str, ...]:
        """Persons who cover at least one of `roles` alone, in the order listed."""
        able = {person for role in roles for person in self.levels if self.roles[role].is_covered_by(person)}
        return tuple(person for person in self.levels if person in able)

    def lacking(self, fit: RoleFit) -> tuple[str, ...]:
        """Skills of a role that none of the considered people has at working level."""
        working = self.team.working_level
        return tuple(
            skill
            for skill in fit.role.skills
            if all(self.levels[person].get(skill, 0) < working for person in fit.considered)
        )


def fit_team(people: Iterable[Person], team: TeamRule) -> TeamFit:
    """Fit every person to every role. Skills that the rubric does not know count for nothing."""
    listed = tuple(people)
    levels = {person.id: skill_levels(person, team) for person in listed}
    generalists = tuple(person.id for person in listed if passes_generalist_test(levels[person.id], team))
    covered, partial = Fraction(team.covered_from), Fraction(team.partial_from)
    roles = {
        role.id: _fit_role(
            role,
            listed,
            levels,
            team,
            covered_from=covered,
            partial_from=partial,
            has_generalist=bool(generalists) and role.id in team.generalist.covers,
        )
        for role in team.roles
    }
    return TeamFit(team=team, roles=roles, levels=levels, generalists=generalists)


def _fit_role(
    role: Role,
    people: tuple[Person, ...],
    levels: Mapping[str, Mapping[str, int]],
    team: TeamRule,
    *,
    covered_from: Fraction,
    partial_from: Fraction,
    has_generalist: bool,
) -> RoleFit:
    assigned = tuple(person.id for person in people if role.id in person.roles)
    considered = assigned or tuple(person.id for person in people)
    pooled = {skill: max((levels[person].get(skill, 0) for person in considered), default=0) for skill in role.skills}
    has_main = frozenset(
        person.id
        for person in people
        if role.main_skill is None or levels[person.id].get(role.main_skill, 0) >= team.working_level
    )
    return RoleFit(
        role=role,
        fits={person.id: _fit(role, levels[person.id], team.working_level) for person in people},
        considered=considered,
        assigned=assigned,
        pooled=_fit(role, pooled, team.working_level),
        covered_from=covered_from,
        partial_from=partial_from,
        has_generalist=has_generalist,
        able=has_main,
    )

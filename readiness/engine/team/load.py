"""How much of their time people's roles take, who is planned above what they have, and what nobody has time for."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal

from readiness.engine.team.fit import TeamFit, fit_team
from readiness.model.coverage import PersonLoad, RoleStatus
from readiness.model.response import Person
from readiness.model.rubric import TeamRule

LoadState = Literal["none", "fine", "heavy", "overload", "unknown"]
_RISING: tuple[RoleStatus, ...] = ("missing", "partial", "covered")


def load_people(people: Sequence[Person], team: TeamRule, phase: int) -> tuple[PersonLoad, ...]:
    """Load of each person: demand of the assigned roles in `phase` (full-time shares) over the time they have.

    A role assigned to several people is split equally. Exact decimals, so that (0.1 + 0.2) / 0.3 is 1, not above.
    """
    holders = {role.id: sum(role.id in person.roles for person in people) for role in team.roles}
    demand = {role.id: Fraction(role.demand[phase - 1].fte) for role in team.roles}
    return tuple(_load(person, team, demand, holders) for person in people)


def _load(person: Person, team: TeamRule, demand: dict[str, Fraction], holders: dict[str, int]) -> PersonLoad:
    roles = tuple(role for role in dict.fromkeys(person.roles) if role in demand)
    asked = sum((demand[role] / holders[role] for role in roles), Fraction(0))
    if person.time is None and roles:
        return PersonLoad(person=person.id, roles=roles, load=None, state="unknown")
    time = Fraction(person.time or 0)
    load = asked / time if time else (None if roles else Fraction(0))
    return PersonLoad(
        person=person.id,
        roles=roles,
        load=None if load is None else float(load),
        state=_state(load, len(roles), team),
    )


def fit_by_time(people: Sequence[Person], team: TeamRule) -> TeamFit:
    """The fit of the same people with the same roles as if those who have no time at all had no skills."""
    return fit_team([person.with_skills({}) if person.time == 0 else person for person in people], team)


def find_untimed(fit: TeamFit, timed: TeamFit) -> frozenset[str]:
    """Roles whose status is lower in `timed` than in `fit`: their cover rests on people who have no time at all."""
    return frozenset(
        role for role, each in fit.roles.items() if _RISING.index(timed.roles[role].status) < _RISING.index(each.status)
    )


def _state(load: Fraction | None, roles: int, team: TeamRule) -> LoadState:
    if not roles:
        return "none"
    if load is None or load > Fraction(team.overload_above):
        return "overload"
    is_heavy = load > Fraction(team.heavy_above) or roles >= team.heavy_roles
    return "heavy" if is_heavy else "fine"

"""Who can do an action, and with how much time: people with the skill and time, then others, then help from outside.

Time that was not told is neither time nor none: such a person is proposed only for a role they fit, after those who
told their time, and the plan asks for it.

"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Final

from readiness.model.coverage import RoleCover, TeamCoverage
from readiness.model.response import Person
from readiness.model.roadmap import Owner, OwnerKind
from readiness.model.rubric import PlanningRule
from readiness.model.team import Leadership

PARTNER: Final = "outside:partner"
_UNNAMED: Final = "unnamed:"
_MOST_TRIED = 5
"""People compared for one action; with more, those who fit best are enough."""
_LEAST_FIT = 0.5
_BESIDE_A_DECIDER = 6
"""The tier of whoever has more time for a role that decides, beside somebody who was told to decide."""


@dataclass(frozen=True)
class PossibleOwner:
    """Somebody who can do an action. `tier` counts from 0, the best choice."""

    worker: str
    owner: Owner
    tier: int


@dataclass(frozen=True)
class Crew:
    """The people who carry the plan, and how they cover the roles.

    `leading` holds the roles that lead, which are not for juniors; `sponsor` is the name of whoever decides. `told`
    holds, by role, those who do a job at working level that stands for it, whatever is open of their single skills.
    """

    people: Sequence[Person]
    team: TeamCoverage
    rule: PlanningRule
    leading: Mapping[str, Leadership]
    sponsor: str = ""
    told: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @cached_property
    def times(self) -> dict[str, Fraction]:
        """The share of a week of each listed person; time that nobody told is taken to be a little, not none."""
        return {person.id: self._time(person) for person in self.people}

    @cached_property
    def untold(self) -> frozenset[str]:
        """People whose time nobody told."""
        return frozenset(person.id for person in self.people if person.time is None)

    @cached_property
    def _inside(self) -> tuple[str, ...]:
        """People of one's own with time, those with most of it first."""
        own = [person.id for person in self.people if not person.is_external and self.times[person.id]]
        return tuple(sorted(own, key=lambda person: -self.times[person]))

    @cached_property
    def _external(self) -> frozenset[str]:
        return frozenset(person.id for person in self.people if person.is_external and self.times[person.id])

    @property
    def has_time_inside(self) -> bool:
        """Whether anybody inside has time."""
        return bool(self._inside)

    @cached_property
    def shares(self) -> dict[str, Fraction]:
        """The share of each working day of everybody who can appear as a worker."""
        roles = {cover.role for cover in self.team.roles}
        unnamed = {_UNNAMED + role: Fraction(self.rule.unnamed_fte) for role in roles}
        return {**self.times, **unnamed, PARTNER: Fraction(self.rule.outside_fte)}

    @cached_property
    def _candidates(self) -> dict[tuple[str, bool, bool, bool], list[PossibleOwner]]:
        return {}

    def proposes(self, owner: Owner) -> bool:
        """Whether an owner is one of one's own people to whom nobody gave the role."""
        given = next((person.roles for person in self.people if person.id == owner.person), None)
        return given is not None and owner.kind in ("person", "best-fit") and owner.role not in given

    def can_do(self, role: str, *, or_generalist: bool) -> bool:
        """Whether somebody listed covers the role well enough and has time."""
        return bool(self._skilled(role, or_generalist=or_generalist))

    def candidates(self, role: str, *, or_generalist: bool, needs_role: bool, by_partner: bool) -> list[PossibleOwner]:
        """Who can do an action, best first; never nobody."""
        key = role, or_generalist, needs_role, needs_role and by_partner
        if key not in self._candidates:
            found = [] if key[-1] else self._found(role, or_generalist=or_generalist, needs_role=needs_role)
            partner = PossibleOwner(PARTNER, Owner(role=role, person=None, kind="partner"), 0)
            self._candidates[key] = found or [partner]
        return self._candidates[key]

    def _found(self, role: str, *, or_generalist: bool, needs_role: bool) -> list[PossibleOwner]:
        found = list(self._skilled(role, or_generalist=or_generalist))
        if not needs_role:
            known = {candidate.worker for candidate in found}
            tier = _BESIDE_A_DECIDER if any(self._may_decide(role, each) for each in known) else 3
            found += [_listed(role, person, tier, "best-fit") for person in self._others(role) if person not in known]
        if found:
            return found[:_MOST_TRIED]
        if needs_role:
            return []
        return [PossibleOwner(_UNNAMED + role, Owner(role=role, person=None, kind="to-be-named"), 0)]

    def _others(self, role: str) -> list[str]:
        """People who told time and not the skill; a junior takes over no role that leads."""
        is_leading = role in self.leading
        able = [each for each in self._inside if each not in self.untold and not (is_leading and each in self._juniors)]
        return sorted(able, key=lambda each: each in self._juniors)

    @cached_property
    def _skilled_before(self) -> dict[tuple[str, bool], tuple[PossibleOwner, ...]]:
        return {}

    def _skilled(self, role: str, *, or_generalist: bool) -> tuple[PossibleOwner, ...]:
        """Whoever has the skill or was given the role, the best first; people who told no time after those who did."""
        key = role, or_generalist
        if key not in self._skilled_before:
            self._skilled_before[key] = tuple(self._having_skill(role, or_generalist=or_generalist))
        return self._skilled_before[key]

    def _having_skill(self, role: str, *, or_generalist: bool) -> Iterator[PossibleOwner]:
        cover = next((each for each in self.team.roles if each.role == role), None)
        if cover is None:
            return
        fitting = _by_fit(cover)
        generalists = self.team.generalists if or_generalist or cover.best_person in self.team.generalists else ()
        # Who was given a role that leads does so, and the sponsor decides, whatever was told of their skills.
        named: Sequence[str] = (*cover.assigned, *self._deciders(role)) if role in self.leading else ()
        told = [person.id for person in self.people if self._may_decide(role, person.id)]
        if told and not named:
            named, fitting = told, [each for each in fitting if each in told]
        able = dict.fromkeys((*fitting, *generalists), 1)
        able |= dict.fromkeys(cover.holders, 1 if named else 0) | dict.fromkeys(named, 0)
        able = {person: able[person] for person in sorted(able, key=lambda each: able[each])}
        inside = [person for person in able if person in self._inside and self._may_lead(role, person, cover)]
        for person in sorted(inside, key=lambda each: each in self.untold):
            kind: OwnerKind = "person" if person in cover.holders else "best-fit"
            yield _listed(role, person, able[person] + 2 * (person in self.untold), kind)
        yield from (_listed(role, each, 3, "external") for each in fitting if each in self._external)

    def _may_lead(self, role: str, person: str, cover: RoleCover) -> bool:
        return role not in self.leading or person not in self._juniors or person in cover.assigned

    def _may_decide(self, role: str, person: str) -> bool:
        """Whether somebody of one's own was told to decide, for a role that does: more hours do not outweigh that."""
        return self.leading.get(role) == "decides" and person in self.told.get(role, ()) and person in self._inside

    def _deciders(self, role: str) -> tuple[str, ...]:
        """The sponsor, for what a role decides; nobody if the sponsor is not listed."""
        if self.leading[role] != "decides" or not self.sponsor.strip():
            return ()
        name = self.sponsor.strip().casefold()
        return tuple(person.id for person in self.people if person.name.strip().casefold() == name)

    @cached_property
    def _juniors(self) -> frozenset[str]:
        return frozenset(person.id for person in self.people if person.is_junior)

    def _time(self, person: Person) -> Fraction:
        return Fraction(self.rule.untold_fte if person.time is None else person.time)


# The same few people are compared for every action, at every answer.
@lru_cache(maxsize=512)
def _listed(role: str, person: str, tier: int, kind: OwnerKind) -> PossibleOwner:
    return PossibleOwner(person, Owner(role=role, person=person, kind=kind), tier)


def _by_fit(cover: RoleCover) -> list[str]:
    """People whose skills fit the role at least partly, the best first."""
    fits = sorted(cover.fits, key=lambda each: -each.fit)
    return [each.person for each in fits if each.fit >= _LEAST_FIT]

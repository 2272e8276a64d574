"""The roles of an ML team, the skills they need, and the thresholds of cover, load and key-person risk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from readiness.model.base import (
    MOST_PHASES,
    TOP_LEVEL,
    Amount,
    Code,
    Level,
    Noun,
    PerhapsWords,
    PhaseNumber,
    Slug,
    Words,
)
from readiness.model.response import Person


class Skill(Noun):
    """A skill people can have at a level 0-3."""

    id: Slug
    name: Words
    meaning: Words


class PhaseDemand(Noun):
    """The share of a full-time person that a role takes in a phase (planning assumption)."""

    phase: PhaseNumber
    fte: Amount


Leadership = Literal["decides", "coordinates"]
"""What a role does that leads: it decides on goals, money and time, or keeps the work together."""


class Role(Noun):
    """One of the roles of an ML team.

    `main_skill` is the one without which nobody covers it; None: any three quarters of its skills do. A role with
    `leadership` is not planned for a junior. `name_when_small` is what it is called in a small organization.
    """

    id: Slug
    code: Code
    name: Words
    name_when_small: Words | None = None
    responsibility: Words
    skills: Annotated[tuple[Slug, ...], Field(min_length=1)]
    demand: Annotated[tuple[PhaseDemand, ...], Field(min_length=1, max_length=MOST_PHASES)]
    main_skill: Slug | None = None
    leadership: Leadership | None = None
    is_needed: bool = True
    advice: PerhapsWords = ""
    sources: tuple[str, ...] = ()


class Job(Noun):
    """A part of the work in the words of an organization without a data team; it stands for one or more roles.

    Its level, 0-3, is told of a person in place of single skills. It tells the skills named by `tells` for certain.
    Those named by `leaves_open` have at most this level, and which of them have it is not known.
    """

    id: Slug
    name: Words
    meaning: Words
    roles: Annotated[tuple[Slug, ...], Field(min_length=1)]
    tells: tuple[Slug, ...] = ()
    leaves_open: tuple[Slug, ...] = ()

    @property
    def skills(self) -> tuple[Slug, ...]:
        """Every skill that its level says something of."""
        return self.tells + self.leaves_open


class SkillImplication(Noun):
    """Having a skill at a level implies another at the same level."""

    skill: Slug
    implies: Slug


class GeneralistRule(Noun):
    """The skills that let one person carry the whole cycle, and the roles this makes partly covered."""

    working: tuple[Slug, ...]
    aware: tuple[Slug, ...]
    covers: tuple[Slug, ...]


class TeamRule(Noun):
    """Roles, skills and the thresholds of cover, load and key-person risk.

    `forum_fact` says whether the owners of data, software and ML meet regularly. `jobs` are the short form in which
    people may be told; without any, only skills and roles are asked.
    """

    skills: tuple[Skill, ...]
    roles: tuple[Role, ...]
    implications: tuple[SkillImplication, ...]
    generalist: GeneralistRule
    working_level: Level
    trainable_from: Level
    covered_from: Amount
    partial_from: Amount
    heavy_above: Amount
    overload_above: Amount
    heavy_roles: int
    key_person_from: Amount
    cover_capability: Slug
    specialist_role: Slug
    forum_fact: Slug | None = None
    advice: Mapping[Slug, Words] = {}
    jobs: tuple[Job, ...] = ()

    @cached_property
    def role_by_id(self) -> dict[str, Role]:
        """Roles by their slug."""
        return {role.id: role for role in self.roles}

    @cached_property
    def _jobs_with(self) -> Mapping[str, tuple[Job, ...]]:
        """The jobs that say something of each skill, in their order."""
        skills = [skill.id for skill in self.skills]
        return {skill: tuple(each for each in self.jobs if skill in each.skills) for skill in skills}

    def skill_range(self, person: Person, skill: str) -> tuple[int, int]:
        """The lowest and the highest level 0-3 that somebody may have in a skill by what was told.

        What is told of the skill itself goes before what its jobs say. Where neither was told, a complete list of
        skills says that there is none, and else nothing is known.
        """
        told = person.skills.get(skill)
        if isinstance(told, int):
            return told, told
        job = (
            next((each for each in self._jobs_with.get(skill, ()) if each.id in person.jobs), None)
            if person.jobs
            else None
        )
        if told == "dont-know" or job is None:
            return 0, TOP_LEVEL if person.may_have(skill) else 0
        level = person.jobs[job.id]
        if not isinstance(level, int):
            return 0, TOP_LEVEL
        return level if skill in job.tells else 0, level

    def levels_of(self, person: Person) -> Mapping[str, int]:
        """The levels that somebody has for certain, by skill; none where nothing is known of a skill."""
        lowest = {skill.id: self.skill_range(person, skill.id)[0] for skill in self.skills}
        return {skill: level for skill, level in lowest.items() if level or isinstance(person.skills.get(skill), int)}

    def holders_by_job(self, people: Iterable[Person]) -> dict[str, frozenset[str]]:
        """By role the people who told working level of a job that stands for it."""
        working = {
            (role, person.id)
            for person in people
            for job in self.jobs
            if isinstance(level := person.jobs.get(job.id), int) and level >= self.working_level
            for role in job.roles
        }
        return {role: frozenset(person for each, person in working if each == role) for role, _ in working}

    def is_open(self, person: Person, skill: str) -> bool:
        """Whether the level of a skill is not known."""
        lowest, highest = self.skill_range(person, skill)
        return lowest < highest

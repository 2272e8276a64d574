"""The roles of an ML team, the skills they need, and the thresholds of cover, load and key-person risk."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from readiness.model.base import MOST_PHASES, Amount, Code, Level, Noun, PhaseNumber, Slug, Words


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
    `leadership` is not planned for a junior.
    """

    id: Slug
    code: Code
    name: Words
    responsibility: Words
    skills: Annotated[tuple[Slug, ...], Field(min_length=1)]
    demand: Annotated[tuple[PhaseDemand, ...], Field(min_length=1, max_length=MOST_PHASES)]
    main_skill: Slug | None = None
    leadership: Leadership | None = None
    is_needed: bool = True
    advice: str = ""
    sources: tuple[str, ...] = ()


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

    `forum_fact` says whether the owners of data, software and ML meet regularly.
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

    @cached_property
    def role_by_id(self) -> dict[str, Role]:
        """Roles by their slug."""
        return {role.id: role for role in self.roles}

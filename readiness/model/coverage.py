"""Who covers which role, with how much time, and what is missing."""

from __future__ import annotations

from typing import ClassVar, Literal

from readiness.model.base import Noun, Shortened

RoleStatus = Literal["covered", "partial", "missing"]
FirstStep = Literal["nothing", "train", "external", "generalist", "specialist"]


class PersonFit(Noun):
    """How well one person's skills fit one role, 0 to 1."""

    person: str
    fit: float


class RoleCover(Shortened):
    """The cover of one role. Persons are named by their id.

    `fits` holds every listed person; `considered` those the status rests on (the assigned ones, else everybody).
    `is_external` marks cover by external people alone. `single_point` is the only person whose fit is, or may be, at or
    above the covered threshold. `lacks_time` says that the status, which follows skills alone, would be lower without
    the people who have no time at all. `best_status` is the status with every unknown skill there; None in a result
    from before it was computed.
    """

    retired: ClassVar[frozenset[str]] = frozenset({"best_fit", "pooled_fit", "by_generalist"})

    role: str
    status: RoleStatus
    level: int
    best_person: str | None
    fits: tuple[PersonFit, ...]
    considered: tuple[str, ...]
    assigned: tuple[str, ...]
    holders: tuple[str, ...]
    is_external: bool
    single_point: str | None
    missing_skills: tuple[str, ...]
    lacks_time: bool = False
    best_status: RoleStatus | None = None

    @property
    def is_known(self) -> bool:
        """Whether no unknown skill can change the status."""
        return self.best_status in (None, self.status)

    @property
    def is_missing(self) -> bool:
        """Whether the role is missing for certain."""
        return self.status == "missing" and self.is_known


class PersonLoad(Noun):
    """Demand of a person's roles divided by the time they have.

    A load of None: roles assigned, but no time at all (then `state` is "overload") or no time told ("unknown").
    """

    person: str
    roles: tuple[str, ...]
    load: float | None
    state: Literal["none", "fine", "heavy", "overload", "unknown"]


class SkillGap(Noun):
    """A skill below working level in the whole team. `importance` counts the needed roles that use it."""

    skill: str
    gap: int
    importance: int
    trainable: tuple[str, ...]


class HireAdvice(Shortened):
    """The smallest set of role profiles that closes every gap, beside training and external help.

    `first` says what to try first: train, external, one experienced generalist, or a specialist.
    """

    retired: ClassVar[frozenset[str]] = frozenset({"closes", "untrainable"})

    roles: tuple[str, ...]
    trainable: tuple[str, ...]
    first: FirstStep


class TeamCoverage(Noun):
    """Roles, loads, gaps and risks of the people listed. `cover` is the derived capability score 0-3.

    `best_cover` is the cover with every unknown skill there; None in a result from before it was computed. `is_told`
    says that somebody was named, or that it was said that nobody could work on ML.
    `gaps` are skills missing for certain, `unknown_skills` those that somebody may have; `may_have_generalist` says
    that somebody may pass the generalist test. `internal_team_lacks_time` says that the internal team is one only
    thanks to people who have no time at all.
    """

    roles: tuple[RoleCover, ...]
    loads: tuple[PersonLoad, ...]
    gaps: tuple[SkillGap, ...]
    cover: float
    generalists: tuple[str, ...]
    key_person: str | None
    key_person_share: float
    is_key_person_risk: bool
    has_internal_team: bool
    internal_team_people: tuple[str, ...]
    internal_team_lacks_time: bool = False
    is_junior_alone: bool
    lacks_common_forum: bool
    spare_hands: tuple[str, ...]
    hire: HireAdvice
    best_cover: float | None = None
    is_told: bool = True
    unknown_skills: tuple[str, ...] = ()
    may_have_generalist: bool = False

    def role(self, role_id: str) -> RoleCover:
        """The cover of one role; raises StopIteration if the rubric has no such role."""
        return next(role for role in self.roles if role.role == role_id)

"""What the roles contribute to scores and gates, computed before either."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from readiness.model.coverage import RoleStatus


@dataclass(frozen=True)
class RoleFacts:
    """Cover of the roles as exact facts.

    `cover` is the derived capability score 0-3: the mean over the needed roles of 0 missing, 1 partial, 2 covered,
    3 covered by two or more. `statuses` maps role slugs to their status, external people included; a role that is not
    named is missing. `missing` lists the needed roles without cover. `has_internal_team` says whether internal people
    alone cover the roles of the internal-team test and are enough; `internal_missing` lists the roles of that test they
    do not cover, `internal_people` the internal people who cover one of them by themselves.

    All of this holds for certain, with every unknown skill at level 0. `at_best` is the same with every unknown at its
    best; None if nothing is unknown. `open_people` are those with unknown skills; none if nobody was named at all.
    """

    cover: Fraction = Fraction(0)
    statuses: Mapping[str, RoleStatus] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    has_internal_team: bool = False
    internal_missing: tuple[str, ...] = ()
    internal_people: tuple[str, ...] = ()
    at_best: RoleFacts | None = None
    open_people: tuple[str, ...] = ()

    @property
    def best(self) -> RoleFacts:
        """The same facts with every unknown at its best."""
        return self.at_best or self

    def status_of(self, role: str) -> RoleStatus:
        """The status of a role by its slug."""
        return self.statuses.get(role, "missing")

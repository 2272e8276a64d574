"""The team: how people fit roles, what they can carry, and what is missing."""

from readiness.engine.team.coverage import cover_roles, fit_people, read_roles

__all__ = ["cover_roles", "fit_people", "read_roles"]

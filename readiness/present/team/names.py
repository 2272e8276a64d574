"""People and skills by their names."""

from __future__ import annotations

from readiness.present.findings import Findings


def person(found: Findings, slug: str | None) -> str:
    """A person's name as it was typed; empty for nobody."""
    return found.person_name(slug)


def skill(found: Findings, slug: str) -> str:
    """A skill's name, as it is written in the content."""
    return found.skill_names.get(slug, slug)

"""Whether the short form in which people are told says something of every role and skill, and only once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from readiness.content.findings import Finding
from readiness.model.rubric import Rubric
from readiness.words import said
from readiness.words.say import content as say


def job_findings(rubric: Rubric) -> Iterator[Finding]:
    """Where there are jobs, each role and each skill stands in exactly one of them."""
    team = rubric.team
    if not team.jobs:
        return
    named: tuple[tuple[Literal["role", "skill"], list[str], list[str]], ...] = (
        ("role", [role.id for role in team.roles], [role for job in team.jobs for role in job.roles]),
        ("skill", [skill.id for skill in team.skills], [skill for job in team.jobs for skill in job.skills]),
    )
    for noun, known, used in named:
        for name in known:
            if used.count(name) != 1:
                what = said(say.stands_in_jobs(noun=noun, name=name, jobs=used.count(name)))
                yield Finding("rubric", ("team", "jobs"), what, said(say.NAME_IT_IN_EXACTLY_ONE))

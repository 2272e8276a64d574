"""How closely people are told: by a few jobs, or by the roles and their single skills. What is not shown is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import streamlit as st

from readiness.model.response import Person
from readiness.present.findings import Findings
from readiness.ui import autosave, open_parts
from readiness.ui.people import roster
from readiness.words import said
from readiness.words.say import people as say

_NAME: Final = "closely"  # in the address, so that after a restart the fields are there that the browser shows
_JOBS, _ROLES = "jobs", "roles"


def is_short(found: Findings) -> bool:
    """Whether the short form is shown: as it was chosen, else unless somebody is told by roles or skills already."""
    if not found.rubric.team.jobs:
        return False
    chosen = open_parts.opened(_NAME)
    if chosen in (_JOBS, _ROLES):
        return chosen == _JOBS
    return not any(each.roles or (each.skills and not each.jobs) for each in found.response.people)


def choose(found: Findings, *, shows_short: bool) -> None:
    """The two forms. Read after the present one was stored: a press may come together with a typed text."""
    team = found.rubric.team
    if not team.jobs:
        return
    labels = {
        _JOBS: said(say.number_of_jobs(jobs=len(team.jobs))),
        _ROLES: said(say.more_with_skills(roles=len(team.roles))),
    }
    now = _JOBS if shows_short else _ROLES
    open_parts.switch(said(say.HOW_CLOSELY_DO_YOU_WANT), _NAME, labels, now, key="people-closely")


def ask(found: Findings, person: Person) -> dict[str, object]:
    """The jobs of one person as fields; what each of them holds now."""
    levels: dict[str, object] = {}
    with st.container(key="person-jobs"):
        for job in found.rubric.team.jobs:
            key = autosave.widget_key(roster.PART, person.id, f"job-{job.id}")
            levels[job.id] = roster.ask_level(job.name, job.meaning, person.jobs.get(job.id), key=key)
    return levels


def jobs(before: Person, levels: Mapping[str, object]) -> dict[str, int | str]:
    """The jobs of a person with the given levels put in; what is no level and not don't know changes nothing."""
    return roster.put_levels(before.jobs, levels)

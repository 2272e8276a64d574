"""Everybody at once: one table with time and circumstances, one with skills."""

from __future__ import annotations

import numbers
from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from readiness.model.base import MAX_LINE, TOP_LEVEL
from readiness.model.response import Person
from readiness.model.team import Job, Skill
from readiness.present.findings import Findings
from readiness.present.team.told_skills import SKILL_LEVELS
from readiness.ui import autosave, components
from readiness.ui.people import closeness, roster
from readiness.ui.people.roster import NO_OTHERS_MEANS
from readiness.words import Message, said
from readiness.words.say import pages
from readiness.words.say import people as say

ROW_HEIGHT = 40
HEAD_HEIGHT = 38
SKILL_WIDTH = 250
NOTHING = "–"
NOT_TOLD = say.NOT_SAID_YET
"""What an empty cell says; Streamlit would say None, which is also the name of the lowest level."""
LEFT_OPEN = say.LEFT_OPEN
"""What an empty skill says: whether it is none, or not known, is told for each person."""
UNKNOWN = -1
"""Don't know, as a cell of numbers holds it."""
HOW_TO_FINISH = pages.HOW_TO_FINISH
SKILL, JOB = pages.SKILL, pages.JOB
"""The first columns; no person is named so, for their names here are slugs."""
_SHORT_COLUMNS = ("name", "share", "external", "junior", "mentor")


def show(found: Findings, people: list[Person], *, is_short: bool) -> None:
    """Both tables; every changed cell is stored at once. The short form has jobs in place of roles and skills."""
    with st.container(key="people-tables"):
        components.note(said(HOW_TO_FINISH))
        rows = _time_table(found, people, is_short=is_short)
        levels = _job_table(found, people) if is_short else _skill_table(found, people)
    for person, row in zip(people, rows, strict=True):
        roster.keep(
            person,
            name=roster.name_or(person.name, row["name"]),
            fte=roster.share(person, row["share"]),
            is_external=row["external"] is True,
            is_junior=row["junior"] is True,
            mentor=roster.name_or("", row["mentor"]),
            **_able(found, person, row, levels[person.id], is_short=is_short),
        )


def _able(
    found: Findings, person: Person, row: Mapping[str, Any], levels: Mapping[str, object], *, is_short: bool
) -> dict[str, object]:
    """What the form that is shown says somebody can do; the other one stays as it was."""
    if is_short:
        return {"jobs": closeness.jobs(person, levels)}
    return {
        "lists_all_skills": row["complete"] is True,
        "roles": roster.roles(found, person, row["roles"]),
        "skills": roster.skills(person, levels),
    }


def _time_table(found: Findings, people: list[Person], *, is_short: bool) -> list[dict[str, Any]]:
    """One row for each person, as it stands in the table now."""
    role_names = {role.id: found.role_name(role.id) for role in found.rubric.team.roles}
    column = st.column_config
    edited: list[dict[str, Any]] = st.data_editor(
        [_time_row(person, role_names) for person in people],
        key=_key(people, "time-short" if is_short else "time"),
        column_order=_SHORT_COLUMNS if is_short else None,
        hide_index=True,
        num_rows="fixed",
        placeholder=said(NOT_TOLD),
        row_height=ROW_HEIGHT,
        width="stretch",
        alt=said(say.WHO_COULD_WORK_TABLE),
        column_config={
            "name": column.TextColumn(said(say.NAME), required=True, max_chars=MAX_LINE, width="medium"),
            "share": column.NumberColumn(said(say.SHARE_OF_WEEK), min_value=0, max_value=100, step=1, format="%g%%"),
            "external": column.CheckboxColumn(said(say.FROM_OUTSIDE)),
            "junior": column.CheckboxColumn(said(say.JUNIOR)),
            "complete": column.CheckboxColumn(said(say.NO_OTHER_SKILLS), help=said(NO_OTHERS_MEANS)),
            "mentor": column.TextColumn(said(say.MENTOR), max_chars=MAX_LINE),
            "roles": column.MultiselectColumn(
                said(say.ROLES_HELD), options=list(role_names), format_func=role_names.__getitem__, width="large"
            ),
        },
    )
    return edited


def _time_row(person: Person, role_names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "name": person.name,
        "share": roster.percent(person),
        "external": person.is_external,
        "junior": person.is_junior,
        "complete": person.lists_all_skills,
        "mentor": person.mentor,
        "roles": [slug for slug in person.roles if slug in role_names],
    }


def _skill_table(found: Findings, people: list[Person]) -> dict[str, dict[str, int | str | None]]:
    skills = found.rubric.team.skills
    told = {each.id: each.skills for each in people}
    return _level_table(people, SKILL, skills, told, said(say.LEVEL_IN_EACH_SKILL))


def _job_table(found: Findings, people: list[Person]) -> dict[str, dict[str, int | str | None]]:
    jobs = found.rubric.team.jobs
    levels = _level_table(people, JOB, jobs, {each.id: each.jobs for each in people}, said(say.LEVEL_IN_EACH_JOB))
    components.listing((job.name, job.meaning) for job in jobs)
    return levels


def _level_table(
    people: list[Person],
    of: Message,
    rated: Sequence[Skill | Job],
    known: Mapping[str, Mapping[str, int | str]],
    alt: str,
) -> dict[str, dict[str, int | str | None]]:
    """What is rated as rows and the people as columns; returns the levels by person and what is rated."""
    head = said(of)
    rows = [{head: each.name, **{who.id: cell_of(known[who.id].get(each.id)) for who in people}} for each in rated]
    column = st.column_config
    options = [*range(TOP_LEVEL + 1), UNKNOWN]
    level = {person.id: column.SelectboxColumn(person.name, options=options, format_func=_word) for person in people}
    edited: list[dict[str, Any]] = st.data_editor(
        rows,
        key=_key(people, "skills" if of == SKILL else "jobs"),
        hide_index=True,
        num_rows="fixed",
        placeholder=said(LEFT_OPEN),
        row_height=ROW_HEIGHT,
        height=HEAD_HEIGHT + ROW_HEIGHT * len(rated),
        width="stretch",
        disabled=[head],
        alt=alt,
        column_config={head: column.TextColumn(head, pinned=True, width=SKILL_WIDTH), **level},
    )
    return {
        person.id: {each.id: told(row[person.id]) for each, row in zip(rated, edited, strict=True)} for person in people
    }


def cell_of(level: int | str | None) -> int | None:
    """A level as a cell holds it; an empty cell where it was not told."""
    return UNKNOWN if level == roster.DONT_KNOW else level if isinstance(level, int) else None


def _word(level: str | float) -> str:
    """A level as a word; none at all is a dash, so that what there is stands out."""
    if int(level) == UNKNOWN:
        return said(roster.DONT_KNOW_WORDS)
    return said(SKILL_LEVELS[int(level)]) if level else NOTHING


def told(level: object) -> int | str | None:
    """What a cell says; None for an empty one, and for what is no number."""
    if not isinstance(level, numbers.Integral):
        return None
    return roster.DONT_KNOW if level == UNKNOWN else int(level)


def _key(people: list[Person], name: str) -> str:
    """Another list of people makes another table: edits of a table belong to its rows by number."""
    return autosave.widget_key(roster.PART, "-".join(person.id for person in people), name)

"""One person at a time: the form for phones, and where roles are given out."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.model.response import Person
from readiness.present import list_words
from readiness.present.findings import Findings
from readiness.present.team import time_words, told_skills
from readiness.present.team.told_skills import SKILL_LEVEL_MEANINGS, SKILL_LEVELS
from readiness.ui import autosave, components, open_parts, typed
from readiness.ui.people import closeness, roster
from readiness.ui.safe import md
from readiness.words import alone, said
from readiness.words.say import people as say


def show(found: Findings, people: list[Person], *, is_short: bool) -> None:
    """The form of the chosen person, and the choice above it; the short form asks for jobs in place of skills.

    The choice is read after the form was stored: a press on another name may come together with a typed text.
    """
    by_id = {person.id: person for person in people}
    person = by_id.get(open_parts.opened(roster.SHOWN), people[0])
    choice = st.container()
    _form(found, person, is_short=is_short)
    with choice:
        wanted = st.pills(
            said(say.WHO),
            list(by_id),
            default=person.id,
            key=f"person-choice-{person.id}",
            format_func=lambda slug: md(by_id[slug].name),
            required=True,
        )
    if wanted in by_id and wanted != person.id:
        open_parts.set_open(roster.SHOWN, wanted)
        st.rerun()


def _form(found: Findings, person: Person, *, is_short: bool) -> None:
    with st.container(key="person-form"):
        name = typed.line(said(say.NAME), person.name, of=person, key=_key(person, "name"), max_chars=MAX_LINE)
        share = typed.number(
            said(say.SHARE_OF_WEEK_FREE),
            roster.percent(person),
            min_value=0.0,
            max_value=100.0,
            step=5.0,
            format="%g",
            key=_key(person, "share"),
            of=person,
            kept=roster.SHARE,
        )
        is_unknown = share is None and st.checkbox(
            said(say.I_DO_NOT_KNOW_HOW), person.fte == roster.DONT_KNOW, key=_key(person, "share-unknown")
        )
        wanted = roster.share_or_unknown(person, share, is_unknown=is_unknown)
        time = alone(time_words.days_a_week(wanted if isinstance(wanted, Decimal) else None))
        components.note(f"{time}. {said(roster.IN_PERCENT)}")
        able = _jobs(found, person) if is_short else _roles_and_skills(found, person)
        circumstances = _circumstances(person)
    roster.keep(
        person,
        name=roster.name_or(person.name, name),
        fte=wanted,
        **able,
        **circumstances,
    )


def _jobs(found: Findings, person: Person) -> dict[str, object]:
    components.note(said(say.what_is_left_open(level_legend=level_legend())))
    return {"jobs": closeness.jobs(person, closeness.ask(found, person))}


def _roles_and_skills(found: Findings, person: Person) -> dict[str, object]:
    held = st.pills(
        said(say.ROLES_THIS_PERSON_HOLDS),
        [role.id for role in found.rubric.team.roles],
        selection_mode="multi",
        default=[slug for slug in person.roles if slug in found.rubric.team.role_by_id],
        format_func=lambda slug: md(found.role_name(slug)),
        key=_key(person, "roles"),
    )
    in_short = told_skills.told_in_short(found, person)
    if in_short:
        components.note(said(say.you_told_in_short_form(in_short=" ".join(in_short))))
    skills = roster.skills(person, _skills(found, person))
    return {
        "roles": roster.roles(found, person, held),
        "skills": skills,
        "lists_all_skills": _ask_for_others(found, person, skills),
    }


def _circumstances(person: Person) -> dict[str, bool | str]:
    external = said(say.FROM_OUTSIDE_SUCH_AS_PARTNER)
    is_external = st.toggle(external, person.is_external, key=_key(person, "external"))
    is_junior = st.toggle(said(say.JUNIOR_STILL_LEARNING_TRADE), person.is_junior, key=_key(person, "junior"))
    mentor = person.mentor
    if is_junior:
        given = typed.line(said(say.MENTOR), person.mentor, of=person, key=_key(person, "mentor"), max_chars=MAX_LINE)
        mentor = roster.name_or("", given)
    return {"is_external": is_external, "is_junior": is_junior, "mentor": mentor}


def _key(person: Person, name: str) -> str:
    return autosave.widget_key(roster.PART, person.id, name)


def _skills(found: Findings, person: Person) -> dict[str, object]:
    components.note(said(say.what_is_left_open_unless_no_others(level_legend=level_legend())))
    levels: dict[str, object] = {}
    with st.container(key="person-skills"):
        for skill in found.rubric.team.skills:
            before = roster.shown_level(person, skill.id)
            levels[skill.id] = roster.ask_level(skill.name, skill.meaning, before, key=_key(person, skill.id))
    return levels


def _ask_for_others(found: Findings, person: Person, skills: Mapping[str, int | str]) -> bool:
    """Whether the skills that are left open are none; asked once one is told."""
    has_level = any(isinstance(level, int) for level in skills.values())
    if not has_level or all(skill.id in skills for skill in found.rubric.team.skills):
        return person.lists_all_skills
    return st.toggle(
        said(say.NO_OTHER_SKILLS_WHAT),
        person.lists_all_skills,
        key=_key(person, "complete"),
    )


def level_legend() -> str:
    """What the four levels mean, in one line."""
    pairs = zip(tuple(map(said, SKILL_LEVELS)), tuple(map(said, SKILL_LEVEL_MEANINGS)), strict=True)
    return list_words.clauses(f"{word}: {meaning}" for word, meaning in pairs) + "."

"""The people of an assessment, and what the widgets of the page make of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

import streamlit as st

from readiness.model.base import MAX_LINE, TOP_LEVEL, clean_text
from readiness.model.response import Person
from readiness.present.findings import Findings
from readiness.present.team import time_words
from readiness.present.team.told_skills import SKILL_LEVELS
from readiness.services.spoken_library import in_spoken_language
from readiness.ui import adding, autosave, open_parts, ordered, outage, state, typed
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import people as say

PART = "person"
DONT_KNOW = "dont-know"
DONT_KNOW_WORDS = say.DONT_KNOW
NO_PEOPLE = "no-people"
IN_PERCENT = pages.DAY_WEEK_IS_DAY_MONTH
NO_OTHERS_MEANS = say.TICKED_WHAT_IS_LEFT_OPEN
SHOWN = "person"
"""The name in the page's address that says who is shown."""


def people() -> list[Person]:
    """Everybody listed, in order of entry."""
    return ordered.entries(PART)


def keep(before: Person, **changes: Any) -> None:
    """Store a person with the given fields changed; a field that the page does not show stays as it was."""
    after = Person.model_validate({**dict(before), **changes})
    autosave.keep(PART, before.id, after, title=before.name, words=in_words)


def in_words(person: Person) -> str:
    """A person in a line, for the choice between two versions."""
    team = in_spoken_language(state.library()).rubric.team
    names = {each.id: each.name for each in team.jobs} | {each.id: each.name for each in team.skills}
    told = [*sorted(person.jobs.items()), *sorted(person.levels.items())]
    able = [
        say.part_told_of_skill(skill=names.get(slug, slug), level=_level_word(level)) for slug, level in told if level
    ]
    skills = say.part_told_skills(skills=able) if able else say.PART_NO_SKILLS_TOLD
    return said(say.part_person_in_line(name=person.name, time=time_words.days_a_week(person.time), skills=skills))


def name_or(before: str, given: object) -> str:
    """A typed name in one line; the old one if nothing is left of it, as in a cell that was emptied."""
    text = given if isinstance(given, str) else ""
    return " ".join(clean_text(text).split())[:MAX_LINE] or before


def share(before: Person, percent: object) -> Decimal | str | None:
    """A share of the week from a percentage that was typed; not told if the field is empty.

    What is no number from 0 to 100 leaves the share as it was.
    """
    if percent is None:
        return None if before.time is not None else before.fte
    try:
        wanted = Decimal(str(percent)) / 100
    except InvalidOperation:
        return before.fte
    return wanted if wanted.is_finite() and 0 <= wanted <= 1 else before.fte


def share_or_unknown(before: Person, percent: object, *, is_unknown: bool) -> Decimal | str | None:
    """A share of the week from a percentage and a box that says "don't know"; a number that is there wins."""
    told = share(before, percent)
    if isinstance(told, Decimal):
        return told
    return DONT_KNOW if is_unknown else None


def percent(person: Person) -> float | None:
    """The share of the week in percent; None if it is not known."""
    return _percent_of(person.fte)


def _percent_of(fte: object) -> float | None:
    return float(100 * fte) if isinstance(fte, Decimal) else None


SHARE = typed.KeptAs("fte", _percent_of, lambda percent: Decimal(str(percent)) / 100)
"""How the field for a share of the week is kept in a person."""


def shown_level(person: Person, skill: str) -> int | str | None:
    """The level of a skill as a field shows it: nothing where nobody told it."""
    return person.skills.get(skill)


def skills(before: Person, levels: Mapping[str, object]) -> dict[str, int | str]:
    """The skills of a person with the given levels put in; what is no level and not don't know changes nothing."""
    return put_levels(before.skills, levels)


def put_levels(before: Mapping[str, int | str], levels: Mapping[str, object]) -> dict[str, int | str]:
    """What was told by its name, with the given levels put in; what is no level and not don't know changes nothing."""
    found: dict[str, int | str] = dict(before)
    for slug, level in levels.items():
        is_level = isinstance(level, int) and 0 <= level <= TOP_LEVEL
        if (is_level or level == DONT_KNOW) and level != before.get(slug):
            found[slug] = level if isinstance(level, int) else DONT_KNOW
    return found


def ask_level(name: str, meaning: str, before: int | str | None, *, key: str) -> object:
    """The levels of a skill or a job as a row, with don't know; what is chosen now. A level that was told stays one."""
    return st.segmented_control(
        f"**{md(name)}** {md(meaning)}",
        [*range(TOP_LEVEL + 1), DONT_KNOW],
        default=before,
        format_func=_level_word,
        required=before is not None,
        key=key,
    )


def _level_word(level: int | str) -> str:
    """A level as its word, or that it is not known."""
    return said(SKILL_LEVELS[level]) if isinstance(level, int) else said(DONT_KNOW_WORDS)


def roles(found: Findings, before: Person, chosen: Iterable[str] | None) -> tuple[str, ...]:
    """The roles chosen among those of the rubric, in its order; unchanged if they are the same ones."""
    wanted = set(chosen) if chosen is not None else set()
    if wanted == set(before.roles):
        return before.roles
    return tuple(role.id for role in found.rubric.team.roles if role.id in wanted)


def begin(slug: str, name: str) -> Person:
    """Somebody of whom nothing is told yet, not even that what will be told are all skills."""
    return Person(id=slug, name=name, lists_all_skills=False)


@outage.fragment
def add_row(label: str) -> None:
    """A field and a button that put somebody on the list."""
    added = adding.add_row(PART, label, said(say.ADD), begin, words=in_words)
    if added:
        open_parts.set_open(SHOWN, added)
        st.rerun()


def say_nobody() -> None:
    """A way to say that nobody could work on machine learning, which an empty list does not say."""
    own = autosave.value("setting", "people-page")
    page = own if own is not None else autosave.value("setting", "page")
    was_nobody = isinstance(page, dict) and page.get(NO_PEOPLE) is True
    is_nobody = st.checkbox(
        said(say.NOBODY_HERE_COULD_WORK),
        value=was_nobody,
        key=autosave.widget_key("setting", "people-page", NO_PEOPLE),
    )
    new = own if is_nobody == was_nobody else {NO_PEOPLE: is_nobody}
    autosave.keep("setting", "people-page", new, title=said(say.PEOPLE), words=_page_words)


def _page_words(value: Any) -> str:
    return said(say.NOBODY_COULD_WORK_ON_MACHINE) if value.get(NO_PEOPLE) else said(say.NOT_SAID)

"""The people of an assessment, and what the widgets of the page make of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

import streamlit as st

from readiness.model.base import MAX_LINE, TOP_LEVEL, clean_text
from readiness.model.response import Person
from readiness.present.findings import Findings
from readiness.present.team import team_words
from readiness.ui import adding, autosave, ordered, outage, whereabouts

PART = "person"
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
    able = [f"{slug.replace('-', ' ')} {level}" for slug, level in sorted(person.skills.items()) if level]
    return "; ".join([person.name, team_words.days_a_week(person.fte), ", ".join(able) or "no skills yet"])


def name_or(before: str, given: object) -> str:
    """A typed name in one line; the old one if nothing is left of it, as in a cell that was emptied."""
    typed = given if isinstance(given, str) else ""
    return " ".join(clean_text(typed).split())[:MAX_LINE] or before


def share(before: Decimal, percent: object) -> Decimal:
    """A share of the week from a percentage that was typed; the old one if that is no number from 0 to 100."""
    try:
        wanted = Decimal(str(percent)) / 100
    except InvalidOperation:
        return before
    return wanted if wanted.is_finite() and 0 <= wanted <= 1 else before


def skills(before: Person, levels: Mapping[str, object]) -> dict[str, int]:
    """The skills of a person with the given levels put in; what is not a level from 0 to 3 changes nothing."""
    found = dict(before.skills)
    for slug, level in levels.items():
        if isinstance(level, int) and 0 <= level <= TOP_LEVEL and level != found.get(slug, 0):
            found[slug] = level
    return found


def roles(found: Findings, before: Person, chosen: Iterable[str] | None) -> tuple[str, ...]:
    """The roles chosen among those of the rubric, in its order; unchanged if they are the same ones."""
    wanted = set(chosen) if chosen is not None else set()
    if wanted == set(before.roles):
        return before.roles
    return tuple(role.id for role in found.rubric.team.roles if role.id in wanted)


@outage.fragment
def add_row(label: str) -> None:
    """A field and a button that put somebody on the list."""
    added = adding.add_row(PART, label, "Add", lambda slug, name: Person(id=slug, name=name), words=in_words)
    if added:
        whereabouts.set_open(SHOWN, added)
        st.rerun()

"""Who is assessed: four short fields, of which only the name is asked for."""

from __future__ import annotations

from typing import Any

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.model.response import Organization
from readiness.ui import autosave, components

PART = "organization"
MOST_EMPLOYEES = 10_000_000


def draw() -> None:
    """The fields, saved as you leave each of them."""
    components.heading("Who is this about?", "Only the name is needed: it stands on the results and the report.")
    found = autosave.value(PART, PART)
    before = found if isinstance(found, Organization) else Organization()
    name = st.text_input("Name of the organization", before.name, max_chars=MAX_LINE, key=_key("name"))
    employees = st.number_input(
        "How many people work there? (optional)",
        min_value=0,
        max_value=MOST_EMPLOYEES,
        value=before.employees,
        step=1,
        key=_key("employees"),
        placeholder="A rough number is fine",
    )
    sector = st.text_input(
        "What does it do? (optional)",
        before.sector,
        max_chars=MAX_LINE,
        key=_key("sector"),
        placeholder="For example: retail",
    )
    country = st.text_input("Country (optional)", before.country, max_chars=MAX_LINE, key=_key("country"))
    # The limits of the fields hold in a browser only.
    new = Organization(
        name=name[:MAX_LINE],
        employees=employees if employees is not None and 0 <= employees <= MOST_EMPLOYEES else None,
        sector=sector[:MAX_LINE],
        country=country[:MAX_LINE],
    )
    autosave.keep(PART, PART, None if new == Organization() else new, title="Organization", words=in_words)


def _key(name: str) -> str:
    return autosave.widget_key(PART, PART, name)


def in_words(value: Any) -> str:
    """What is known of the organization, in one line."""
    people = f"{value.employees} people" if value.employees is not None else ""
    return ", ".join(each for each in (value.name, people, value.sector, value.country) if each)

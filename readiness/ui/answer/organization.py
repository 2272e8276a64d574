"""Who is assessed: what makes advice fit. Only the name is asked for; everything else may be left out."""

from __future__ import annotations

from functools import partial
from typing import Any

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.model.costs import MOST_CURRENCY, Costs
from readiness.model.response import Organization
from readiness.ui import autosave, components, money, state, typed
from readiness.ui.safe import md

PART = "organization"
MOST_EMPLOYEES = 10_000_000
WHAT_IT_CHANGES = (
    "Size, sector and country change examples, effort, names of roles, holidays and which laws are named. They change "
    "no score and no phase, and each may be left out."
)


def draw() -> None:
    """The fields, saved as you leave each of them."""
    components.heading("Who is this about?", f"Only the name is needed. {WHAT_IT_CHANGES}")
    found = autosave.value(PART, PART)
    before = found if isinstance(found, Organization) else Organization()
    name = typed.line("Name of the organization", before.name, of=before, max_chars=MAX_LINE, key=_key("name"))
    employees = typed.number(
        "How many people work there? (optional)",
        before.employees,
        of=before,
        min_value=0,
        max_value=MOST_EMPLOYEES,
        step=1,
        key=_key("employees"),
        placeholder="A rough number is fine",
    )
    sector = typed.line(
        "What does it do? (optional)",
        before.sector,
        of=before,
        max_chars=MAX_LINE,
        key=_key("sector"),
        placeholder="For example: retail",
    )
    chosen = _known_sectors(sector)
    country = typed.line("Country (optional)", before.country, of=before, max_chars=MAX_LINE, key=_key("country"))
    components.note("The country decides which holidays the plan keeps free and which laws the safeguards name.")
    costs = _costs(before)
    # The limits of the fields hold in a browser only.
    new = Organization(
        name=name[:MAX_LINE],
        employees=int(employees) if employees is not None and 0 <= employees <= MOST_EMPLOYEES else None,
        sector=sector[:MAX_LINE],
        country=country[:MAX_LINE],
        costs=costs,
    )
    if chosen:
        autosave.give(PART, PART, new.with_sector(chosen), title="Organization", words=in_words)
    autosave.keep(PART, PART, None if new == Organization() else new, title="Organization", words=in_words)


def _known_sectors(sector: str) -> str | None:
    """What examples are taken from: by what was typed, or, as long as nothing is, the sector that was pressed now."""
    asked = state.library().questionnaire
    if not asked.sectors:
        return None
    if sector:
        known = asked.sector_of(sector)
        words = f"Examples in the help are from: {known.name}." if known else "Examples in the help stay general."
        components.note(words)
        return None
    return st.pills(
        "Or choose, for examples in the help",
        [each.name for each in asked.sectors],
        format_func=md,
        key=_key("known-sector"),
    )


def _costs(about: Organization) -> Costs:
    """What work costs here; open where something is told already."""
    before = about.costs
    asked = {each.id: each for each in state.findings().rubric.price.organization}
    with st.expander("What work costs (optional)", expanded=before != Costs(), key="organization-costs"):
        components.note(
            "With these numbers the plan and each problem get a price, as a range. Without them all work is told in "
            "days, and no amount is made up."
        )
        told: dict[str, object] = {}
        for name, question in asked.items():
            field = name.replace("-", "_")
            known = getattr(before, field)
            if name == "currency":
                told[field] = typed.line(
                    question.text, known, of=about, max_chars=MOST_CURRENCY, key=_key(field), help=question.help
                )[:MOST_CURRENCY]
            else:
                told[field] = money.ask(question.text, known, partial(_part_key, field), of=about, name=field)
                components.note(question.help)
    return Costs.model_validate(told)


def _part_key(field: str, part: str) -> str:
    return _key(f"{field}-{part}")


def _key(name: str) -> str:
    return autosave.widget_key(PART, PART, name)


def in_words(value: Any) -> str:
    """What is known of the organization, in one line."""
    people = f"{value.employees} people" if value.employees is not None else ""
    return ", ".join(each for each in (value.name, people, value.sector, value.country) if each)

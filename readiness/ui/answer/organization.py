"""Who is assessed: what makes advice fit. Only the name is asked for; everything else may be left out."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.model.costs import MOST_CURRENCY, Costs
from readiness.model.response import Organization
from readiness.present import list_words
from readiness.ui import autosave, components, money, state, typed
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import answer as say

PART = "organization"
MOST_EMPLOYEES = 10_000_000
WHAT_IT_CHANGES = say.SIZE_SECTOR_AND_COUNTRY_CHANGE


def draw() -> None:
    """The fields, saved as you leave each of them."""
    components.heading(
        said(say.WHO_IS_THIS_ABOUT), said(say.only_name_is_needed(what_it_changes=said(WHAT_IT_CHANGES)))
    )
    found = autosave.value(PART, PART)
    before = found if isinstance(found, Organization) else Organization()
    name = typed.line(said(say.NAME_OF_ORGANIZATION), before.name, of=before, max_chars=MAX_LINE, key=_key("name"))
    employees = typed.number(
        said(say.HOW_MANY_PEOPLE_WORK_THERE),
        before.employees,
        of=before,
        min_value=0,
        max_value=MOST_EMPLOYEES,
        step=1,
        key=_key("employees"),
        placeholder=said(say.ROUGH_NUMBER_IS_FINE),
    )
    sector = typed.line(
        said(say.WHAT_DOES_IT_DO_OPTIONAL),
        before.sector,
        of=before,
        max_chars=MAX_LINE,
        key=_key("sector"),
        placeholder=said(say.FOR_EXAMPLE_RETAIL),
    )
    chosen = _known_sectors(sector)
    country = typed.line(said(say.COUNTRY_OPTIONAL), before.country, of=before, max_chars=MAX_LINE, key=_key("country"))
    components.note(said(say.COUNTRY_DECIDES_WHICH_HOLIDAYS_PLAN))
    decides_on, may_spend = _decision(before)
    costs = _costs(before)
    # The limits of the fields hold in a browser only.
    new = Organization(
        name=name[:MAX_LINE],
        employees=int(employees) if employees is not None and 0 <= employees <= MOST_EMPLOYEES else None,
        sector=sector[:MAX_LINE],
        country=country[:MAX_LINE],
        costs=costs,
        decides_on=decides_on,
        may_spend=may_spend,
    )
    if chosen:
        autosave.give(PART, PART, new.with_sector(chosen), title=said(say.ORGANIZATION), words=in_words)
    autosave.keep(PART, PART, None if new == Organization() else new, title=said(say.ORGANIZATION), words=in_words)


def _known_sectors(sector: str) -> str | None:
    """What examples are taken from: by what was typed, or, as long as nothing is, the sector that was pressed now."""
    asked = state.library().questionnaire
    if not asked.sectors:
        return None
    if sector:
        known = asked.sector_of(sector)
        words = said(say.examples_in_help(name=known.name)) if known else said(say.EXAMPLES_IN_HELP_STAY_GENERAL)
        components.note(words)
        return None
    return st.pills(
        said(say.OR_CHOOSE_FOR_EXAMPLES),
        [each.name for each in asked.sectors],
        format_func=md,
        key=_key("known-sector"),
    )


def _decision(about: Organization) -> tuple[date | None, money.Told]:
    """The day on which somebody decides on the money, and the most that may go to others until the first result."""
    decides_on = typed.day(said(say.WHEN_IS_THE_MONEY_DECIDED), about.decides_on, of=about, key=_key("decides_on"))
    components.note(said(say.WITHOUT_A_DAY_WE_PROPOSE_ONE))
    key = partial(_part_key, "may_spend")
    may_spend = money.ask(said(say.MOST_THAT_MAY_BE_SPENT), about.may_spend, key, of=about, name="may_spend")
    components.note(said(say.PAGE_FOR_BOARD_SAYS_IF_MORE))
    return decides_on, may_spend


def _costs(about: Organization) -> Costs:
    """What work costs here; open where something is told already."""
    before = about.costs
    asked = {each.id: each for each in state.findings().rubric.price.organization}
    with st.expander(said(say.WHAT_WORK_COSTS_OPTIONAL), expanded=before != Costs(), key="organization-costs"):
        components.note(said(say.WITH_THESE_NUMBERS_PLAN))
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
    people = said(say.people_employees(employees=value.employees)) if value.employees is not None else ""
    return list_words.row((value.name, people, value.sector, value.country))

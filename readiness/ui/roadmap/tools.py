"""What stands above the plan: its start, the days off, the files to take along, and whose part is shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

import streamlit as st

from readiness.model.assessment import Assessment
from readiness.present import phrases
from readiness.present.findings import Findings
from readiness.present.plan.clashes import clashes
from readiness.present.plan.plan_row import PlanRow
from readiness.present.plan.plan_standing import part_words
from readiness.ui import components, downloads, navigation, state, typed
from readiness.ui.choice_labels import labels
from readiness.ui.roadmap.days_off import days_off

_EVERYBODY = ""
"""No owner is called so."""
MOST_CLASHES = 2
"""Moves that do not fit which stand open; the others of them are folded."""


def tools(assessment: Assessment) -> None:
    """The start of the plan, its files and the days off."""
    with st.container(key="rm-tools", horizontal=True, vertical_alignment="bottom"):
        # The stored date is part of the key: a tab that is behind shows the new date and does not write its old one.
        starts_on = typed.day(
            "The plan starts on",
            assessment.starts_on,
            key=f"rm-start-{assessment.starts_on}",
            of=None,
            kept=typed.KeptBy(partial(_start_on, assessment)),
            width=220,
        )
        downloads.link("Download as CSV", "roadmap.csv", assessment.id, key="rm-csv")
        downloads.link("Download as Excel", "roadmap.xlsx", assessment.id, key="rm-xlsx")
        downloads.link("Add to a calendar", "roadmap.ics", assessment.id, key="rm-ics")
    with st.container(key="rm-bring-back"):
        st.page_link(
            navigation.link_to("bring_back"),
            label="Bring back what was changed in Excel or in a tracker",
            query_params={"a": assessment.id},
        )
    if starts_on is not None and starts_on != assessment.starts_on:
        state.workspace().start_on(assessment.id, starts_on)
        st.rerun()
    days_off(assessment.response.organization)


def _start_on(seen: Assessment, day: date) -> None:
    """Store the start that was being typed when the page was left, unless it was changed elsewhere since."""
    workspace = state.workspace()
    if workspace.open(seen.id).assessment.starts_on == seen.starts_on:
        workspace.start_on(seen.id, day)


def first_day_note(starts_on: date, first: date | None) -> None:
    """Say on which day work begins, if that is not the day that was chosen."""
    if first is not None and first != starts_on:
        components.note(f"{phrases.day(starts_on)} is no working day: the plan starts on {phrases.day(first)}.")


def what_clashes(found: Findings, rows: Sequence[PlanRow]) -> None:
    """What no longer fits after a change by hand, each with what to do."""
    told = clashes(found, rows)
    for clash in told[:MOST_CLASHES]:
        components.notice("problem", clash.words, clash.mend)
    if len(told) > MOST_CLASHES:
        with st.expander(f"What does not fit either: {phrases.count(len(told) - MOST_CLASHES, 'thing')}"):
            for clash in told[MOST_CLASHES:]:
                components.notice("problem", clash.words, clash.mend)


def chosen_part(found: Findings, rows: tuple[PlanRow, ...]) -> tuple[PlanRow, ...]:
    """The rows of whoever is chosen; all of them for everybody."""
    owners = list(dict.fromkeys(row.owner for row in rows if row.is_planned))
    if len(owners) < 2:
        return rows
    words = labels({_EVERYBODY: "Everybody"}, owners)
    whose = st.selectbox(
        "Whose part", list(words), format_func=lambda each: words.get(each, each), key="rm-owner", width=320
    )
    if whose not in owners:
        return rows
    part = tuple(row for row in rows if row.owner == whose)
    components.note(part_words(found, whose, part))
    return part

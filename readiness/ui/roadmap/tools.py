"""What stands above the plan: its start, the days off, the files to take along, and whose part is shown."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from functools import partial

import streamlit as st

from readiness.model.assessment import Assessment
from readiness.present.findings import Findings
from readiness.present.plan.clashes import clashes
from readiness.present.plan.plan_row import PlanRow
from readiness.present.plan.plan_standing import part_words
from readiness.services.records import Refused
from readiness.ui import components, downloads, navigation, state, typed
from readiness.ui.choice_labels import labels
from readiness.ui.refusals import is_done
from readiness.ui.roadmap.days_off import days_off
from readiness.words import said
from readiness.words.say import roadmap as say

_EVERYBODY = ""
"""No owner is called so."""
MOST_CLASHES = 2
"""Moves that do not fit which stand open; the others of them are folded."""


def tools(assessment: Assessment) -> None:
    """The start of the plan, its files and the days off."""
    with st.container(key="rm-tools", horizontal=True, vertical_alignment="bottom"):
        # What is stored, and of which assessment, is part of the key: a tab that is behind shows the new date and
        # does not write its old one, nor that of another assessment.
        starts_on = typed.day(
            said(say.PLAN_STARTS),
            assessment.starts_on,
            key=f"rm-start-{assessment.id}-{assessment.starts_on}",
            of=None,
            kept=typed.KeptBy(partial(_start_on, assessment)),
            width=220,
        )
        downloads.link(said(say.DOWNLOAD_AS_CSV), "roadmap.csv", assessment.id, key="rm-csv")
        downloads.link(said(say.DOWNLOAD_AS_EXCEL), "roadmap.xlsx", assessment.id, key="rm-xlsx")
        downloads.link(said(say.ADD_TO_CALENDAR), "roadmap.ics", assessment.id, key="rm-ics")
    with st.container(key="rm-bring-back"):
        st.page_link(
            navigation.link_to("bring_back"),
            label=said(say.BRING_BACK_WHAT_WAS_CHANGED),
            query_params={"a": assessment.id},
        )
    if starts_on not in (None, assessment.starts_on) and is_done(
        lambda: state.workspace().start_on(assessment.id, starts_on, replaces=assessment.starts_on)
    ):
        st.rerun()
    days_off(assessment.response.organization)


def _start_on(seen: Assessment, day: date) -> None:
    """Store the start that was being typed when the page was left, unless it was changed elsewhere since."""
    with suppress(Refused):
        state.workspace().start_on(seen.id, day, replaces=seen.starts_on)


def first_day_note(starts_on: date, first: date | None) -> None:
    """Say on which day work begins, if that is not the day that was chosen."""
    if first is not None and first != starts_on:
        components.note(said(say.is_no_working_day_plan(starts_on=starts_on, first=first)))


def what_clashes(found: Findings, rows: Sequence[PlanRow]) -> None:
    """What no longer fits after a change by hand, each with what to do."""
    told = clashes(found, rows)
    for clash in told[:MOST_CLASHES]:
        components.notice("problem", clash.words, clash.mend)
    if len(told) > MOST_CLASHES:
        with st.expander(said(say.what_does_not_fit_either(told=len(told) - MOST_CLASHES)), key="fold-clashes"):
            for clash in told[MOST_CLASHES:]:
                components.notice("problem", clash.words, clash.mend)


def chosen_part(found: Findings, rows: tuple[PlanRow, ...]) -> tuple[PlanRow, ...]:
    """The rows of whoever is chosen; all of them for everybody."""
    owners = list(dict.fromkeys(row.doer for row in rows if row.is_planned))
    if len(owners) < 2:
        return rows
    words = labels({_EVERYBODY: said(say.EVERYBODY)}, owners)
    whose = st.selectbox(
        said(say.WHOSE_PART), list(words), format_func=lambda each: words.get(each, each), key="rm-owner", width=320
    )
    if whose not in owners:
        return rows
    part = tuple(row for row in rows if row.doer == whose)
    components.note(part_words(found, whose, part))
    return part

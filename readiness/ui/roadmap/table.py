"""The whole plan as one table."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.present import number_words
from readiness.present.plan.plan_row import PlanRow
from readiness.ui import components
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import roadmap as say

COLUMNS = (
    pages.ACTION,
    pages.BECAUSE,
    pages.OWNER,
    pages.DATES,
    pages.DAYS,
    pages.SIGN_OF_PROGRESS,
    pages.DONE_WHEN,
    pages.STATUS,
)


def action_table(rows: Sequence[PlanRow]) -> None:
    """Every action with everything that is known about it, in the order of the plan."""
    cells = [
        (
            f"{row.number}. {row.title}" if row.number else row.title,
            row.because,
            row.owner,
            row.dates,
            number_words.short_number(row.effort_days),
            row.indicator,
            row.done_when,
            said(say.late_status_words(status_words=row.status_words)) if row.is_late else row.status_words,
        )
        for row in rows
    ]
    with st.container(key="rm-table"):
        components.table(tuple(map(said, COLUMNS)), cells, said(say.EVERY_ACTION_OF_PLAN))

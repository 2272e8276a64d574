"""How the assessment went over time, drawn only where it is asked for: every snapshot has to be read."""

from __future__ import annotations

import streamlit as st

from readiness.present.portfolio.lines import PortfolioLine
from readiness.services.trend import over_time
from readiness.ui import components, state

_OTHER = "Other questions"


def draw(assessment_id: str) -> None:
    """A switch, and below it a row for each snapshot and for today."""
    if not st.toggle("Show how it went over time", key="cp-over-time"):
        return
    lines = over_time(state.workspace(), assessment_id)
    today = lines[-1]
    dimensions = today.dimension_names
    rows = [
        (
            line.title,
            line.phase,
            line.status,
            *(_score(line, slug, today) for slug in dimensions),
            line.gates if line.edition == today.edition else _OTHER,
            line.plan,
        )
        for line in lines
    ]
    heads = ("When", "Phase", "Data", *dimensions.values(), "Gates of the next phase", "Plan")
    with st.container(key="cp-trend"):
        components.table(heads, rows, "What each snapshot came to, oldest first")
    if any(line.edition != today.edition for line in lines):
        components.note(
            f"Scores and gates are shown where the questions were those of today ({today.edition}): what another "
            "version says cannot be held against them."
        )


def _score(line: PortfolioLine, slug: str, today: PortfolioLine) -> str:
    if line.edition != today.edition:
        return _OTHER
    return line.score_of(slug)

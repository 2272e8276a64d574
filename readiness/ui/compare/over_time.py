"""How the assessment went over time, drawn only where it is asked for: every snapshot has to be read."""

from __future__ import annotations

import streamlit as st

from readiness.present.portfolio.lines import PortfolioLine
from readiness.services.trend import over_time
from readiness.ui import components, state
from readiness.words import said
from readiness.words.say import compare as say

_OTHER = say.OTHER_QUESTIONS


def draw(assessment_id: str) -> None:
    """A switch, and below it a row for each snapshot and for today."""
    if not st.toggle(said(say.SHOW_HOW_IT_WENT_OVER), key="cp-over-time"):
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
            line.gates if line.edition == today.edition else said(_OTHER),
            line.plan,
        )
        for line in lines
    ]
    heads = (
        said(say.WHEN),
        said(say.PHASE),
        said(say.DATA),
        *dimensions.values(),
        said(say.GATES_OF_NEXT_PHASE),
        said(say.PLAN),
    )
    with st.container(key="cp-trend"):
        components.table(heads, rows, said(say.WHAT_EACH_SNAPSHOT_CAME))
    if any(line.edition != today.edition for line in lines):
        components.note(said(say.scores_and_gates_are_shown(edition=today.edition)))


def _score(line: PortfolioLine, slug: str, today: PortfolioLine) -> str:
    if line.edition != today.edition:
        return said(_OTHER)
    return line.score_of(slug)

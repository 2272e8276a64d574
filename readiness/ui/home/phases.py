"""The phases in short, so that a newcomer knows what the result will say."""

from __future__ import annotations

import streamlit as st

from readiness.model.rubric import Rubric
from readiness.present.phase.phase_words import workload_term
from readiness.ui import components
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import home as say


def draw(rubric: Rubric) -> None:
    """Number, name and meaning of each phase, side by side or below each other."""
    term = f" {workload_term()}" if rubric.workloads.limits_phases else ""
    components.section(
        said(say.number_of_phases(phases=len(rubric.phases))),
        said(say.every_organization_is_in_one(term=term)),
    )
    items = "".join(
        f"<li><b>{phase.number}</b><div><h3>{esc(phase.name)}</h3><p>{esc(phase.meaning)}</p></div></li>"
        for phase in rubric.phases
    )
    st.html(f'<ol class="phases">{items}</ol>')

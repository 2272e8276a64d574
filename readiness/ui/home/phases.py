"""The three phases in short, so that a newcomer knows what the result will say."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from readiness.model.rubric import Phase
from readiness.present.phase.phase_words import WORKLOAD_TERM
from readiness.ui import components
from readiness.ui.safe import esc


def draw(phases: Iterable[Phase]) -> None:
    """Number, name and meaning of each phase, side by side or below each other."""
    components.section(
        "Three phases",
        f"Every organization is in one of them. None is bad; each has its own next step. {WORKLOAD_TERM}",
    )
    items = "".join(
        f"<li><b>{phase.number}</b><div><h3>{esc(phase.name)}</h3><p>{esc(phase.meaning)}</p></div></li>"
        for phase in phases
    )
    st.html(f'<ol class="phases">{items}</ol>')

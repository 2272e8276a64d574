"""The portfolio without a row: none is there, none fits, or all of them are in the archive."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from readiness.present import phrases
from readiness.services.records import Chosen
from readiness.ui import components, state
from readiness.ui.portfolio import choosing


def draw(head: DeltaGenerator, chosen: Chosen, in_archive: int) -> None:
    """Say at `head` what is missing, and below it what to do; `in_archive` are so many of all there are."""
    is_filtered = choosing.is_chosen(chosen)
    title = "No assessment fits" if is_filtered else "No assessment is in use" if in_archive else "No assessment yet"
    with head.container():
        components.heading(title, "", "Portfolio")
    if is_filtered:
        if components.empty_state("filtered", "Nothing fits", "Other filters may show more.", "Show all"):
            choosing.clear()
            st.rerun()
    elif in_archive:
        text = f"There {phrases.verb_for(in_archive)} {phrases.count(in_archive, 'assessment')} in it."
        if components.empty_state("archived", "All of them are in the archive", text, "Show the archive"):
            choosing.show_archive()
            st.rerun()
    else:
        text = "Start one on the first page, or open an example: each has a row here from then on."
        if components.empty_state("portfolio", "The table is empty", text, "To the first page"):
            state.go("home")

"""The portfolio without a row: none is there, none fits, or all of them are in the archive."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from readiness.services.records import Chosen
from readiness.ui import components, state
from readiness.ui.portfolio import choosing
from readiness.words import said
from readiness.words.say import portfolio_page as say


def draw(head: DeltaGenerator, chosen: Chosen, in_archive: int) -> None:
    """Say at `head` what is missing, and below it what to do; `in_archive` are so many of all there are."""
    is_filtered = choosing.is_chosen(chosen)
    title = (
        said(say.NO_ASSESSMENT_FITS)
        if is_filtered
        else said(say.NO_ASSESSMENT_IS_IN_USE)
        if in_archive
        else said(say.NO_ASSESSMENT_YET)
    )
    with head.container():
        components.heading(title, "", said(say.PORTFOLIO))
    if is_filtered:
        if components.empty_state(
            "filtered", said(say.NOTHING_FITS), said(say.OTHER_FILTERS_MAY_SHOW_MORE), said(say.SHOW_ALL)
        ):
            choosing.clear()
            st.rerun()
    elif in_archive:
        text = said(say.there_in_archive(in_archive=in_archive))
        if components.empty_state("archived", said(say.ALL_OF_THEM), text, said(say.SHOW_ARCHIVE)):
            choosing.show_archive()
            st.rerun()
    else:
        text = said(say.START_ONE_ON_FIRST_PAGE)
        if components.empty_state("portfolio", said(say.TABLE_IS_EMPTY), text, said(say.TO_FIRST_PAGE)):
            state.go("home")

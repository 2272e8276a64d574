"""What has just come in, from a file or as a copy: named, and one press away."""

from __future__ import annotations

import streamlit as st

from readiness.services.records import NotThere, Summary
from readiness.ui import components, navigation, own_machine, state
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import home as say

_ARRIVED = "arrived"


def note(assessment_id: str, *, is_imported: bool) -> None:
    """Remember what came in last, for `tell` in the next run."""
    st.session_state[_ARRIVED] = assessment_id, is_imported


def tell() -> None:
    """Say what came in and offer to open it; nothing if nothing did, or if it is deleted by now."""
    arrived = st.session_state.get(_ARRIVED)
    if arrived is None:
        return
    assessment_id, is_imported = arrived
    try:
        row = state.workspace().summary(assessment_id)
    except NotThere:
        _forget()
        return
    with components.panel("arrived"), st.container(key="arrived-row", horizontal=True, vertical_alignment="center"):
        what, beside = esc(_what(row, is_imported)), esc(_beside(row, is_imported))
        st.html(f'<div role="status"><p class="t">{what}</p><p>{beside}</p></div>')
        if st.button(said(say.OPEN), key="arrived-open", type="primary"):
            _forget()
            page = "results" if row.completeness else "answer"
            st.switch_page(navigation.link_to(page), query_params={"a": row.id})
        if st.button(said(say.CLOSE), key="arrived-close"):
            _forget()
            st.rerun()


def _what(row: Summary, is_imported: bool) -> str:
    if is_imported:
        if row.organization and row.organization not in row.name:
            return said(say.imported_as_new_assessment_of(name=row.name, organization=row.organization))
        return said(say.imported_as_new_assessment(name=row.name))
    return said(say.copied_as_new_assessment(name=row.name))


def _beside(row: Summary, is_imported: bool) -> str:
    if not is_imported:
        return said(say.IT_HOLDS_SAME_ANSWERS)
    # Who may not see the list learns nothing of what is in it.
    if not own_machine.allows(own_machine.LIST):
        return said(say.KEEP_ITS_ADDRESS_ONCE)
    marked = said(say.LIST_SAYS_WHEN_IT_WAS)
    same_name = [each for each in state.workspace().assessments(row.name, with_archive=True) if each.name == row.name]
    return said(say.one_of_this_name(marked=marked)) if len(same_name) > 1 else marked


def _forget() -> None:
    st.session_state.pop(_ARRIVED, None)

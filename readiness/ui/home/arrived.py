"""What has just come in, from a file or as a copy: named, and one press away."""

from __future__ import annotations

import streamlit as st

from readiness.services.records import NotThere, Summary
from readiness.ui import components, navigation, own_machine, state
from readiness.ui.safe import esc

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
        if st.button("Open it", key="arrived-open", type="primary"):
            _forget()
            page = "results" if row.completeness else "answer"
            st.switch_page(navigation.page(page), query_params={"a": row.id})
        if st.button("Close", key="arrived-close"):
            _forget()
            st.rerun()


def _what(row: Summary, is_imported: bool) -> str:
    if is_imported:
        of = f" of {row.organization}" if row.organization and row.organization not in row.name else ""
        return f"Imported as a new assessment: “{row.name}”{of}"
    return f"Copied as a new assessment: “{row.name}”"


def _beside(row: Summary, is_imported: bool) -> str:
    if not is_imported:
        return (
            "It holds the same answers, but no snapshots: those stay with the original. What you change in one does "
            "not change the other."
        )
    # Who may not see the list learns nothing of what is in it.
    if not own_machine.allows(own_machine.LIST):
        return "Keep its address once it is open: the list is shown only on the computer that runs the app."
    marked = "The list says when it was imported."
    same_name = [each for each in state.workspace().assessments(row.name, with_archive=True) if each.name == row.name]
    return f"The one of this name that was here before is unchanged. {marked}" if len(same_name) > 1 else marked


def _forget() -> None:
    st.session_state.pop(_ARRIVED, None)

"""What was deleted: to be brought back later too, or removed for good."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.present import list_words
from readiness.services.records import Summary
from readiness.ui import components, own_machine, state
from readiness.ui.home import moments
from readiness.ui.safe import md
from readiness.words import inside, said
from readiness.words.say import home as say

_ASKED = "empty-bin-asked"


def draw() -> None:
    """A folded list below the others; nothing if nothing is deleted."""
    if not own_machine.allows(own_machine.LIST):
        return
    rows = state.workspace_here().deleted() if state.may_begin("bin") else ()
    if not rows:
        return
    with st.expander(said(say.DELETED_ASSESSMENTS), key="bin"):
        marks = moments.import_marks(rows, moments.zone())
        for row in rows:
            _row(row, marks.get(row.id, ""))
        if state.may_begin("erase") and st.button(said(say.EMPTY_BIN), key="empty-bin"):
            st.session_state[_ASKED] = True
        if st.session_state.get(_ASKED) and components.ask_first(
            "empty-bin", _question(rows), said(say.REMOVE_FOR_GOOD)
        ):
            state.workspace_here().empty_bin()
            st.rerun()


def _row(row: Summary, mark: str) -> None:
    organization = row.organization if row.organization not in row.name else ""
    with st.container(key=f"entry-deleted-{row.id}", horizontal=True, vertical_alignment="center"):
        st.markdown(md(list_words.row((row.name, organization, inside(mark)))))
        if st.button(said(say.BRING_BACK), key=f"undelete-{row.id}"):
            state.workspace().undelete(row.id)
            st.rerun()


def _question(rows: Sequence[Summary]) -> str:
    return said(say.for_good_with_history_snapshots(assessments=len(rows)))

"""The snapshots of an assessment with a way to remove one, and the entries that were given but not taken."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.model.assessment import Snapshot
from readiness.present import day_words, not_taken
from readiness.services.records import SnapshotLine
from readiness.ui import components, state
from readiness.ui.compare.sides import REASONS, line_words, name_of
from readiness.ui.results.tables import opening, plain_table
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import compare as say

_GONE = "snapshot-removed"


def snapshots(lines: Sequence[SnapshotLine]) -> None:
    """All of them as a table, and folded away each with a button that removes it."""
    components.section(said(say.ALL_SNAPSHOTS), said(say.NEWEST_FIRST))
    rows = [
        (
            name_of(line),
            day_words.day(state.day_of(line.taken_at)),
            str(line.phase or said(say.PART_NONE_FOR_CERTAIN)),
            said(REASONS[line.reason]) if line.reason in REASONS else line.reason,
        )
        for line in lines
    ]
    components.table(
        (said(say.SNAPSHOT), said(say.TAKEN), said(say.PHASE), said(say.WHY)),
        rows,
        said(say.ALL_SNAPSHOTS_OF_THIS_ASSESSMENT),
    )
    with st.expander(said(say.REMOVE_SNAPSHOT), key="fold-remove-snapshot"):
        for line in lines:
            _row(line)


def _row(line: SnapshotLine) -> None:
    with st.container(key=f"entry-snapshot-{line.id}", horizontal=True, vertical_alignment="center"):
        st.markdown(md(line_words(line)))
        if st.button(said(say.REMOVE), key=f"remove-snapshot-{line.id}"):
            assessment_id = state.required()
            shot = state.workspace().delete_snapshot(assessment_id, line.id)
            st.session_state[_GONE] = assessment_id, shot
            st.rerun()


def offer_undo() -> None:
    """After a removal: say what is gone, and offer to bring it back as it was."""
    assessment_id, shot = st.session_state.get(_GONE, ("", None))
    if not isinstance(shot, Snapshot) or assessment_id != state.required():
        return
    with components.panel("gone-snapshot"), st.container(key="gone-snapshot-row", horizontal=True):
        st.markdown(md(said(say.is_removed(label=name_of(shot)))))
        if st.button(said(say.BRING_BACK), key="gone-snapshot-undo"):
            state.workspace().keep_snapshot(assessment_id, shot)
            del st.session_state[_GONE]
            st.rerun()


def entries_not_taken() -> None:
    """What lost to an entry of somebody else, newest first; nothing if nothing did."""
    lost = state.workspace().conflicts(state.required())[::-1]
    if not lost:
        return
    found = state.findings()
    components.section(
        said(say.ENTRIES_THAT_WERE_NOT_TAKEN),
        said(say.SOMEBODY_ELSE_HAD_CHANGED_SAME),
    )
    rows = [
        (
            not_taken.title(found, each.part, each.key, each.value),
            not_taken.words(found, each.part, each.key, each.value),
            day_words.day(state.day_of(each.at)),
        )
        for each in lost
    ]
    table = plain_table(
        (said(say.WHERE), said(say.WHAT_WAS_GIVEN), said(say.WHEN)), rows, said(say.ENTRIES_THAT_WERE_NOT_TAKEN)
    )
    components.html(opening(said(say.number_of_entries(entries=len(lost))), table))

"""What can be done with an assessment as a whole: rename, duplicate, export, delete."""

from __future__ import annotations

import streamlit as st

from readiness.model.base import MAX_LINE, one_line
from readiness.services import copying, repeating
from readiness.services.records import Summary
from readiness.ui import components, downloads, navigation, state, unsent
from readiness.ui.home import arrived, handing_on
from readiness.ui.safe import esc

_OPEN = "manage"  # in the address, so that after a restart the field is there that the browser shows
_DELETED = "deleted"


def is_open(assessment_id: str) -> bool:
    """Whether the panel of this assessment is open."""
    return bool(st.query_params.get(_OPEN) == assessment_id)


def toggle(assessment_id: str) -> None:
    """Open the panel of an assessment, or close it."""
    if is_open(assessment_id):
        del st.query_params[_OPEN]
    else:
        st.query_params[_OPEN] = assessment_id


def draw(row: Summary) -> None:
    """The panel below a row."""
    if not state.may_begin("bin"):
        with components.panel(f"manage-{row.id}"):
            components.note("You may look at this assessment, and not change it. An owner can give you another role.")
        return
    with components.panel(f"manage-{row.id}"):
        with st.container(key="rename", horizontal=True, vertical_alignment="bottom"):
            name = unsent.line("Name", row.name, key=f"name-{row.id}", max_chars=MAX_LINE)
            if st.button("Rename", key=f"rename-{row.id}"):
                _rename(row, name)
        with st.container(key="manage", horizontal=True):
            if st.button("Duplicate", key=f"duplicate-{row.id}"):
                arrived.note(copying.duplicate(state.workspace(), row.id), is_imported=False)
                _close()
            if st.button("Assess again", key=f"repeat-{row.id}"):
                made = repeating.repeat(state.workspace(), row.id)
                st.switch_page(navigation.page("answer"), query_params={"a": made})
            _downloads(row)
            if st.button("Delete", key=f"delete-{row.id}"):
                state.workspace().delete(row.id)
                st.session_state[_DELETED] = row.id, row.name
                _close()
        if handing_on.draw(row):
            _close()


def tell_deleted() -> None:
    """After a deletion, say so and offer to bring it back."""
    deleted = st.session_state.get(_DELETED)
    if deleted is None:
        return
    assessment_id, name = deleted
    with components.panel("deleted"), st.container(key="deleted-row", horizontal=True, vertical_alignment="center"):
        st.html(f'<p role="status">“{esc(name)}” is deleted.</p>')
        if st.button("Bring it back", key="undelete"):
            state.workspace().undelete(assessment_id)
            st.session_state[_DELETED] = None
            st.rerun()


def _rename(row: Summary, name: str) -> None:
    if not one_line(name):
        components.notice("problem", "Enter a name.", "It stays as it was until then.")
        return
    state.workspace().rename(row.id, name[:MAX_LINE])
    unsent.hand_in(f"name-{row.id}")
    _close()


def _downloads(row: Summary) -> None:
    """Files made only when asked for."""
    downloads.link("Export everything (JSON)", "assessment.json", row.id, key=f"export-{row.id}")
    downloads.link("Export the answers (YAML)", "answers.yaml", row.id, key=f"answers-{row.id}")


def _close() -> None:
    st.query_params.pop(_OPEN, None)
    st.rerun()

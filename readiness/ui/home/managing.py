"""What can be done with an assessment as a whole: rename, duplicate, export, delete."""

from __future__ import annotations

import streamlit as st

from readiness.model.base import MAX_LINE, one_line
from readiness.services import copying, repeating
from readiness.services.records import Summary
from readiness.ui import as_stored, components, downloads, navigation, state, unsent
from readiness.ui.home import arrived, handing_on
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import home as say

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
            components.note(said(say.YOU_MAY_LOOK))
        return
    with components.panel(f"manage-{row.id}"):
        with st.container(key="rename", horizontal=True, vertical_alignment="bottom"):
            name = as_stored.line(said(say.NAME), row.name, key=_name_field(row), max_chars=MAX_LINE)
            if st.button(said(say.RENAME), key=f"rename-{row.id}"):
                _rename(row, name)
        with st.container(key="manage", horizontal=True):
            if st.button(said(say.DUPLICATE), key=f"duplicate-{row.id}"):
                arrived.note(copying.duplicate(state.workspace(), row.id), is_imported=False)
                _close()
            if st.button(said(say.ASSESS_AGAIN), key=f"repeat-{row.id}"):
                made = repeating.repeat(state.workspace(), row.id)
                st.switch_page(navigation.link_to("answer"), query_params={"a": made})
            _downloads(row)
            if st.button(said(say.DELETE), key=f"delete-{row.id}"):
                state.workspace().delete(row.id)
                st.session_state[_DELETED] = row.id, row.name
                _close()
        if handing_on.draw(row, name, field=_name_field(row)):
            unsent.hand_in(_name_field(row))
            _close()


def tell_deleted() -> None:
    """After a deletion, say so and offer to bring it back."""
    deleted = st.session_state.get(_DELETED)
    if deleted is None:
        return
    assessment_id, name = deleted
    with components.panel("deleted"), st.container(key="deleted-row", horizontal=True, vertical_alignment="center"):
        st.html(f'<p role="status">{esc(said(say.is_deleted(name=str(name))))}</p>')
        if st.button(said(say.BRING_IT_BACK), key="undelete"):
            state.workspace().undelete(assessment_id)
            st.session_state[_DELETED] = None
            st.rerun()


def _rename(row: Summary, name: str) -> None:
    if not one_line(name):
        components.notice("problem", said(say.ENTER_NAME), said(say.IT_STAYS_AS_IT_WAS))
        return
    if not as_stored.replace(
        _name_field(row), row.name, lambda seen: state.workspace().rename(row.id, name[:MAX_LINE], replaces=seen)
    ):
        return
    unsent.hand_in(_name_field(row))
    _close()


def _name_field(row: Summary) -> str:
    return f"name-{row.id}"


def _downloads(row: Summary) -> None:
    """Files made only when asked for."""
    downloads.link(said(say.EXPORT_EVERYTHING_JSON), "assessment.json", row.id, key=f"export-{row.id}")
    downloads.link(said(say.EXPORT_ANSWERS_YAML), "answers.yaml", row.id, key=f"answers-{row.id}")


def _close() -> None:
    st.query_params.pop(_OPEN, None)
    st.rerun()

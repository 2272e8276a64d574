"""What a file changes, each with a box; what the app says newer is left out until somebody ticks it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import streamlit as st

from readiness.services import importing
from readiness.services.records import Refused
from readiness.ui import components, state, uploads
from readiness.ui.bring_back import one_person
from readiness.ui.refusals import is_done
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import bring_back as say

if TYPE_CHECKING:
    from streamlit.runtime.uploaded_file_manager import UploadedFile

    from readiness.services.importing import CellChange, FileReading

UPLOAD = "bring-back-file"
_READ = "bring-back-read"
_STORED = "bring-back-stored"
_MOST_BOXES = 150
_NOTHING = "empty"


def draw(given: UploadedFile) -> None:
    """Tell what the file holds: its mistakes, its changes with a way to store them, or one person's answers."""
    if one_person.is_one_persons(given, UPLOAD):
        return
    reading = _reading(given)
    for remark in reading.remarks:
        components.note(remark)
    if reading.faults:
        _faults(reading)
    elif not reading.changes:
        components.notice("info", said(say.FILE_CHANGES_NOTHING), said(say.IT_SAYS_WHAT_APP_SAYS))
    else:
        _changes(given, reading)


def offer_to_take_back() -> None:
    """After a file was stored: say so, and offer to take it back in one step."""
    assessment_id, stored = st.session_state.get(_STORED, ("", None))
    if not isinstance(stored, importing.StoredImport) or assessment_id != state.required():
        return
    with components.panel("brought-back"), st.container(key="brought-back-row", horizontal=True):
        st.markdown(said(say.from_file_stored(cells=stored.cells)))
        if not st.button(said(say.TAKE_IT_BACK), key="brought-back-undo"):
            return
    del st.session_state[_STORED]
    if not is_done(lambda: importing.take_back(state.workspace(), assessment_id, stored)):
        return
    st.rerun()


def _reading(given: UploadedFile) -> FileReading:
    """What the file changes of the assessment as it stands; read once for each state of it."""
    key = (given.file_id, state.workspace().mark(state.required()))
    known = st.session_state.get(_READ)
    if known is not None and known[0] == key:
        kept: FileReading = known[1]
        return kept
    with st.spinner(said(say.READING_FILE)):
        reading = importing.read_file(state.workspace(), state.required(), given.getvalue(), given.name)
    st.session_state[_READ] = key, reading
    return reading


def _faults(reading: FileReading) -> None:
    components.notice(
        "problem", said(say.in_file_nothing_is_stored(mistakes=len(reading.faults))), said(say.MEND_FILE_THEN_BRING)
    )
    rows = [(_where(fault.sheet, fault.cell), fault.what, fault.instead) for fault in reading.faults]
    components.table(
        (said(say.WHERE), said(say.WHAT_IS_WRONG), said(say.WHAT_TO_DO)), rows, said(say.WHAT_IS_WRONG_IN_FILE)
    )


def _changes(given: UploadedFile, reading: FileReading) -> None:
    sure = [change for change in reading.changes if not change.is_conflict]
    changes = [*reading.conflicts, *sure]
    components.section(said(say.number_of_changes(changes=len(changes))), _told(reading.conflicts))
    with st.container(key="bring-back-changes"):
        ticked = {change: _box(change) for change in changes[:_MOST_BOXES]}
        rest = changes[_MOST_BOXES:]
        if rest:
            words = said(say.other_as_well(rest=len(rest)))
            ticked |= dict.fromkeys(rest, st.checkbox(words, value=True, key="bring-back-rest"))
        is_wanted = st.button(said(say.STORE_WHAT_IS_TICKED), key="bring-back-store", type="primary")
    if is_wanted:
        _store(given, [change for change, is_ticked in ticked.items() if is_ticked])


def _told(conflicts: Sequence[CellChange]) -> str:
    if not conflicts:
        return said(say.TAKE_TICK_AWAY_FROM_WHAT)
    return said(say.changed_in_app_as_well(cells=len(conflicts)))


def _box(change: CellChange) -> bool:
    where = _where(change.sheet, change.cell)
    before, after = change.before or _NOTHING, change.after or _NOTHING
    label = f"{where}, {change.about}. {change.column}: {before} \u2192 {after}."
    if change.is_conflict:
        label = f"{label} {said(say.app_says_by_now(today=change.today or _NOTHING))}"
    return st.checkbox(md(label), value=not change.is_conflict, key=f"bring-back-{'-'.join(change.spot)}")


def _store(given: UploadedFile, chosen: Sequence[CellChange]) -> None:
    if not chosen:
        components.notice("info", said(say.NOTHING_IS_TICKED_SO_NOTHING))
        return
    assessment_id = state.required()
    seen = {change.spot: change.today for change in chosen}
    try:
        stored = importing.store_changes(state.workspace(), assessment_id, given.getvalue(), given.name, seen)
    except Refused as refused:
        components.notice("problem", refused.sentence, refused.mend)
        return
    st.session_state[_STORED] = assessment_id, stored
    st.session_state.pop(_READ, None)
    uploads.empty(UPLOAD)
    st.rerun()


def _where(sheet: str, cell: str) -> str:
    return f"{sheet}, {cell}" if cell else sheet or said(say.FILE)

"""A sheet of answers that is one person's: recorded in a workshop, without showing what the person answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.services import answer_sheets
from readiness.services.answer_sheets import PersonSheet, SheetSeat
from readiness.services.records import NotThere, Refused
from readiness.ui import components, messages, state, unsent, uploads
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import bring_back as say

if TYPE_CHECKING:
    from streamlit.runtime.uploaded_file_manager import UploadedFile

    from readiness.services.workshops import Held

_OURS = say.THEY_ARE_ANSWERS_OF_ORGANIZATION
_SOMEBODY_NEW = say.SOMEBODY_WHO_WAS_NOT_INVITED
_SAME = say.SAME_ANSWERS_ARE_RECORDED_ALREADY
_CODE = "sheet-code"
_NAME = "sheet-name"


def is_one_persons(given: UploadedFile, upload: str) -> bool:
    """Ask whose answers a sheet holds, where a workshop waits for answers; draw how to record one person's."""
    rooms = answer_sheets.open_rooms(state.workspace(), state.required())
    if not rooms:
        return False
    sheet = answer_sheets.read_sheet(state.workspace(), state.required(), given.getvalue(), given.name)
    if not sheet.given:
        return False
    labels: dict[Held | None, str] = {None: said(_OURS)}
    labels |= {held: said(say.they_are_one_persons(named=_named(held))) for held in rooms}
    chosen = st.radio(
        said(say.WHOSE_ANSWERS_ARE_IN_SHEET), list(labels), format_func=labels.__getitem__, key="sheet-whose"
    )
    if chosen is None:
        return False
    _record(given, sheet, chosen, upload)
    return True


def tell_code() -> None:
    """The code of whose sheet was recorded last, until it is noted: it is kept nowhere."""
    found = st.session_state.get(_CODE)
    if not isinstance(found, tuple):
        return
    name, code = found
    components.note(said(say.goes_on_with_return_code(name=str(name), code=str(code[:4]), other_code=str(code[4:]))))
    if st.button(said(say.I_HAVE_HANDED), key="sheet-code-noted"):
        del st.session_state[_CODE]
        st.rerun()


def _named(held: Held) -> str:
    return f"\u201c{held.settings.title}\u201d" if held.settings.title else said(say.PART_THAT_IS_OPEN)


def _record(given: UploadedFile, sheet: PersonSheet, held: Held, upload: str) -> None:
    workspace, groups = state.workspace(), {group.id: group.name for group in held.settings.groups}
    missing = {person.id: person for person in answer_sheets.missing_people(workspace, held)}
    seats = ["", *missing]
    seat = st.selectbox(
        said(say.WHOSE_SHEET),
        seats,
        format_func=lambda each: missing[each].name if each else said(_SOMEBODY_NEW),
        key="sheet-seat",
    )
    name = ""
    if seat:
        group = missing[seat].group
    else:
        name = unsent.line(said(say.NAME_TO_SEE_WHO), "", key=f"{_NAME}-{held.id}", max_chars=MAX_LINE)
        group = st.selectbox(said(say.GROUP), list(groups), format_func=groups.__getitem__, key="sheet-group")
    agrees = held.settings.is_named and st.checkbox(said(say.THIS_PERSON_AGREES), key="sheet-agrees")
    asked = answer_sheets.questions_of_group(workspace, held, group)
    is_other = answer_sheets.is_recorded(workspace, held, sheet) and st.checkbox(said(_SAME), key="sheet-same")
    _told(len(sheet.asked_of(asked)), len(sheet.given))
    if not st.button(said(say.RECORD_ANSWERS), key="sheet-record", type="primary"):
        return
    try:
        recorded = answer_sheets.record_sheet(
            workspace, held, given.getvalue(), given.name, SheetSeat(group, name, seat, agrees, is_other)
        )
    except (NotThere, Refused) as refused:
        components.notice("problem", refused.sentence, refused.mend)
        return
    messages.tell(said(say.recorded_in_workshop(answers=recorded.answers, named=md(_named(held)))))
    st.session_state[_CODE] = (missing[seat].name if seat else name, recorded.return_code)
    unsent.hand_in(f"{_NAME}-{held.id}")
    uploads.empty(upload)
    st.rerun()


def _told(asked: int, given: int) -> None:
    left = given - asked
    words = said(say.will_count_in_workshop_like(asked=asked))
    if left:
        words = f"{words} {said(say.not_asked_will_not(answers=left))}"
    components.note(said(say.what_was_answered(words=words)))

"""A sheet of answers that is one person's: recorded in a workshop, without showing what the person answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.present import phrases
from readiness.services import answer_sheets
from readiness.services.answer_sheets import PersonSheet, SheetSeat
from readiness.services.records import NotThere, Refused
from readiness.ui import components, messages, state, unsent, uploads
from readiness.ui.safe import md

if TYPE_CHECKING:
    from streamlit.runtime.uploaded_file_manager import UploadedFile

    from readiness.services.workshops import Held

_OURS = "They are the answers of the organization"
_SOMEBODY_NEW = "Somebody who was not invited"
_SAME = "The same answers are recorded already. These are of somebody else who gave the very same"
_CODE = "sheet-code"


def is_one_persons(given: UploadedFile, upload: str) -> bool:
    """Ask whose answers a sheet holds, where a workshop waits for answers; draw how to record one person's."""
    rooms = answer_sheets.open_rooms(state.workspace(), state.required())
    if not rooms:
        return False
    sheet = answer_sheets.read_sheet(state.workspace(), state.required(), given.getvalue(), given.name)
    if not sheet.given:
        return False
    labels: dict[Held | None, str] = {None: _OURS}
    labels |= {held: f"They are one person's, for the workshop {_named(held)}" for held in rooms}
    chosen = st.radio(
        "Whose answers are in the sheet?", list(labels), format_func=labels.__getitem__, key="sheet-whose"
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
    components.note(
        f"{name} goes on with the return code {code[:4]} {code[4:]}, on the page to join: to change an answer, and to "
        "vote again. Hand it on now and keep no copy: it opens this seat, and cannot be shown again."
    )
    if st.button("I have handed it on", key="sheet-code-noted"):
        del st.session_state[_CODE]
        st.rerun()


def _named(held: Held) -> str:
    return f"\u201c{held.settings.title}\u201d" if held.settings.title else "that is open"


def _record(given: UploadedFile, sheet: PersonSheet, held: Held, upload: str) -> None:
    workspace, groups = state.workspace(), {group.id: group.name for group in held.settings.groups}
    missing = {person.id: person for person in answer_sheets.missing_people(workspace, held)}
    seats = ["", *missing]
    seat = st.selectbox(
        "Whose sheet is it?",
        seats,
        format_func=lambda each: missing[each].name if each else _SOMEBODY_NEW,
        key="sheet-seat",
    )
    name = ""
    if seat:
        group = missing[seat].group
    else:
        name = unsent.line("Name, to see who has answered", "", key="sheet-name", max_chars=MAX_LINE)
        group = st.selectbox("Group", list(groups), format_func=groups.__getitem__, key="sheet-group")
    agrees = held.settings.is_named and st.checkbox("This person agrees to be shown by name", key="sheet-agrees")
    asked = answer_sheets.questions_of_group(workspace, held, group)
    is_other = answer_sheets.is_recorded(workspace, held, sheet) and st.checkbox(_SAME, key="sheet-same")
    _told(len(sheet.asked_of(asked)), len(sheet.given))
    if not st.button("Record the answers", key="sheet-record", type="primary"):
        return
    try:
        recorded = answer_sheets.record_sheet(
            workspace, held, given.getvalue(), given.name, SheetSeat(group, name, seat, agrees, is_other)
        )
    except (NotThere, Refused) as refused:
        components.notice("problem", refused.sentence, refused.mend)
        return
    answers = phrases.capital(phrases.count(recorded.answers, "answer"))
    messages.tell(f"{answers} recorded in the workshop {md(_named(held))}.")
    st.session_state[_CODE] = (missing[seat].name if seat else name, recorded.return_code)
    unsent.hand_in("sheet-name")
    uploads.empty(upload)
    st.rerun()


def _told(asked: int, given: int) -> None:
    left = given - asked
    words = f"{phrases.capital(phrases.count(asked, 'answer'))} will count in the workshop like those given in the app."
    if left:
        words += f" {phrases.capital(phrases.count(left, 'answer'))} to what this group is not asked will not."
    components.note(f"{words} What was answered is not shown here. To take it back, remove the seat in the workshop.")

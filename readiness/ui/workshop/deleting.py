"""Deleting a workshop: what goes, what stays, and a question before it goes."""

from __future__ import annotations

import streamlit as st

from readiness.services.records import NotThere
from readiness.services.workshop_progress import live_view
from readiness.services.workshops import Held, delete_workshop
from readiness.ui import components, messages, state
from readiness.ui.safe import md
from readiness.ui.workshop import held as leading
from readiness.words import said
from readiness.words.say import workshop as say

_ASKED = "workshop-asked"


def draw(held: Held) -> None:
    """The button, and after it the question; None of it touches the assessment."""
    components.section(said(say.DELETE_THIS_WORKSHOP), said(say.FOR_ONE_THAT_WAS_OPENED))
    if st.button(said(say.DELETE_THIS_WORKSHOP), key="workshop-delete"):
        st.session_state[_ASKED] = held.id
    if st.session_state.get(_ASKED) == held.id and components.ask_first(
        "workshop", _question(held), said(say.YES_DELETE)
    ):
        _delete(held)


def _question(held: Held) -> str:
    name = f"\u201c{held.settings.title}\u201d" if held.settings.title else said(say.PART_THIS_WORKSHOP)
    joined = live_view(state.workspace(), held).joined
    given = said(say.and_what_gave(joined=joined)) if joined else ""
    stays = said(say.WHAT_HAS_GONE_INTO_ASSESSMENT) if held.stage == "finished" else said(say.ASSESSMENT_STAYS)
    return said(say.delete_its_codes_and_links(name=name, given=given, stays=stays))


def _delete(held: Held) -> None:
    try:
        delete_workshop(state.workspace(), held)
    except NotThere:
        messages.tell(said(say.IT_WAS_DELETED_ALREADY))
    else:
        messages.tell(md(said(say.deleted_title(title=held.settings.title or said(say.PART_WORKSHOP)))))
    leading.forget()
    st.rerun()

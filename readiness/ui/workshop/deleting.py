"""Deleting a workshop: what goes, what stays, and a question before it goes."""

from __future__ import annotations

import streamlit as st

from readiness.present import phrases
from readiness.services.records import NotThere
from readiness.services.workshop_progress import live_view
from readiness.services.workshops import Held, delete_workshop
from readiness.ui import components, messages, state
from readiness.ui.safe import md
from readiness.ui.workshop import held as leading

_ASKED = "workshop-asked"


def draw(held: Held) -> None:
    """The button, and after it the question; None of it touches the assessment."""
    components.section("Delete this workshop", "For one that was opened by mistake, or is no longer needed.")
    if st.button("Delete this workshop", key="workshop-delete"):
        st.session_state[_ASKED] = held.id
    if st.session_state.get(_ASKED) == held.id and components.ask_first("workshop", _question(held), "Yes, delete it"):
        _delete(held)


def _question(held: Held) -> str:
    name = f"\u201c{held.settings.title}\u201d" if held.settings.title else "this workshop"
    joined = live_view(state.workspace(), held).joined
    given = f", and what {phrases.count(joined, 'person', 'people')} gave in it" if joined else ""
    stays = (
        "What has gone into the assessment stays: the agreed answers, how they were spread, and the snapshots."
        if held.stage == "finished"
        else "The assessment stays as it is; problems that were taken up from ideas stay in it."
    )
    return f"Delete {name}? Its codes and links{given} go for good. {stays}"


def _delete(held: Held) -> None:
    try:
        delete_workshop(state.workspace(), held)
    except NotThere:
        messages.tell("It was deleted already.")
    else:
        messages.tell(f"Deleted: {md(held.settings.title or 'the workshop')}")
    leading.forget()
    st.rerun()

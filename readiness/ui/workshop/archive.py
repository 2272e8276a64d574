"""The archive: what a workshop there is for, the way into it, and the way back."""

from __future__ import annotations

import streamlit as st

from readiness.services.records import Refused
from readiness.services.workshops import Held, archive_workshop, bring_back_workshop
from readiness.ui import components, messages, state
from readiness.ui.workshop import held as leading

SAID = "This workshop is archived"
KEPT = "Everything that was given in it is kept. Its codes are closed, and nobody can answer, vote or record in it."


def draw(held: Held) -> None:
    """The way into the archive."""
    components.section(
        "Archive this workshop",
        "For one that is over or waits. Its codes close and nothing more is taken; all of it stays, to look things up.",
    )
    if st.button("Put it into the archive", key="archive"):
        try:
            archive_workshop(state.workspace(), held)
        except Refused as refused:
            components.notice("problem", refused.sentence, refused.mend)
            return
        messages.tell("In the archive")
        leading.choose(held.id)
        st.rerun()


def offer_to_bring_back(held: Held) -> None:
    """The way back, below what is said of the archive."""
    if st.button("Bring it back", key="unarchive", type="primary"):
        try:
            bring_back_workshop(state.workspace(), held)
        except Refused as refused:
            components.notice("problem", refused.sentence, refused.mend)
            return
        messages.tell("Out of the archive. Open its codes again under Invite.")
        st.rerun()

"""The archive: what a workshop there is for, the way into it, and the way back."""

from __future__ import annotations

import streamlit as st

from readiness.services.workshops import Held, archive_workshop, bring_back_workshop
from readiness.ui import components, messages, state
from readiness.ui.refusals import is_done
from readiness.ui.workshop import held as leading
from readiness.words import said
from readiness.words.say import workshop as say

SAID = say.IS_ARCHIVED_TITLE
KEPT = say.EVERYTHING_THAT_WAS_GIVEN


def draw(held: Held) -> None:
    """The way into the archive."""
    components.section(
        said(say.ARCHIVE_THIS_WORKSHOP),
        said(say.FOR_ONE_THAT_IS_OVER),
    )
    if st.button(said(say.PUT_IT_INTO_ARCHIVE), key="archive"):
        if not is_done(lambda: archive_workshop(state.workspace(), held)):
            return
        messages.tell(said(say.IN_ARCHIVE))
        leading.choose(held.id)
        st.rerun()


def offer_to_bring_back(held: Held) -> None:
    """The way back, below what is said of the archive."""
    if st.button(said(say.BRING_IT_BACK), key="unarchive", type="primary"):
        if not is_done(lambda: bring_back_workshop(state.workspace(), held)):
            return
        messages.tell(said(say.OUT_OF_ARCHIVE_OPEN))
        st.rerun()

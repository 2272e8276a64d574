"""What happened in a workspace: the newest of it in a table, all of it to take along."""

from __future__ import annotations

import streamlit as st

from readiness.present.membership import as_csv, moment, what, who
from readiness.services.spaces import events_of
from readiness.ui import components, downloads, state
from readiness.ui.home.moments import zone
from readiness.words import said
from readiness.words.say import members as say

_SHOWN = 50


def draw(space: str) -> None:
    """The table."""
    components.section(said(say.WHO_DID_WHAT), said(say.ANSWERS_HAVE_HISTORY))
    found = events_of(state.workspace(), space, limit=_SHOWN)
    if not found:
        components.note(said(say.NOTHING_HAS_HAPPENED_HERE_YET))
        return
    rows = [[moment(each.at.astimezone(zone())), who(each), what(each)] for each in found]
    components.table([said(say.WHEN), said(say.WHO), said(say.WHAT)], rows, said(say.WHAT_HAPPENED_HERE_NEWEST_FIRST))
    if st.button(said(say.TAKE_ALL_OF_IT_ALONG), key="trail-all"):
        every = events_of(state.workspace(), space)
        downloads.button_with(said(say.SAVE_TABLE_CSV), "who-did-what.csv", as_csv(every), kind="text/csv")

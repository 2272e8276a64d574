"""What happened in a workspace: the newest of it in a table, all of it to take along."""

from __future__ import annotations

import streamlit as st

from readiness.present.membership import as_csv, moment, what, who
from readiness.services.spaces import events_of
from readiness.ui import components, downloads, state
from readiness.ui.home.moments import zone

_SHOWN = 50


def draw(space: str) -> None:
    """The table."""
    components.section("Who did what", "Answers have a history of their own, beside each of them.")
    found = events_of(state.workspace(), space, limit=_SHOWN)
    if not found:
        components.note("Nothing has happened here yet.")
        return
    rows = [[moment(each.at.astimezone(zone())), who(each), what(each)] for each in found]
    components.table(["When", "Who", "What"], rows, "What happened here, newest first")
    if st.button("Take all of it along", key="trail-all"):
        every = events_of(state.workspace(), space)
        downloads.button_with("Save the table (CSV)", "who-did-what.csv", as_csv(every), kind="text/csv")

"""How far a check is: its place in the queue, its steps, a way to stop it. Asks again by itself until it ends."""

from __future__ import annotations

import streamlit as st

from readiness.present import phrases
from readiness.present.data.evidence_words import say
from readiness.services.evidence import Ticket
from readiness.ui import outage
from readiness.ui.safe import esc

SECONDS_BETWEEN_LOOKS = 0.8
STEPS = {
    "reading": "Reading the table",
    "profiling": "Looking at each column",
    "scanning": "Looking for columns that give the answer away",
    "testing": "Testing a first model against a simple guess",
    "comparing": "Comparing with other ways to test",
    "finishing": "Writing it down",
}


@outage.fragment(run_every=SECONDS_BETWEEN_LOOKS)
def follow(ticket: Ticket) -> None:
    """Show where the ticket stands; when it has ended, draw the whole page anew."""
    if ticket.has_ended:
        st.rerun()
    words, share = _where(ticket)
    headline = ticket.headline
    with st.container(key="table-progress"):
        if headline is not None:
            found = say(headline)
            st.html(
                f'<div role="status"><p class="kicker">First result, the rest follows</p>'
                f'<p class="t">{esc(found.headline)}</p><p>{esc(found.meaning)}</p></div>'
            )
        with st.container(key="table-progress-row", horizontal=True, vertical_alignment="center"):
            st.progress(share, text=words)
            if st.button("Stop", key="table-stop"):
                ticket.cancel()
                st.rerun()


def _where(ticket: Ticket) -> tuple[str, float]:
    if ticket.state == "waiting":
        before = ticket.position
        if before == 0:
            return "Waiting for the check of another user on this computer", 0.0
        return f"Waiting: {phrases.count(before, 'check')} before yours. One runs at a time.", 0.0
    now = ticket.progress
    if now is None:
        return "Starting", 0.0
    left = max(now.total - now.done, 0)
    count = f", {left} of {now.total} fits left" if now.step in ("scanning", "testing", "comparing") else ""
    return f"{STEPS[now.step]}{count}", min(1.0, now.done / now.total)

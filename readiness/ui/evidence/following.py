"""How far a check is: its place in the queue, its steps, a way to stop it. Asks again by itself until it ends."""

from __future__ import annotations

import streamlit as st

from readiness.present.data.evidence_words import say
from readiness.services.evidence import Ticket
from readiness.ui import outage
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import tables

SECONDS_BETWEEN_LOOKS = 0.8
STEPS = {
    "reading": tables.READING_TABLE,
    "profiling": tables.LOOKING_AT_EACH_COLUMN,
    "scanning": tables.LOOKING_FOR_COLUMNS_THAT_GIVE,
    "testing": tables.TESTING_FIRST_MODEL_AGAINST_SIMPLE,
    "comparing": tables.COMPARING_WITH_OTHER_WAYS,
    "finishing": tables.WRITING_IT_DOWN,
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
                f'<div role="status"><p class="kicker">{esc(said(tables.FIRST_RESULT_REST_FOLLOWS))}'
                f'</p><p class="t">{esc(found.headline)}</p><p>{esc(found.meaning)}</p></div>'
            )
        with st.container(key="table-progress-row", horizontal=True, vertical_alignment="center"):
            st.progress(share, text=words)
            if st.button(said(tables.STOP), key="table-stop"):
                ticket.cancel()
                st.rerun()


def _where(ticket: Ticket) -> tuple[str, float]:
    if ticket.state == "waiting":
        before = ticket.position
        if before == 0:
            return said(tables.WAITING_FOR_CHECK_OF_ANOTHER), 0.0
        return said(tables.waiting_before_yours_one_runs(before=before)), 0.0
    now = ticket.progress
    if now is None:
        return said(tables.STARTING), 0.0
    left = max(now.total - now.done, 0)
    told = said(STEPS[now.step])
    if now.step in ("scanning", "testing", "comparing"):
        told = said(tables.part_of_fits_left(told=told, left=left, total=now.total))
    return told, min(1.0, now.done / now.total)

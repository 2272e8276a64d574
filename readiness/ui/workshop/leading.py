"""The room as whoever leads it sees it, in a window of their own beside the projector's."""

from __future__ import annotations

from urllib.parse import urlencode

import streamlit as st

from readiness.services.workshops import Held
from readiness.ui import components
from readiness.ui.address import prefix
from readiness.ui.navigation import link_to
from readiness.ui.safe import esc
from readiness.ui.workshop import lobby, projector, reveal


def draw(held: Held) -> None:
    """The way to the projector's window, then the entrance or the question."""
    query = urlencode({"a": held.assessment_id, "w": held.id, "view": projector.VIEW})
    components.html(
        f'<p class="rways"><a href="{esc(prefix())}/room?{esc(query)}" target="_blank" rel="noopener">'
        "Open the projector's view in another window</a> It shows what you show here, and nothing to press.</p>"
    )
    with st.container(key="lead-ways", horizontal=True):
        for part, label in (("progress", "Who is here"), ("problems", "Problems"), ("outcome", "Outcome")):
            there = {"a": held.assessment_id, "w": held.id, "part": part}
            st.page_link(link_to("workshop"), label=label, query_params=there)
    if held.stage == "answering":
        lobby.draw(held)
    else:
        reveal.draw(held)

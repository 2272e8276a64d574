"""The room: for whoever leads it, for the projector, or as a sheet to print."""

import streamlit as st

from readiness.services.workshops import Held
from readiness.ui import components, imprint, screen_language, state
from readiness.ui.workshop import archive, held, lead, leading, projector, sheet
from readiness.words import said


def draw(workshop: Held, view: str | None) -> None:
    """What the address asks for."""
    if workshop.is_archived:
        with st.container(key="room" if view == projector.VIEW else "lead"):
            components.heading(said(archive.SAID), said(archive.KEPT))
    elif view == "sheet":
        sheet.draw(workshop)
    elif view == projector.VIEW:
        with st.container(key="room"):
            projector.draw(workshop)
    else:
        with st.container(key="lead"):
            leading.draw(workshop)
            screen_language.offer()


led = lead.behind_link() if lead.LINK in st.query_params else None
if lead.LINK in st.query_params and led is None:
    components.heading(*map(said, lead.NOWHERE))
else:
    draw(held.required() if led is None else led.held, st.query_params.get("view"))
    imprint.draw(state.library(), state.current() or "")

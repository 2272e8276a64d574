"""The room: for whoever leads it, for the projector, or as a sheet to print."""

import streamlit as st

from readiness.ui import components
from readiness.ui.workshop import archive, held, leading, projector, sheet

workshop = held.required()
view = st.query_params.get("view")
if workshop.is_archived:
    components.heading(archive.SAID, archive.KEPT)
elif view == "sheet":
    sheet.draw(workshop)
elif view == projector.VIEW:
    with st.container(key="room"):
        projector.draw(workshop)
else:
    with st.container(key="lead"):
        leading.draw(workshop)

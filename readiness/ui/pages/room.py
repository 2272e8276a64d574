"""The room: for whoever leads it, for the projector, or as a sheet to print."""

import streamlit as st

from readiness.ui.workshop import held, leading, projector, sheet

workshop = held.required()
view = st.query_params.get("view")
if view == "sheet":
    sheet.draw(workshop)
elif view == projector.VIEW:
    with st.container(key="room"):
        projector.draw(workshop)
else:
    with st.container(key="lead"):
        leading.draw(workshop)

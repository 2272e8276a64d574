"""The room, made for a projector: the entrance, then answers question by question; or a sheet to print."""

import streamlit as st

from readiness.ui.workshop import held, lobby, reveal, sheet

workshop = held.required()
if st.query_params.get("view") == "sheet":
    sheet.draw(workshop)
else:
    with st.container(key="room"):
        if workshop.stage == "answering":
            lobby.draw(workshop)
        else:
            reveal.draw(workshop)

"""A participant's phone: join, answer own questions one at a time, then see what the room shows."""

import streamlit as st

from readiness.services.workshop_seat import Seat
from readiness.ui import components
from readiness.ui.workshop import answering, joining, late, looking, seat


def must_agree(held: Seat) -> None:
    """With names, an invited person agrees before the first answer."""
    components.heading("Answers are shown with names", "Agree to go on. If you do not agree, close this page.")
    if st.button("I agree", key="agree-names", type="primary", width="stretch"):
        held.agree_to_names()
        st.rerun()


with st.container(key="phone"):
    found = seat.current()
    if found is None:
        joining.draw(was_lost="t" in st.query_params)
    elif found.must_agree:
        must_agree(found)
    elif found.held.stage != "answering":
        late.take(found)
        looking.watching(found)
    elif (question := answering.position(found)) is not None:
        answering.draw(found, question)
        code = seat.return_code()
        if code:
            components.note(f"To go on with another device, note your return code: {code}.")
    else:
        looking.overview(found)

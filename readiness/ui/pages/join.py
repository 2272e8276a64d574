"""A participant's phone: join, answer own questions one at a time, then see what the room shows."""

import streamlit as st

from readiness.services.workshop_seat import Seat
from readiness.ui import components, imprint, screen_language
from readiness.ui.workshop import answering, following, ideas, joining, late, looking, seat
from readiness.words import said
from readiness.words.say import workshop as say


def must_agree(held: Seat) -> None:
    """With names, an invited person agrees before the first answer."""
    components.heading(said(say.ANSWERS_ARE_SHOWN_WITH_NAMES), said(say.AGREE_TO_GO))
    if st.button(said(say.I_AGREE), key="agree-names", type="primary", width="stretch"):
        held.agree_to_names()
        st.rerun()


def on_seat(held: Seat) -> None:
    """What somebody who holds a seat sees now."""
    following.follow(held.room)
    if held.held.is_archived:
        components.heading(said(say.THIS_WORKSHOP_IS_CLOSED), said(say.WHAT_YOU_GAVE_IS_KEPT))
        return
    with st.container():
        joining.offer_another_seat()
        if not held.must_agree:
            late.take(held)
    if held.must_agree:
        must_agree(held)
    elif held.held.stage != "answering":
        looking.watching(held)
    elif (question := answering.position(held)) is not None:
        if not held.answers():
            if held.library.questionnaire.texts.welcome:
                components.note(held.library.questionnaire.texts.welcome)
            components.note(joining.promise(held.held.settings, held.held.stage))
        ideas.give_points(held)
        answering.draw(held, question)
        code = seat.return_code()
        if code:
            components.note(said(say.to_go_on_with_another(code=code)))
    else:
        looking.overview(held)


with st.container(key="phone"):
    link = st.query_params.get(seat.LINK, "")
    found = None if link else seat.current()
    if link:
        joining.by_link(link)
    elif found is None:
        joining.draw(was_lost="t" in st.query_params)
    else:
        on_seat(found)
        imprint.draw(found.library, found.held.assessment_id)
    screen_language.offer()

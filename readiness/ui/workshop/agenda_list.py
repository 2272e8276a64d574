"""All questions in the order to talk about, with what to know of each; and which of them to talk about first."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from readiness.present import list_words
from readiness.present.group import workshop_words as words
from readiness.services.workshop_results import marks
from readiness.services.workshop_room import Room, choose_agenda
from readiness.ui import components, messages, state, unsent
from readiness.ui.refusals import is_done
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import workshop as say

PROPOSED = 6
"""Questions proposed to talk about: at six minutes each they fit into the shortest agenda."""


def draw(room: Room, order: tuple[str, ...], here: str, *, has_seat: bool, look: Callable[[str], None]) -> None:
    """Each question as a button that brings it on the screen; `look` does that.

    `here` is the one that is there already, which is no button.
    """
    questions = state.library().questionnaire.question_by_id
    components.section(
        said(say.ALL_QUESTIONS_IN_ORDER),
        said(say.THOSE_THAT_DECIDE_COME_FIRST if has_seat else say.THOSE_THAT_DIFFER_COME_FIRST),
    )
    _choose(room, order)
    for number, slug in enumerate(order, 1):
        told = list_words.and_list([said(words.MARK_WORDS[each]) for each in marks(state.workspace(), room, slug)])
        shown = said(say.PART_IS_SHOWN) if slug in room.shown else ""
        place = said(say.ON_SCREEN_NOW) if slug == here else ""
        beside = list_words.row((told, shown, place))
        label = f"{number}\\. {md(questions[slug].text)}" + (f" ({md(beside)})" if beside else "")
        if slug == here:
            st.markdown(f"**{label}**")
        elif st.button(label, key=f"room-to:{slug}", type="tertiary"):
            look(slug)


def _choose(room: Room, order: tuple[str, ...]) -> None:
    questions = state.library().questionnaire.question_by_id
    key = f"agenda:{room.held.id}"
    with st.expander(words.chosen_words(len(room.chosen)), key="fold-agenda"):
        proposed = tuple(slug for slug in room.chosen if slug in order) or order[:PROPOSED]
        chosen = unsent.choice(
            lambda start: tuple(
                st.multiselect(
                    said(say.QUESTIONS_TO_TALK_ABOUT),
                    list(order),
                    default=list(start),
                    format_func=lambda slug: questions[slug].text,
                    key=key,
                    persist_state="session",
                    placeholder=said(say.CHOOSE),
                )
            ),
            proposed,
            key=key,
            options=questions,
        )
        if st.button(said(say.TALK_ABOUT_THESE_FIRST), key="agenda-keep", type="primary"):
            if not is_done(lambda: choose_agenda(state.workspace(), room, chosen)):
                return
            unsent.decide(key)
            messages.tell(said(say.THIS_IS_ORDER_NOW))
            st.rerun()

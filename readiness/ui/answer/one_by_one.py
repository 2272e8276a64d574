"""Questions one at a time for people without an account: which is shown, how far somebody is, help, and the way on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Final

import streamlit as st

from readiness.model.questionnaire import Question, Questionnaire
from readiness.ui import components
from readiness.ui.answer.help_words import HELP, help_markup
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import workshop as say

OVERVIEW: Final = "overview"
"""In the address in place of a question: all of them."""


def position(questions: Sequence[Question], given: Callable[[], Collection[str]]) -> Question | None:
    """The question that the address names, else the first one that is not `given`; None for all of them."""
    named = st.query_params.get("q", "")
    found = next((each for each in questions if each.id == named), None)
    if found is not None or named == OVERVIEW:
        return found
    answered = given()
    return next((each for each in questions if each.id not in answered), None)


def draw(
    question: Question,
    questions: Sequence[Question],
    questionnaire: Questionnaire,
    *,
    choices: Callable[[], None],
    given: Callable[[], Collection[str]],
    sector: str = "",
) -> None:
    """One of them: `choices` draws its card and keeps what is chosen, then `given` tells what has an answer."""
    places = [each.id for each in questions]
    here = places.index(question.id)
    st.query_params["q"] = question.id
    components.start_at_top(question.id)
    top = st.empty()
    choices()
    answered = len(given())
    top.html(
        f'<div class="ptop"><p><b>{esc(said(say.question_by_place(here=here + 1, places=len(places))))}</b></p>'
        f"<p>{esc(said(say.answered_answered(answered=answered)))}</p></div>"
        f'<div class="pbar" aria-hidden="true"><b style="width:{round(100 * answered / len(places))}%"></b></div>'
    )
    with st.expander(said(HELP), key="fold-help"):
        components.html(help_markup(question, questionnaire, sector))
    with st.container(key="pmoves", horizontal=True):
        back = st.button(said(say.BACK), key=f"back:{question.id}", disabled=here == 0)
        forward = st.button(said(say.NEXT), key=f"next:{question.id}", type="primary")
    if back:
        go(places[here - 1])
    if forward:
        go(places[here + 1] if here + 1 < len(places) else OVERVIEW)


def go(place: str) -> None:
    """Show this question, or all of them."""
    st.query_params["q"] = place
    st.rerun()

"""All questions of one section on one page, for those who like to see them side by side."""

from __future__ import annotations

import streamlit as st

from readiness.model.questionnaire import Question, Questionnaire
from readiness.ui import components, open_parts
from readiness.ui.answer import card, known, last_time, left_open, moves
from readiness.ui.answer.steps import StepGroup
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import answer as say

_MORE = "more"
"""The name in the page's address that says under which question help, notes and the rest stand."""


def draw(section: StepGroup, questionnaire: Questionnaire) -> None:
    """Each question with its levels; help, notes and the rest open below one of them."""
    components.heading(section.name, section.meaning)
    for step in section.steps:
        _question(questionnaire.question_by_id[step.id], questionnaire)


def _question(question: Question, questionnaire: Questionnaire) -> None:
    is_open = open_parts.opened(_MORE) == question.id
    with st.container(key=moves.item_key(question.id)):
        st.html(f'<div class="qhead"><h2>{esc(question.text)}</h2></div>')
        before = card.stored_answer(question)
        left_open.draw(question, before)
        still = last_time.draw(question, before, has_key=False)
        taken = known.draw(question, card.given_now(question, before))
        answer = before.with_given(card.choice(question, before), reason=before.reason)
        if answer.given == "not-applicable":
            answer = answer.with_given(answer.given, reason=card.reason_for(question, before))
        if is_open:
            answer = card.with_more(question, questionnaire, before, answer)
        label = said(say.CLOSE_HELP_NOTES_AND_MORE) if is_open else said(say.HELP_NOTES_AND_MORE)
        is_pressed = st.button(label, key=f"more-{question.id}", type="tertiary")
    if taken is not None:
        known.take(question, answer, taken)
    if still is not None:
        last_time.take(question, answer, still)
    card.keep_answer(question, answer)
    if is_pressed:
        open_parts.set_open(_MORE, "" if is_open else question.id)
        st.rerun()

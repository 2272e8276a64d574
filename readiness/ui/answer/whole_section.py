"""All questions of one section on one page, for those who like to see them side by side."""

from __future__ import annotations

import streamlit as st

from readiness.model.questionnaire import Question, Questionnaire
from readiness.ui import components
from readiness.ui.answer import card
from readiness.ui.answer.steps import StepGroup
from readiness.ui.safe import esc


def draw(section: StepGroup, questionnaire: Questionnaire) -> str:
    """Each question with its levels; help, notes and the rest are one press away on its own card.

    Returns:
        The question whose card is wanted, or "".
    """
    components.heading(section.name, section.meaning)
    wanted = [step.id for step in section.steps if _question(questionnaire.question_by_id[step.id])]
    return wanted[0] if wanted else ""


def _question(question: Question) -> bool:
    with st.container(key=f"item-{question.id}"):
        st.html(f'<div class="qhead"><h2>{esc(question.text)}</h2></div>')
        before = card.stored_answer(question)
        given = card.choice(question, before)
        reason = card.reason_for(question, before) if given == "not-applicable" else before.reason
        is_wanted = st.button("Help, notes and more", key=f"more-{question.id}", type="tertiary")
    card.keep_answer(question, before.with_given(given, reason=reason))
    return is_wanted

"""All questions of one section on one page, for those who like to see them side by side."""

from __future__ import annotations

import streamlit as st

from readiness.model.questionnaire import Question, Questionnaire
from readiness.ui import components, navigation
from readiness.ui.answer import card
from readiness.ui.answer.steps import Section
from readiness.ui.safe import esc


def draw(section: Section, questionnaire: Questionnaire, assessment_id: str) -> None:
    """Each question with its levels; help, notes and the rest are one press away on its own card."""
    components.heading(section.name, section.meaning)
    for step in section.steps:
        _question(questionnaire.question_by_id[step.id], assessment_id)


def _question(question: Question, assessment_id: str) -> None:
    with st.container(key=f"item-{question.id}"):
        st.html(f'<div class="qhead"><h2>{esc(question.text)}</h2></div>')
        before = card.stored_answer(question)
        given = card.choice(question, before)
        reason = card.reason_for(question, before) if given == "not-applicable" else before.reason
        st.page_link(
            navigation.page("answer"),
            label="Help, notes and more",
            query_params={"a": assessment_id, "q": question.id},
        )
    card.keep_answer(question, before.model_copy(update={"given": given, "reason": reason}))

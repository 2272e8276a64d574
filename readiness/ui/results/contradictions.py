"""Answers that do not fit what was told elsewhere, each with a link to its question."""

from __future__ import annotations

import streamlit as st

from readiness.model.contradictions import Contradiction
from readiness.present.contradiction_words import contradiction_sentence, question_text, step_of
from readiness.present.findings import Findings
from readiness.ui import components, navigation, state
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import contradictions as say


def draw(found: Findings) -> None:
    """A sentence and a link for each; nothing where all fits."""
    told = found.contradictions
    if not told:
        return
    with st.container(key="look-again"):
        for each in told:
            _draw(found, each)


def _draw(found: Findings, each: Contradiction) -> None:
    components.note(contradiction_sentence(found.questionnaire, found.response, each))
    st.page_link(
        navigation.link_to("answer"),
        label=md(said(say.look_again_at(question=question_text(found.questionnaire, each)))),
        icon=":material/arrow_forward:",
        query_params={"a": state.required(), "q": step_of(each)},
    )

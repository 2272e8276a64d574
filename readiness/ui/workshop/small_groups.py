"""Offers while people join, for sections of which too few people are asked: what helps before it is too late."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from readiness.model.disclosure import LOWEST_LEAST
from readiness.present.group import workshop_words as words
from readiness.services.workshop_progress import LiveView
from readiness.services.workshops import Held, lower_least, may_lower_least, open_section
from readiness.ui import components, messages, state
from readiness.ui.refusals import is_done
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import workshop as say


def draw(held: Held, view: LiveView) -> None:
    """What is short and what helps, each at one press; nothing if all sections have enough people."""
    questionnaire, disclosure = state.library().questionnaire, held.settings.disclosure
    short = view.short_ids(questionnaire, disclosure)
    if held.stage != "answering" or not short:
        return
    sections = view.sections_short(questionnaire, disclosure)
    components.notice("info", words.sections_short(sections, disclosure.needed), said(words.SECTION_SHORT_HELP))
    workspace = state.workspace()
    for dimension in (each for each in questionnaire.dimensions if each.id in short):
        for group in (each for each in held.settings.groups if dimension.id not in each.sections):
            label = md(said(say.let_answer_too(name=group.name, other_name=dimension.name)))
            if st.button(label, key=f"open-section:{dimension.id}:{group.id}"):
                _do(partial(open_section, workspace, held, dimension.id, group.id))
    if may_lower_least(workspace, held):
        label = said(say.show_answers_from_people(lowest_least=LOWEST_LEAST))
        if st.button(label, key="lower-least"):
            _do(partial(lower_least, workspace, held, LOWEST_LEAST))
        components.note(said(say.THIS_IS_POSSIBLE_UNTIL_FIRST))


def _do(step: Callable[[], Held]) -> None:
    if not is_done(step):
        return
    messages.tell(said(say.SAVED))
    st.rerun()

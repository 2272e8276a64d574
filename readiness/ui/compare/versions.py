"""A newer version of the questions: what would move, the step to it, and the way back."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from readiness.present import versions as words
from readiness.present.comparing import compare
from readiness.services.versions import NewVersion, go_back, go_over, look_ahead, way_back
from readiness.ui import components, state
from readiness.ui.refusals import is_done
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import compare as say

_DONE = "version-step"


def draw(assessment_id: str) -> None:
    """Offer the newer version if there is one, or the way back after the step; nothing otherwise."""
    done = st.session_state.pop(_DONE, None)
    if isinstance(done, str):
        components.notice("info", done, said(say.ANSWERS_HISTORY_AND_SNAPSHOTS))
    ahead = look_ahead(state.workspace(), assessment_id)
    if ahead is not None:
        _offer(assessment_id, ahead)
    line = way_back(state.workspace(), assessment_id)
    if line is not None:
        _offer_return(assessment_id)


def _offer(assessment_id: str, ahead: NewVersion) -> None:
    then, now = ahead.then.questionnaire.version, ahead.now.questionnaire.version
    result = compare(ahead.before, ahead.after, said(say.version_now(now=now)), said(say.version_then(then=then)))
    with components.panel("version"):
        title = said(say.version_of_questions_is_there(then=then))
        problems = words.problems_sentence(ahead.before, ahead.after)
        told = " ".join(filter(None, (words.move_sentences(ahead.move), problems, words.result_sentence(result))))
        components.html(f'<h2 class="t">{esc(title)}</h2><p>{esc(told)}</p>')
        with st.expander(said(say.WHAT_MOVES_QUESTION_BY_QUESTION), key="fold-what-moves"):
            components.table(
                tuple(map(said, words.MOVE_COLUMNS)), words.move_rows(ahead.move), said(say.WHAT_MOVES_TO_NEW_VERSION)
            )
        if st.button(said(say.go_over_to_version(then=then)), key="version-over", type="primary"):
            _step(
                lambda: go_over(state.workspace(), assessment_id), said(say.this_assessment_has_version_now(then=then))
            )
        components.note(said(say.you_can_go_back(now=now)))


def _offer_return(assessment_id: str) -> None:
    with st.container(key="version-return", horizontal=True, vertical_alignment="center"):
        components.note(said(say.THIS_ASSESSMENT_WENT_OVER))
        if st.button(said(say.GO_BACK_TO_VERSION_BEFORE), key="version-back"):
            _step(lambda: go_back(state.workspace(), assessment_id), said(say.VERSION_BEFORE_IS_BACK))


def _step(step: Callable[[], None], done: str) -> None:
    if not is_done(step):
        return
    st.session_state[_DONE] = done
    state.begin()
    st.rerun()

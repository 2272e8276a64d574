"""What was told last time at a question, and one press, or one key, that says it still holds."""

from __future__ import annotations

from typing import Final

import streamlit as st

from readiness.model.questionnaire import Question
from readiness.model.response import Answer
from readiness.present import day_words
from readiness.services.repeating import LastTime, ToldLast, last_time
from readiness.ui import autosave, components, run_memory, state
from readiness.ui.answer.words_of_answers import in_words
from readiness.words import said
from readiness.words.say import answer as say
from readiness.words.say import pages

_KNOWN: Final = "last-time"
KEY: Final = "Alt+Y"
"""With a key beside it that types nothing: a letter alone would be lost in a note."""


def told(question: Question) -> tuple[LastTime, ToldLast] | None:
    """What was told last time at this question; None where nothing was, or there was no last time."""
    last = _last()
    found = last.answers.get(question.id) if last is not None else None
    return None if last is None or found is None else (last, found)


def _last() -> LastTime | None:
    """What was told last time, asked of the database once in a session: it never changes afterwards."""
    of = state.required(), state.library().fingerprint
    known = run_memory.get(_KNOWN)
    if known is None or known[0] != of:
        known = of, last_time(state.workspace(), state.required())
        run_memory.put(_KNOWN, known)
    found: LastTime | None = known[1]
    return found


def draw(question: Question, before: Answer, *, has_key: bool = True) -> Answer | None:
    """The line; the answer of last time if a press in this run says that it still holds."""
    found = told(question)
    if found is None:
        return None
    last, then = found
    words = said(pages.last_time_on(day=day_words.day(last.on), told=in_words(then.question, then.answer)))
    with st.container(key=f"last-{question.id}"):
        if then.still is None:
            components.note(said(say.question_had_other_words_then(words=words)))
            return None
        if before.given == then.still.given:
            components.note(said(say.it_is_same_now(words=words)))
            return None
        components.note(words)
        is_pressed = st.button(
            said(say.STILL_TRUE),
            key=autosave.widget_key("answer", question.id, "still-true"),
            shortcut=KEY if has_key else None,
        )
    return then.still if is_pressed else None


def take(question: Question, answer: Answer, still: Answer) -> None:
    """Store what was told last time as the answer of today; a note that was written meanwhile stays."""
    new = Answer(
        given=still.given,
        reason=still.reason,
        confidence=answer.confidence,
        evidence=answer.evidence or still.evidence,
        come_back=False,
    )
    autosave.give("answer", question.id, new, title=question.text, words=lambda value: in_words(question, value))

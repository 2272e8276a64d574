"""One question: its four levels as sentences, and what may be added to an answer."""

from __future__ import annotations

import streamlit as st

from readiness.model.base import Confidence
from readiness.model.questionnaire import Question, Questionnaire
from readiness.model.response import Answer, Given, Organization
from readiness.ui import autosave, components, kept_elements, run_memory, typed
from readiness.ui.answer import known, last_time, left_open
from readiness.ui.answer.help_words import HELP, help_markup
from readiness.ui.answer.words_of_answers import BESIDES, in_words
from readiness.ui.results.tables import opening
from readiness.ui.safe import esc, md
from readiness.words import Message, said
from readiness.words.say import answer as say
from readiness.words.say import pages

PART = "answer"
MOST_IN_A_NOTE = 2000

_CONFIDENCE: dict[Confidence, Message] = {"sure": say.SURE, "fairly": say.FAIRLY_SURE, "guess": say.GUESS}


def draw(question: Question, questionnaire: Questionnaire) -> None:
    """The whole card: the question, help, the levels, and what may be added; nothing of the step before it."""
    with kept_elements.container("qcard", is_emptied=components.is_elsewhere(question.id)):
        st.html(
            f'<div class="qhead"><h1>{esc(question.text)}</h1>'
            f"<p>{esc(said(pages.CHOOSE_HIGHEST_SENTENCE))}</p></div>" + _help(question, questionnaire)
        )
        before = stored_answer(question)
        left_open.draw(question, before)
        still = last_time.draw(question, before)
        taken = known.draw(question, given_now(question, before))
        given = choice(question, before)
        reason = reason_for(question, before) if given == "not-applicable" else ""
        answer = _with_additions(question, before, Answer(given=given, reason=reason))
    if taken is not None:
        known.take(question, answer, taken)
    if still is not None:
        last_time.take(question, answer, still)
    keep_answer(question, answer)


def with_more(question: Question, questionnaire: Questionnaire, before: Answer, answer: Answer) -> Answer:
    """Help and additions below a question that stands among others; returns the answer with what was added."""
    st.html(_help(question, questionnaire, is_open=True))
    return _with_additions(question, before, answer, is_open=True)


def _with_additions(question: Question, before: Answer, answer: Answer, *, is_open: bool = False) -> Answer:
    confidence, evidence = _additions(question, before, is_open=is_open)
    come_back = st.checkbox(
        said(say.COME_BACK_TO_THIS_LATER),
        value=before.come_back,
        key=autosave.widget_key(PART, question.id, "come-back"),
    )
    return Answer(
        given=answer.given,
        # The limits of the fields hold in a browser only.
        reason=answer.reason[:MOST_IN_A_NOTE],
        confidence=confidence,
        evidence=evidence[:MOST_IN_A_NOTE],
        come_back=come_back,
    )


def stored_answer(question: Question) -> Answer:
    """What was given to a question so far; an empty answer if nothing was."""
    found = autosave.value(PART, question.id)
    return found if isinstance(found, Answer) else Answer()


def choice(question: Question, before: Answer) -> Given:
    """The options as whole rows, without numbers; returns what is chosen now."""
    labels = options(question)
    stored = None if before.given is None else str(before.given)
    chosen = st.radio(
        question.text,
        list(labels),
        index=list(labels).index(stored) if stored in labels else None,
        key=autosave.widget_key(PART, question.id, "given"),
        format_func=labels.__getitem__,
        label_visibility="collapsed",
        width="stretch",
    )
    return given_of(chosen if chosen in labels else None)


def given_now(question: Question, before: Answer) -> Given:
    """What is chosen on the screen, before the options are drawn; what is stored where they have not been yet.

    What a page would never let somebody choose is not chosen.
    """
    held = st.session_state.get(autosave.widget_key(PART, question.id, "given"))
    return given_of(held) if isinstance(held, str) and held in options(question) else before.given


def options(question: Question) -> dict[str, str]:
    """The labels of a question's options by what is stored: levels as "0" to "3", and the ways out it allows."""
    return run_memory.once(f"options:{question.id}", lambda: _options(question))


def _options(question: Question) -> dict[str, str]:
    labels = {str(number): md(level.text) for number, level in enumerate(question.levels)}
    if question.allows_dont_know:
        labels["dont-know"] = said(BESIDES["dont-know"])
    if question.allows_not_applicable:
        labels["not-applicable"] = said(BESIDES["not-applicable"])
    return labels


def keep_answer(question: Question, answer: Answer) -> None:
    """Store an answer if it is another one; an empty one is no answer."""
    empty = Answer()
    autosave.keep(
        PART,
        question.id,
        None if answer == empty else answer,
        title=question.text,
        words=lambda value: in_words(question, value),
    )


def given_of(chosen: str | None) -> Given:
    """What was chosen among the `options` of a question."""
    if chosen is None:
        return None
    if chosen == "dont-know":
        return "dont-know"
    if chosen == "not-applicable":
        return "not-applicable"
    return int(chosen)


def _help(question: Question, questionnaire: Questionnaire, *, is_open: bool = False) -> str:
    """What opens below the question, as markup: a fold of Streamlit's own would cost time at every click."""
    about = autosave.value("organization", "organization")
    sector = about.sector if isinstance(about, Organization) else ""
    return opening(said(HELP), help_markup(question, questionnaire, sector), is_open=is_open)


def reason_for(question: Question, before: Answer) -> str:
    """The field that asks why a question does not apply; returns what it holds now."""
    return typed.line(
        said(say.WHY_DOES_IT_NOT_APPLY),
        before.reason,
        of=before,
        key=autosave.widget_key(PART, question.id, "reason"),
        placeholder=said(say.ONE_SENTENCE_IS_ENOUGH),
        max_chars=MOST_IN_A_NOTE,
    )


def _additions(question: Question, before: Answer, *, is_open: bool) -> tuple[Confidence | None, str]:
    """How sure, and a note: closed as long as nothing was added, so that the card stays calm."""
    has_some = bool(before.evidence or before.confidence)
    title = said(say.YOUR_NOTE_AND_HOW_SURE) if has_some else said(say.ADD_NOTE_LINK_OR_HOW)
    with st.expander(title, expanded=is_open, key="evidence-more" if is_open else "evidence-open"):
        confidence = st.segmented_control(
            said(say.HOW_SURE_ARE_YOU),
            list(_CONFIDENCE),
            default=before.confidence,
            format_func=lambda each: said(_CONFIDENCE[each]),
            key=autosave.widget_key(PART, question.id, "confidence"),
        )
        evidence = typed.area(
            said(say.WHAT_DID_YOU_SEE),
            before.evidence,
            of=before,
            key=autosave.widget_key(PART, question.id, "evidence"),
            max_chars=MOST_IN_A_NOTE,
            height=110,
        )
    return (confidence if confidence in _CONFIDENCE else None), evidence

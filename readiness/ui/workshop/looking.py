"""After the last question: own progress, what the room shows, a second vote, ideas and scores.

How much there is to see changes with each step of the room. All of it stands in one container, so that what is below,
with what is being typed there, keeps its place: what gets another place is drawn anew, without the cursor.
"""

from __future__ import annotations

import streamlit as st

from readiness.model.questionnaire import Question
from readiness.present.group import workshop_words as words
from readiness.services.workshop_seat import Seat
from readiness.ui import components
from readiness.ui.safe import esc, md
from readiness.ui.workshop import answering, dots, ideas, scoring
from readiness.ui.workshop import seat as seats
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import workshop as say

_PAUSE = say.ROOM_TALKS_ABOUT_ANSWERS_NOW


def overview(seat: Seat) -> None:
    """Own questions with what is still missing, the way back, and ideas."""
    with st.container():
        _own_progress(seat)
    ideas.draw(seat)
    come_back_later(seat)


def _own_progress(seat: Seat) -> None:
    ideas.give_points(seat)
    given = seat.answers()
    missing = [question for question in seat.questions if question.id not in given]
    if not seat.questions:
        components.heading(
            said(say.YOUR_GROUP_IS_NOT_ASKED),
            said(say.NOTHING_IS_MISSING_FROM_YOU),
        )
    elif missing:
        number = len(missing)
        title = said(say.question_without_answer(number=number))
        components.heading(title, said(say.I_DO_NOT_KNOW))
        if st.button(said(say.GO_TO_FIRST_ONE), key="first-missing", type="primary", width="stretch"):
            _go(missing[0].id)
    else:
        components.heading(
            said(say.THANK_YOU_THAT_WAS_EVERYTHING),
            said(say.YOUR_ANSWERS_ARE_SAVED),
        )
        if seat.library.questionnaire.texts.closing:
            components.note(seat.library.questionnaire.texts.closing)
    _questions(seat)


def watching(seat: Seat) -> None:
    """While answers are shown: second votes first, then what was shown, newest choice of the room on top."""
    with st.container():
        _of_the_room(seat)
    if seat.held.stage != "finished":
        ideas.draw(seat)
    else:
        ideas.await_last_words(seat)
    come_back_later(seat)


def _of_the_room(seat: Seat) -> None:
    for question in seat.open_votes():
        components.note(said(say.ROOM_VOTES_SECOND_TIME))
        answering.choices(seat, question, answering.SECOND, seat.answer_again, hint=said(say.WHAT_COULD_YOU_SHOW))
    _votes_of_others(seat)
    ideas.give_points(seat)
    if seat.room.scoring.is_open:
        scoring.draw(seat)
    is_over = seat.held.stage == "finished"
    components.heading(_title(seat), "" if is_over else said(say.THIS_PAGE_FOLLOWS_ROOM))
    if not is_over:
        _tell_what_stayed_open(seat)
    first = seat.room.screen.question
    questions = seat.library.questionnaire.questions
    if not is_over:
        for question in questions:
            if question.id == first and question.id not in seat.room.shown:
                _talked_about(seat, question)
    asked = sorted((each for each in questions if each.id in seat.room.shown), key=lambda each: each.id != first)
    for question in asked:
        _shown(seat, question)
    if not asked:
        components.note(said(say.NOTHING_IS_SHOWN_YET))


def come_back_later(seat: Seat) -> None:
    """How to come back, on this phone or another device."""
    with st.expander(said(say.COME_BACK_LATER), key="fold-come-back"):
        code = seats.return_code()
        code_line = f"<p>{esc(said(pages.your_return_code(code=code)))}</p>" if code else ""
        keep = pages.KEEP_ADDRESS_AND_CODE if seat.person.is_invited else pages.KEEP_ADDRESS
        components.html(f"{code_line}<p>{esc(said(keep))}</p>")


def _tell_what_stayed_open(seat: Seat) -> None:
    """To whom the room was too early: that the rest can no longer be answered, and where their voice still counts."""
    missing = len(seat.questions) - len(seat.answers())
    if missing and seat.came_after_reveal:
        components.note(said(say.YOU_JOINED_AFTER_FIRST_ANSWERS))
    elif missing:
        components.note(said(say.of_yours_stayed_without_answer(questions=missing)))


def _title(seat: Seat) -> str:
    return said(say.WORKSHOP_IS_OVER_THANK_YOU) if seat.held.stage == "finished" else said(_PAUSE)


def _questions(seat: Seat) -> None:
    done = seat.answers()
    with st.expander(said(say.ALL_QUESTIONS), key="fold-questions"):
        for question in seat.questions:
            mark = "✓ " if question.id in done else ""
            if st.button(f"{mark}{md(question.text)}", key=f"to:{question.id}", type="tertiary"):
                _go(question.id)


def _votes_of_others(seat: Seat) -> None:
    """A second vote that this person is not asked in: why, and what happens now."""
    own = {question.id for question in seat.questions}
    for question in seat.library.questionnaire.questions:
        again = seat.room.again.get(question.id)
        if again is not None and again.is_open and question.id not in own:
            components.note(said(say.room_votes_second_time_without_you(text=question.text)))


def _talked_about(seat: Seat, question: Question) -> None:
    """The question on the screen of the room whose answers are still hidden, with one's own answer."""
    components.html(f'<h2 class="shown">{esc(question.text)}</h2>')
    own = seat.answers().get(question.id)
    if question.id not in {each.id for each in seat.questions}:
        components.note(said(say.ROOM_LOOKS_AT_THIS_QUESTION))
    elif own is None:
        components.note(said(say.ROOM_LOOKS_YOU_DID_NOT_ANSWER))
    else:
        components.note(said(say.room_looks_at_your_answer(own_answer=words.own_answer(question, own))))


def _shown(seat: Seat, question: Question) -> None:
    spread, second = seat.room.spread(question.id), seat.room.second_spread(question.id)
    own = seat.answers().get(question.id)
    components.html(f'<h2 class="shown">{esc(question.text)}</h2>')
    if spread is None:
        components.note(words.too_few(seat.room.disclosure.needed))
    else:
        level = own.level if own is not None else None
        both = (second, spread) if second else (spread, None)
        shown = dots.rows(question, both[0], before=both[1], own=level)
        components.html(f'{shown}<p class="num">{esc(words.besides(both[0] or spread))}</p>')
        if level is not None:
            components.html(f'<p class="num">{esc(said(say.YOUR_OWN_ANSWER_HAS_LINE))}</p>')
    agreed = seat.room.agreed.get(question.id)
    if agreed is not None:
        components.html(f'<p class="agreed">{esc(words.agreed_words(question, agreed))}</p>')


def _go(place: str) -> None:
    st.query_params["q"] = place
    st.rerun()

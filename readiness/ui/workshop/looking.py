"""After the last question: own progress, what the room shows, a second vote, ideas and scores."""

from __future__ import annotations

import streamlit as st

from readiness.model.questionnaire import Question
from readiness.present.group import workshop_words as words
from readiness.services.workshop_seat import Seat
from readiness.ui import components
from readiness.ui.safe import esc, md
from readiness.ui.workshop import answering, dots, ideas, scoring
from readiness.ui.workshop import seat as seats

_PAUSE = "The room talks about the answers now"


def overview(seat: Seat) -> None:
    """Own questions with what is still missing, the way back, and ideas."""
    ideas.give_points(seat)
    given = seat.answers()
    missing = [question for question in seat.questions if question.id not in given]
    if not seat.questions:
        components.heading(
            "Your group is not asked any question here",
            "Nothing is missing from you. This page goes on by itself when the room talks about the answers.",
        )
    elif missing:
        number = len(missing)
        title = f"{number} question{'' if number == 1 else 's'} without an answer"
        components.heading(title, "“I do not know” is an answer too, and a useful one.")
        if st.button("Go to the first one", key="first-missing", type="primary", width="stretch"):
            _go(missing[0].id)
    else:
        components.heading(
            "Thank you; that was everything",
            "Your answers are saved. This page goes on by itself when the room looks at them.",
        )
        if seat.library.questionnaire.texts.closing:
            components.note(seat.library.questionnaire.texts.closing)
    _questions(seat)
    ideas.draw(seat)
    come_back_later(seat)


def watching(seat: Seat) -> None:
    """While answers are shown: second votes first, then what was shown, newest choice of the room on top."""
    for question in seat.open_votes():
        components.note(
            "The room votes a second time on this question. Choose again, also if you stay with your answer."
        )
        answering.choices(
            seat, question, answering.SECOND, seat.answer_again, hint="What could you show to a visitor today?"
        )
    _votes_of_others(seat)
    ideas.give_points(seat)
    if seat.room.scoring.is_open:
        scoring.draw(seat)
    is_over = seat.held.stage == "finished"
    components.heading(_title(seat), "" if is_over else "This page follows the room by itself.")
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
        components.note("Nothing is shown yet.")
    if seat.held.stage != "finished":
        ideas.draw(seat)
    come_back_later(seat)


def come_back_later(seat: Seat) -> None:
    """How to come back, on this phone or another device."""
    with st.expander("Come back later, or on another device"):
        code = seats.return_code()
        said = f"<p>Your return code is <b>{esc(code)}</b>. Note it now: it cannot be shown again.</p>" if code else ""
        elsewhere = "In another browser you need your return code. " if seat.person.is_invited else ""
        components.html(
            f"{said}<p>Keep the address of this page: it leads back to your answers. {elsewhere}Do not pass it on.</p>"
        )


def _tell_what_stayed_open(seat: Seat) -> None:
    """To whom the room was too early: that the rest can no longer be answered, and where their voice still counts."""
    missing = len(seat.questions) - len(seat.answers())
    if missing:
        components.note(
            f"{words.capital_count(missing)} of yours stayed without an answer, because answers are being shown now. "
            "You can still vote wherever the room votes again."
        )


def _title(seat: Seat) -> str:
    return "The workshop is over; thank you" if seat.held.stage == "finished" else _PAUSE


def _questions(seat: Seat) -> None:
    done = seat.answers()
    with st.expander("All questions"):
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
            components.note(
                f"The room votes a second time on “{question.text}” Your group is not asked it; "
                "the result appears here."
            )


def _talked_about(seat: Seat, question: Question) -> None:
    """The question on the screen of the room whose answers are still hidden, with one's own answer."""
    components.html(f'<h2 class="shown">{esc(question.text)}</h2>')
    own = seat.answers().get(question.id)
    if question.id not in {each.id for each in seat.questions}:
        components.note("The room looks at this question now. Your group is not asked it, so you have nothing to do.")
    elif own is None:
        components.note("The room looks at this question now. You did not answer it.")
    else:
        components.note(f"The room looks at this question now. Your answer: {words.own_answer(question, own)}")


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
            components.html('<p class="num">Your own answer has a line beside it.</p>')
    agreed = seat.room.agreed.get(question.id)
    if agreed is not None:
        components.html(f'<p class="agreed">{esc(words.agreed_words(question, agreed))}</p>')


def _go(place: str) -> None:
    st.query_params["q"] = place
    st.rerun()

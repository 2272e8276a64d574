"""Showing answers question by question: dots without names, the verdict, the timer, a second vote, moving on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from readiness.model.questionnaire import Question
from readiness.present.group import workshop_words as words
from readiness.services.records import Refused
from readiness.services.workshop_results import agenda, agreement_on
from readiness.services.workshop_room import (
    Room,
    ask_again,
    back_to_answering,
    begin_reveal,
    close_second_vote,
    late_votes,
    look_at,
    names_at,
    read_room,
    set_timer,
    show,
    voted_again,
)
from readiness.services.workshops import Held, read_workshop
from readiness.ui import components, messages, outage, state
from readiness.ui.safe import esc, md
from readiness.ui.workshop import agenda_list, dots, lead, recording
from readiness.ui.workshop.lobby import REFRESH_SECONDS
from readiness.words import said
from readiness.words.say import workshop as say

TALK_SECONDS = 120
_SECOND_ASKED = "second-asked"


def draw(held: Held) -> None:
    """The question with its picture and the steps, beside it what to record, then all questions."""
    workspace = state.workspace()
    room = read_room(workspace, held)
    if room.first is None and held.stage == "revealing":
        room = begin_reveal(workspace, held)
    has_seat = lead.tell_if_taking_part(held)
    order = agenda(workspace, room)
    if not order:
        components.html(f'<h1 class="rq">{esc(said(say.NOBODY_HAS_ANSWERED_TITLE))}</h1>')
        return
    question = on_screen(room, order)
    components.start_at_top(question.id)
    picture, notes = st.columns([3, 2], gap="large")
    with picture:
        show_question(room, question, order)
        _ask_to_end(room, question.id)
        _controls(room, question, order)
    with notes:
        recording.draw(room, question)
    listed = agenda(workspace, room, has_seat=True) if has_seat else order
    agenda_list.draw(
        room, listed, question.id, has_seat=has_seat, look=lambda slug: _do(partial(look_at, workspace, room, slug))
    )


def on_screen(room: Room, order: tuple[str, ...]) -> Question:
    """The question that the room looks at: the one chosen, else the first to talk about."""
    here = room.screen.question if room.screen.question in order else order[0]
    return state.library().questionnaire.question_by_id[here]


def show_question(room: Room, question: Question, order: tuple[str, ...]) -> None:
    """The question with its answers and what they say, without anything to press."""
    found = state.summary()
    dimension = state.library().questionnaire.dimension_of[question.id]
    name = (found.organization or found.name) if found is not None else ""
    components.html(
        f'<div class="rtop"><p><b>{esc(name)}</b> {esc(dimension.name)}</p>'
        f"<p>{esc(words.place_in(room.chosen or order, question.id))}</p></div>"
        f'<h1 class="rq">{esc(question.text)}</h1>'
    )
    _live(room.held, question, room.fingerprint)


@outage.fragment(run_every=REFRESH_SECONDS)
def _live(held: Held, question: Question, fingerprint: tuple[object, ...]) -> None:
    """Rows and verdict. What another person leading the room does is taken over at once."""
    workspace = state.workspace()
    room = read_room(workspace, read_workshop(workspace, held.assessment_id, held.id))
    if room.fingerprint != fingerprint:
        st.rerun()
    first, second = room.spread(question.id), room.second_spread(question.id)
    names = names_at(workspace, room, question.id) if second is None else {}
    both = (second, first) if second else (first, None)
    components.html(dots.rows(question, both[0], before=both[1], names=names))
    sentence, detail = _verdict(room, question)
    timer = _timer(room)
    agreement = f'<p class="agree">{esc(sentence)}<small>{esc(detail)}</small></p>'
    components.html(f'<div class="rverdict" role="status">{agreement}{timer}</div>')


def _verdict(room: Room, question: Question) -> tuple[str, str]:
    """The large sentence and the small one under it."""
    agreed = room.agreed.get(question.id)
    again = room.again.get(question.id)
    if agreed is not None:
        return words.agreed_words(question, agreed), agreed.evidence
    if again is not None and again.is_open:
        number = voted_again(state.workspace(), room, question.id)
        return said(say.VOTE_SECOND_TIME), said(say.have_voted_again(number=number))
    if question.id not in room.shown:
        return _hidden(room, question)
    agreement, spread = agreement_on(room, question.id), room.spread(question.id)
    if agreement is None or spread is None:
        return said(say.NO_ANSWERS_ARE_SHOWN), words.too_few(room.disclosure.needed)
    if again is not None:
        shown = "" if room.second_spread(question.id) else words.too_few(room.disclosure.needed)
        late = words.late_words(late_votes(room, question.id))
        return said(say.THIS_IS_SECOND_VOTE_AGREE), f"{shown} {late}".strip()
    return words.verdict(agreement), f"{words.middle_and_range(question, agreement)} {words.besides(spread)}".strip()


def _hidden(room: Room, question: Question) -> tuple[str, str]:
    """The same while answers are hidden: that they can be shown, or why they cannot."""
    if not room.can_show(question.id):
        return said(say.NO_ANSWERS_ARE_SHOWN), words.too_few(room.disclosure.needed)
    return said(say.answered_this_question(first_answers=len(room.first_answers(question.id)))), said(
        say.ANSWERS_STAY_HIDDEN_UNTIL_YOU
    )


def _timer(room: Room) -> str:
    if room.screen.timer_until is None:
        return ""
    left = round((room.screen.timer_until - state.workspace().now()).total_seconds())
    text = f"{left // 60}:{left % 60:02d}" if left > 0 else said(say.TIME_IS_UP)
    return f'<p class="rtimer">{text}</p>'


def _controls(room: Room, question: Question, order: tuple[str, ...]) -> None:
    """Large buttons. Their keys name the question, so that a click meant for another one does nothing."""
    slug, place = question.id, order.index(question.id)
    workspace = state.workspace()
    with st.container(key="rfoot", horizontal=True, vertical_alignment="center"):
        if not room.shown and st.button(said(say.BACK_TO_ANSWERING), key="room-undo"):
            _do(lambda: back_to_answering(workspace, room))
        if place and st.button(said(say.BACK), key=f"room-back:{slug}"):
            _do(lambda: look_at(workspace, room, order[place - 1]))
        if room.screen.timer_until is None and st.button(said(say.TWO_MINUTES), key=f"room-timer:{slug}"):
            _do(lambda: set_timer(workspace, room, TALK_SECONDS))
        if room.screen.timer_until is not None and st.button(said(say.STOP_CLOCK), key=f"room-stop:{slug}"):
            _do(lambda: set_timer(workspace, room, None))
        is_last = place + 1 == len(order)
        is_shown, again = slug in room.shown, room.again.get(slug)
        if (
            not is_shown
            and room.can_show(slug)
            and st.button(said(say.SHOW_ANSWERS), key=f"room-show:{slug}", type="primary")
        ):
            _do(lambda: _show_here(room, slug))
        if is_shown and again is None and st.button(said(say.VOTE_AGAIN), key=f"room-again:{slug}"):
            _do(lambda: ask_again(workspace, room, slug))
        if (
            again is not None
            and again.is_open
            and st.button(said(say.SHOW_SECOND_VOTES), key=f"room-second:{slug}", type="primary")
        ):
            _end_second_vote(room, slug)
        if not is_last and st.button(
            said(say.NEXT_QUESTION), key=f"room-next:{slug}", type="primary" if is_shown else "secondary"
        ):
            _do(lambda: look_at(workspace, room, order[place + 1]))
        if (
            is_last
            and state.lent() is None
            and st.button(said(say.TO_OUTCOME), key="room-outcome", type="primary" if is_shown else "secondary")
        ):
            state.go("workshop", w=room.held.id, part="outcome")


def _end_second_vote(room: Room, question: str) -> None:
    """End it at once if all have voted again who had answered; else ask, since there is no third vote."""
    voted, answered = voted_again(state.workspace(), room, question), len(room.first_answers(question))
    if voted >= answered:
        _do(lambda: close_second_vote(state.workspace(), room, question))
    st.session_state[_SECOND_ASKED] = (question, voted, answered)
    st.rerun()


def _ask_to_end(room: Room, question: str) -> None:
    """Whether to end the second vote on this question although some have not voted again."""
    asked = st.session_state.get(_SECOND_ASKED)
    if not isinstance(asked, tuple) or asked[0] != question:
        return
    words = said(say.of_have_voted_again_there(asked=str(asked[1]), other_asked=str(asked[2])))
    if components.ask_first("second", said(say.end_it_now(words=words)), said(say.YES_SHOW_SECOND_VOTES)):
        _do(lambda: close_second_vote(state.workspace(), room, question))


def _show_here(room: Room, question: str) -> None:
    """Show answers, and keep this question on every screen of the room."""
    look_at(state.workspace(), room, question)
    show(state.workspace(), room, question)


def _do(step: Callable[[], object]) -> None:
    """One step of the room, then the page anew; if somebody else was first, what they did is shown."""
    try:
        step()
    except Refused as refused:
        messages.tell(f"{md(refused.sentence)} {md(refused.mend)}")
    st.rerun()

"""One question at a time on a phone, saved by difference in every run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import streamlit as st

from readiness.model.questionnaire import Question
from readiness.model.response import Given
from readiness.model.workshop import LateNote
from readiness.present.group import late_words
from readiness.services.records import Refused, StorageProblem, Unavailable
from readiness.services.workshop_seat import Seat
from readiness.ui import components
from readiness.ui.answer.card import given_of, options
from readiness.ui.answer.help_words import HELP, help_markup
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import workshop as say

FIRST: Final = "vote-1"
SECOND: Final = "vote-2"
_SEEN = "votes-seen"
OVERVIEW = "overview"


@dataclass(slots=True)
class _Seen:
    """What this tab knows of one answer; `generation` changes when the widget must be made anew."""

    stored: str | None
    generation: int = 0


def position(seat: Seat) -> Question | None:
    """The question that the address names, else the first one without an answer; None for the overview."""
    asked = {question.id: question for question in seat.questions}
    named = st.query_params.get("q", "")
    if named == OVERVIEW:
        return None
    if named in asked:
        return asked[named]
    given = seat.answers()
    return next((question for question in seat.questions if question.id not in given), None)


def draw(seat: Seat, question: Question) -> None:
    """One question with its choices, help, and the way on."""
    places = [each.id for each in seat.questions]
    here = places.index(question.id)
    st.query_params["q"] = question.id
    components.start_at_top(question.id)
    top = st.empty()
    choices(
        seat,
        question,
        FIRST,
        seat.answer,
        hint=said(say.CHOOSE_HIGHEST_SENTENCE_THAT_YOU),
    )
    answered = len(seat.answers())
    top.html(
        f'<div class="ptop"><p><b>'
        f"{esc(said(say.question_by_place(here=here + 1, places=len(places))))}</b></p><p>"
        f"{esc(said(say.answered_answered(answered=answered)))}"
        f'</p></div><div class="pbar" aria-hidden="true"><b style="width:'
        f'{round(100 * answered / len(places))}%"></b></div>'
    )
    with st.expander(said(HELP)):
        components.html(help_markup(question, seat.library.questionnaire, seat.sector))
    with st.container(key="pmoves", horizontal=True):
        back = st.button(said(say.BACK), key=f"back:{question.id}", disabled=here == 0)
        forward = st.button(said(say.NEXT), key=f"next:{question.id}", type="primary")
    if back:
        _go(places[here - 1])
    if forward:
        _go(places[here + 1] if here + 1 < len(places) else OVERVIEW)


def choices(seat: Seat, question: Question, part: str, keep: Callable[[str, Given], None], *, hint: str) -> None:
    """The question, its levels as whole rows, and what became of the answer."""
    seen = _seen(seat, question.id, part)
    labels = options(question)
    with st.container(key=f"qcard-{part}"):
        components.html(f'<div class="qhead"><h1>{esc(question.text)}</h1><p>{esc(hint)}</p></div>')
        chosen = st.radio(
            question.text,
            list(labels),
            index=list(labels).index(seen.stored) if seen.stored in labels else None,
            key=f"{part}:{question.id}:{seen.generation}",
            format_func=labels.__getitem__,
            label_visibility="collapsed",
            width="stretch",
        )
        _keep(seat, part, seen, question.id, chosen=chosen if chosen in labels else None, keep=keep)


def unread(seat: Seat) -> Iterator[tuple[str, str, str]]:
    """Choices that reach the server with this run and that no page will read any more: part, question and choice."""
    votes = {question.id for question in seat.open_votes()} if seat.held.stage != "answering" else set()
    known: dict[tuple[str, str, str], _Seen] = st.session_state.get(_SEEN, {})
    for (who, part, question), seen in known.items():
        is_read = seat.held.stage == "answering" if part == FIRST else question in votes
        chosen = st.session_state.get(f"{part}:{question}:{seen.generation}")
        if who == seat.person.id and not is_read and isinstance(chosen, str) and chosen != seen.stored:
            seen.generation += 1
            yield part, question, chosen


def _keep(
    seat: Seat, part: str, seen: _Seen, question: str, *, chosen: str | None, keep: Callable[[str, Given], None]
) -> None:
    if chosen != seen.stored:
        try:
            keep(question, given_of(chosen))
        except Refused as refused:
            seen.generation += 1
            note = LateNote(kind=FIRST if part == FIRST else SECOND, about=question, given=chosen or "")
            if chosen is not None and seat.note_late(note):
                components.notice("problem", late_words.too_late(note.kind), said(late_words.KEPT))
            else:
                components.notice("problem", refused.sentence, refused.mend)
            return
        except Unavailable:
            raise
        except StorageProblem as problem:
            components.notice("problem", problem.sentence, said(say.YOUR_CHOICE_IS_STILL_HERE))
            st.button(said(say.SAVE_NOW), key=f"save-now:{question}", type="primary")
            return
        seen.stored = chosen
    if chosen is not None:
        components.html(
            f'<p class="sent" role="status"><i aria-hidden="true"></i><span><b>{esc(said(pages.SAVED))}</b> '
            f"{esc(said(pages.CHANGE_UNTIL_SHOWN))}</span></p>"
        )


def _seen(seat: Seat, question: str, part: str) -> _Seen:
    """What this tab has seen of an answer; an answer given on another device since is taken in."""
    known: dict[tuple[str, str, str], _Seen] = st.session_state.setdefault(_SEEN, {})
    answer = seat.answers(part).get(question)
    stored = None if answer is None or answer.given is None else str(answer.given)
    # The browser may still hold what somebody chose before on this phone; widgets of another generation do not take it.
    generation = 1 + max((each.generation for (who, *_), each in known.items() if who != seat.person.id), default=-1)
    seen = known.setdefault((seat.person.id, part, question), _Seen(stored, generation))
    widget = st.session_state.get(f"{part}:{question}:{seen.generation}", seen.stored)
    if seen.stored != stored and widget == seen.stored:
        seen.stored, seen.generation = stored, seen.generation + 1
    return seen


def _go(place: str) -> None:
    st.query_params["q"] = place
    st.rerun()

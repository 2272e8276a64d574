"""The questions of a workshop on a phone: one at a time, saved by difference in every run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import streamlit as st

from readiness.model.questionnaire import Question
from readiness.model.response import Given
from readiness.model.workshop import LateNote
from readiness.present.group import late_words
from readiness.services.records import NotThere, Refused
from readiness.services.workshop_seat import Seat
from readiness.ui import components
from readiness.ui.answer import kept_choice, one_by_one
from readiness.ui.answer.kept_choice import ChoiceKept, SeenChoice, choice_of
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import workshop as say

FIRST: Final = "vote-1"
SECOND: Final = "vote-2"
_SEEN = "votes-seen"


def position(seat: Seat) -> Question | None:
    """The question that the address names, else the first one without an answer; None for the overview."""
    return one_by_one.position(seat.questions, seat.answers)


def draw(seat: Seat, question: Question) -> None:
    """One question with its choices, help, and the way on."""
    one_by_one.draw(
        question,
        seat.questions,
        seat.library.questionnaire,
        choices=lambda: choices(seat, question, FIRST, seat.answer, hint=said(say.CHOOSE_HIGHEST_SENTENCE_THAT_YOU)),
        given=seat.answers,
        sector=seat.sector,
    )


def choices(seat: Seat, question: Question, part: str, keep: Callable[[str, Given], None], *, hint: str) -> None:
    """The question, its levels as whole rows, and what became of the answer."""
    seen = _seen(seat, question.id, part)

    def refuse(chosen: str | None, problem: Refused | NotThere) -> None:
        note = LateNote(kind=FIRST if part == FIRST else SECOND, about=question.id, given=chosen or "")
        if chosen is not None and isinstance(problem, Refused) and seat.note_late(note):
            components.notice("problem", late_words.too_late(note.kind), said(late_words.KEPT))
        else:
            components.notice("problem", problem.sentence, problem.mend)

    kept_choice.draw(
        question,
        seen,
        ChoiceKept(keep, refuse, pages.CHANGE_UNTIL_SHOWN),
        card=f"qcard-{part}",
        widget=_widget(part, question.id, seen),
        hint=hint,
    )


def unread(seat: Seat) -> Iterator[tuple[str, str, str]]:
    """Choices that reach the server with this run and that no page will read any more: part, question and choice."""
    votes = {question.id for question in seat.open_votes()} if seat.held.stage != "answering" else set()
    known: dict[tuple[str, str, str], SeenChoice] = st.session_state.get(_SEEN, {})
    for (who, part, question), seen in known.items():
        is_read = seat.held.stage == "answering" if part == FIRST else question in votes
        chosen = st.session_state.get(_widget(part, question, seen))
        if who == seat.person.id and not is_read and isinstance(chosen, str) and chosen != seen.stored:
            seen.generation += 1
            yield part, question, chosen


def _seen(seat: Seat, question: str, part: str) -> SeenChoice:
    """What this tab has seen of an answer; an answer given on another device since is taken in."""
    known: dict[tuple[str, str, str], SeenChoice] = st.session_state.setdefault(_SEEN, {})
    answer = seat.answers(part).get(question)
    # The browser may still hold what somebody chose before on this phone; widgets of another generation do not take it.
    generation = 1 + max((each.generation for (who, *_), each in known.items() if who != seat.person.id), default=-1)
    seen = known.setdefault((seat.person.id, part, question), SeenChoice(choice_of(answer), generation))
    seen.follow(answer, _widget(part, question, seen))
    return seen


def _widget(part: str, question: str, seen: SeenChoice) -> str:
    return f"{part}:{question}:{seen.generation}"

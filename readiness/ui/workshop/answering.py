"""The questions of a workshop on a phone: one at a time, saved by difference in every run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from readiness.model.questionnaire import Question
from readiness.model.response import Given
from readiness.model.workshop import LateNote
from readiness.present.group import late_words
from readiness.services.records import NotThere, Refused
from readiness.services.workshop_seat import Seat
from readiness.ui import components, seen_values, tab_note
from readiness.ui.answer import kept_choice, one_by_one
from readiness.ui.answer.card import options
from readiness.ui.answer.kept_choice import ChoiceKept, choice_of
from readiness.ui.seen_values import SeenValue
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import workshop as say

FIRST: Final = "vote-1"
SECOND: Final = "vote-2"


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
    seen = _seen(seat, question, part)

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
    for part in (FIRST, SECOND):
        for question in seat.questions:
            is_read = seat.held.stage == "answering" if part == FIRST else question.id in votes
            seen = seen_values.known(_name(seat, question.id, part))
            if is_read or seen is None:
                continue
            chosen = tab_note.choice(_widget(part, question.id, seen), seen.stored, options(question))
            if isinstance(chosen, str) and chosen != seen.stored:
                seen.generation += 1
                yield part, question.id, chosen


def _seen(seat: Seat, question: Question, part: str) -> SeenValue:
    """What this tab has seen of an answer; an answer given on another device since is taken in."""
    answer, name = seat.answers(part).get(question.id), _name(seat, question.id, part)
    is_new = seen_values.known(name) is None
    seen = seen_values.of(name, choice_of(answer))
    if is_new:
        # The browser may hold what somebody chose before on this phone; widgets of another generation don't take it.
        seen.generation = 1 + max((each.generation for each in _of_others(seat)), default=-1)
    kept_choice.follow(seen, answer, question, _widget(part, question.id, seen))
    return seen


def _of_others(seat: Seat) -> Iterator[SeenValue]:
    """What this tab has seen of the answers of others who held a seat in it."""
    for name, seen in seen_values.everything():
        if name.startswith((FIRST, SECOND)) and not name.endswith(seat.person.id):
            yield seen


def _name(seat: Seat, question: str, part: str) -> str:
    return f"{part}:{question}:{seat.person.id}"


def _widget(part: str, question: str, seen: SeenValue) -> str:
    return f"{part}:{question}:{seen.generation}"

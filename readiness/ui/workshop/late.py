"""A tap or a text that reaches the server when it does not count any more: told at once, and kept as a note.

The page no longer draws the field that it was made in. A browser sends it all the same with its first run, and only in
this run can it be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import streamlit as st

from readiness.model.problem import Criterion
from readiness.model.workshop import IdeaKind, LateNote
from readiness.present.group import late_words
from readiness.services.workshop_ideas import BEGINNINGS, POINTS_EACH
from readiness.services.workshop_seat import Seat
from readiness.ui import components, run_memory, seen_values, tab_note, unsent
from readiness.ui.safe import md
from readiness.ui.seen_values import Scalar, SeenValue
from readiness.ui.workshop import answering
from readiness.words import said
from readiness.words.say import workshop as say

UNKNOWN: Final = "dont-know"
_LATE: Final = "late-ideas"
"""In the session: what each field of an idea handed in when it was too late, by its key."""
SEND: Final[Mapping[IdeaKind, str]] = {"problem": "idea-send", "model": "model-send", "person": "person-send"}


POINTS: Final[Mapping[int, str]] = {number: str(number) for number in range(POINTS_EACH + 1)}
"""The points that can be given to an idea, as a field shows them."""


def take(seat: Seat) -> None:
    """Tell and keep everything that came too late with this run. Call it before the page is drawn."""
    keep(seat, (*_votes(seat), *_scores(seat), *_points(seat)), _ideas(seat))


def keep(seat: Seat, notes: Iterable[LateNote], typed: Iterable[tuple[LateNote, str]] = ()) -> bool:
    """Keep those that were too late, and say so once for each kind; whether there were any.

    `typed` are texts, each with what its field handed in last.
    """
    kinds = dict.fromkeys(note.kind for note in notes if seat.note_late(note))
    kinds.update(dict.fromkeys(note.kind for note, before in typed if seat.note_late(note, before=before)))
    for kind in kinds:
        components.notice("problem", late_words.too_late(kind), said(late_words.KEPT))
    return bool(kinds)


def idea_field(seat: Seat, name: str, kind: IdeaKind = "problem") -> str:
    """The key of a field about the next idea of a person: its name, or notes on it.

    What is typed there stays when an idea that was sent before is taken back, on whichever device.
    """
    return f"{BEGINNINGS[kind]}-{name}:{seat.person.id}"


def idea_fields(seat: Seat, kind: IdeaKind) -> list[str]:
    """The keys of the fields that a person types the next idea into."""
    return [idea_field(seat, each, kind) for each in ("name", "notes")]


def points_field(seat: Seat, idea: str) -> str:
    """The key of the points that a person gives an idea."""
    return f"points:{idea}:{seat.person.id}"


def score_field(seat: Seat, problem: str, criterion: str) -> str:
    """The key of the score that a person gives a problem on one criterion."""
    return f"score:{problem}.{criterion}:{seat.person.id}"


def score_choices(criterion: Criterion) -> dict[str, str]:
    """The labels of the levels of a criterion by what is stored, and of the way out."""
    labels = {str(level): md(anchor.text) for level, anchor in enumerate(criterion.levels)}
    return {**labels, UNKNOWN: said(say.I_DO_NOT_KNOW_CHOICE)}


def of_tab(field: str, stored: Scalar, choices: Mapping[Any, str]) -> SeenValue:
    """What this tab knows of a field about to be drawn; what another device stored since is put into it."""
    mine = seen_values.of(field, stored)
    held = tab_note.choice(field, None, choices)
    if held is None or (stored != mine.stored and held == mine.showed):
        st.session_state[field] = stored
    return mine


def _unanswered(field: str, choices: Mapping[Any, str]) -> Scalar:
    """The choice in a field that the server has not answered: neither stored it, nor said why not. None if it has."""
    seen = seen_values.known(field)
    if seen is None:
        return None
    chosen: Scalar = tab_note.choice(field, None, choices)
    return None if chosen == seen.answered else chosen


def _votes(seat: Seat) -> Iterator[LateNote]:
    for part, question, chosen in answering.unread(seat):
        yield LateNote(kind="vote-1" if part == answering.FIRST else "vote-2", about=question, given=chosen)


def _scores(seat: Seat) -> Iterator[LateNote]:
    scoring = seat.room.scoring
    if scoring.is_open:
        return
    given, criteria = seat.scores(), seat.library.rubric.problems.criterion_by_id
    for problem in scoring.problems:
        for criterion in (each for each in scoring.criteria if each in criteria):
            stored = given.get((problem, criterion))
            chosen = _unanswered(score_field(seat, problem, criterion), score_choices(criteria[criterion]))
            if chosen is not None and chosen != str(stored):
                yield LateNote(kind="score", about=f"{problem}.{criterion}", given=str(chosen))


def _points(seat: Seat) -> Iterator[LateNote]:
    if seat.room.points.is_open:
        return
    given = seat.points()
    fields = {idea: points_field(seat, idea) for idea in seat.room.points.ideas}
    if all(_unanswered(field, POINTS) is None for field in fields.values()):
        return
    # All points of a person are given together: with one that came late, the others that never counted are told too.
    for idea, field in fields.items():
        chosen, seen = tab_note.choice(field, None, POINTS), seen_values.known(field)
        if chosen is not None and chosen not in (given.get(idea, 0), None if seen is None else seen.stored):
            yield LateNote(kind="points", about=idea, given=str(chosen))


def _ideas(seat: Seat) -> Iterator[tuple[LateNote, str]]:
    if seat.held.stage != "finished":
        return
    handed_in: dict[str, str] = run_memory.get(_LATE, {})
    for kind in BEGINNINGS:
        fields = idea_fields(seat, kind)
        typed = ["" if unsent.is_handed_in(each) else tab_note.text(each).strip() for each in fields]
        text = "\n".join(each for each in typed if each)
        if text and not seat.has_idea(*typed, kind=kind) and text not in {note.given for note in seat.late()}:
            given, before = text[:1_000], handed_in.get(fields[0], "")
            handed_in = {**handed_in, fields[0]: given}
            run_memory.put(_LATE, handed_in)
            yield LateNote(kind="idea", given=given), before

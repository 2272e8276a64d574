"""A tap or a text that reaches the server when it does not count any more: told at once, and kept as a note.

The page no longer draws the field that it was made in. A browser sends it all the same with its first run, and only in
this run can it be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import streamlit as st

from readiness.model.workshop import IdeaKind, LateNote
from readiness.present.group import late_words
from readiness.services.workshop_ideas import BEGINNINGS
from readiness.services.workshop_seat import Seat
from readiness.ui import components, unsent
from readiness.ui.workshop import answering
from readiness.words import said

SEND: Final[Mapping[IdeaKind, str]] = {"problem": "idea-send", "model": "model-send", "person": "person-send"}


_TAB: Final = "choices-of-tab"


@dataclass(slots=True)
class TabChoice:
    """What this tab knows of the choice in one field: points for an idea, or the score of a problem.

    `kept` is what was stored and `shown` what the field showed when it was drawn last; `answered` is the last choice
    that was stored, or of which was said at once why it was not.
    """

    kept: int | str | None
    shown: int | str | None
    answered: int | str | None


def take(seat: Seat) -> None:
    """Tell and keep everything that came too late with this run. Call it before the page is drawn."""
    keep(seat, (*_votes(seat), *_scores(seat), *_points(seat), *_idea(seat)))


def keep(seat: Seat, notes: Iterable[LateNote]) -> bool:
    """Keep those that were too late, and say so once for each kind; whether there were any."""
    kinds = dict.fromkeys(note.kind for note in notes if seat.note_late(note))
    for kind in kinds:
        components.notice("problem", late_words.too_late(kind), said(late_words.KEPT))
    return bool(kinds)


def idea_field(seat: Seat, name: str, kind: IdeaKind = "problem") -> str:
    """The key of a field about the next idea of a person: its name, or notes on it.

    What is typed there stays when an idea that was sent before is taken back, on whichever device.
    """
    return f"{BEGINNINGS[kind]}-{name}:{seat.person.id}"


def points_field(seat: Seat, idea: str) -> str:
    """The key of the points that a person gives an idea."""
    return f"points:{idea}:{seat.person.id}"


def score_field(seat: Seat, problem: str, criterion: str) -> str:
    """The key of the score that a person gives a problem on one criterion."""
    return f"score:{problem}.{criterion}:{seat.person.id}"


def of_tab(field: str, kept: int | str | None) -> TabChoice:
    """What this tab knows of a field about to be drawn; what another device stored since is put into it."""
    mine = _known().setdefault(field, TabChoice(kept, kept, kept))
    if field not in st.session_state or (kept != mine.kept and st.session_state[field] == mine.shown):
        st.session_state[field] = kept
    return mine


def _known() -> dict[str, TabChoice]:
    found: dict[str, TabChoice] = st.session_state.setdefault(_TAB, {})
    return found


def _is_answered(field: str, kept: int | str | None) -> bool:
    """Whether the server has answered the choice in a field: it was stored, or it was said why it was not."""
    chosen, mine = st.session_state.get(field), _known().get(field)
    return chosen is None or chosen == (kept if mine is None else mine.answered)


def _votes(seat: Seat) -> Iterator[LateNote]:
    for part, question, chosen in answering.unread(seat):
        yield LateNote(kind="vote-1" if part == answering.FIRST else "vote-2", about=question, given=chosen)


def _scores(seat: Seat) -> Iterator[LateNote]:
    scoring = seat.room.scoring
    if scoring.is_open:
        return
    given = seat.scores()
    for problem in scoring.problems:
        for criterion in scoring.criteria:
            before = given.get((problem, criterion))
            field, kept = score_field(seat, problem, criterion), None if before is None else str(before)
            chosen = st.session_state.get(field)
            if chosen != kept and not _is_answered(field, kept):
                yield LateNote(kind="score", about=f"{problem}.{criterion}", given=str(chosen))


def _points(seat: Seat) -> Iterator[LateNote]:
    if seat.room.points.is_open:
        return
    given = seat.points()
    fields = {idea: points_field(seat, idea) for idea in seat.room.points.ideas}
    if all(_is_answered(field, given.get(idea, 0)) for idea, field in fields.items()):
        return
    # All points of a person are given together: with one that came late, the others that never counted are told too.
    for idea, field in fields.items():
        chosen, mine = st.session_state.get(field), _known().get(field)
        if chosen is not None and chosen not in (given.get(idea, 0), None if mine is None else mine.kept):
            yield LateNote(kind="points", about=idea, given=str(chosen))


def _idea(seat: Seat) -> Iterator[LateNote]:
    if seat.held.stage != "finished":
        return
    for kind in BEGINNINGS:
        fields = [idea_field(seat, each, kind) for each in ("name", "notes")]
        held = [st.session_state.get(each) for each in fields if not unsent.is_handed_in(each)]
        typed = [str(each or "").strip() for each in held]
        text = "\n".join(each for each in typed if each)
        if text and text not in {note.given for note in seat.late()}:
            yield LateNote(kind="idea", given=text[:1_000])

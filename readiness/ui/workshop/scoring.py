"""Scoring candidate problems on a phone: one problem at a time, a few criteria each."""

from __future__ import annotations

import streamlit as st

from readiness.model.problem import Criterion
from readiness.model.workshop import LateNote
from readiness.present.problems.told_apart import told_apart
from readiness.services.records import NotThere, Refused
from readiness.services.workshop_seat import Seat
from readiness.ui import components, state
from readiness.ui.safe import md
from readiness.ui.workshop import late
from readiness.words import said
from readiness.words.say import workshop as say


def draw(seat: Seat) -> None:
    """The next problem without all its scores, with buttons to the others."""
    scoring = seat.room.scoring
    names = problem_names(seat)
    criteria = seat.library.rubric.problems.criterion_by_id
    given = seat.scores()
    done = [each for each in scoring.problems if all((each, one) in given for one in scoring.criteria)]
    components.heading(
        said(say.SCORE_PROBLEMS), said(say.of_done_nobody_sees(done=len(done), problems=len(scoring.problems)))
    )
    following = next((place for place, each in enumerate(scoring.problems) if each not in done), len(scoring.problems))
    for place, problem in enumerate(scoring.problems):
        title = md(names.get(problem, problem))
        # A panel opens as another one when its turn comes, and otherwise stays as it was left, with all its scores too.
        is_reached = place <= following
        with st.expander(
            f"{'✓ ' if problem in done else ''}{title}",
            expanded=place == following,
            key=f"fold-score-{problem}-{is_reached}",
        ):
            for criterion in scoring.criteria:
                if criterion in criteria:
                    _score(seat, problem, criteria[criterion], given.get((problem, criterion)))


def problem_names(seat: Seat) -> dict[str, str]:
    """Names of the problems being scored, by their id."""
    try:
        opened = state.shared_workspace().open(seat.held.assessment_id)
    except NotThere:
        return {}
    return told_apart(opened.assessment.response.without_drafts().problems)


def _score(seat: Seat, problem: str, criterion: Criterion, stored: int | str | None) -> None:
    labels = late.score_choices(criterion)
    before = None if stored is None else str(stored)
    field = late.score_field(seat, problem, criterion.id)
    mine = late.of_tab(field, before, labels)
    with st.container(key=f"qcard-score-{problem}-{criterion.id}"):
        chosen = st.radio(
            md(criterion.question),
            list(labels),
            index=None,
            key=field,
            format_func=labels.__getitem__,
            width="stretch",
        )
    mine.stored, mine.showed = before, chosen
    if chosen is None or chosen not in labels or chosen == before:
        mine.answered = chosen
        return
    try:
        seat.score(problem, criterion.id, late.UNKNOWN if chosen == late.UNKNOWN else int(chosen))
        mine.stored = mine.answered = chosen
    except Refused as refused:
        mine.answered = chosen
        note = LateNote(kind="score", about=f"{problem}.{criterion.id}", given=chosen)
        if not late.keep(seat, [note]):
            components.notice("problem", refused.sentence, refused.mend)

"""On a phone: propose problems, models and people, word own ones anew or take them back, and give points."""

from __future__ import annotations

import streamlit as st

from readiness.model.workshop import IdeaKind, LateNote
from readiness.present.group import idea_words as words
from readiness.services.records import Refused
from readiness.services.workshop_ideas import MOST_PROPOSALS, POINTS_EACH, Idea
from readiness.services.workshop_seat import Seat
from readiness.ui import components, seen_values, tab_note, unsent
from readiness.ui.refusals import is_done
from readiness.ui.safe import md
from readiness.ui.seen_values import SeenValue
from readiness.ui.workshop import late
from readiness.words import said
from readiness.words.say import workshop as say

_EDITED = "idea-edited"


def draw(seat: Seat) -> None:
    """One place for each kind of idea."""
    for kind in words.ASKED:
        with st.expander(said(words.ASKED[kind].ask), key=f"fold-idea-{kind}"):
            with st.container():
                _own(seat, kind)
            _next(seat, kind)
    components.note(said(say.NOBODY_SEES_WHO_SENT_WHAT))


def await_last_words(seat: Seat) -> None:
    """After the end, unseen: the fields for what a phone was still typing as they were taken away.

    The browser types it there once more (`assets/typing.js`); so it arrives, and is kept as a note (`late.py`).
    """
    with st.container(key="last-words"):
        for kind in words.ASKED:
            _fields(seat, kind)


def give_points(seat: Seat) -> None:
    """Three points for the ideas that the room votes on."""
    vote = seat.room.points
    if not vote.is_open:
        return
    components.heading(said(words.POINTS_TITLE), said(words.POINTS_HELP))
    names, stored = seat.names_to_vote_on(), seat.points()
    mine: dict[str, SeenValue] = {}
    wanted: dict[str, int] = {}
    for idea in vote.ideas:
        field, kept = late.points_field(seat, idea), stored.get(idea, 0)
        mine[idea] = late.of_tab(field, kept, late.POINTS)
        wanted[idea] = (
            st.segmented_control(
                md(names.get(idea, idea)),
                list(late.POINTS),
                required=True,
                key=field,
            )
            or 0
        )
        mine[idea].stored, mine[idea].showed = kept, wanted[idea]
    chosen = {idea: number for idea, number in wanted.items() if number}
    refusal = None
    if chosen != stored:
        try:
            seat.give_points(chosen)
        except Refused as refused:
            refusal = refused
    for idea, number in wanted.items():
        mine[idea].answered = number
        mine[idea].stored = stored.get(idea, 0) if refusal is not None else number
    if refusal is not None:
        _tell(seat, refusal, {idea: number for idea, number in wanted.items() if number != stored.get(idea, 0)})
        return
    components.note(words.points_left(POINTS_EACH - sum(chosen.values())))


def _tell(seat: Seat, refused: Refused, changed: dict[str, int]) -> None:
    """Why points were not taken; those that came while the vote was being closed are kept as a note."""
    if not late.keep(seat, [LateNote(kind="points", about=idea, given=str(each)) for idea, each in changed.items()]):
        components.notice("problem", refused.sentence, refused.mend)


def _own(seat: Seat, kind: IdeaKind) -> None:
    for idea in seat.ideas(kind):
        st.text(idea.name)
        if not seat.is_free(idea.id):
            components.note(said(say.ROOM_WORKS_ON_THIS_ONE))
            continue
        with st.container(key=f"own-{idea.id}", horizontal=True):
            changes = st.button(
                md(said(say.change_name(name=idea.name))), key=f"idea-change:{idea.id}", type="tertiary"
            )
            if st.button(md(said(say.take_back(name=idea.name))), key=f"idea-back:{idea.id}", type="tertiary"):
                _do_withdraw(seat, idea)
        if changes:
            st.session_state[_EDITED] = idea.id
        if st.session_state.get(_EDITED) == idea.id:
            _edit(seat, idea)


def _do_withdraw(seat: Seat, idea: Idea) -> None:
    if not is_done(lambda: seat.withdraw_idea(idea.id)):
        return
    st.rerun()


def _edit(seat: Seat, idea: Idea) -> None:
    asked, fields = words.ASKED[idea.kind], (f"idea-new-name:{idea.id}", f"idea-new-notes:{idea.id}")
    name = unsent.line(said(asked.name), idea.name, max_chars=120, key=fields[0])
    notes = unsent.area(said(asked.more), idea.notes, max_chars=500, height=90, key=fields[1])
    sort = _type(seat, idea.kind, idea.type, key=f"idea-new-type:{idea.id}")
    if st.button(said(say.SAVE_CHANGE), key=f"idea-save:{idea.id}", type="primary", width="stretch"):
        if not is_done(lambda: seat.change_idea(idea.id, name, notes, problem_type=sort or idea.type)):
            return
        unsent.hand_in(*fields)
        unsent.decide(f"idea-new-type:{idea.id}")
        del st.session_state[_EDITED]
        st.rerun()


def _next(seat: Seat, kind: IdeaKind) -> None:
    asked, sent = words.ASKED[kind], len(seat.ideas(kind))
    if sent >= MOST_PROPOSALS:
        components.note(said(say.THANK_YOU))
        return
    fields = late.idea_fields(seat, kind)
    like = late.idea_field(seat, "type", kind)
    _begin_after_a_cut(seat, kind, sent, fields, like)
    name, notes = _fields(seat, kind)
    sort = _type(seat, kind, None, key=like)
    if st.button(said(asked.send), key=f"{late.SEND[kind]}:{sent}", width="stretch"):
        if kind == "problem" and sort is None:
            components.notice("problem", said(say.CHOOSE_WHAT_IT_IS_LIKE), said(say.IF_NOTHING_FITS_CHOOSE_LAST))
            return
        if not is_done(lambda: seat.propose(name, notes, kind=kind, problem_type=sort or "other")):
            return
        unsent.hand_in(*fields, like)
        unsent.decide(like)
        st.rerun()


def _fields(seat: Seat, kind: IdeaKind) -> tuple[str, str]:
    """Draw the fields of the next idea, its name and notes on it, and return what they hold."""
    asked, (name, notes) = words.ASKED[kind], late.idea_fields(seat, kind)
    return (
        unsent.line(said(asked.name), max_chars=120, key=name),
        unsent.area(said(asked.more), max_chars=500, height=90, key=notes),
    )


def _begin_after_a_cut(seat: Seat, kind: IdeaKind, sent: int, fields: list[str], like: str) -> None:
    """Empty the fields where what they hold was taken by a server that ended before it could do so."""
    seen = seen_values.of(late.idea_field(seat, "sent", kind), sent)
    if seen.stored != sent and seat.has_idea(*map(tab_note.text, fields), kind=kind):
        unsent.hand_in(*fields, like)
        unsent.decide(like)
    seen.stored = sent


def _type(seat: Seat, kind: IdeaKind, start: str | None, *, key: str) -> str | None:
    """Which sort of problem it is, asked so that nothing is called something else without a look."""
    if kind != "problem":
        return None
    types = seat.library.rubric.problems.type_by_id
    with st.container(key=f"qcard-{key.replace(':', '-')}"):
        return unsent.choice(
            lambda before: st.radio(
                said(say.WHAT_IS_IT_LIKE),
                list(types),
                index=list(types).index(before) if before in types else None,
                format_func=lambda slug: md(types[slug].name),
                key=key,
                persist_state="session",
                width="stretch",
            ),
            start if start in types else None,
            key=key,
            options=(None, *types),
        )

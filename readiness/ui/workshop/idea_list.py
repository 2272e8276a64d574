"""The problems that people proposed, for whoever leads: vote on them, take them up, put them aside, take that back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from readiness.present.group import idea_words as words
from readiness.services.workshop_ideas import Idea
from readiness.services.workshop_problems import (
    LEAST_TO_CHOOSE,
    every_idea,
    open_ideas,
    put_aside,
    take_up,
    take_up_each,
)
from readiness.services.workshop_room import Room, read_room
from readiness.services.workshop_taken import give_back, taken_ideas
from readiness.services.workshops import Held, read_workshop
from readiness.ui import components, outage, state, unsent
from readiness.ui.refusals import is_done
from readiness.ui.safe import md
from readiness.ui.workshop import room_ideas
from readiness.ui.workshop.lobby import REFRESH_SECONDS
from readiness.words import said
from readiness.words.say import workshop as say

_MERGE = "merge-asked"


def draw(room: Room) -> None:
    """The list with what can be done with those ticked, the vote on them, and what was done already."""
    components.section(said(say.IDEAS_FROM_PHONES), said(say.NOBODY_SEES_WHO_SENT_THEM))
    _follow(room.held, _seen(room))
    found = open_ideas(state.workspace(), room)
    is_vote_next = len(found) >= LEAST_TO_CHOOSE and not room.points.ideas
    chosen = _ticked(found)
    if found:
        _steps(room, chosen, is_next=not (is_vote_next or room.points.is_open))
    else:
        components.note(said(say.NO_NEW_IDEAS_PEOPLE_FIND))
    room_ideas.points(room, chosen, is_next=is_vote_next)
    room_ideas.on_projector(room, "problem")
    _taken(room)


@outage.fragment(run_every=REFRESH_SECONDS)
def _follow(held: Held, seen: tuple[object, ...]) -> None:
    """Draw the page anew once somebody has sent, changed or taken back an idea, or gone on with the room."""
    workspace = state.workspace()
    if _seen(read_room(workspace, read_workshop(workspace, held.assessment_id, held.id))) != seen:
        st.rerun()


def _seen(room: Room) -> tuple[object, ...]:
    return (room.fingerprint, every_idea(state.workspace(), room))


def _ticked(found: Sequence[Idea]) -> list[Idea]:
    chosen = []
    for idea in found:
        if unsent.choice(partial(_tick, idea), value=False, key=_pick(idea)):
            chosen.append(idea)
        if idea.notes:
            st.text(idea.notes)
    return chosen


def _steps(room: Room, chosen: Sequence[Idea], *, is_next: bool) -> None:
    """Take up each, merge them, or put them aside; `is_next` is whether taking up is the usual next step."""
    workspace, ids = state.workspace(), [idea.id for idea in chosen]
    proposed = chosen[0].name if chosen else ""
    field = f"idea-name:{room.held.id}"
    typed = unsent.line(said(say.NAME_OF_PROBLEM), key=field, max_chars=120, placeholder=proposed)
    are_several = len(chosen) > 1
    with st.container(horizontal=True):
        takes = st.button(
            said(say.TAKE_UP_EACH_AS_PROBLEM) if are_several else said(say.TAKE_UP_AS_PROBLEM),
            key="idea-take",
            type="primary" if is_next else "secondary",
            disabled=not chosen,
        )
        merges = are_several and st.button(said(say.MERGE_INTO_ONE_PROBLEM), key="idea-merge")
        leaves = st.button(said(say.PUT_ASIDE), key="idea-aside", disabled=not chosen)
    if merges:
        st.session_state[_MERGE] = ids
    if takes and are_several:
        _do(lambda: take_up_each(workspace, room, ids), chosen)
    elif takes:
        _do(lambda: take_up(workspace, room, ids, typed or proposed), chosen, field)
    if leaves:
        _do(lambda: _put_aside(room, ids), chosen)
    if are_several and st.session_state.get(_MERGE) == ids:
        question = words.merge_question([idea.name for idea in chosen], typed or proposed)
        if components.ask_first("merge", question, said(say.YES_MERGE_THEM)):
            _do(lambda: take_up(workspace, room, ids, typed or proposed), chosen, field)


def _put_aside(room: Room, ids: Sequence[str]) -> None:
    for idea in ids:
        put_aside(state.workspace(), room, idea)


def _do(step: Callable[[], object], chosen: Sequence[Idea], *fields: str) -> None:
    """One step with the ideas ticked, then the page anew."""
    if not is_done(step):
        return
    unsent.hand_in(*fields)
    unsent.decide(*map(_pick, chosen))
    st.rerun()


def _taken(room: Room) -> None:
    """What was made of ideas, and the way back from each."""
    taken = taken_ideas(state.workspace(), room)
    if not taken:
        return
    with st.expander(
        words.taken_title(sum(bool(each.problem) for each in taken), sum(not each.problem for each in taken)),
        key="fold-taken",
    ):
        for each in taken:
            st.text(words.taken_words(each.name, [idea.name for idea in each.ideas], is_problem=bool(each.problem)))
            if st.button(
                md(said(say.take_back(name=each.name))), key=f"idea-return:{each.ideas[0].id}", type="tertiary"
            ):
                _do(partial(give_back, state.workspace(), room, each), ())


def _tick(idea: Idea, is_ticked: bool) -> bool:
    return st.checkbox(md(idea.name), is_ticked, key=_pick(idea), persist_state="session")


def _pick(idea: Idea) -> str:
    return f"idea-pick:{idea.id}"

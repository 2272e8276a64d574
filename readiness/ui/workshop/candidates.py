"""Candidate problems: ideas from the phones, scored by the room, ranked as scores come in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import streamlit as st

from readiness.present.problems.told_apart import told_apart
from readiness.services.records import Refused
from readiness.services.workshop_problems import (
    close_scoring,
    open_scoring,
    refresh_order,
    scorers,
)
from readiness.services.workshop_room import Room, read_room
from readiness.services.workshops import Held, read_workshop
from readiness.ui import components, outage, state, unsent
from readiness.ui.refusals import is_done
from readiness.ui.safe import esc
from readiness.ui.workshop import idea_list, lead, room_ideas
from readiness.ui.workshop.lobby import REFRESH_SECONDS
from readiness.words import said
from readiness.words.say import workshop as say

ORDERED_BY: Final = say.READY_ONES_FIRST_THEN


def draw(held: Held) -> None:
    """Ideas to take up, then what the room scores, then the order."""
    room = read_room(state.workspace(), held)
    if lead.tell_if_led_by_another(held):
        show_order(room)
        return
    idea_list.draw(room)
    if room.scoring.is_open:
        _under_way(held, room)
    else:
        _choose(room)
    show_order(room)
    room_ideas.draw(room)


def _choose(room: Room) -> None:
    components.section(said(say.SCORE_TOGETHER), said(say.CHOOSE_TWO_TO_EIGHT_PROBLEMS))
    problems = names_of_problems()
    if not problems:
        components.note(said(say.NO_CANDIDATE_PROBLEM_YET_TAKE))
        return
    criteria = state.library().rubric.problems.criterion_by_id
    fields = f"score-problems:{room.held.id}", f"score-criteria:{room.held.id}"
    chosen = _several(said(say.PROBLEMS), problems, tuple(problems)[:4], key=fields[0])
    usual = tuple(slug for slug, each in criteria.items() if each.is_asked_of_everybody)
    asked = _several(
        said(say.QUESTIONS_ABOUT_EACH), {slug: criteria[slug].name for slug in criteria}, usual, key=fields[1]
    )
    if st.button(said(say.LET_ROOM_SCORE), key="score-open", type="primary"):
        if not is_done(lambda: open_scoring(state.workspace(), room, chosen, asked)):
            return
        unsent.decide(*fields)
        st.rerun()


def _several(label: str, names: Mapping[str, str], proposed: tuple[str, ...], *, key: str) -> tuple[str, ...]:
    known = st.session_state.get(key)
    if known is not None and tuple(known) == st.session_state.get(f"proposed:{key}"):
        # Nobody has touched what was proposed before, so what is proposed now takes its place.
        st.session_state[key] = list(proposed)
    st.session_state[f"proposed:{key}"] = proposed
    return unsent.choice(
        lambda start: tuple(
            st.multiselect(
                label,
                list(names),
                default=None if key in st.session_state else list(start),
                format_func=names.__getitem__,
                key=key,
                persist_state="session",
                placeholder=said(say.CHOOSE),
            )
        ),
        proposed,
        key=key,
        options=names,
    )


@outage.fragment(run_every=REFRESH_SECONDS)
def _under_way(held: Held, before: Room) -> None:
    workspace = state.workspace()
    room = read_room(workspace, read_workshop(workspace, held.assessment_id, held.id))
    if room.scoring != before.scoring:
        st.rerun()
    try:
        if refresh_order(workspace, room):
            st.rerun()
    except Refused:
        st.rerun()
    components.section(said(say.ROOM_SCORES_NOW))
    number = scorers(workspace, room)
    components.facts(((str(number), said(say.PART_HAVE_SCORED_EVERYTHING)),))
    components.note(said(say.order_appears_and_moves_each(needed=room.disclosure.needed)))
    if st.button(said(say.CLOSE_SCORING), key="score-close", type="primary"):
        close_scoring(workspace, room)
        st.rerun()


def names_of_problems() -> dict[str, str]:
    """The names of the candidate problems of the assessment, by their id."""
    return told_apart(state.opened().assessment.response.without_drafts().problems)


def show_order(room: Room) -> None:
    """The problems in the order that the room's scores give so far; nothing before there is one."""
    order = room.scoring.order
    if not order:
        return
    names = names_of_problems()
    items = "".join(f"<li>{esc(names.get(slug, slug))}</li>" for slug in order)
    components.section(said(say.ROOMS_ORDER), said(say.page_problems_says_why(ordered_by=said(ORDERED_BY))))
    components.html(f'<ol class="order">{items}</ol>')

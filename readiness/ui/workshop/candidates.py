"""Candidate problems: ideas from the phones merged, scored by the room, ranked as scores come in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import streamlit as st

from readiness.services.records import Refused
from readiness.services.workshop_ideas import Idea
from readiness.services.workshop_problems import (
    close_scoring,
    open_ideas,
    open_scoring,
    put_aside,
    refresh_order,
    scorers,
    take_up,
)
from readiness.services.workshop_room import Room, read_room
from readiness.services.workshops import Held, read_workshop
from readiness.ui import components, outage, state, unsent
from readiness.ui.safe import esc, md
from readiness.ui.workshop import lead, room_ideas
from readiness.ui.workshop.lobby import REFRESH_SECONDS


def draw(held: Held) -> None:
    """Ideas to merge, then what the room scores, then the order."""
    room = read_room(state.workspace(), held)
    if lead.tell_if_led_by_another(held):
        show_order(room)
        return
    _ideas(room)
    if room.scoring.is_open:
        _under_way(held, room)
    else:
        _choose(room)
    show_order(room)
    room_ideas.draw(room)


def _ideas(room: Room) -> None:
    components.section(
        "Ideas from the phones", "Nobody sees who sent them. Tick those that mean the same, and name it."
    )
    found = open_ideas(state.workspace(), room)
    if not found:
        components.note("No new ideas. People find “Propose a problem to solve” below their questions.")
        room_ideas.points(room, ())
        room_ideas.on_projector(room, "problem")
        return
    chosen = []
    for idea in found:
        if unsent.choice(partial(_tick, idea), value=False, key=_pick(idea)):
            chosen.append(idea)
        if idea.notes:
            st.text(idea.notes)
    field = f"idea-name:{room.held.id}"
    proposed = chosen[0].name if chosen else ""
    typed = unsent.line("Name of the problem", key=field, max_chars=120, placeholder=proposed)
    with st.container(horizontal=True):
        takes = st.button("Take up as one problem", key="idea-take", type="primary", disabled=not chosen)
        leaves = st.button("Put aside", key="idea-aside", disabled=not chosen)
    try:
        if takes:
            take_up(state.workspace(), room, [idea.id for idea in chosen], typed or proposed)
            unsent.hand_in(field)
        if leaves:
            for idea in chosen:
                put_aside(state.workspace(), room, idea.id)
        if takes or leaves:
            unsent.decide(*map(_pick, chosen))
            st.rerun()
    except Refused as refused:
        components.notice("problem", refused.sentence, refused.mend)
    room_ideas.points(room, chosen)
    room_ideas.on_projector(room, "problem")


def _tick(idea: Idea, is_ticked: bool) -> bool:
    return st.checkbox(md(idea.name), is_ticked, key=_pick(idea), persist_state="session")


def _pick(idea: Idea) -> str:
    return f"idea-pick:{idea.id}"


def _choose(room: Room) -> None:
    components.section("Score together", "Choose two to eight problems and a few questions. Phones then show them.")
    problems = {each.id: each.name for each in state.opened().assessment.response.without_drafts().problems}
    if not problems:
        components.note("There is no candidate problem yet. Take up an idea, or enter one on the page Problems.")
        return
    criteria = state.library().rubric.problems.criterion_by_id
    fields = f"score-problems:{room.held.id}", f"score-criteria:{room.held.id}"
    chosen = _several("Problems", problems, tuple(problems)[:4], key=fields[0])
    usual = tuple(slug for slug, each in criteria.items() if each.is_asked_of_everybody)
    asked = _several("Questions about each", {slug: criteria[slug].name for slug in criteria}, usual, key=fields[1])
    if st.button("Let the room score", key="score-open", type="primary"):
        try:
            open_scoring(state.workspace(), room, chosen, asked)
        except Refused as refused:
            components.notice("problem", refused.sentence, refused.mend)
            return
        unsent.decide(*fields)
        st.rerun()


def _several(label: str, names: Mapping[str, str], proposed: tuple[str, ...], *, key: str) -> tuple[str, ...]:
    return unsent.choice(
        lambda start: tuple(
            st.multiselect(
                label,
                list(names),
                default=list(start),
                format_func=names.__getitem__,
                key=key,
                persist_state="session",
                placeholder="Choose",
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
    components.section("The room scores now")
    number = scorers(workspace, room)
    components.facts(((str(number), "have scored everything"),))
    components.note(f"The order appears, and moves, each time {room.disclosure.needed} more people are done.")
    if st.button("Close scoring", key="score-close", type="primary"):
        close_scoring(workspace, room)
        st.rerun()


def show_order(room: Room) -> None:
    """The problems in the order that the room's scores give so far; nothing before there is one."""
    order = room.scoring.order
    if not order:
        return
    names = {each.id: each.name for each in state.opened().assessment.response.without_drafts().problems}
    items = "".join(f"<li>{esc(names.get(slug, slug))}</li>" for slug in order)
    components.section("The room's order", "Ready ones first, then by score. The page Problems says why.")
    components.html(f'<ol class="order">{items}</ol>')

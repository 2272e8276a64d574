"""What people proposed, for whoever leads: models and people to list, points for ideas, and the projector."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial

import streamlit as st

from readiness.model.workshop import IdeaKind
from readiness.present.group import idea_words as words
from readiness.services.workshop_ideas import Idea
from readiness.services.workshop_problems import (
    LEAST_TO_CHOOSE,
    all_ideas,
    close_points,
    list_model,
    list_person,
    open_ideas,
    open_points,
    points_shown,
    put_aside,
    show_ideas,
    voters,
)
from readiness.services.workshop_room import Room, read_room
from readiness.services.workshops import Held, read_workshop
from readiness.ui import components, outage, state, unsent
from readiness.ui.refusals import is_done
from readiness.ui.safe import esc
from readiness.ui.workshop import room_list
from readiness.ui.workshop.lobby import REFRESH_SECONDS
from readiness.words import said, spoken
from readiness.words.say import pages
from readiness.words.say import workshop as say

_SHARES = (None, *(Decimal(share) / 100 for share in (5, 10, 20, 40, 60, 80, 100)))


def draw(room: Room) -> None:
    """Models and people from the phones, each taken up with one press."""
    for kind in ("model", "person"):
        found = open_ideas(state.workspace(), room, kind)
        components.section(said(words.ASKED[kind].title), said(say.from_phones_below(ask=said(words.ASKED[kind].ask))))
        if not found:
            components.note(said(say.NOTHING_IS_NEW))
        for idea in found:
            _listed(room, idea)
        on_projector(room, kind)


def points(room: Room, chosen: Sequence[Idea], *, is_next: bool = False) -> None:
    """The vote on ideas: open it with those ticked, which may be the usual next step; close it, see the sums."""
    workspace, vote = state.workspace(), room.points
    if not vote.ideas:
        if st.button(
            said(say.LET_EACH_GIVE_THREE_POINTS),
            key="points-open",
            type="primary" if is_next else "secondary",
            disabled=len(chosen) < LEAST_TO_CHOOSE,
        ):
            _do(lambda: open_points(workspace, room, [idea.id for idea in chosen]))
        return
    if vote.is_open:
        _under_way(room.held)
        if st.button(said(say.CLOSE_VOTE), key="points-close", type="primary"):
            _do(lambda: close_points(workspace, room))
        return
    shown = points_shown(room)
    if not shown:
        components.note(words.too_few_points(room.disclosure.needed))
        return
    names = {idea.id: idea.name for idea in all_ideas(workspace, room)}
    rows = [(names.get(slug, slug), str(number)) for slug, number in _ranked(shown)]
    components.table((said(say.IDEA), said(say.POINTS)), rows, said(say.POINTS_THAT_ROOM_GAVE_EACH))


def on_projector(room: Room, kind: IdeaKind) -> None:
    """Bring these ideas on the projector, or take them off."""
    is_there = room.screen.ideas == kind
    label = said(say.TAKE_THEM_OFF_PROJECTOR) if is_there else said(say.SHOW_THESE_ON_PROJECTOR)
    if st.button(label, key=f"ideas-screen-{kind}"):
        _do(lambda: show_ideas(state.workspace(), room, None if is_there else kind))


@outage.fragment(run_every=REFRESH_SECONDS)
def projected(held: Held, kind: IdeaKind) -> None:
    """What the projector shows of one kind, with the points once they may be shown."""
    workspace = state.workspace()
    room = read_room(workspace, read_workshop(workspace, held.assessment_id, held.id))
    if kind == "problem" and room.points.ideas:
        known = {idea.id: idea.name for idea in all_ideas(workspace, room)}
        totals = points_shown(room)
        order = [slug for slug, _ in _ranked(totals)] or list(room.points.ideas)
        rows = [(known.get(slug, ""), words.points_words(totals[slug]) if totals else "") for slug in order]
        title = said(words.POINTS_TITLE) if room.points.is_open else said(words.ASKED[kind].title)
    else:
        rows = [(idea.name, "") for idea in open_ideas(workspace, room, kind)]
        title = said(words.ASKED[kind].title)
    told = [f"{esc(name)}{f' <b>{esc(more)}</b>' if more else ''}" for name, more in rows]
    empty = "" if rows else f"<p>{esc(said(say.NOTHING_YET_SEND_YOURS))}</p>"
    listed = room_list.section(told, [f"{name} {more}" for name, more in rows], beside=empty)
    components.html(f'<h1 class="rq">{esc(title)}</h1>{listed}')


@outage.fragment(run_every=REFRESH_SECONDS)
def _under_way(held: Held) -> None:
    workspace = state.workspace()
    room = read_room(workspace, read_workshop(workspace, held.assessment_id, held.id))
    components.facts(((str(voters(workspace, room)), said(say.PART_HAVE_GIVEN_POINTS)),))


def _share_words(share: Decimal | None) -> str:
    return said(pages.NOT_TOLD) if share is None else spoken().formats.percent(float(share))


def _listed(room: Room, idea: Idea) -> None:
    field, workspace = f"listed-name:{idea.id}", state.workspace()
    name = unsent.line(said(say.NAME), idea.name, key=field, max_chars=120)
    if idea.notes:
        st.text(idea.notes)
    take: Callable[[], None] = partial(list_model, workspace, room, idea.id, name)
    if idea.kind == "person":
        share = st.selectbox(
            said(say.SHARE_OF_WEEK),
            list(_SHARES),
            format_func=_share_words,
            key=f"listed-share:{idea.id}",
            placeholder=said(say.CHOOSE_ONE),
        )
        take = partial(list_person, workspace, room, idea.id, name, fte=share)
    with st.container(key=f"listed-{idea.id}", horizontal=True):
        if st.button(said(say.PUT_IT_INTO_ASSESSMENT), key=f"listed-take:{idea.id}", type="primary"):
            _do(take)
        if st.button(said(say.PUT_ASIDE), key=f"listed-aside:{idea.id}"):
            _do(lambda: put_aside(workspace, room, idea.id))


def _ranked(totals: dict[str, int]) -> list[tuple[str, int]]:
    return sorted(totals.items(), key=lambda each: (-each[1], each[0]))


def _do(step: Callable[[], object]) -> None:
    if not is_done(step):
        return
    st.rerun()

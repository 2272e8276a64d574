"""Who leads the room: links for further facilitators, and giving the lead to one of them and back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

import streamlit as st

from readiness.services.leadership import FIRST, leader_acting, name_of_leader
from readiness.services.records import Refused
from readiness.services.workshop_entrance import has_seat
from readiness.services.workshop_lead import LedRoom, add_leader, find_leader, hand_over, take_link_back
from readiness.services.workshop_room import Room, read_room
from readiness.services.workshops import Held
from readiness.ui import components, device, messages, state, unsent
from readiness.ui.refusals import is_done
from readiness.ui.safe import esc, md
from readiness.ui.workshop import links
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import workshop as say

LINK: Final = "l"
"""The name in the address of a link that leads a room."""
NOWHERE = pages.THIS_LINK_LEADS_NOWHERE_ANY, pages.WHOEVER_GAVE_IT_TO_YOU
_MADE = "lead-link"


def behind_link() -> LedRoom | None:
    """The room that the link in the address leads, lent to this run; None if it leads nowhere."""
    found = find_leader(state.shared_workspace(), st.query_params.get(LINK, ""))
    if found is not None:
        state.lend(found.held.assessment_id, found.leader)
    return found


def also_takes_part(held: Held) -> bool:
    """Whether the browser of who leads holds a seat in this workshop too."""
    return has_seat(state.workspace(), held, device.browser())


def tell_if_taking_part(held: Held) -> bool:
    """Say that who leads sees no more than others, having a seat; whether it is so."""
    is_so = also_takes_part(held)
    if is_so:
        tell_taking_part()
    return is_so


def tell_taking_part() -> None:
    """Say what who has a seat too does not see, and until when."""
    components.note(said(say.THIS_BROWSER_HAS_SEAT))


def has_lead(room: Room) -> bool:
    """Whether this tab leads the room now."""
    return room.lead.leads == leader_acting(state.workspace())


def leads_now(held: Held) -> bool:
    """The same, read anew."""
    return has_lead(read_room(state.workspace(), held))


def told(room: Room) -> str:
    """Who leads, where more than one may; else nothing."""
    name = name_of_leader(room.lead)
    return said(say.leads_room(name=name)) if room.lead.others and name else ""


def shown(room: Room) -> None:
    """Who leads, for the room."""
    words = told(room)
    if words:
        components.html(f'<p class="rlead">{esc(words)}</p>')


def tell_if_led_by_another(held: Held) -> bool:
    """Say that somebody else leads, and where the lead is taken back; whether it is so."""
    room = read_room(state.workspace(), held)
    if has_lead(room):
        return False
    components.note(said(say.to_change_anything_here_open(told=told(room))))
    return True


def hand_over_here(room: Room) -> None:
    """Give the lead on, give it back, or take it back."""
    if not room.lead.others:
        return
    acting, leads = leader_acting(state.workspace()), room.lead.leads
    with st.container(key="lead-hand-over", horizontal=True, vertical_alignment="center"):
        components.html(f'<p class="rlead">{esc(told(room))}</p>')
        if acting == leads:
            for other in room.lead.others:
                if other.id != acting:
                    _way(room, other.id, md(said(say.give_lead(name=other.name))))
            if acting != FIRST:
                _way(room, FIRST, said(say.give_lead_back(first=md(room.lead.first) or said(say.PART_FIRST))))
        elif acting == FIRST:
            _way(room, FIRST, said(say.TAKE_LEAD_BACK))


def draw(held: Held) -> None:
    """For whoever opened the workshop: a link for one more facilitator, and those there are."""
    components.section(
        said(say.SECOND_FACILITATOR),
        said(say.LINK_OF_THEIR_OWN_LEADS),
    )
    room = read_room(state.workspace(), held)
    for other in room.lead.others:
        with st.container(key=f"leader-{other.id}", horizontal=True, vertical_alignment="center"):
            st.markdown(md(other.name))
            if st.button(md(said(say.take_link_of_back(name=other.name))), key=f"leader-back:{other.id}"):
                st.session_state.pop(_MADE, None)
                _do(partial(take_link_back, state.workspace(), room, other.id), said(say.LINK_LEADS_NOWHERE_ANY_MORE))
    fields = f"leader-first:{held.id}", f"leader-name:{held.id}"
    first = unsent.line(said(say.YOUR_OWN_NAME_AS_ROOM), room.lead.first, key=fields[0], max_chars=80)
    name = unsent.line(said(say.NAME_OF_SECOND_FACILITATOR), key=fields[1], max_chars=80)
    if st.button(said(say.MAKE_LINK_THAT_LEADS_ROOM), key="leader-add"):
        try:
            link = add_leader(state.workspace(), room, name, first=first)
        except Refused as refused:
            components.notice("problem", refused.sentence, refused.mend)
            return
        st.session_state[_MADE] = (held.id, links.leading_link(link))
        unsent.hand_in(fields[1])
        st.rerun()
    made = st.session_state.get(_MADE)
    if isinstance(made, tuple) and made[0] == held.id:
        components.note(said(say.COPY_IT_NOW_AND_PASS))
        st.code(made[1], language=None, wrap_lines=True)


def _way(room: Room, to: str, label: str) -> None:
    if st.button(label, key=f"lead-to:{to or 'first'}"):
        other = room.lead.other_by_id.get(to)
        name = md(other.name if other is not None else room.lead.first or said(say.WHOEVER_OPENED_WORKSHOP))
        _do(partial(hand_over, state.workspace(), room, to), said(say.leads_room_now_told(name=name)))


def _do(step: Callable[[], None], outcome: str) -> None:
    if not is_done(step):
        return
    messages.tell(outcome)
    st.rerun()

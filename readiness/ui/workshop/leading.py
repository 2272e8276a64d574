"""The room as whoever leads it sees it, in a window of their own beside the projector's."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

import streamlit as st

from readiness.services.workshop_room import read_room
from readiness.services.workshops import Held
from readiness.ui import components, state
from readiness.ui.address import prefix
from readiness.ui.navigation import link_to
from readiness.ui.safe import esc
from readiness.ui.workshop import candidates, following, lead, lobby, progress, projector, reveal
from readiness.words import Message, said
from readiness.words.say import pages
from readiness.words.say import workshop as say

VIEWS: dict[str, tuple[Message, Callable[[Held], None]]] = {
    "progress": (pages.WHO_IS_HERE, progress.draw_here),
    "problems": (pages.PROBLEMS, candidates.draw),
}
"""What a second facilitator looks at beside the room, each in the same window."""


def draw(held: Held) -> None:
    """The way to the projector's window, then the entrance or the question; for who does not lead, what is shown."""
    room = read_room(state.workspace(), held)
    following.follow(room)
    here = _address(held)
    query = urlencode({**here, "view": projector.VIEW})
    components.html(
        f'<p class="rways"><a href="{esc(prefix())}/room?{esc(query)}" target="_blank" rel="noopener">'
        f"{esc(said(pages.OPEN_PROJECTORS_VIEW))}</a> {esc(said(pages.SHOWS_WHAT_YOU_SHOW))}</p>"
    )
    with st.container(key="lead-ways", horizontal=True):
        _ways(held, here)
    lead.hand_over_here(room)
    view = VIEWS.get(st.query_params.get("view", ""))
    if not lead.has_lead(room):
        projector.what_is_shown(held, room)
    elif view is not None and state.lent() is not None:
        components.heading(said(view[0]), "")
        view[1](held)
    elif held.stage == "finished" and state.lent() is not None:
        projector.what_is_shown(held, room)
    elif held.stage == "answering":
        lobby.draw(held)
    else:
        reveal.draw(held)


def _address(held: Held) -> dict[str, str]:
    """What leads this person back here. The link of a second facilitator does, and the assessment stays unnamed."""
    return {lead.LINK: st.query_params.get(lead.LINK, "")} if state.lent() else {"a": held.assessment_id, "w": held.id}


def _ways(held: Held, here: dict[str, str]) -> None:
    if state.lent() is None:
        for part, label in (
            ("progress", said(say.WHO_IS_HERE)),
            ("problems", said(say.PROBLEMS)),
            ("outcome", said(say.OUTCOME)),
        ):
            there = {"a": held.assessment_id, "w": held.id, "part": part}
            st.page_link(link_to("workshop"), label=label, query_params=there)
        return
    for view, label in (("", said(say.ROOM)), *((view, said(label)) for view, (label, _) in VIEWS.items())):
        st.page_link(link_to("room"), label=label, query_params={**here, **({"view": view} if view else {})})

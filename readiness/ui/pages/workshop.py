"""Workshop: the page of whoever leads it. Set up, invite, watch, rank problems, take the result over."""

from collections.abc import Callable

import streamlit as st

from readiness.services.workshops import Held, list_workshops
from readiness.ui import components, open_parts, state
from readiness.ui.advice import advice
from readiness.ui.safe import md
from readiness.ui.workshop import archive, candidates, guide, held, inviting, outcome, progress, setup
from readiness.words import said
from readiness.words.say import workshop as say

PARTS: dict[str, tuple[str, Callable[[Held], None]]] = {
    "invite": (said(say.INVITE), inviting.draw),
    "progress": (said(say.WHO_IS_HERE), progress.draw),
    "problems": (said(say.PROBLEMS), candidates.draw),
    "outcome": (said(say.OUTCOME), outcome.draw),
    "settings": (said(say.SETTINGS), setup.draw),
    "guide": (said(say.GUIDE), lambda _: full_guide()),
}
OF_ARCHIVED = ("outcome", "settings")
"""What is there to look at in the archive."""
HEADLINES = {
    "answering": (
        said(say.PEOPLE_ANSWER_UNSEEN),
        said(say.WHEN_MOST_ARE_DONE_SHOW),
    ),
    "revealing": (said(say.ROOM_LOOKS_AT_ANSWERS), said(say.AGREE_ON_LEVEL_WHERE_YOU)),
    "finished": (said(say.RESULT_IS_IN_ASSESSMENT), said(say.ROOM_STAYS_OPEN_TO_LOOK)),
}


def first_one() -> None:
    """Nothing is there yet: what a workshop does, and the settings to open one."""
    components.heading(
        said(say.LET_MANY_PEOPLE_ANSWER_THEN),
        said(say.EVERYONE_ANSWERS_ALONE_ON_PHONE),
    )
    with st.container(key="leading"):
        setup.draw(None)
    with st.expander(said(say.GUIDE_FOR_WHOEVER_LEADS_ROOM), key="fold-guide"):
        full_guide()


def full_guide() -> None:
    """What to do minute by minute, and the advice about workshops."""
    guide.draw()
    advice("workshop")


def lead(workshop: Held) -> None:
    """One workshop: where it stands, the way to the room, and the chosen part."""
    title, text = (said(archive.SAID), said(archive.KEPT)) if workshop.is_archived else HEADLINES[workshop.stage]
    components.heading(title, text, workshop.settings.title or said(say.WORKSHOP))
    if workshop.is_archived:
        archive.offer_to_bring_back(workshop)
    with st.container(key="leading-ways", horizontal=True, vertical_alignment="center"):
        is_over = workshop.stage == "finished"
        if not workshop.is_archived and st.button(
            said(say.OPEN_ROOM), key="to-room", type="secondary" if is_over else "primary"
        ):
            state.go("room", w=workshop.id)
        others = [each for each in list_workshops(state.workspace(), workshop.assessment_id) if each.id != workshop.id]
        with st.popover(said(say.OTHER_WORKSHOPS), key="others"):
            for number, other in enumerate(others, 1):
                title = other.settings.title or said(say.workshop_number(number=number))
                shown = said(say.archived_one(title=title)) if other.is_archived else title
                if st.button(md(shown), key=f"other-{other.id}"):
                    held.choose(other.id)
                    st.rerun()
            if st.button(said(say.OPEN_NEW_ONE), key="another"):
                st.query_params["part"] = "new"
                st.rerun()
    parts = {slug: PARTS[slug] for slug in (OF_ARCHIVED if workshop.is_archived else PARTS)}
    part = open_parts.part(
        said(say.THE_PART), "part", {slug: title for slug, (title, _) in parts.items()}, key="leading-part"
    )
    with st.container(key="leading"):
        parts[part][1](workshop)


found = held.current()
if found is None:
    first_one()
elif st.query_params.get("part") == "new":
    first_one()
    if st.button(said(say.BACK_TO_WORKSHOP), key="back-to-leading"):
        st.query_params["part"] = "invite"
        st.rerun()
else:
    lead(found)

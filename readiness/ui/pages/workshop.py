"""Workshop: the page of whoever leads it. Set up, invite, watch, rank problems, take the result over."""

from collections.abc import Callable

import streamlit as st

from readiness.services.workshops import Held, list_workshops
from readiness.ui import components, open_parts, state
from readiness.ui.advice import advice
from readiness.ui.safe import md
from readiness.ui.workshop import archive, candidates, guide, held, inviting, outcome, progress, setup

PARTS: dict[str, tuple[str, Callable[[Held], None]]] = {
    "invite": ("Invite", inviting.draw),
    "progress": ("Who is here", progress.draw),
    "problems": ("Problems", candidates.draw),
    "outcome": ("Outcome", outcome.draw),
    "settings": ("Settings", setup.draw),
    "guide": ("Guide", lambda _: full_guide()),
}
OF_ARCHIVED = ("outcome", "settings")
"""What is there to look at in the archive."""
HEADLINES = {
    "answering": (
        "People answer on their own; nobody sees an answer yet",
        "When most are done, show answers in the room.",
    ),
    "revealing": ("The room looks at the answers", "Agree on a level where you differ, or leave it open with a name."),
    "finished": ("The result is in the assessment", "The room stays open to look things up."),
}


def first_one() -> None:
    """Nothing is there yet: what a workshop does, and the settings to open one."""
    components.heading(
        "Let many people answer, then talk only about where you differ",
        "Everyone answers alone on a phone. You show the answers without names, and the room agrees on one.",
    )
    with st.container(key="leading"):
        setup.draw(None)
    with st.expander("The guide for whoever leads the room"):
        full_guide()


def full_guide() -> None:
    """What to do minute by minute, and the advice about workshops."""
    guide.draw()
    advice("workshop")


def lead(workshop: Held) -> None:
    """One workshop: where it stands, the way to the room, and the chosen part."""
    title, text = (archive.SAID, archive.KEPT) if workshop.is_archived else HEADLINES[workshop.stage]
    components.heading(title, text, workshop.settings.title or "Workshop")
    if workshop.is_archived:
        archive.offer_to_bring_back(workshop)
    with st.container(key="leading-ways", horizontal=True, vertical_alignment="center"):
        is_over = workshop.stage == "finished"
        if not workshop.is_archived and st.button(
            "Open the room", key="to-room", type="secondary" if is_over else "primary"
        ):
            state.go("room", w=workshop.id)
        others = [each for each in list_workshops(state.workspace(), workshop.assessment_id) if each.id != workshop.id]
        with st.popover("Other workshops", key="others"):
            for number, other in enumerate(others, 1):
                archived = " (archived)" if other.is_archived else ""
                if st.button(md(other.settings.title or f"Workshop {number}") + archived, key=f"other-{other.id}"):
                    held.choose(other.id)
                    st.rerun()
            if st.button("Open a new one", key="another"):
                st.query_params["part"] = "new"
                st.rerun()
    parts = {slug: PARTS[slug] for slug in (OF_ARCHIVED if workshop.is_archived else PARTS)}
    part = open_parts.part("Part", "part", {slug: title for slug, (title, _) in parts.items()}, key="leading-part")
    with st.container(key="leading"):
        parts[part][1](workshop)


found = held.current()
if found is None:
    first_one()
elif st.query_params.get("part") == "new":
    first_one()
    if st.button("Back to the workshop", key="back-to-leading"):
        st.query_params["part"] = "invite"
        st.rerun()
else:
    lead(found)

"""Method: what is asked, what follows from it, where it comes from, and what it cannot know."""

import streamlit as st

from readiness.services.method import method_of
from readiness.ui import components, state
from readiness.ui.advice import advice
from readiness.ui.method import asked, concluded, told, worked_with

CHAPTERS = {
    "short": ("In short", told.in_short),
    "questions": ("Questions", asked.draw),
    "rules": ("Scores and phases", concluded.draw),
    "roles": ("Roles", worked_with.roles),
    "problems": ("Problems", worked_with.problems),
    "actions": ("Actions", worked_with.actions),
    "decisions": ("Decisions", told.decisions),
    "words": ("Words", told.glossary),
    "sources": ("Sources", told.sources),
}
FIRST = "short"

method = method_of(state.workspace().library)
components.heading(
    "How this works, and what it cannot know",
    "Every rule behind a result, in words. Nothing is hidden, and nothing is decided by a machine that learned.",
    "Method",
)
asked_for = st.query_params.get("chapter")
with st.container(key="method-chapters"):
    chapter = st.pills(
        "Chapter",
        list(CHAPTERS),
        default=asked_for if asked_for in CHAPTERS else FIRST,
        format_func=lambda slug: CHAPTERS[slug][0],
        key="method-chapter",
        required=True,
        label_visibility="collapsed",
    )
if chapter is not None:
    if chapter != asked_for:
        st.query_params["chapter"] = chapter
    with st.container(key="method-body"):
        CHAPTERS[chapter][1](method)
        if chapter == FIRST:
            advice("method")

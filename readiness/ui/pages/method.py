"""Method: what is asked, what follows from it, where it comes from, and what it cannot know."""

import streamlit as st

from readiness.services.method import method_of
from readiness.ui import components, open_parts, state
from readiness.ui.advice import advice
from readiness.ui.method import asked, checked, concluded, priced, safeguards, told, worked_with

CHAPTERS = {
    "short": ("In short", told.in_short),
    "questions": ("Questions", asked.draw),
    "rules": ("Scores and phases", concluded.draw),
    "roles": ("Roles", worked_with.roles),
    "problems": ("Problems", worked_with.problems),
    "safeguards": ("Safeguards", safeguards.draw),
    "actions": ("Actions", worked_with.actions),
    "price": ("Price", priced.price),
    "check": ("Table check", checked.check),
    "decisions": ("Decisions", told.decisions),
    "words": ("Words", told.glossary),
    "sources": ("Sources", told.sources),
}
FIRST = next(iter(CHAPTERS))

method = method_of(state.library())
components.heading(
    "How this works, and what it cannot know",
    "Every rule behind a result, in words. Nothing is hidden, and nothing is decided by a machine that learned.",
    "Method",
)
with st.container(key="method-chapters"):
    titles = {slug: title for slug, (title, _) in CHAPTERS.items()}
    chapter = open_parts.part("Chapter", "chapter", titles, key="method-chapter", wraps=True)
with st.container(key="method-body"):
    CHAPTERS[chapter][1](method)
    if chapter == FIRST:
        advice("method")

"""Method: what is asked, what follows from it, where it comes from, and what it cannot know."""

import streamlit as st

from readiness.services.method import method_of
from readiness.ui import components, open_parts, state
from readiness.ui.advice import advice
from readiness.ui.method import asked, checked, concluded, priced, safeguards, told, worked_with
from readiness.words import said
from readiness.words.say import method as say

CHAPTERS = {
    "short": (said(say.IN_SHORT), told.in_short),
    "questions": (said(say.QUESTIONS), asked.draw),
    "rules": (said(say.SCORES_AND_PHASES), concluded.draw),
    "roles": (said(say.ROLES), worked_with.roles),
    "problems": (said(say.PROBLEMS), worked_with.problems),
    "safeguards": (said(say.SAFEGUARDS), safeguards.draw),
    "actions": (said(say.ACTIONS), worked_with.actions),
    "price": (said(say.PRICE), priced.price),
    "check": (said(say.TABLE_CHECK), checked.check),
    "decisions": (said(say.DECISIONS), told.decisions),
    "words": (said(say.WORDS), told.glossary),
    "sources": (said(say.SOURCES), told.sources),
}
FIRST = next(iter(CHAPTERS))

method = method_of(state.library())
components.heading(
    said(say.HOW_THIS_WORKS_AND_WHAT),
    said(say.EVERY_RULE_BEHIND_RESULT),
    said(say.METHOD),
)
with st.container(key="method-chapters"):
    titles = {slug: title for slug, (title, _) in CHAPTERS.items()}
    chapter = open_parts.part(said(say.CHAPTER), "chapter", titles, key="method-chapter", wraps=True)
with st.container(key="method-body"):
    CHAPTERS[chapter][1](method)
    if chapter == FIRST:
        advice("method")

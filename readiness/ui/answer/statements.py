"""Statements that people agree with, and facts that are true or not: each a short row of options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from readiness.model.questionnaire import FactQuestion, Perception
from readiness.ui import autosave, components
from readiness.ui.safe import esc, md
from readiness.words import Message, said
from readiness.words.say import answer as say
from readiness.words.say import pages

_VIEWS: Mapping[str, Message] = {
    "agree": pages.WE_AGREE,
    "partly": pages.WE_PARTLY_AGREE,
    "disagree": pages.WE_DISAGREE,
    "dont-know": pages.I_DO_NOT_KNOW,
}
_FACTS: Mapping[str, Message] = {"yes": pages.YES, "no": pages.NO, "dont-know": pages.I_DO_NOT_KNOW}
_STORED = {"yes": True, "no": False}


def draw_views(statements: tuple[Perception, ...]) -> None:
    """What people think; it feeds warnings and blind spots, and says so."""
    components.heading(said(say.HOW_DO_PEOPLE_AROUND_YOU), said(say.THESE_VIEWS_CHANGE_NO_SCORE))
    for statement in statements:
        chosen = _row("perception", statement, _VIEWS, autosave.value("perception", statement.id))
        autosave.keep("perception", statement.id, chosen, title=statement.text, words=view_words)


def draw_facts(facts: tuple[FactQuestion, ...]) -> None:
    """Yes, no or not known."""
    components.heading(said(say.ARE_THESE_TRUE_TODAY), said(say.SAY_YES_ONLY_IF_YOU))
    for fact in facts:
        stored = autosave.value("fact", fact.id)
        before = {True: "yes", False: "no"}.get(stored, stored) if stored is not None else None
        chosen = _row("fact", fact, _FACTS, before)
        new: Any = None if chosen is None else _STORED.get(chosen, chosen)
        autosave.keep("fact", fact.id, new, title=fact.text, words=fact_words)


def view_words(value: Any) -> str:
    """What was said about a statement."""
    return said(_VIEWS[value]) if value in _VIEWS else str(value)


def fact_words(value: Any) -> str:
    """What was said about a fact."""
    return {True: said(say.YES), False: said(say.NO)}.get(value, said(say.I_DO_NOT_KNOW))


def _row(part: str, item: Perception | FactQuestion, labels: Mapping[str, Message], before: object) -> str | None:
    names = list(labels)
    with st.container(key=f"statement-{item.id}"):
        st.html(f'<div class="statement"><h2>{esc(item.text)}</h2><p>{esc(item.help)}</p></div>')
        chosen = st.radio(
            md(item.text),
            names,
            index=names.index(before) if isinstance(before, str) and before in names else None,
            format_func=lambda each: said(labels[each]),
            horizontal=True,
            key=autosave.widget_key(part, item.id),
            label_visibility="collapsed",
        )
    return chosen if chosen in names else None

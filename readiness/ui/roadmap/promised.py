"""What people promised in workshops, to tick off; and who brings it by which day, to change."""

from __future__ import annotations

import streamlit as st

from readiness.model.minutes import MinuteItem
from readiness.present.findings import Findings
from readiness.present.group import minutes_words as words
from readiness.services.minutes import LONGEST, PART
from readiness.ui import autosave, components, state, typed
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import roadmap as say


def promised(found: Findings) -> None:
    """A list to tick off, late ones marked; nothing without a promise."""
    items = words.owed(autosave.values(PART).values())
    if not items:
        return
    components.section(said(words.OWED), said(words.OWED_HELP))
    with st.container(key="promised"):
        for item in items:
            _tick(found, item)
    with st.expander(said(say.change_who_does_again(items=len(items))), key="fold-promised"):
        for item in items:
            _fields(found, item)


def _tick(found: Findings, item: MinuteItem) -> None:
    told = words.sentence(found.questionnaire, item)
    shown = said(say.late_promise(promise=told)) if item.is_late(state.today()) else told
    is_done = st.checkbox(md(shown), item.is_done, key=autosave.widget_key(PART, item.id, "is-done"))
    _keep(found, item, item.with_done(is_done=is_done))


def _fields(found: Findings, item: MinuteItem) -> None:
    components.note(words.what(found.questionnaire, item))
    left, right = st.columns(2)
    with left:
        owner = typed.line(
            said(say.WHO), item.owner, of=item, max_chars=LONGEST, key=autosave.widget_key(PART, item.id, "owner")
        )
    with right:
        by = typed.day(said(say.BY_WHEN), item.by, of=item, key=autosave.widget_key(PART, item.id, "by"))
    if not owner.strip():
        components.notice("problem", said(say.PROMISE_NEEDS_NAME), said(say.THIS_ONE_KEEPS_NAME))
    _keep(found, item, item.promised_by(owner if owner.strip() else item.owner, by))


def _keep(found: Findings, item: MinuteItem, new: MinuteItem) -> None:
    if new == item:
        return
    told = words.what(found.questionnaire, item)
    saved = autosave.keep(PART, item.id, new, title=told, words=lambda each: words.sentence(found.questionnaire, each))
    if saved:
        st.rerun()

"""Packs that were named to the app and cannot be used: which, and what is wrong with them."""

from __future__ import annotations

import streamlit as st

from readiness.ui import components, own_machine, state
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import home as say


def tell_broken() -> None:
    """Say it to whoever sits at the computer of the app: its folders are nobody else's business."""
    broken = state.workspace().libraries.packs.broken
    if not broken or not own_machine.allows(own_machine.LIST):
        return
    for place, pack in enumerate(broken):
        components.notice("problem", said(say.QUESTIONNAIRE_IS_NOT_USED), said(say.has_mistakes_others(name=pack.name)))
        with st.expander(said(say.WHAT_IS_WRONG), key=f"fold-pack-{place}"):
            for mistake in pack.mistakes:
                st.markdown(md(mistake.sentence))

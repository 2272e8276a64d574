"""Packs that were named to the app and cannot be used: which, and what is wrong with them."""

from __future__ import annotations

import streamlit as st

from readiness.ui import components, own_machine, state
from readiness.ui.safe import md


def tell_broken() -> None:
    """Say it to whoever sits at the computer of the app: its folders are nobody else's business."""
    broken = state.workspace().libraries.packs.broken
    if not broken or not own_machine.allows(own_machine.LIST):
        return
    for pack in broken:
        components.notice(
            "problem", "A questionnaire is not used", f"{pack.name} has mistakes. The others can be used."
        )
        with st.expander("What is wrong with it"):
            for mistake in pack.mistakes:
                st.markdown(md(mistake.sentence))

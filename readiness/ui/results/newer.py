"""That a newer version of the questions is there, with the way to what it would change."""

from __future__ import annotations

import streamlit as st

from readiness.services.versions import newer_version
from readiness.ui import navigation, state
from readiness.words import said
from readiness.words.say import results


def say() -> None:
    """One line with a link; nothing if the assessment has the newest version."""
    library = newer_version(state.workspace(), state.required())
    if library is None:
        return
    with st.container(key="newer-version"):
        st.page_link(
            navigation.link_to("compare"),
            label=said(results.version_of_questions_is_there(version=library.questionnaire.version)),
            icon=":material/upgrade:",
            query_params={"a": state.required()},
        )

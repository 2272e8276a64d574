"""What an upgrade made "not told": said above the results until somebody has looked at it."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.present import upgraded
from readiness.services.records import MadeUntold
from readiness.ui import components, state
from readiness.words import said
from readiness.words.say import results


def say(untold: Sequence[MadeUntold]) -> None:
    """Which facts of which models and people to look at, with the way there."""
    with components.panel("upgraded"):
        components.section(said(results.PLEASE_LOOK_AT_THESE_FACTS), said(upgraded.WHY))
        components.listing(
            (each.name, said(results.nobody_said_yet(facts_in_words=upgraded.facts_in_words(each.facts))))
            for each in untold
        )
        with st.container(key="upgraded-ways", horizontal=True):
            if any(each.part == "workload" for each in untold) and st.button(
                said(results.TO_MODELS), key="upgraded-models"
            ):
                state.go("answer", q="workloads")
            if any(each.part == "person" for each in untold) and st.button(
                said(results.TO_PEOPLE), key="upgraded-people"
            ):
                state.go("people")

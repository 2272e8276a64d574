"""Links to the one or two facts that would settle a phase that is not certain yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import streamlit as st

from readiness.present.findings import Findings
from readiness.present.phase.settling_words import Settling, Where, settling_facts
from readiness.ui import navigation, state
from readiness.ui.safe import md

_STEPS: Final[Mapping[Where, str]] = {"models": "workloads", "facts": "facts"}


def links(found: Findings) -> None:
    """A link to each fact that would settle the phase; nothing if it is settled."""
    facts = settling_facts(found)
    if not facts:
        return
    with st.container(key="results-settling"):
        for fact in facts:
            st.page_link(
                navigation.link_to("people" if fact.where == "people" else "answer"),
                label=md(fact.request),
                icon=":material/arrow_forward:",
                query_params={"a": state.required(), **_step(fact)},
            )


def _step(fact: Settling) -> dict[str, str]:
    """Which screen of the questions asks for it, as the address names it; the page of people has one screen."""
    if fact.where == "people":
        return {}
    return {"q": _STEPS.get(fact.where, fact.subject)}

"""Which workshop of the assessment this tab leads. Its id travels as `?w=` beside the assessment's `?a=`."""

from __future__ import annotations

from typing import NoReturn

import streamlit as st

from readiness.services.records import NotThere
from readiness.services.workshops import Held, list_workshops, read_workshop
from readiness.ui import components, state
from readiness.words import said
from readiness.words.say import workshop as say

_KEY = "workshop"


def current() -> Held | None:
    """The workshop that the address or the session names, else the newest that is not archived; None without any."""
    assessment_id = state.required()
    named = st.query_params.get("w") or st.session_state.get(_KEY)
    if isinstance(named, str) and named:
        try:
            return _remember(read_workshop(state.workspace(), assessment_id, named))
        except NotThere:
            st.session_state.pop(_KEY, None)
    found = list_workshops(state.workspace(), assessment_id)
    newest = next((each for each in found if not each.is_archived), found[0] if found else None)
    return None if newest is None else _remember(newest)


def required() -> Held:
    """The workshop of this tab; without one the page says so and ends."""
    return current() or _none()


def choose(workshop_id: str) -> None:
    """Lead another workshop from now on."""
    st.session_state[_KEY] = workshop_id
    st.query_params["w"] = workshop_id


def forget() -> None:
    """Lead none of them from now on, until one is chosen; the newest is the next to be shown."""
    st.session_state.pop(_KEY, None)
    for name in ("w", "part"):
        st.query_params.pop(name, None)


def _remember(held: Held) -> Held:
    st.session_state[_KEY] = held.id
    if st.query_params.get("w") != held.id:
        st.query_params["w"] = held.id
    return held


def _none() -> NoReturn:
    components.heading(said(say.NO_WORKSHOP_HERE_YET), said(say.OPEN_ONE_ON_PAGE_WORKSHOP))
    if components.empty_state(
        "no-workshop", said(say.OPEN_WORKSHOP), said(say.IT_TAKES_TWO_MINUTES), said(say.TO_PAGE_WORKSHOP)
    ):
        state.go("workshop")
    st.stop()

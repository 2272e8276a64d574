"""After the end of a campaign: what was handed in is kept by whichever page is looked at first."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Final

import streamlit as st

from readiness.services.campaign_results import keep_results_soon
from readiness.services.campaigns import CampaignListed
from readiness.services.records import Unavailable
from readiness.ui import state

_LOOKED_AT: Final = "campaigns-looked-at"


def look(every: Sequence[CampaignListed]) -> None:
    """Keep what is due where one of these is over, once for each state in which a tab sees them.

    A page runs at every letter of a form; what comes due while nothing changes on it is kept by the look of each hour.
    """
    seen = [(each.campaign.id, each.window, each.handed_in) for each in every]
    if seen != st.session_state.get(_LOOKED_AT) and any(each.window == "over" for each in every):
        # Somebody may hold one of them for long, which is no reason to show no page; the look of each hour goes on.
        with suppress(Unavailable):
            keep_results_soon(state.shared_workspace())
    st.session_state[_LOOKED_AT] = seen

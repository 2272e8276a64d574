"""The campaigns of a workspace, and the way into one and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import streamlit as st

from readiness.services.campaigns import CampaignListed
from readiness.ui import components
from readiness.ui.safe import esc, md
from readiness.words import said
from readiness.words.say import campaigns as say

CHOSEN: Final = "campaign"
"""In the address: which campaign is looked at."""


def draw(every: Sequence[CampaignListed]) -> None:
    """A row for each, the newest first."""
    if not every:
        components.empty_state("campaigns", said(say.NONE_YET), said(say.NONE_YET_MEND))
    with st.container(key="campaigns-here"):
        for each in every:
            _row(each)


def _row(each: CampaignListed) -> None:
    window = said(say.window(opens=each.settings.opens_on, closes=each.settings.closes_on))
    handed_in = said(say.handed_in_of(handed=each.handed_in, all=each.links))
    told = f"{window}. {handed_in}." if each.has_opened else said(say.CLOSED_BEFORE)
    with st.container(key=f"listed-campaign-{each.campaign.id[:12]}", horizontal=True, vertical_alignment="center"):
        st.html(f'<div class="asm-name"><h3>{esc(each.campaign.name)}</h3><p>{esc(told)}</p></div>')
        label = md(said(say.open_named(name=each.campaign.name)))
        if st.button(label, key=f"open-campaign-{each.campaign.id[:12]}"):
            go(each.campaign.id)


def go(campaign: str) -> None:
    """Look at one."""
    st.query_params[CHOSEN] = campaign
    st.rerun()


def lead_back() -> None:
    """The button to all of them."""
    if st.button(said(say.BACK_TO_LIST), key="all-campaigns"):
        st.query_params.pop(CHOSEN, None)
        st.rerun()

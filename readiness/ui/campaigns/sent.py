"""Links as they were just made: shown and saved once, for no server keeps their keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import streamlit as st

from readiness.present import list_words
from readiness.present.campaigns import links_table
from readiness.services.campaigns import CampaignSettings, SentLink
from readiness.ui import components, downloads, shown_once
from readiness.ui.guest_page import link_of
from readiness.ui.signing_in.settings import accounts
from readiness.words import said
from readiness.words.say import campaigns as say

_MADE: Final = "campaign-links"


def remember(campaign: str, links: Sequence[SentLink]) -> None:
    """Show these links beside those shown already on the page of their campaign, as long as this tab stays there."""
    shown_once.remember(_MADE, campaign, with_new_ones(shown_once.held(_MADE, campaign, tuple) or (), links))


def forget() -> None:
    """Show no links any longer: the tab left the campaign for the list of all, which is the same page."""
    shown_once.forget(_MADE)


def with_new_ones(before: Sequence[SentLink], made: Sequence[SentLink]) -> tuple[SentLink, ...]:
    """Links that are shown, each in the place of the one that it was made instead of."""
    new = {(each.unit, each.role): each for each in made}
    kept = tuple(new.pop((each.unit, each.role), each) for each in before)
    return (*kept, *new.values())


def draw(campaign: str, settings: CampaignSettings) -> None:
    """The links, to copy and to save; nothing if none was just made."""
    links: tuple[SentLink, ...] | None = shown_once.held(_MADE, campaign, tuple)
    here = accounts()
    if here is None or links is None:
        return
    names = {each.id: each.name for each in settings.roles} if settings.names_roles else {}
    rows = [(each.unit, names.get(each.role, ""), each.meant_for, link_of(each.key, here)) for each in links]
    with components.panel("campaign-links"):
        components.section(said(say.LINKS if len(rows) > 1 else say.NEW_LINK_MADE), said(say.COPY_NOW))
        text = "\n".join(": ".join(filter(None, (list_words.row(filter(None, row[:3])), row[3]))) for row in rows)
        st.code(text, language=None, wrap_lines=True, height=300 if len(rows) > 8 else "content")
        downloads.button_with(said(say.SAVE_LINKS), "links.csv", links_table(rows), kind="text/csv")

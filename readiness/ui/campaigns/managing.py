"""What is done with a campaign: send one unit back, give it another link, remind, move the end, remove all of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.present import day_words
from readiness.services.campaigns import (
    CampaignProgress,
    CampaignSeen,
    close_now,
    close_on,
    end_link,
    remove_campaign,
    renew_link,
    send_back,
)
from readiness.ui import as_stored, components, messages, state, unsent
from readiness.ui.campaigns import all_of_them, sent
from readiness.ui.navigation import page
from readiness.ui.refusals import is_done
from readiness.words import Message, said
from readiness.words.say import campaigns as say

_UNIT: Final = "campaign-unit"
_REASON: Final = "campaign-reason"
_NEW_LINK, _TAKE_LINK, _CLOSE, _REMOVE = "new-link", "take-link", "close-campaign", "remove-campaign"


def one_unit(seen: CampaignSeen) -> None:
    """Choose one link, and what to do with it."""
    components.section(said(say.ONE_UNIT))
    by_id = {each.line.link.id: each for each in seen.lines}
    each = by_id.get(unsent.choice(lambda start: _ask_unit(by_id, seen, start), "", key=_UNIT, options=("", *by_id)))
    if each is None:
        return
    campaign, link = seen.campaign.id, each.line.link
    if each.state == "handed-in":
        of_this = f"{_REASON}-{link.id[:12]}"
        reason = unsent.area(said(say.REASON), key=of_this, max_chars=MAX_LINE * 5)
        if st.button(said(say.SEND_BACK), key="send-back") and is_done(
            lambda: send_back(state.workspace(), campaign, link.id, reason)
        ):
            unsent.hand_in(of_this)
            messages.tell(said(say.SENT_BACK))
            st.rerun()
        if st.button(said(say.LOOK), key="look-at-unit"):
            unsent.decide(_UNIT)
            st.switch_page(page("answer"), query_params={"a": link.assessment_id})
    with st.container(key="campaign-link", horizontal=True):
        _ask(_NEW_LINK, say.NEW_LINK, link.id)
        _ask(_TAKE_LINK, say.TAKE_LINK, link.id)
    if _is_sure(_NEW_LINK, link.id, say.NEW_LINK_ASK, say.NEW_LINK_YES):
        made = []
        if is_done(lambda: made.append(renew_link(state.workspace(), campaign, link.id))):
            sent.remember(campaign, made)
            st.rerun()
    if _is_sure(_TAKE_LINK, link.id, say.TAKE_LINK_ASK, say.TAKE_LINK_YES) and is_done(
        lambda: end_link(state.workspace(), campaign, link.id)
    ):
        messages.tell(said(say.LINK_TAKEN))
        st.rerun()


def _ask_unit(by_id: Mapping[str, CampaignProgress], seen: CampaignSeen, start: str) -> str:
    units = list(by_id)
    chosen = st.selectbox(
        said(say.CHOOSE_UNIT),
        units,
        index=units.index(start) if start else None,
        format_func=lambda each: _named(by_id[each], seen),
        key=_UNIT,
    )
    return chosen or ""


def remind(seen: CampaignSeen) -> None:
    """A text for those who have not handed in."""
    components.section(said(say.REMIND), said(say.REMIND_LEDE))
    if not seen.waiting:
        components.note(said(say.NOBODY_TO_REMIND))
        return
    if not seen.to_remind:
        components.note(said(say.TOO_LATE_TO_REMIND))
    for day, lines in seen.to_remind.items():
        names = list(dict.fromkeys(each.line.link.meant_for or _named(each, seen) for each in lines))
        text = said(say.remind_text(campaign=seen.campaign.name, day=day))
        st.code(f"{said(say.remind_to(names=names))}\n\n{text}", language=None, wrap_lines=True)


def window(seen: CampaignSeen) -> None:
    """Move the end, end it now, or remove the campaign."""
    campaign = seen.campaign.id
    components.section(said(say.WINDOW_TITLE))
    ends_at, field = seen.campaign.ends_at, f"campaign-end-{campaign[:12]}"
    now = f"{ends_at:%Y%m%d%H%M%S}"
    key = as_stored.follow(field, now, day_words.day)
    with st.container(key="campaign-end", horizontal=True, vertical_alignment="bottom"):
        day = unsent.day(said(say.LAST_DAY), seen.settings.closes_on, key=key)
        is_pressed = st.button(said(say.CHANGE_END), key=as_stored.key_of("campaign-end-now", now))
    if is_pressed and is_done(lambda: close_on(state.workspace(), campaign, day, replaces=ends_at)):
        as_stored.stored_here(field)
        messages.tell(said(say.END_CHANGED))
        st.rerun()
    with st.container(key="campaign-over", horizontal=True):
        if seen.window != "over":
            _ask(_CLOSE, say.CLOSE_NOW, campaign)
        _ask(_REMOVE, say.REMOVE, campaign)
    if _is_sure(_CLOSE, campaign, say.CLOSE_ASK, say.CLOSE_YES) and is_done(
        lambda: close_now(state.workspace(), campaign)
    ):
        as_stored.stored_here(field)
        messages.tell(said(say.CLOSED_NOW))
        st.rerun()
    if _is_sure(_REMOVE, campaign, say.REMOVE_ASK, say.REMOVE_YES) and _is_removed(campaign):
        messages.tell(said(say.REMOVED))
        st.query_params.pop(all_of_them.CHOSEN, None)
        st.rerun()


def _is_removed(campaign: str) -> bool:
    """Remove it, and tell how far it is meanwhile: what hundreds of units handed in takes its time."""
    place = st.empty()

    def tell(done: int, number: int) -> None:
        place.progress(done / number, text=said(say.keeping_results(done=done, number=number)))

    done = is_done(lambda: remove_campaign(state.workspace(), campaign, tell))
    place.empty()
    return done


def _named(each: CampaignProgress, seen: CampaignSeen) -> str:
    if not seen.settings.names_roles:
        return each.line.unit
    return said(say.unit_and_role(unit=each.line.unit, role=each.role))


def _ask(key: str, label: Message, about: str) -> None:
    if st.button(said(label), key=f"{key}-now"):
        st.session_state[f"{key}-asked"] = about


def _is_sure(key: str, about: str, question: Message, yes: Message) -> bool:
    if st.session_state.get(f"{key}-asked") != about:
        return False
    return components.ask_first(key, said(question), said(yes))

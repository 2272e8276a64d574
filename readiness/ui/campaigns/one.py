"""One campaign: its window, how far each unit is, and the table to take along."""

from __future__ import annotations

from datetime import date, datetime

import streamlit as st

from readiness.model.zones import zone_of
from readiness.present import list_words
from readiness.present.campaigns import STATES, ProgressRow, progress_table
from readiness.services.campaigns import CampaignProgress, CampaignSeen, progress_workbook
from readiness.services.exporting import WORKBOOK
from readiness.ui import components, downloads, state
from readiness.ui.campaigns import all_of_them, managing, sent
from readiness.words import said
from readiness.words.say import campaigns as say


def draw(seen: CampaignSeen) -> None:
    """The whole page."""
    name = seen.campaign.name
    told = said(say.handed_in_of(handed=seen.handed_in, all=len(seen.lines)))
    components.heading(list_words.labelled(name, told), _window(seen), said(say.TITLE))
    all_of_them.lead_back()
    sent.draw(seen.campaign.id, seen.settings)
    rows = [row_of(each, seen) for each in seen.lines]
    if rows:
        _table(rows, seen)
        _files(rows, seen)
        managing.one_unit(seen)
        managing.remind(seen)
    managing.window(seen)


def _window(seen: CampaignSeen) -> str:
    if seen.window == "before":
        return said(say.opens_later(day=seen.settings.opens_on))
    if not seen.listed.has_opened:
        return said(say.CLOSED_BEFORE)
    last = seen.settings.closes_on
    return said(say.open_until(day=last) if seen.window == "open" else say.closed_on(day=last))


def row_of(each: CampaignProgress, seen: CampaignSeen) -> ProgressRow:
    """A line for people to read."""
    return ProgressRow(
        each.line.unit,
        each.role if seen.settings.names_roles else "",
        each.line.link.meant_for,
        each.state,
        each.share,
        _day(each.line.last_at, seen),
    )


def _day(moment: datetime | None, seen: CampaignSeen) -> date | None:
    return None if moment is None else moment.astimezone(zone_of(seen.settings.time_zone)).date()


def _table(rows: list[ProgressRow], seen: CampaignSeen) -> None:
    heads = [said(say.UNIT), said(say.WHO_IS_ASKED), said(say.FOR_WHOM), said(say.STATE), said(say.ANSWERED)]
    heads.append(said(say.LAST_DAY_ANSWERED))
    cells = [
        [
            each.unit,
            each.role,
            each.meant_for,
            said(STATES[each.state]),
            said(say.percent(percent=each.share)),
            said(say.NEVER) if each.last is None else said(say.on_day(day=each.last)),
        ]
        for each in rows
    ]
    left_out = {1} if not seen.settings.names_roles else set()
    left_out |= set() if any(each.meant_for for each in rows) else {2}
    kept = [number for number in range(len(heads)) if number not in left_out]
    components.table(
        [heads[number] for number in kept], [[row[number] for number in kept] for row in cells], said(say.TABLE_LABEL)
    )


def _files(rows: list[ProgressRow], seen: CampaignSeen) -> None:
    with st.container(key="campaign-files", horizontal=True):
        if st.button(said(say.MAKE_CSV), key="campaign-csv"):
            downloads.button_with(said(say.SAVE_CSV), "campaign.csv", progress_table(rows), kind="text/csv")
        if st.button(said(say.MAKE_XLSX), key="campaign-xlsx"):
            data = progress_workbook(seen, rows, on=state.workspace().today(seen.settings.time_zone))
            downloads.button_with(said(say.SAVE_XLSX), "campaign.xlsx", data, kind=WORKBOOK)

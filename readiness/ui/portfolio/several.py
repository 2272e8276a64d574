"""What is done with several assessments at once: tag, archive, hand over as a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import streamlit as st

from readiness.present.portfolio.lines import PortfolioLine
from readiness.services import portfolio_table
from readiness.services.exporting import WORKBOOK
from readiness.services.portfolio_table import Counted, Ticked
from readiness.services.records import Chosen, OverviewOrder
from readiness.ui import components, downloads, imprint, state, unsent
from readiness.ui.portfolio import choosing, picked
from readiness.ui.refusals import is_done
from readiness.ui.safe import esc, md
from readiness.words import Message, said
from readiness.words.say import pages
from readiness.words.say import portfolio_page as say

_NEW: Final = "portfolio-new-tag"
_FILE: Final = "portfolio-file"
_TOLD: Final = "portfolio-told"
_NAME: Final = "portfolio.xlsx"


def draw(chosen: Chosen, order: OverviewOrder, counted: Counted, ticked: Sequence[Ticked], here: Sequence[str]) -> None:
    """The buttons; `ticked` are those that are, `counted` are all that the filters leave.

    `here` are the ids of these, if any is ticked.
    """
    ids, number = tuple(each.key for each in ticked), counted.total
    with st.container(key="portfolio-several", horizontal=True, vertical_alignment="center"):
        st.html(f'<p role="status">{esc(said(_how_many(ids, set(here))))}</p>')
        if st.button(
            said(say.tick_all(number=number)), key="portfolio-all", disabled=bool(here) and set(here) <= set(ids)
        ):
            picked.choose(portfolio_table.chosen_ids(state.workspace(), chosen))
            st.rerun()
        if ids and st.button(said(say.TICK_NONE), key="portfolio-none"):
            picked.choose(())
            st.rerun()
        if ids:
            _put_aside(chosen, ticked)
        words = said(say.MAKE_WORKBOOK_OF_TICKED) if ids else said(say.make_workbook_of_all(number=number))
        lacks = any(each.is_coming for each in ticked) if ids else counted.coming > 0
        waits = said(say.IT_CAN_BE_MADE_ONCE) if lacks else None
        if st.button(words, key="portfolio-workbook", disabled=lacks, help=waits):
            _make(portfolio_table.wanted_lines(state.workspace(), ids, chosen, order))
    if ids:
        _tags(ids, ticked)
    _file()


def _how_many(ids: tuple[str, ...], here: set[str]) -> Message:
    """'Ticked: two assessments, one of them not in this list.'."""
    if not ids:
        return pages.NONE_IS_TICKED
    number, hidden = len(ids), len(set(ids) - here)
    if not hidden:
        return pages.ticked(assessments=number)
    if hidden == number:
        return pages.ticked_elsewhere(assessments=number)
    return pages.ticked_here_and_elsewhere(assessments=number, hidden=hidden)


def tell() -> None:
    """Say what the last press has done; the rows it was done to may be gone from the table."""
    told = st.session_state.pop(_TOLD, "")
    if told:
        components.notice("info", told)


def _put_aside(chosen: Chosen, ticked: Sequence[Ticked]) -> None:
    """The way into the archive or back, for those that are where the table looks: ticks may stand elsewhere too."""
    ids = tuple(each.key for each in ticked if each.is_archived == chosen.is_archived)
    if not ids:
        return
    if chosen.is_archived:
        if st.button(said(say.BRING_BACK_FROM_ARCHIVE), key="portfolio-unarchive"):
            back = portfolio_table.unarchive(state.workspace(), ids)
            if not portfolio_table.counted(state.workspace(), chosen).total:
                # Nothing is left of what was looked at: they are shown where they are now.
                choosing.clear()
            _tell(said(say.are_in_use_again(assessments=back)))
    elif st.button(said(say.ARCHIVE), key="portfolio-archive"):
        done = portfolio_table.archive(state.workspace(), ids)
        _tell(said(say.in_archive_links_keep_working(assessments=done)))


def _tags(ids: tuple[str, ...], ticked: Sequence[Ticked]) -> None:
    has = sorted({tag for each in ticked for tag in each.tags}, key=str.casefold)
    with st.container(key="portfolio-tagging", horizontal=True, vertical_alignment="bottom"):
        name = unsent.line(said(say.TAG_FOR_TICKED), key=_NEW, max_chars=60)
        if st.button(said(say.GIVE_THIS_TAG), key="portfolio-tag"):
            if not is_done(lambda: portfolio_table.give_tag(state.workspace(), ids, name)):
                return
            unsent.hand_in(_NEW)
            st.rerun()
        for each in has:
            if st.button(md(said(say.take_away(each=each))), key=f"portfolio-untag-{each}"):
                portfolio_table.take_tag(state.workspace(), ids, each)
                st.rerun()


def _make(lines: Sequence[PortfolioLine]) -> None:
    """Make the workbook, unless it turns out now that something kept cannot be shown: that is worked out first."""
    if any(line.is_unfit for line in lines):
        portfolio_table.work_out_again(state.workspace(), lines)
        st.rerun()
    st.session_state[_FILE] = portfolio_table.workbook_of(lines, imprint.look_here()), len(lines)


def _file() -> None:
    """The workbook as it was made by the last press: the page itself carries it, since no address may lead to it."""
    made = st.session_state.pop(_FILE, None)
    if made is None:
        return
    data, number = made
    with components.panel("portfolio-file"):
        st.html(f'<p role="status">{esc(said(say.workbook_holds(number=number)))}</p>')
        downloads.button_with(said(say.SAVE_WORKBOOK), _NAME, data, kind=WORKBOOK)


def _tell(words: str) -> None:
    st.session_state[_TOLD] = words
    picked.choose(())
    st.rerun()

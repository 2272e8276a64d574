"""What is done with several assessments at once: tag, archive, hand over as a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import streamlit as st

from readiness.present import phrases
from readiness.present.portfolio.lines import PortfolioLine
from readiness.services import portfolio_table
from readiness.services.exporting import WORKBOOK
from readiness.services.records import Chosen, OverviewOrder, Refused
from readiness.ui import components, downloads, state, unsent
from readiness.ui.portfolio import picked
from readiness.ui.safe import md

_NEW: Final = "portfolio-new-tag"
_FILE: Final = "portfolio-file"
_TOLD: Final = "portfolio-told"
_NAME: Final = "portfolio.xlsx"


def draw(chosen: Chosen, order: OverviewOrder, number: int, lines: Sequence[PortfolioLine], left: int) -> None:
    """The buttons; `lines` are those that are ticked, `number` is how many the filters leave.

    `left` are still to be worked out: a workbook would lack their figures.
    """
    ids = tuple(line.key for line in lines)
    with st.container(key="portfolio-several", horizontal=True, vertical_alignment="center"):
        here = set(portfolio_table.chosen_ids(state.workspace(), chosen)) if ids else set()
        st.html(f'<p role="status">Ticked: {_how_many(ids, here)}.</p>')
        if st.button(f"Tick all {number}", key="portfolio-all", disabled=bool(here) and here <= set(ids)):
            picked.choose(portfolio_table.chosen_ids(state.workspace(), chosen))
            st.rerun()
        if ids and st.button("Tick none", key="portfolio-none"):
            picked.choose(())
            st.rerun()
        if ids:
            _put_aside(chosen, ids)
        words = "Make a workbook of the ticked" if ids else f"Make a workbook of all {number}"
        waits = "It can be made once all of them are worked out." if left else None
        if st.button(words, key="portfolio-workbook", disabled=left > 0, help=waits):
            whole = lines or portfolio_table.chosen_lines(state.workspace(), chosen, order)
            st.session_state[_FILE] = portfolio_table.workbook_of(whole), len(whole)
    if ids:
        _tags(ids, lines)
    _file()


def _how_many(ids: tuple[str, ...], here: set[str]) -> str:
    """'two assessments, one of them not in this list'."""
    if not ids:
        return "none"
    hidden = len(set(ids) - here)
    words = phrases.count(len(ids), "assessment")
    if hidden == len(ids):
        return f"{words}, {'not' if hidden == 1 else 'none of them'} in this list"
    return f"{words}, {phrases.in_words(hidden)} of them not in this list" if hidden else words


def tell() -> None:
    """Say what the last press has done; the rows it was done to may be gone from the table."""
    told = st.session_state.pop(_TOLD, "")
    if told:
        components.notice("info", told)


def _put_aside(chosen: Chosen, ids: tuple[str, ...]) -> None:
    if chosen.is_archived:
        if st.button("Bring back from the archive", key="portfolio-unarchive"):
            _tell(f"{_these(portfolio_table.unarchive(state.workspace(), ids))} in use again.")
    elif st.button("Archive", key="portfolio-archive"):
        done = portfolio_table.archive(state.workspace(), ids)
        _tell(f"{_these(done)} in the archive. Links keep working; choose Archive under Show to bring back.")


def _tags(ids: tuple[str, ...], lines: Sequence[PortfolioLine]) -> None:
    has = sorted({each for line in lines for each in line.tags}, key=str.casefold)
    with st.container(key="portfolio-tagging", horizontal=True, vertical_alignment="bottom"):
        name = unsent.line("Tag for the ticked", key=_NEW, max_chars=60)
        if st.button("Give this tag", key="portfolio-tag"):
            try:
                portfolio_table.give_tag(state.workspace(), ids, name)
            except Refused as refused:
                components.notice("problem", refused.sentence, refused.mend)
                return
            unsent.hand_in(_NEW)
            st.rerun()
        for each in has:
            if st.button(f"Take away “{md(each)}”", key=f"portfolio-untag-{each}"):
                portfolio_table.take_tag(state.workspace(), ids, each)
                st.rerun()


def _file() -> None:
    """The workbook as it was made by the last press: the page itself carries it, since no address may lead to it."""
    made = st.session_state.pop(_FILE, None)
    if made is None:
        return
    data, number = made
    with components.panel("portfolio-file"):
        st.html(f'<p role="status">The workbook holds {phrases.count(number, "assessment")}.</p>')
        downloads.button_with("Save the workbook", _NAME, data, kind=WORKBOOK)


def _these(number: int) -> str:
    return f"{phrases.capital(phrases.count(number, 'assessment'))} {phrases.verb_for(number)}"


def _tell(words: str) -> None:
    st.session_state[_TOLD] = words
    picked.choose(())
    st.rerun()

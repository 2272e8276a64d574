"""Which assessments the portfolio shows, and in which order. The address holds the choices, so a reload keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import streamlit as st

from readiness.model.base import one_line
from readiness.present import kind_words
from readiness.services import portfolio_table
from readiness.services.libraries import Library
from readiness.services.records import Chosen, OverviewOrder
from readiness.services.workspace import Workspace
from readiness.ui import unsent
from readiness.ui.choice_labels import labels
from readiness.words import Message, alone, said, said_all
from readiness.words.say import pages
from readiness.words.say import portfolio_page as say

_ANY: Final = ""
_UNTOLD: Final = " - "
"""No sector is called so: one that was typed has no blank at its ends."""
_UNCERTAIN: Final = "0"
_MISSING: Final = "not-worked-out"
_TEXT: Final = "portfolio-text"
_CLEARED: Final = "portfolio-cleared"
_ARCHIVE: Final = "archive"
ARCHIVE: Final = Chosen(is_archived=True)
"""Everything that was put aside."""
_FILTERS: Final = ("sector", "tag", "phase", "shown")
_ORDERS: Final[Mapping[str, Message]] = {
    "changed": pages.LAST_CHANGE,
    "name": pages.NAME,
    "sector": pages.SECTOR,
    "country": pages.COUNTRY,
    "employees": pages.NUMBER_OF_PEOPLE,
    "phase": pages.PHASE,
    "status": pages.DATA_STATUS,
    "gates": pages.GATES_NOT_MET,
    "problem": pages.FIRST_PROBLEM,
    "done": pages.PLAN_DONE,
    "answered": pages.SHARE_ANSWERED,
    "assessed": pages.DAY_OF_ASSESSMENT,
    "snapshot": pages.LAST_SNAPSHOT,
    "review": pages.NEXT_REVIEW,
}
_FIRST_LOW: Final = frozenset({"name", "sector", "country", "problem", "review"})
"""What is looked for from A to Z, or from the nearest day on."""


def draw(workspace: Workspace) -> tuple[Chosen, OverviewOrder]:
    """The fields, and what they choose: among those in use, or among those in the archive."""
    library = workspace.library
    if (shows := st.session_state.pop(_CLEARED, None)) is not None:
        for name in _FILTERS:
            st.session_state[name] = shows if name == "shown" else _ANY
    text = unsent.line(said(say.FIND_BY_NAME_OR_ORGANIZATION), key=_TEXT, max_chars=100, icon=":material/search:")
    with st.container(key="portfolio-filters", horizontal=True, vertical_alignment="bottom"):
        # It comes first: what the others offer is what is found there.
        is_archived = (
            _choice(said(say.SHOW), "shown", {_ANY: said(say.IN_USE), _ARCHIVE: said(say.ARCHIVE)}) == _ARCHIVE
        )
        sectors = portfolio_table.sectors(workspace, is_archived=is_archived)
        tags = portfolio_table.tags(workspace, is_archived=is_archived)
        sector = _choice(said(say.SECTOR), "sector", {_ANY: said(say.ALL), _UNTOLD: said(say.NOT_TOLD)}, sectors)
        tag = _choice(said(say.TAG), "tag", {_ANY: said(say.ALL)}, tags) if tags else _ANY
        phases = {str(each.number): alone(kind_words.phase(each.number)) for each in library.rubric.phases}
        rest = {_UNCERTAIN: said(say.NOT_CERTAIN_OR_NOT_KNOWN), _MISSING: said(say.NOT_WORKED_OUT)}
        phase = _choice(said(say.PHASE), "phase", {_ANY: said(say.ALL), **phases, **rest})
        by = _choice(said(say.SORT), "sort", _orders(library))
        turned = st.toggle(said(say.REVERSE), key="turned", bind="query-params")
    chosen = Chosen(
        text=text,
        sector="" if sector == _UNTOLD else sector or None,
        tag=tag or None,
        phase=int(phase) if phase not in (_ANY, _MISSING) else None,
        is_archived=is_archived,
        is_missing=phase == _MISSING,
    )
    return chosen, OverviewOrder(by, is_falling=(by not in _FIRST_LOW) != turned)


def clear() -> None:
    """Let the next run show all again."""
    st.session_state[_CLEARED] = _ANY
    unsent.hand_in(_TEXT)


def show_archive() -> None:
    """Let the next run show what was put aside."""
    st.session_state[_CLEARED] = _ARCHIVE


def is_chosen(chosen: Chosen) -> bool:
    """Whether anything at all is filtered by."""
    return chosen != Chosen()


def _orders(library: Library) -> dict[str, str]:
    scores = {f"score:{each.id}": said(say.score_name(name=each.name)) for each in library.questionnaire.dimensions}
    return {**said_all(_ORDERS), **scores}


def _choice(label: str, key: str, fixed: Mapping[str, str], typed: Iterable[str] = ()) -> str:
    options = labels(fixed, typed)
    found = st.selectbox(
        label, list(options), format_func=lambda each: options.get(each, one_line(each)), key=key, bind="query-params"
    )
    # What was chosen may be gone by now, such as a tag that nobody has any more.
    return found if found in options else next(iter(options))

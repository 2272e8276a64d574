"""The pages, and the bar at the top that leads from one to the other without losing the assessment."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Literal

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.util import calc_hash

from readiness.services.records import Summary
from readiness.ui import kept_elements, own_machine, run_memory, screen_language
from readiness.ui.safe import esc
from readiness.words import Message, said, spoken
from readiness.words.say import shell as say

FOLDER = Path(__file__).with_name("pages")
HOME = "home"
_OWN_PAGES = "pages-of-this-tab"
_UP = "nav-up"

Place = Literal["bar", "more", "nowhere"]


@dataclass(frozen=True, slots=True)
class PageInfo:
    """A page: its file and address (`name`), its title, and where the bar at the top shows it.

    While the address names a `part` of it, such as one problem of the list, the bar leads back to the whole. One that
    `is_of_list` is offered to those alone who may see the list of assessments. Where people sign in, a page is for
    members, unless it `is_for_all` or the address brings the key that it is `opened_by`.
    """

    name: str
    title: Message
    place: Place = "bar"
    part: str = ""
    has_frame: bool = True
    needs_assessment: bool = True
    is_of_list: bool = False
    is_for_all: bool = False
    opened_by: str = ""

    def is_open_to_all(self, query: Mapping[str, str]) -> bool:
        """Whether nobody needs to have signed in to see it, with this address."""
        return self.is_for_all or bool(self.opened_by and query.get(self.opened_by))


PAGES = (
    PageInfo(HOME, say.PAGE_HOME, "nowhere", needs_assessment=False),
    PageInfo("answer", say.PAGE_ANSWER),
    PageInfo("people", say.PAGE_PEOPLE),
    PageInfo("problems", say.PAGE_PROBLEMS, part="problem"),
    PageInfo("results", say.PAGE_RESULTS),
    PageInfo("roadmap", say.PAGE_ROADMAP),
    PageInfo("report", say.PAGE_REPORT),
    PageInfo("compare", say.PAGE_COMPARE, "more"),
    PageInfo("evidence", say.PAGE_EVIDENCE, "more"),
    PageInfo("bring_back", say.PAGE_BRING_BACK, "more"),
    PageInfo("workshop", say.PAGE_WORKSHOP, "more"),
    PageInfo("portfolio", say.PAGE_PORTFOLIO, "more", needs_assessment=False, is_of_list=True),
    PageInfo("method", say.PAGE_METHOD, "more", needs_assessment=False),
    PageInfo("packs", say.PAGE_PACKS, "more", needs_assessment=False),
    PageInfo("members", say.PAGE_MEMBERS, "nowhere", needs_assessment=False),
    PageInfo("campaigns", say.PAGE_CAMPAIGNS, "nowhere", needs_assessment=False),
    PageInfo("respond", say.PAGE_RESPOND, "nowhere", has_frame=False, needs_assessment=False, is_for_all=True),
    PageInfo("room", say.PAGE_ROOM, "nowhere", has_frame=False, opened_by="l"),
    PageInfo("join", say.PAGE_JOIN, "nowhere", has_frame=False, needs_assessment=False, is_for_all=True),
)
BY_NAME = {info.name: info for info in PAGES}


class _Page(st.Page):
    """A page that computes its mark once: Streamlit asks for it four times a page at every click."""

    @cached_property
    def _script_hash(self) -> str:
        return calc_hash(self._url_path)


def page(name: str) -> st.Page:
    """The Streamlit page with this short name.

    Raises:
        KeyError: there is no such page.
    """
    info = BY_NAME[name]
    is_home = info.name == HOME
    title = said(say.ML_READINESS) if is_home else said(say.page_and_product(title=said(info.title)))
    return _Page(FOLDER / f"{info.name}.py", title=title, url_path=info.name, default=is_home)


def link_to(name: str) -> st.Page:
    """The page as the target of links and switches; making it anew each time would cost a look at the disk."""
    return _link_to(name, spoken().language)


@cache
def _link_to(name: str, _language: str) -> st.Page:
    return page(name)


def choose() -> tuple[PageInfo, st.Page]:
    """The page that the address asks for; Streamlit shows no navigation of its own."""
    # A page notes whether it may run, so tabs cannot share them; making them anew in each run costs much more.
    own = f"{_OWN_PAGES}-{spoken().language}"
    pages: list[st.Page] | None = run_memory.get(own)
    if pages is None:
        run_memory.put(own, pages := [copy(link_to(info.name)) for info in PAGES])
    chosen = st.navigation(pages, position="hidden")
    return BY_NAME[chosen.url_path or HOME], chosen


def place_for_bar() -> DeltaGenerator:
    """Where the bar stands, before anything is known that it shows."""
    return kept_elements.container("topbar", horizontal=True, vertical_alignment="center")


def fill_bar(bar: DeltaGenerator, here: PageInfo, open_now: Summary | None) -> DeltaGenerator:
    """Product, assessment, links to its pages, what else there is, and the languages. Each link carries the assessment.

    Returns where the name stands, for `show_name`.
    """
    with bar:
        # A page that has to add the assessment to its address makes a second step of it, so that Back seems to fail.
        kept_elements.link(link_to(HOME), said(say.ML_READINESS), **({"a": open_now.id} if open_now else {}))
        if open_now is None:
            name = show_name("")
            if own_machine.allows(own_machine.LIST):
                _link("portfolio", here, None)
            _link("method", here, None)
            _link("packs", here, None)
            screen_language.offer()
            return name
        name = show_name(open_now.organization or open_now.name)
        with kept_elements.container("nav", horizontal=True):
            for info in PAGES:
                if info.place == "bar":
                    _link(info.name, here, open_now.id)
            label = said(say.more_title(title=said(here.title))) if here.place == "more" else said(say.MORE)
            # Closed, it costs a click one part instead of five.
            more = st.popover(label, key="more", on_change="rerun")
            if more.open:
                with more:
                    for info in PAGES:
                        if info.place == "more" and (not info.is_of_list or own_machine.allows(own_machine.LIST)):
                            _link(info.name, here, open_now.id)
            screen_language.offer()
    return name


def place_for_account(bar: DeltaGenerator) -> DeltaGenerator | None:
    """The end of the bar, where people sign in; None while it is closed."""
    with bar:
        account = st.popover(said(say.ACCOUNT), key="account", on_change="rerun")
    return account if account.open else None


def show_name(name: str, place: DeltaGenerator | None = None) -> DeltaGenerator:
    """Say whose assessment this is, in `place` if it was said before; returns where it stands."""
    return (st if place is None else place).html(f'<p class="org">{esc(name)}</p>')


def _link(name: str, here: PageInfo, assessment_id: str | None) -> None:
    info = BY_NAME[name]
    if info == here:
        if info.part and st.query_params.get(info.part):
            # A link to the page that one is on leads nowhere: the browser keeps the address.
            st.button(said(info.title), key=_UP, type="tertiary")
        else:
            _say_here(said(info.title))
        return
    kept_elements.link(link_to(name), said(info.title), **({"a": assessment_id} if assessment_id else {}))


def link_from(here: PageInfo, name: str, label: str) -> None:
    """A link to a page about no assessment; on that page its name, since a link would lead nowhere."""
    if here.name == name:
        _say_here(label)
    else:
        st.page_link(link_to(name), label=label)


def _say_here(label: str) -> None:
    # A page link cannot say that it is the current one, so the current page is text that does.
    kept_elements.html(f'<p class="nav-now" aria-current="page">{esc(label)}</p>')


def lead_up(here: PageInfo) -> None:
    """Go from a part of a page to the whole if the bar was asked to; the page has stored what it shows by then."""
    if here.part and st.session_state.get(_UP):
        for name in [each for each in st.query_params if each != "a"]:
            del st.query_params[name]
        st.rerun()

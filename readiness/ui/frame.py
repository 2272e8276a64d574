"""The frame of every page: the bar at the top, what needs attention, and the page itself."""

from __future__ import annotations

import logging

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from readiness.model.response import Organization
from readiness.services.records import StorageProblem, Summary, Unavailable
from readiness.ui import (
    adding,
    autosave,
    components,
    edit_buffer,
    imprint,
    kept_elements,
    messages,
    navigation,
    outage,
    run_memory,
    screen_language,
    shown_once,
    state,
    typed,
    unsent,
)
from readiness.ui.navigation import PageInfo
from readiness.ui.signing_in import gate
from readiness.ui.watching.tally import tally
from readiness.words import said
from readiness.words.say import shell as say

_LOG = logging.getLogger(__name__)


def run(info: PageInfo, page: st.Page) -> None:
    """Show one page in its frame. A database that fails is told on the page, whatever the page was about to do."""
    with tally.timed(info.name):
        _draw(info, page)


def _subject(info: PageInfo) -> tuple[str, str]:
    """The assessment and the workspace that a page is about."""
    return st.query_params.get("a", ""), state.actor().workspace if info.has_frame else ""


def _draw(info: PageInfo, page: st.Page) -> None:
    try:
        run_memory.begin()
        outage.begin()
        if not gate.lets_in(info):
            shown_once.forget_all()
            screen_language.offer()
            return
        shown_once.begin(info.name, *_subject(info))
        autosave.begin()
        typed.begin(info.name)
        unsent.begin()
        adding.take_up()
        bar = navigation.place_for_bar() if info.has_frame else None
        attention = kept_elements.container("attention")
        outage.may_be_told_at(attention)
        if bar is not None:
            about = state.summary() if info.name != navigation.HOME else None
            name = navigation.fill_bar(bar, info, about)
            gate.offer_account(bar, info)
            if about is not None:
                with attention:
                    gate.tell_what_holds(about.id)
        page.run()
        typed.finish()
        if bar is not None and about is not None:
            imprint.draw(state.library(), about.id)
            _say_if_renamed(name, about)
        elif bar is not None:
            imprint.draw_here()
        with attention:
            typed.show_not_kept()
            messages.show()
        autosave.finish()
        messages.say()
        navigation.lead_up(info)
    except Unavailable as problem:
        outage.wait(problem)
    except StorageProblem as problem:
        tell(problem)
        components.notice("problem", problem.sentence, outage.advice(problem))
        st.button(said(say.TRY_AGAIN), key="try-again", type="primary")
    finally:
        run_memory.end()


def _say_if_renamed(place: DeltaGenerator, about: Summary) -> None:
    """The bar is drawn before the page, which may give the organization another name."""
    here = edit_buffer.in_use()
    if here is None or here.assessment_id != about.id:
        return
    told = here.value(("organization", "organization"))
    name = told.name if isinstance(told, Organization) else ""
    if name != about.organization:
        navigation.show_name(name or about.name, place)


def tell(problem: StorageProblem) -> None:
    """Write what failed, with its technical cause, to the log of the server."""
    _LOG.warning("%s %s", problem, problem.__cause__ or "")


def explain(error: Exception) -> bool:
    """Show a page's own failure as a sentence; the details go to the log of the server, never to the screen."""
    _LOG.error("A page failed.", exc_info=error)
    tally.count("failure")
    components.notice(
        "problem",
        said(say.THIS_PAGE_HAS_FAULT),
        said(say.WHAT_YOU_ENTERED_BEFORE),
    )
    return True

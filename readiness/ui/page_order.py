"""Requests of one tab in their turn: a page that is being worked on is finished before another page begins.

Streamlit lets a newer request end an older run halfway. The newer one brings all that is on the screen, so on the same
page nothing is lost. On the way to another page it is: that one draws none of the old fields, and what was given in
them in the last moment would never be read.

Who follows a link while typing leaves the field only by that: the browser asks for the other page first, and then sends
the text as one more request for the page it is still on. That one must not lead back: it belongs to the way there. It
may come after the other page was run, so what a tab asked for last outlasts the thread that ran it.

What is typed in a part of a page that runs by itself asks for this part alone. Once another page has been drawn there
is no such part any more, and Streamlit drops the request with the text in it: so it asks for the whole page then.

The first page of a tab waits in a line (`limits/arrivals.py`); what is given meanwhile belongs to it.

Streamlit also stops the run of a tab that is gone. What was typed in the last moment comes with exactly that run, so it
is worked off first. A first page that still waits is drawn for nobody then, unless its tab brings fields, which may
hold what no server has read, or something was given meanwhile.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from time import monotonic
from typing import NamedTuple
from urllib.parse import urlsplit

from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.scriptrunner import script_runner
from streamlit.runtime.scriptrunner_utils.script_requests import (
    RerunData,
    ScriptRequest,
    ScriptRequests,
    ScriptRequestType,
    _has_active_trigger_value,
)
from streamlit.runtime.scriptrunner_utils.script_run_context import get_script_run_ctx
from streamlit.util import calc_hash

from readiness.ui import reconnecting, screen_language, tab_note
from readiness.ui.limits.arrivals import Arrival, arrivals
from readiness.ui.navigation import HOME

_MOST_TABS = 10_000
_SECONDS_LEFT = 20.0
"""How long a tab that is gone may be worked for: a run that waits for the database does so for nobody then."""


class _Asked(NamedTuple):
    """What a tab asked for last: the page, its query, and the address that the browser showed meanwhile."""

    page: str
    query: str
    stood_at: str


_request_rerun = AppSession.request_rerun
_ASKED_BY: OrderedDict[str, _Asked] = OrderedDict()
"""What each tab asked for last, by its session; those not heard of for longest are dropped."""


class RequestsInOrder(ScriptRequests):
    """Holds a request for another page back until the page in work has seen all that came before it."""

    def __init__(self) -> None:
        super().__init__()
        self._next_page: RerunData | None = None
        self._page_leads_on = False
        self._asked: _Asked | None = None
        self._session = ""
        self._arrival: Arrival | None = None
        self._has_been_given = False
        self._stops_at: float | None = None
        self._speaks = False

    def request_stop(self) -> None:
        """End when what has come by now is worked off, or when that takes too long; at once if the page itself ends.

        A tab that waits for its first page and has brought and given nothing ends at once too, and leaves the line.
        """
        ctx = get_script_run_ctx(suppress_warning=True)
        if ctx is not None and ctx.script_requests is self:
            super().request_stop()
            return
        with self._lock:
            if self._stops_at is None:
                self._stops_at = monotonic() + _SECONDS_LEFT
            arrival = self._arrival
        is_unread = arrival is not None and (arrival.is_urgent or _brings(self._rerun_data))
        if arrival is not None and not is_unread and not arrival.may_begin.is_set():
            super().request_stop()
            arrivals.give_up(arrival)

    def _stop_if_late(self) -> None:
        if self._stops_at is not None and monotonic() >= self._stops_at:
            super().request_stop()

    def on_scriptrunner_yield(self) -> ScriptRequest | None:
        """What ends the run that asks, if anything does."""
        # Every element of every page asks; while nobody asked for anything, nothing need be looked at.
        if self._state == ScriptRequestType.CONTINUE and not self._page_leads_on and self._stops_at is None:
            return None
        self._stop_if_late()
        ctx = get_script_run_ctx(suppress_warning=True)
        with self._lock:
            is_other = ctx is not None and self._rerun_data.page_script_hash != ctx.page_script_hash
            if self._state == ScriptRequestType.RERUN and is_other and not self._page_leads_on:
                return None
            self._page_leads_on = False
        return super().on_scriptrunner_yield()

    def on_scriptrunner_ready(self) -> ScriptRequest:
        """What to run next, in the language of the tab; the very first page of a tab waits until it may begin."""
        # A thread asks for work before each run and after the last one, and its tab keeps its language meanwhile.
        if not self._speaks:
            screen_language.speak_in_tab(tab_note.in_request(self._rerun_data.widget_states))
            self._speaks = True
        self._end_first_page()
        self._wait_for_first_page()
        self._stop_if_late()
        with self._lock:
            if self._state == ScriptRequestType.CONTINUE and self._next_page is not None:
                later, self._next_page = self._next_page, None
                super()._request_rerun_locked(later)
            elif not self._session and self._state == ScriptRequestType.RERUN:
                self._take_over()
        following = super().on_scriptrunner_ready()
        if following.type == ScriptRequestType.STOP:
            self._end_first_page()
        return following

    def _end_first_page(self) -> None:
        """Let the next tab begin, if what is done here was a first page."""
        with self._lock:
            arrival, self._arrival = self._arrival, None
        if arrival is not None:
            arrivals.leave(arrival)

    def _wait_for_first_page(self) -> None:
        """Wait in the line if this tab has seen no page yet."""
        ctx = get_script_run_ctx(suppress_warning=True)
        if ctx is None or self._session or ctx.session_id in _ASKED_BY:
            return
        has_given = reconnecting.has_given()
        with self._lock:
            is_urgent = has_given or self._has_been_given or _presses(self._rerun_data)
            is_for_somebody = is_urgent or self._stops_at is None or _brings(self._rerun_data)
            arrival = self._arrival = arrivals.come(is_urgent=is_urgent) if is_for_somebody else None
        if arrival is None:
            super().request_stop()
        else:
            arrivals.wait(arrival)
            with self._lock:
                if self._stops_at is not None:
                    # Whoever waited in the line was not worked for yet.
                    self._stops_at = monotonic() + _SECONDS_LEFT

    def _take_over(self) -> None:
        """Begin in a thread of its own: the request it begins with may belong to what the thread before was asked."""
        ctx = get_script_run_ctx(suppress_warning=True)
        if ctx is None:
            return
        self._session = ctx.session_id
        self._rerun_data = _on_the_way(_ASKED_BY.get(self._session), self._rerun_data)
        self._note(self._rerun_data)

    def _note(self, data: RerunData) -> None:
        self._asked = _Asked(
            data.page_script_hash, data.query_string, data.context_info.url if data.context_info else ""
        )
        if self._session:
            _ASKED_BY[self._session] = self._asked
            _ASKED_BY.move_to_end(self._session)
            if len(_ASKED_BY) > _MOST_TABS:
                _ASKED_BY.popitem(last=False)

    def _request_rerun_locked(self, new_data: RerunData) -> bool:
        if self._state == ScriptRequestType.STOP:
            return False
        if self._state == ScriptRequestType.RERUN and _gives(self._rerun_data, new_data):
            # A tab that has not come to the line yet tells it there.
            self._has_been_given = True
            if self._arrival is not None:
                arrivals.hurry(self._arrival)
        if get_script_run_ctx(suppress_warning=True) is not None:
            # The page itself leads on: that is what was asked for, whatever else was.
            self._page_leads_on, self._next_page = True, None
            return super()._request_rerun_locked(new_data)
        new_data = _on_the_way(self._asked, new_data)
        self._note(new_data)
        # The very first request of a tab names no page.
        before = self._rerun_data.page_script_hash if self._state == ScriptRequestType.RERUN else ""
        leads_on = before not in {"", new_data.page_script_hash}
        if self._next_page is not None or leads_on:
            self._next_page = new_data
            return True
        return super()._request_rerun_locked(new_data)


def _on_the_way(asked: _Asked | None, late: RerunData) -> RerunData:
    """A request that comes from the page being left, as one more for the page that was asked for; else as it is."""
    if asked is None or late.context_info is None or late.is_history_navigation:
        return late
    stands_at = late.context_info.url
    is_of_page_left = late.page_script_hash == calc_hash(urlsplit(stands_at).path.rpartition("/")[2] or HOME)
    leads_elsewhere = asked.page not in {"", late.page_script_hash}
    if _presses(late) or not (leads_elsewhere and is_of_page_left and stands_at == asked.stood_at):
        return late
    return replace(late, page_script_hash=asked.page, query_string=asked.query, page_name="", fragment_id=None)


def _brings(data: RerunData) -> bool:
    """Whether a tab comes with fields on its screen, as one does whose process ended; a new one has none."""
    return data.widget_states is not None and bool(data.widget_states.widgets)


def _presses(data: RerunData) -> bool:
    return data.widget_states is not None and any(map(_has_active_trigger_value, data.widget_states.widgets))


def _gives(waiting: RerunData, later: RerunData) -> bool:
    """Whether somebody gave something since the request that waits; clocks and browsers ask by themselves too."""
    if later.is_auto_rerun:
        return False
    if waiting.page_script_hash not in {"", later.page_script_hash} or _presses(later):
        return True
    known = {each.id: each for each in waiting.widget_states.widgets} if waiting.widget_states is not None else {}
    return later.widget_states is not None and any(known.get(each.id) != each for each in later.widget_states.widgets)


def ask_whole(session: AppSession, asked: ClientState | None) -> None:
    """Take in what a tab asks for; the whole page instead of a part that is gone, unless only a clock asks for it."""
    part = asked.fragment_id if asked is not None and not asked.is_auto_rerun else ""
    if asked is None or not part or session.has_fragment(part):
        _request_rerun(session, asked)
        return
    whole = ClientState()
    whole.CopyFrom(asked)
    whole.fragment_id = ""
    _request_rerun(session, whole)


def keep_order() -> None:
    """Let every tab from now on have its requests in turn, and none of them dropped."""
    vars(script_runner)["ScriptRequests"] = RequestsInOrder
    AppSession.request_rerun = ask_whole  # type: ignore[method-assign, assignment]  # no other door

"""While the database cannot be reached: the page stays as it is, and what is given or pressed is worked off afterwards.

A run that meets a database out of reach does not end. It marks the page, waits, takes in what else is given on the
page, and then lets the page run again with all of it, presses too. A run that ended would take from the screen what it
had not drawn, and Streamlit would forget the fields.
"""

from __future__ import annotations

import functools
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, NoReturn, ParamSpec

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.proto.WidgetStates_pb2 import WidgetStates
from streamlit.runtime.scriptrunner import RerunData, RerunException, StopException
from streamlit.runtime.scriptrunner_utils import script_requests
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext, get_script_run_ctx
from streamlit.runtime.state.common import is_element_id

from readiness.services.records import StorageProblem, Unavailable
from readiness.ui import own_machine, run_memory, state
from readiness.ui.safe import esc
from readiness.ui.signing_in import let_in
from readiness.ui.watching.tally import tally
from readiness.words import said
from readiness.words.say import shell as say

Arguments = ParamSpec("Arguments")

KEPT = say.NOTHING_YOU_ENTERED_IS_LOST
_LOG = logging.getLogger(__name__)
_PLACE = "place-for-an-outage"
_BETWEEN_LOOKS_SECONDS = 0.2
SHORTEST_SECONDS = 0.8
"""A database that can be read may still take nothing: then this is the time between two tries."""

_run = threading.local()


def begin() -> None:
    """Start a run: from here on it can be taken back, but for changes within objects that the session holds."""
    ctx = get_script_run_ctx()
    _run.before = {} if ctx is None else _own_values(ctx)
    run_memory.drop(_PLACE)


def may_be_told_at(place: DeltaGenerator) -> None:
    """Where on the page it is told that nothing can be saved at the moment."""
    run_memory.put(_PLACE, place)


def fragment(
    function: Callable[Arguments, None] | None = None, *, run_every: timedelta | float | None = None
) -> Callable[..., Any]:
    """A part of a page that runs by itself, as `st.fragment`, and that waits for the database as a page does."""
    if function is None:
        return functools.partial(fragment, run_every=run_every)

    @functools.wraps(function)
    def patient(*args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
        ctx = get_script_run_ctx()
        is_alone = ctx is not None and bool(ctx.fragment_ids_this_run)
        if ctx is not None and is_alone:
            run_memory.begin()
            _run.before = _own_values(ctx)
        try:
            if is_alone and let_in.has_changed():
                st.rerun()
            function(*args, **kwargs)
        except Unavailable as problem:
            wait(problem)
        finally:
            if is_alone:
                run_memory.end()

    return st.fragment(patient, run_every=run_every)


def wait(problem: Unavailable) -> NoReturn:
    """Keep the page, wait until the database is back, and let the page run again with all that was given meanwhile."""
    ctx = get_script_run_ctx()
    if ctx is None or ctx.script_requests is None:
        raise problem
    tally.count("outage")
    _LOG.warning("A page waits for the database. %s %s", problem, problem.__cause__ or "")
    _tell(problem)
    _take_back(ctx)
    on_screen = ctx.session_state.get_widget_states()
    pressed = [each for each in on_screen if script_requests._has_active_trigger_value(each)]
    latest = RerunData(
        query_string=ctx.query_string,
        page_script_hash=ctx.page_script_hash,
        widget_states=WidgetStates(widgets=[each for each in on_screen if each not in pressed]),
        # What a button does before the page is drawn was done: it is only to be pressed again.
        replay_trigger_states=WidgetStates(widgets=pressed),
        cached_message_hashes=ctx.cached_message_hashes,
        context_info=ctx.context_info,
    )
    earliest = time.monotonic() + SHORTEST_SECONDS
    while True:
        newer = _newer(ctx.script_requests)
        if newer is not None:
            latest = _both(latest, newer)
        if time.monotonic() >= earliest and _watch.is_back():
            raise RerunException(latest)
        time.sleep(_BETWEEN_LOOKS_SECONDS)


def advice(problem: StorageProblem) -> str:
    """What to do about it, for those who can: names of settings and files help nobody else."""
    return problem.mend if own_machine.is_here() else ""


def _tell(problem: Unavailable) -> None:
    place = run_memory.get(_PLACE)
    if not isinstance(place, DeltaGenerator):
        place = st.container(key="attention")
    words = " ".join(filter(None, (problem.sentence, said(KEPT), advice(problem))))
    place.html(f'<p class="held" role="alert"><b>{esc(said(say.NOT_SAVED_YET))}</b> {esc(words)}</p>')


def _newer(requests: script_requests.ScriptRequests) -> RerunData | None:
    """What the tab has asked for since, all widgets included; ends the run if the tab is gone."""
    request = requests.on_scriptrunner_yield()
    if request is None:
        return None
    if request.type is script_requests.ScriptRequestType.STOP:
        raise StopException
    return request.rerun_data


def _both(older: RerunData, newer: RerunData) -> RerunData:
    """One run of the whole page, with the newer values and the presses of both."""
    return replace(
        newer,
        fragment_id_queue=[],
        is_fragment_scoped_rerun=False,
        widget_states=script_requests._coalesce_widget_states(older.widget_states, newer.widget_states),
        replay_trigger_states=older.replay_trigger_states,
    )


def _own_values(ctx: ScriptRunContext) -> dict[str, Any]:
    """What the session holds besides the values of widgets, as the run finds it."""
    held = ctx.session_state._state._old_state
    return {key: value for key, value in held.items() if not is_element_id(key)}


def _take_back(ctx: ScriptRunContext) -> None:
    """Undo what the run has noted in the session: a press that is worked off again must find what it found before."""
    inner = ctx.session_state._state
    for key in [key for key in inner._old_state if not is_element_id(key)]:
        del inner._old_state[key]
    inner._old_state.update(_run.before)
    inner._new_session_state.clear()


class _Watch:
    """One look at the database for all tabs of the process."""

    def __init__(self) -> None:
        self._asking = threading.Lock()
        self._last_answer = 0.0

    def is_back(self) -> bool:
        """Whether the database answers. One thread asks at a time; the others take its answer."""
        if time.monotonic() - self._last_answer < _BETWEEN_LOOKS_SECONDS:
            return True
        if not self._asking.acquire(blocking=False):
            return False
        try:
            state.shared_workspace().check()
        except StorageProblem:
            return False
        finally:
            self._asking.release()
        self._last_answer = time.monotonic()
        return True


_watch = _Watch()

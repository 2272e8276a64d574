"""Phones and projectors follow the room: a page runs again by itself when those who lead the room have gone on.

The process looks twice a second, in one query for all its phones, whether their workshops have moved, and asks the
pages of those that have to run again. A phone that only waits costs nothing, and a browser asks for nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.runtime import Runtime
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.scriptrunner import get_script_run_ctx

from readiness.services.records import StorageProblem
from readiness.services.workshop_room import Room, RoomMark, room_marks
from readiness.ui import running, state

SECONDS_BETWEEN_LOOKS = 0.5
MOST_AT_ONCE = 4
"""So many pages run at the same time for this, so that a click of somebody else does not wait for a hundred phones."""
_LONGEST_WAIT_SECONDS = 1.0
_BETWEEN_PAGES_SECONDS = 0.01

_followed: dict[str, tuple[str, RoomMark]] = {}
"""By the id of the session: the workshop, and what its page has drawn of it."""


def follow(room: Room) -> None:
    """From now on this page runs again when the room goes on. Call it before anything of the room is drawn."""
    ctx = get_script_run_ctx()
    if ctx is not None:
        _followed[ctx.session_id] = (room.held.id, room.mark)


async def call_pages() -> None:
    """As long as the app runs: look where rooms have gone on, and let the pages run that follow them."""
    while True:
        await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
        wanted = {workshop for workshop, _ in _followed.values()}
        if not wanted:
            continue
        try:
            marks = await asyncio.to_thread(_look, wanted)
        except StorageProblem:
            continue  # A page that finds the database out of reach says so itself; the next look may succeed.
        for session_id, (workshop, drawn) in tuple(_followed.items()):
            if workshop in wanted and marks.get(workshop) != drawn:
                await _until_others_are_done()
                _call(session_id, workshop, marks.get(workshop))


def _look(workshops: set[str]) -> Mapping[str, RoomMark]:
    return room_marks(state.shared_workspace(), workshops)


def _call(session_id: str, workshop: str, mark: RoomMark | None) -> None:
    """Let one page run. One that runs at the moment is left alone: what it was sent must not be lost."""
    found = Runtime.instance()._session_mgr.get_active_session_info(session_id)
    if found is None or mark is None:
        # Whoever comes back runs the page, and follows again.
        _followed.pop(session_id, None)
    if found is None or found.session._scriptrunner is not None:
        return
    if mark is not None:
        _followed[session_id] = (workshop, mark)
    found.session.request_rerun(_with_fields(found.session))


def _with_fields(session: AppSession) -> ClientState:
    """What the browser would ask with: its page, and what its fields hold.

    In a run that is asked for without them, Streamlit tells each field what it held last, over what was typed since.
    """
    asked = ClientState()
    asked.CopyFrom(session._client_state)
    held = session.session_state.get_widget_states()
    asked.widget_states.widgets.extend(each for each in held if each.WhichOneof("value") is not None)
    return asked


async def _until_others_are_done() -> None:
    end = asyncio.get_running_loop().time() + _LONGEST_WAIT_SECONDS
    await asyncio.sleep(0)
    while running.runs() >= MOST_AT_ONCE and asyncio.get_running_loop().time() < end:
        await asyncio.sleep(_BETWEEN_PAGES_SECONDS)

"""The note of a tab: what it has seen of what is stored, in a hidden field that the browser itself keeps.

A session ends with its process; the page stays on the screen, with what it showed and with what was given since. The
server that the tab comes to next tells the two apart by this note alone: what a field still shows as it was seen is
nobody's choice, and what differs from it was given.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from enum import IntEnum, unique
from typing import Any, Final

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.state.common import user_key_from_element_id

from readiness.ui import run_memory
from readiness.words import said
from readiness.words.say import shell as say

FIELD: Final = "seen-by-this-tab"
_CARRIED: Final = "carried-by-this-tab"
_PLACE: Final = "place-for-the-note-of-this-run"
_STEP: Final = "step-of-this-run"
_LONGEST: Final = 20_000


@unique
class NotePart(IntEnum):
    """Where a note holds what, behind the four parts of the assessment (`ui/edit_buffer.py`).

    A tab may still carry the note of a version that knew fewer of them.
    """

    SINGLE_VALUES = 4
    LANGUAGE = 5
    STEP = 6

    def of(self, note: Sequence[Any]) -> Any:
        """This part of a note; None if the note has none."""
        return note[self] if self < len(note) else None


def begin(place: DeltaGenerator) -> None:
    """Start a run whose note goes to `place`; the first one of a session takes up what the tab has brought."""
    run_memory.once(_PLACE, lambda: place)
    if run_memory.get(_CARRIED) is None:
        run_memory.put(_CARRIED, _read(_text(_sent(FIELD))))


def in_request(sent: WidgetStates | None) -> list[Any]:
    """The note that a request brings which no run has taken in yet; empty if it brings none."""
    brought = sent.widgets if sent is not None else ()
    return _read(_text(next((each for each in brought if user_key_from_element_id(each.id) == FIELD), None)))


def carried() -> list[Any]:
    """The note of this tab as another process has left it, if nobody forged it; empty if the tab brought none."""
    found: list[Any] = run_memory.get(_CARRIED, [])
    return found


def place() -> DeltaGenerator | None:
    """Where the note of this run goes."""
    return run_memory.once(_PLACE, lambda: None)


def stand_at(step: str) -> None:
    """Note which step of its page this run draws: the first that is told in a run."""
    run_memory.once(_STEP, lambda: step)


def shows_this_step() -> bool:
    """Whether the tab showed the step that this run draws when it sent what led to the run; also if it told of none.

    A press on a page that is still being drawn was meant for the step before.
    """
    step = run_memory.once(_STEP, str)
    shown = NotePart.STEP.of(_read(_text(_sent(FIELD))))
    return shown in (None, "", step)


def leave(note: list[Any], at: DeltaGenerator) -> None:
    """Let the tab carry this note from now on, behind it the step that it shows.

    A browser sends it back with each request, also with its first one after a restart.
    """
    st.session_state[FIELD] = json.dumps([*note, run_memory.once(_STEP, str)])
    at.text_input(said(say.WHAT_THIS_PAGE_HAS_SEEN), key=FIELD, label_visibility="collapsed")


def choice(field: str, otherwise: Any, options: Mapping[Any, str]) -> Any:
    """What is chosen in the field with this key before it is drawn, also in a session that has never drawn it.

    Args:
        field: the key of the field.
        otherwise: what is told if the tab has sent nothing for it, or none of `options`.
        options: what can be chosen, with its label.
    """
    if field in st.session_state:
        return st.session_state[field]
    sent = _text(_sent(field))
    return next((each for each, label in options.items() if label == sent), otherwise)


def text(field: str) -> str:
    """What is typed in the field with this key before it is drawn, also in a session that has never drawn it."""
    return str(st.session_state[field] or "") if field in st.session_state else _text(_sent(field))


def pressed() -> frozenset[str]:
    """The keys of the buttons whose press the tab has sent with this run, also of those that are drawn no longer."""
    ctx = get_script_run_ctx(suppress_warning=True)
    sent = () if ctx is None else ctx.session_state.get_widget_states()
    found = (user_key_from_element_id(each.id) for each in sent if each.trigger_value)
    return frozenset(key for key in found if key is not None)


def _sent(field: str) -> WidgetState | None:
    """What the tab has sent for the field with this key.

    Streamlit tells it only to whoever draws the field, and a field that was drawn takes no other value in the same run:
    the page of every tab that comes would have to be drawn twice.
    """
    ctx = get_script_run_ctx(suppress_warning=True)
    if ctx is None:
        return None
    sent = ctx.session_state.get_widget_states()
    return next((each for each in sent if user_key_from_element_id(each.id) == field), None)


def _text(sent: WidgetState | None) -> str:
    """The text of a field, or the label of what is chosen; one that several can be chosen in has none."""
    if sent is None:
        return ""
    several = sent.string_array_value.data
    return str(several[0]) if len(several) == 1 else str(sent.string_value)


def _read(text: str) -> list[Any]:
    if not text or len(text) > _LONGEST:
        return []
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return []
    return found if isinstance(found, list) else []

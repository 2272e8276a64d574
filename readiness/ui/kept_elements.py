"""Links, markup, buttons and containers made once and drawn again: a click draws two dozen, as at the click before.

Streamlit makes each anew: it checks the page or the markup, writes the query and looks up the layout, which takes as
long as to draw it. Links and containers say only what the product says, and are kept for all; markup and buttons may
hold what people typed, and are kept by the session that shows them, which forgets them with its end.

What is drawn once more at the same place of the same page is told to the browser by the very message of the last time;
Streamlit would write, read and number it anew. What a part of a page draws that runs by itself goes Streamlit's way.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, NamedTuple

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.delta_generator_singletons import get_dg_singleton_instance
from streamlit.elements.html import HtmlMixin
from streamlit.elements.layouts import LayoutsMixin
from streamlit.elements.lib.form_utils import FormData, current_form_id
from streamlit.elements.lib.utils import _register_element_id, save_for_app_testing
from streamlit.elements.widgets.button import ButtonMixin
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext, ThreadState, get_script_run_ctx
from streamlit.runtime.state.common import WidgetMetadata
from streamlit.runtime.state.widgets import register_widget_from_metadata

from readiness.ui import run_memory

_MOST_LINKS = 512
_MOST_CONTAINERS = 512
_MOST_MARKUP = 32
_LONGEST_KEPT = 1_000
_MOST_BUTTONS = 32
_MARKUP = "kept-markup"
_BUTTONS = "kept-buttons"


class _Place(NamedTuple):
    """Where the next element stands: the container, and what tells the place from all others of all pages."""

    run: ScriptRunContext
    within: DeltaGenerator
    where: tuple[str | int, ...]


class _Sent(NamedTuple):
    """The message that told a browser of an element at a place. Nobody changes a message that was sent."""

    where: tuple[str | int, ...]
    message: ForwardMsg


@dataclass(slots=True)
class _Made:
    """What Streamlit would draw: of which kind, what it says, how it is laid out; and how it was told of last."""

    kind: str
    drawn: Any
    more: dict[str, Any]
    last: _Sent | None = None


class _Button(NamedTuple):
    """A button as it was drawn last: what it said and how it looked, the message, and what its press is known by."""

    says: tuple[object, ...]
    sent: _Sent
    known_by: WidgetMetadata[bool]


class _Container(NamedTuple):
    """What tells a container from all others: its name, its page, and how it is laid out."""

    key: str
    script: str
    is_horizontal: bool
    horizontal_alignment: Literal["left", "distribute"]
    vertical_alignment: Literal["top", "center"]


_containers: dict[_Container, _Made] = {}


class _Kept:
    """Stands where a page would be drawn on, and keeps what is drawn instead."""

    made: _Made

    @property
    def dg(self) -> _Kept:
        """Itself, which Streamlit asks for the place to draw on."""
        return self

    def _enqueue(self, kind: str, drawn: Any, **more: Any) -> None:
        self.made = _Made(kind, drawn, more)

    def _block(self, drawn: Any, **more: Any) -> None:
        self.made = _Made("block", drawn, more)

    def what_was_made(self) -> _Made:
        """What was drawn; raises RuntimeError where nothing was, as outside of the run of a page."""
        if not hasattr(self, "made"):
            raise RuntimeError("Nothing can be drawn outside of the run of a page.")
        return self.made


def html(markup: str) -> None:
    """Draw markup that is safe already, as `st.html` does; a long one is not kept."""
    if len(markup) > _LONGEST_KEPT:
        st.html(markup)
    else:
        _draw(_kept_in_session(markup))


def link(page: st.Page, label: str, **query: str) -> None:
    """Draw a link to a page, as `st.page_link` does.

    Args:
        page: the target, the same object each time: what is kept is kept for it.
        label: what the link says, in Markdown.
        query: what its address says after the name of the page.
    """
    _draw(_made_for_page(page, label, tuple(query.items())))


def container(
    key: str,
    *,
    horizontal: bool = False,
    horizontal_alignment: Literal["left", "distribute"] = "left",
    vertical_alignment: Literal["top", "center"] = "top",
    is_emptied: bool = False,
) -> DeltaGenerator:
    """Draw a container and return it, as `st.container` does; `key` is nothing that people typed.

    One that is emptied shows nothing of what stood in it: else what the last run drew there stays until it is replaced.
    """
    if is_emptied:
        return st.empty().container(
            key=key,
            horizontal=horizontal,
            horizontal_alignment=horizontal_alignment,
            vertical_alignment=vertical_alignment,
        )
    ctx = get_script_run_ctx(suppress_warning=True)
    script = ThreadState.get().active_script_hash if ctx is not None else ""
    wanted = _Container(key, script, horizontal, horizontal_alignment, vertical_alignment)
    made = _containers.get(wanted)
    if made is None:
        if len(_containers) >= _MOST_CONTAINERS:
            _containers.clear()
        made = _containers[wanted] = _made_container(wanted)
    elif ctx is not None:
        # As Streamlit does where it makes one: a second one of this name in the same run is a mistake.
        _register_element_id(ctx, "container", made.drawn.id)
    return _open(made)


def button(
    label: str,
    key: str,
    *,
    help: str | None = None,  # noqa: A002 - as Streamlit calls it
    type: Literal["primary", "secondary", "tertiary"] = "secondary",  # noqa: A002 - as Streamlit calls it
    icon: str | None = None,
    icon_position: Literal["left", "right"] = "left",
    disabled: bool = False,
) -> bool:
    """Draw a button and return whether it was pressed, as `st.button` does."""
    place = _place()
    how: dict[str, Any] = {"type": type, "icon": icon, "icon_position": icon_position, "disabled": disabled}
    if place is None:
        return st.button(label, key, help, **how)
    kept = _held_in_session(_BUTTONS)
    says, last = (label, help, *how.values()), kept.pop(key, None)
    if last is not None and last.says == says and last.sent.where == place.where:
        is_pressed = _draw_button(place, last)
    else:
        with _noting(place) as sent:
            is_pressed = st.button(label, key, help, **how)
        last = _as_drawn(place, says, sent)
    if last is not None:
        _keep(kept, key, last, _MOST_BUTTONS)
    return is_pressed


def _place() -> _Place | None:
    """Where the next element of this run stands; None where Streamlit has to see to it itself."""
    run = get_script_run_ctx(suppress_warning=True)
    if run is None:
        return None
    thread, within = ThreadState.get(), get_dg_singleton_instance().main_dg._active_dg
    if thread.fragment_id or within._cursor is None:
        return None
    return _Place(run, within, (thread.active_script_hash, *within._cursor.delta_path))


@contextmanager
def _noting(place: _Place) -> Iterator[list[ForwardMsg]]:
    """What is sent to the browser meanwhile."""
    sent: list[ForwardMsg] = []
    send = place.run._enqueue

    def note(message: ForwardMsg) -> None:
        sent.append(message)
        send(message)

    place.run._enqueue = note
    try:
        yield sent
    finally:
        place.run._enqueue = send


def _sent_as(place: _Place, messages: list[ForwardMsg]) -> _Sent | None:
    """What can be sent once more: one message, and none that a browser keeps and is only reminded of."""
    if len(messages) != 1 or messages[0].WhichOneof("type") != "delta" or messages[0].metadata.cacheable:
        return None
    return _Sent(place.where, messages[0])


def _draw(made: _Made) -> None:
    place, last, main = _place(), made.last, get_dg_singleton_instance().main_dg
    if place is None:
        main._enqueue(made.kind, made.drawn, **made.more)
    elif last is not None and last.where == place.where:
        _send_again(place, last)
    else:
        with _noting(place) as sent:
            main._enqueue(made.kind, made.drawn, **made.more)
        made.last = _sent_as(place, sent)


def _send_again(place: _Place, last: _Sent) -> None:
    place.run._enqueue(last.message)
    if place.within._cursor is not None:
        place.within._cursor.lock_element()


def _open(made: _Made) -> DeltaGenerator:
    place, last, main = _place(), made.last, get_dg_singleton_instance().main_dg
    if place is None or place.within._cursor is None:
        return main._block(made.drawn, **made.more)
    if last is not None and last.where == place.where:
        within = place.within
        opened = DeltaGenerator(
            root_container=within._root_container,
            cursor=place.within._cursor.open_block(),
            parent=within,
            block_type=made.drawn.WhichOneof("type"),
        )
        opened._form_data = FormData(current_form_id(within))
        place.run._enqueue(last.message)
        return opened
    with _noting(place) as sent:
        opened = main._block(made.drawn, **made.more)
    made.last = _sent_as(place, sent)
    return opened


def _draw_button(place: _Place, last: _Button) -> bool:
    # As Streamlit does where it makes one: a second one of this name in the same run is a mistake.
    _register_element_id(place.run, "button", last.known_by.id)
    is_pressed = register_widget_from_metadata(last.known_by, place.run).value
    save_for_app_testing(place.run, last.known_by.id, is_pressed)
    _send_again(place, last.sent)
    return is_pressed


def _as_drawn(place: _Place, says: tuple[object, ...], messages: list[ForwardMsg]) -> _Button | None:
    sent = _sent_as(place, messages)
    if sent is None:
        return None
    known = place.run.session_state._state._new_widget_state.widget_metadata
    return _Button(says, sent, known[sent.message.delta.new_element.button.id])


@lru_cache(_MOST_LINKS)
def _made_for_page(page: st.Page, label: str, query: tuple[tuple[str, str], ...]) -> _Made:
    kept = _Kept()
    ButtonMixin._page_link(kept, page, label=label, query_params=dict(query))  # type: ignore[arg-type]  # it asks for the place to draw on alone
    return kept.what_was_made()


def _made_container(wanted: _Container) -> _Made:
    kept = _Kept()
    LayoutsMixin.container(
        kept,  # type: ignore[arg-type]  # it asks for the place to draw on alone
        key=wanted.key,
        horizontal=wanted.is_horizontal,
        horizontal_alignment=wanted.horizontal_alignment,
        vertical_alignment=wanted.vertical_alignment,
    )
    return kept.what_was_made()


def _kept_in_session(markup: str) -> _Made:
    """What this session has made of the markup."""
    held = _held_in_session(_MARKUP)
    made: _Made = held.pop(markup, None) or _made_of_markup(markup)
    _keep(held, markup, made, _MOST_MARKUP)
    return made


def _held_in_session(name: str) -> dict[str, Any]:
    held: dict[str, Any] | None = run_memory.get(name)
    if held is None:
        held = {}
        run_memory.put(name, held)
    return held


def _keep(held: dict[str, Any], key: str, made: object, most: int) -> None:
    """Keep this as what was drawn last; whatever was drawn longest ago makes room."""
    held[key] = made
    if len(held) > most:
        del held[next(iter(held))]


def _made_of_markup(markup: str) -> _Made:
    kept = _Kept()
    HtmlMixin.html(kept, markup)  # type: ignore[arg-type]  # it asks for the place to draw on alone
    return kept.what_was_made()

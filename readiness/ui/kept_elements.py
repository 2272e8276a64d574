"""Links, markup and containers made once and drawn again: a click draws two dozen, the same as at the click before.

Streamlit makes each anew: it checks the page or the markup, writes the query and looks up the layout, which takes as
long as to draw it. Links and containers say only what the product says, and are kept for all; markup may hold what
people typed, and is kept by the session that shows it, which forgets it with its end.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Literal, NamedTuple

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.delta_generator_singletons import get_dg_singleton_instance
from streamlit.elements.html import HtmlMixin
from streamlit.elements.layouts import LayoutsMixin
from streamlit.elements.lib.utils import _register_element_id
from streamlit.elements.widgets.button import ButtonMixin
from streamlit.runtime.scriptrunner_utils.script_run_context import ThreadState, get_script_run_ctx

from readiness.ui import run_memory

_MOST_LINKS = 512
_MOST_CONTAINERS = 512
_MOST_MARKUP = 32
_LONGEST_KEPT = 1_000
_MARKUP = "kept-markup"


class _Made(NamedTuple):
    """What Streamlit would draw: of which kind, what it says, and how it is laid out."""

    kind: str
    drawn: Any
    more: dict[str, Any]


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
) -> DeltaGenerator:
    """Draw a container and return it, as `st.container` does; `key` is nothing that people typed."""
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
    return get_dg_singleton_instance().main_dg._block(made.drawn, **made.more)


def _draw(made: _Made) -> None:
    get_dg_singleton_instance().main_dg._enqueue(made.kind, made.drawn, **made.more)


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
    """What this session has made of the markup; whatever it drew longest ago makes room."""
    held: dict[str, _Made] | None = run_memory.get(_MARKUP)
    if held is None:
        held = {}
        run_memory.put(_MARKUP, held)
    made = held.pop(markup, None) or _made_of_markup(markup)
    held[markup] = made
    if len(held) > _MOST_MARKUP:
        del held[next(iter(held))]
    return made


def _made_of_markup(markup: str) -> _Made:
    kept = _Kept()
    HtmlMixin.html(kept, markup)  # type: ignore[arg-type]  # it asks for the place to draw on alone
    return kept.what_was_made()

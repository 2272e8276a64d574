"""A field and a button that put a new entry on a list: what was typed is on it as soon as the field is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from readiness.model.base import MAX_LINE, one_line
from readiness.ui import autosave, components, ordered, run_memory, state, typed, unsent
from readiness.ui.edit_buffer import Words, edit_buffer, in_use
from readiness.words import said
from readiness.words.say import shell as say

_OFFERED = "add-offered"


@dataclass(frozen=True, slots=True)
class _HandedOver:
    """The name that was stored last, or is to be stored, and the slug of its entry."""

    name: str
    slug: str


@dataclass(frozen=True, slots=True)
class _Offered:
    """A field as it was drawn last: where and in which run, and what becomes of a name in it."""

    page: str
    run: int
    part: str
    make: Callable[[str, str], Any]
    words: Words


def take_up() -> None:
    """Save the names that were being typed when a link was followed: the browser sends them with the next page."""
    here, (page, run) = in_use(), typed.now()
    if here is None or here.assessment_id != run_memory.get(state.ASSESSMENT):
        return
    for field, each in run_memory.get(_OFFERED, {}).items():
        name = _as_name(st.session_state.get(field))
        if not name or field != _field(each.part) or (each.page == page and each.run >= run - 1):
            continue
        here.whole.add(each.part)
        _take(each.part, field, name, each.make, words=each.words)
        given: _HandedOver | None = st.session_state.get(_memory(field))
        if given is not None and _is_settled(each.part, given):
            st.session_state[field] = ""


def add_row(part: str, label: str, button: str, make: Callable[[str, str], Any], *, words: Words) -> str:
    """Ask for a name and save the entry that `make` makes of a slug and this name.

    A name that arrives is saved, with a press or without: who types one and goes on elsewhere means it, and whom it
    should not be is removed with one press. The server empties the field, once the entry is stored; a browser that did
    so itself would lose the name if the server died in this moment. Call it in a fragment: the sooner the field is
    empty, the sooner the next name can be typed.

    Returns:
        The slug of an entry that came just now, so that the caller runs the page again; or "".
    """
    # A tab must carry what it has seen of the list: a name that comes a second time then gets the same slug.
    edit_buffer().whole.add(part)
    field = _field(part)
    run_memory.put(_OFFERED, {**run_memory.get(_OFFERED, {}), field: _Offered(*typed.now(), part, make, words)})
    held = _as_name(st.session_state.get(field))
    slug = _take(part, field, held, make, words=words)
    given: _HandedOver | None = st.session_state.get(_memory(field))
    if given is not None and held == given.name and _is_settled(part, given):
        st.session_state[field] = ""
    with st.container(key=f"add-{part}-row", horizontal=True):
        name = unsent.line(label, key=field, outlasts_reload=False, max_chars=MAX_LINE, placeholder=said(say.NAME))
        is_pressed = st.button(button, key=_button(part, given))
    if is_pressed and not _as_name(name):
        components.note(said(say.TYPE_NAME_FIRST))
    # In a new session, only the drawing of a field tells what a browser holds in it.
    return slug or _take(part, field, _as_name(name), make, words=words)


def _take(part: str, field: str, name: str, make: Callable[[str, str], Any], *, words: Words) -> str:
    """Save the entry of this name, unless that was done; returns its slug, or ""."""
    given: _HandedOver | None = st.session_state.get(_memory(field))
    is_new_press = bool(st.session_state.get(_button(part, given))) and (given is None or _is_settled(part, given))
    if not name or (given is not None and name == given.name and not is_new_press):
        return ""
    slug = ordered.new_id(part, name)
    st.session_state[_memory(field)] = _HandedOver(name, slug)
    autosave.keep(part, slug, make(slug, name), title=name, words=words)
    return slug


def _button(part: str, given: _HandedOver | None) -> str:
    """The key of the button: a second press, on its way while the first is worked off, is one of another button."""
    return f"add-{part}-go:{given.slug}" if given is not None and _is_settled(part, given) else f"add-{part}-go"


def _is_settled(part: str, given: _HandedOver) -> bool:
    """Whether nothing about the entry waits to be saved or decided."""
    here, spot = edit_buffer(), (part, given.slug)
    return spot not in here.unsaved and spot not in here.disagreements


def _as_name(typed: object) -> str:
    return one_line(str(typed or ""))[:MAX_LINE]


def _field(part: str) -> str:
    return f"add-{part}-name:{edit_buffer().assessment_id[:8]}"


def _memory(field: str) -> str:
    return f"{field}:given"

"""What pages and files of a workspace look like, for owners: chosen, looked at, kept, taken back."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import streamlit as st

from readiness.model.branding import BrandColours, Branding, Logo
from readiness.model.colours import Theme
from readiness.present import tokens
from readiness.services.house_style import HouseStyle, Shade, keep_style, shade, style_of_space, take_back
from readiness.ui import as_stored, components, imprint, logo_field, messages, state, unsent, uploads
from readiness.ui.safe import esc
from readiness.words import Message, said
from readiness.words.say import house_style as say

_LONGEST_NAME: Final = 60
_LONGEST_LINE: Final = 160
_FIELDS: Final = ("look-name", "look-line")
_CHOICES: Final = ("look-coloured", "look-light", "look-dark")
_LOGO: Final = "look-logo"
_NO_LOGO: Final = "look-without-logo"


def draw(space: str) -> None:
    """Choose a look with a preview of it; one press lets it stand, another takes it back."""
    components.section(said(say.TITLE), said(say.LEDE))
    stored = style_of_space(state.workspace(), space)
    as_stored.seen_first(_of(space), stored.version)
    name = unsent.line(said(say.NAME), stored.look.name, key=_key(_FIELDS[0], space), max_chars=_LONGEST_NAME)
    footer = unsent.line(said(say.LINE), stored.look.footer, key=_key(_FIELDS[1], space), max_chars=_LONGEST_LINE)
    colours, is_readable = _colours(stored.look, space)
    look = Branding(name=name, footer=footer, colours=colours, logo=_logo(stored.look, space))
    _preview(look)
    with st.container(key="look-ways", horizontal=True):
        label = say.KEEP if is_readable else say.KEEP_READABLE
        if st.button(said(label), key="look-keep", type="primary"):
            _keep(space, look, stored)
        if not stored.look.is_empty and st.button(said(say.TAKE_BACK), key="look-back"):
            _take_back(space, stored)


def _colours(before: Branding, space: str) -> tuple[BrandColours | None, bool]:
    """The colours in shades that can be read, and whether they were chosen so."""
    coloured = unsent.choice(
        lambda start: st.checkbox(said(say.OWN_COLOURS), start, key=_key(_CHOICES[0], space)),
        before.colours is not None,
        key=_key(_CHOICES[0], space),
    )
    if not coloured:
        return None, True
    start = before.colours or BrandColours(light=tokens.BLUE, dark=shade(tokens.BLUE, "dark").readable)
    with st.container(key="look-colours", horizontal=True):
        light = _colour(said(say.ON_LIGHT), start.light, _key(_CHOICES[1], space))
        dark = _colour(said(say.ON_DARK), start.dark, _key(_CHOICES[2], space))
    found: dict[Theme, Shade] = {"light": shade(light, "light"), "dark": shade(dark, "dark")}
    for theme, told in found.items():
        components.note(said(_check(theme, told)))
    colours = BrandColours(light=found["light"].readable, dark=found["dark"].readable)
    return colours, all(each.is_readable for each in found.values())


def _colour(label: str, before: str, key: str) -> str:
    return unsent.choice(lambda start: st.color_picker(label, start, key=key), before, key=key)


def _check(theme: Theme, told: Shade) -> Message:
    contrast = Decimal(told.contrast)
    if told.is_readable:
        return say.light_is_good(contrast=contrast) if theme == "light" else say.dark_is_good(contrast=contrast)
    words = say.light_is_not if theme == "light" else say.dark_is_not
    return words(contrast=contrast, shade=told.readable)


def _logo(before: Branding, space: str) -> Logo | None:
    key = _key(_LOGO, space)
    given = logo_field.ask(key=key)
    components.note(said(say.LOGO_MADE_SAFE))
    without = st.session_state.get(_NO_LOGO) == space
    logo = given or (None if without else before.logo)
    if logo is not None and st.button(said(say.REMOVE_LOGO), key="look-no-logo"):
        st.session_state[_NO_LOGO] = space
        uploads.empty(key)
        st.rerun()
    return logo


def _preview(look: Branding) -> None:
    if look.is_empty:
        components.note(said(say.PREVIEW_EMPTY))
        return
    source = f"data:image/png;base64,{look.logo.png}" if look.logo is not None else ""
    shown = imprint.markup(look, source)
    sides = (("light", say.PREVIEW_LIGHT), ("dark", say.PREVIEW_DARK))
    parts = "".join(
        f'<div class="look-{theme}"><p class="kicker">{esc(said(words))}</p>{shown}</div>' for theme, words in sides
    )
    components.html(f'<div class="look-preview" role="group" aria-label="{esc(said(say.PREVIEW))}">{parts}</div>')


def _of(space: str) -> str:
    return f"look-{space}"


def _keep(space: str, look: Branding, stored: HouseStyle) -> None:
    if not as_stored.replace(
        _of(space),
        stored.version,
        lambda seen: keep_style(state.workspace(), space, look, expected_version=seen),
    ):
        return
    _begin_anew(space)
    messages.tell(said(say.KEPT))
    st.rerun()


def _take_back(space: str, stored: HouseStyle) -> None:
    if not as_stored.replace(
        _of(space), stored.version, lambda seen: take_back(state.workspace(), space, expected_version=seen)
    ):
        return
    _begin_anew(space)
    messages.tell(said(say.TAKEN_BACK))
    st.rerun()


def _begin_anew(space: str) -> None:
    """Let every field start from what is stored."""
    unsent.hand_in(*(_key(each, space) for each in _FIELDS))
    unsent.decide(*(_key(each, space) for each in _CHOICES))
    uploads.empty(_key(_LOGO, space))
    st.session_state.pop(_NO_LOGO, None)


def _key(field: str, space: str) -> str:
    return f"{field}-{space}"

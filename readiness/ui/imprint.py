"""Whose pages these are and whose questions: logo, name, line, contact, legal note, at the foot of pages and rooms."""

from __future__ import annotations

from typing import NoReturn

import streamlit as st

from readiness.model.branding import NO_BRANDING, Branding
from readiness.services.house_style import logo_name, style_of, style_of_space
from readiness.services.libraries import Library
from readiness.ui import address, components, run_memory, state
from readiness.ui.safe import esc
from readiness.ui.signing_in.settings import accounts
from readiness.words import said
from readiness.words.say import house_style
from readiness.words.say import shell as say

LOGO_ROUTE = "/assets/{fingerprint}/logo.png"
HOUSE_LOGO_ROUTE = "/assets/house/{name}/logo.png"
_LOOK = "look-of-this-run"


def draw(library: Library, assessment_id: str = "") -> None:
    """The lines; nothing where neither a workspace nor a pack says anything of itself."""
    house = look_of(assessment_id)
    branding, texts = library.questionnaire.branding, library.questionnaire.texts
    contact = esc(said(say.contact_contact(contact=texts.contact))) if texts.contact else ""
    pack_logo = address.prefix() + LOGO_ROUTE.format(fingerprint=library.fingerprint)
    foot = [markup(house, house_logo(house)), markup(branding, pack_logo, contact, esc(texts.legal))]
    if any(foot):
        components.html("".join(foot))


def draw_here() -> None:
    """The lines of the workspace in which somebody works, on pages that are about no assessment."""
    look = look_here()
    if not look.is_empty:
        components.html(markup(look, house_logo(look)))


def look_here() -> Branding:
    """The look of the workspace in which somebody works; an empty one without accounts."""
    if accounts() is None:
        return NO_BRANDING
    who = state.actor()
    return style_of_space(state.workspace(), who.workspace).look if who.workspace in who.roles else NO_BRANDING


def look_of(assessment_id: str) -> Branding:
    """The look of the workspace of an assessment that is on the screen; an empty one without accounts."""
    if not assessment_id or accounts() is None:
        return NO_BRANDING
    return run_memory.once(f"{_LOOK}-{assessment_id}", lambda: style_of(state.shared_workspace(), assessment_id))


def house_logo(look: Branding) -> str:
    """Where the logo of a workspace is fetched."""
    return address.prefix() + HOUSE_LOGO_ROUTE.format(name=logo_name(look))


def markup(look: Branding, logo_source: str, *more: str) -> str:
    """One look as markup, with `more` lines that are markup already; empty where there is nothing to say."""
    named = " ".join(filter(None, [f"<b>{esc(look.name)}</b>" if look.name else "", esc(look.footer)]))
    lines = [f"<p>{each}</p>" for each in (named, *more) if each]
    if not lines:
        return ""
    colours = ""
    if look.colours is not None:
        colours = f' style="--brand-light:{look.colours.light};--brand-dark:{look.colours.dark}"'
    logo = ""
    if look.logo is not None:
        logo = f'<img src="{logo_source}" alt="{esc(said(house_style.logo_of(name=look.name)))}">'
    return f'<div class="imprint"{colours}>{logo}<div>{"".join(lines)}</div></div>'


def end_page() -> NoReturn:
    """End a page that has no more to show; its foot stands below what it has shown."""
    draw(state.library(), state.current() or "")
    st.stop()

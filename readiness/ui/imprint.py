"""Whose questions an assessment has, at the foot of its pages and of a workshop's: logo, name, contact, legal note."""

from __future__ import annotations

from typing import NoReturn

import streamlit as st

from readiness.services.libraries import Library
from readiness.ui import address, components, state
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import shell as say

LOGO_ROUTE = "/assets/{fingerprint}/logo.png"


def draw(library: Library) -> None:
    """The line; nothing for questions that say nothing of themselves."""
    branding, texts = library.questionnaire.branding, library.questionnaire.texts
    named = " ".join(filter(None, [f"<b>{esc(branding.name)}</b>" if branding.name else "", esc(branding.footer)]))
    contact = esc(said(say.contact_contact(contact=texts.contact))) if texts.contact else ""
    lines = [f"<p>{each}</p>" for each in (named, contact, esc(texts.legal)) if each]
    if not lines:
        return
    look = ""
    if branding.colours is not None:
        look = f' style="--brand-light:{branding.colours.light};--brand-dark:{branding.colours.dark}"'
    logo = ""
    if branding.logo is not None:
        source = address.prefix() + LOGO_ROUTE.format(fingerprint=library.fingerprint)
        logo = f'<img src="{source}" alt="Logo of {esc(branding.name)}">'
    components.html(f'<div class="imprint"{look}>{logo}<div>{"".join(lines)}</div></div>')


def end_page() -> NoReturn:
    """End a page that has no more to show; its foot stands below what it has shown."""
    draw(state.library())
    st.stop()

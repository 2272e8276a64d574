"""A page to print: code, link and picture, with the promise made, in the language of the invitation."""

from __future__ import annotations

import streamlit as st

from readiness.present.group import invitations
from readiness.services.workshop_groups import name_in
from readiness.services.workshop_invitations import codes
from readiness.services.workshops import Held
from readiness.ui import components, state
from readiness.ui.safe import esc
from readiness.ui.workshop import links
from readiness.words import said
from readiness.words.say import workshop as say

_EVERYONE = "everyone"


def draw(held: Held) -> None:
    """One sheet for the group that the address names, else for the whole room."""
    wanted = st.query_params.get("group", _EVERYONE)
    code = next((each for each in codes(state.workspace(), held) if each.group == wanted), None)
    settings = held.settings
    promise = invitations.Promise(settings.language, settings.is_named, settings.least, settings.answer_by)
    told = invitations.sheet(promise)
    group = settings.group_by_id.get(wanted)
    if code is None or not code.is_open:
        components.heading(said(say.THIS_CODE_IS_CLOSED), said(say.OPEN_IT_AGAIN_THEN_PRINT))
        return
    called = "" if group is None else name_in(settings, state.library(), group.id, settings.language)
    name = f'<p class="kicker">{esc(called)}</p>' if called else ""
    by = f"<p>{esc(told.by)}</p>" if told.by else ""
    steps = "".join(f"<li>{esc(step)}</li>" for step in told.steps)
    components.html(
        f'<div class="sheet" lang="{settings.language}" dir="auto">{name}<h1>{esc(settings.title or told.title)}</h1>'
        f'{links.picture(code.code, settings.language)}<p class="code">{esc(links.spaced(code.code))}</p>'
        f'<p><span class="address">{esc(links.short_address())}</span></p>'
        f"<ol>{steps}</ol>{by}<p>{esc(told.promise)}</p></div>"
    )
    components.html(f'<p class="num noprint">{esc(said(say.PRINT_THIS_PAGE))}</p>')

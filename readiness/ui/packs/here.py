"""The questionnaires that are here, one row each, with what can be done with it."""

from __future__ import annotations

import streamlit as st

from readiness.present import pack_words
from readiness.services.packs import PackLine, PackList, UnreadPack, take_pack_away
from readiness.ui import components, state
from readiness.ui.home.moments import zone
from readiness.ui.safe import esc, md
from readiness.words import said
from readiness.words.say import packs as say

_ASKED = "pack-to-take-away"


def draw(packs: PackList, *, may_change: bool) -> None:
    """All of them; the buttons, and where each comes from, only for whoever may change them."""
    components.section(said(say.HERE_NOW))
    for line in packs.usable:
        _row(line, may_change=may_change)
    if may_change:
        for place, unread in enumerate(packs.unread):
            _unread(unread, place)


def _row(line: PackLine, *, may_change: bool) -> None:
    asked = line.library.questionnaire
    with st.container(key=f"row-pack-{line.library.fingerprint[:12]}", horizontal=True, vertical_alignment="center"):
        contents = pack_words.contents(asked, is_for_new=line.is_for_new)
        below = [contents, asked.about, _comes_from(line, may_change=may_change)]
        st.html(
            f'<div class="asm asm-one"><div class="asm-name"><h3>{esc(asked.title)}</h3>'
            + "".join(f"<p>{esc(each)}</p>" for each in below if each)
            + "</div></div>"
        )
        if may_change and line.origin == "brought":
            _button(line.library.fingerprint, said(say.title_and_version(title=asked.title, version=asked.version)))
    if st.session_state.get(_ASKED) == line.library.fingerprint:
        _ask(line.library.fingerprint, said(say.ask(title=asked.title, version=asked.version, uses=line.uses)))


def _unread(pack: UnreadPack, place: int) -> None:
    components.notice("problem", said(say.NOT_USED), said(say.has_mistakes(pack=pack.name)))
    with st.expander(md(said(say.wrong_with(pack=pack.name))), key=f"fold-pack-{place}"):
        for sentence in pack.sentences:
            st.markdown(md(sentence))
        if pack.fingerprint:
            _button(pack.fingerprint, pack.name)
    if pack.fingerprint and st.session_state.get(_ASKED) == pack.fingerprint:
        _ask(pack.fingerprint, said(say.ask_unread(pack=pack.name)))


def _button(fingerprint: str, name: str) -> None:
    if st.button(md(said(say.take_away(pack=name))), key=f"take-away-{fingerprint[:12]}", type="tertiary"):
        st.session_state[_ASKED] = fingerprint
        st.session_state["take-away-asked"] = True


def _ask(fingerprint: str, question: str) -> None:
    if components.ask_first("take-away", question, said(say.TAKE_IT_AWAY)):
        take_pack_away(state.workspace(), fingerprint)
    if not st.session_state.get("take-away-asked"):
        st.session_state.pop(_ASKED, None)
        st.rerun()


def _comes_from(line: PackLine, *, may_change: bool) -> str:
    if not may_change:
        return ""
    if line.brought_at is not None:
        came = say.came_on(day=line.brought_at.astimezone(zone()).date(), file=line.source)
    else:
        came = say.came_by_setting(place=line.source) if line.source else say.CAME_WITH_THE_APP
    return f"{said(came)} {said(say.uses(uses=line.uses))}"

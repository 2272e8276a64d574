"""The questionnaires that are here, one row each, with what can be done with it."""

from __future__ import annotations

import streamlit as st

from readiness.present import pack_words
from readiness.present.phrases import day
from readiness.services.packs import PackLine, PackList, UnreadPack, take_pack_away
from readiness.ui import components, state
from readiness.ui.home.moments import zone
from readiness.ui.safe import esc, md

_ASKED = "pack-to-take-away"


def draw(packs: PackList, *, may_change: bool) -> None:
    """All of them; the buttons, and where each comes from, only for whoever may change them."""
    components.section("Here now")
    for line in packs.usable:
        _row(line, may_change=may_change)
    if may_change:
        for unread in packs.unread:
            _unread(unread)


def _row(line: PackLine, *, may_change: bool) -> None:
    asked = line.library.questionnaire
    with st.container(key=f"row-pack-{line.library.fingerprint[:12]}", horizontal=True, vertical_alignment="center"):
        version = f"Version {asked.version}" + ("" if line.is_for_new else ", not offered for new assessments")
        below = [f"{version}: {pack_words.contents(asked)}.", asked.about, _comes_from(line, may_change=may_change)]
        st.html(
            f'<div class="asm asm-one"><div class="asm-name"><h3>{esc(asked.title)}</h3>'
            + "".join(f"<p>{esc(each)}</p>" for each in below if each)
            + "</div></div>"
        )
        if may_change and line.origin == "brought":
            _button(line.library.fingerprint, f"{asked.title}, version {asked.version}")
    if st.session_state.get(_ASKED) == line.library.fingerprint:
        _ask(line.library.fingerprint, pack_words.taking_away(asked.title, asked.version, line.uses))


def _unread(pack: UnreadPack) -> None:
    components.notice("problem", "A questionnaire is not used", f"{pack.name} has mistakes. The others can be used.")
    with st.expander(f"What is wrong with {md(pack.name)}"):
        for sentence in pack.sentences:
            st.markdown(md(sentence))
        if pack.fingerprint:
            _button(pack.fingerprint, pack.name)
    if pack.fingerprint and st.session_state.get(_ASKED) == pack.fingerprint:
        _ask(pack.fingerprint, f"{pack.name} leaves this app. Assessments that have it keep it. Go on?")


def _button(fingerprint: str, name: str) -> None:
    if st.button(f"Take away {md(name)}", key=f"take-away-{fingerprint[:12]}", type="tertiary"):
        st.session_state[_ASKED] = fingerprint
        st.session_state["take-away-asked"] = True


def _ask(fingerprint: str, question: str) -> None:
    if components.ask_first("take-away", question, "Take it away"):
        take_pack_away(state.workspace(), fingerprint)
    if not st.session_state.get("take-away-asked"):
        st.session_state.pop(_ASKED, None)
        st.rerun()


def _comes_from(line: PackLine, *, may_change: bool) -> str:
    if not may_change:
        return ""
    if line.brought_at is not None:
        came = f"Brought on {day(line.brought_at.astimezone(zone()).date())} as {line.source}."
    else:
        came = f"Named when the app was started: {line.source}." if line.source else "Comes with the app."
    return f"{came} {pack_words.uses_words(line.uses)}"

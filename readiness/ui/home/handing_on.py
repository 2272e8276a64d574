"""Handing an assessment over to another workspace, in its panel: for owners who may begin something elsewhere too."""

from __future__ import annotations

from typing import Final

import streamlit as st

from readiness.model.base import one_line
from readiness.services.moving import hand_over_to, spaces_that_take_in
from readiness.services.records import Summary
from readiness.ui import as_stored, components, messages, state, unsent
from readiness.ui.safe import md
from readiness.ui.signing_in.settings import accounts
from readiness.words import said
from readiness.words.say import spaces as say

_ASKED: Final = "hand-over"


def draw(row: Summary, typed: str, *, field: str) -> bool:
    """Choose a workspace, and be asked first; whether it was handed over.

    `typed` is what stands in the `field` for its name: its row goes, so a name that nobody has stored goes with it.
    """
    if accounts() is None or not state.may_begin("erase"):
        return False
    here = state.actor().workspace
    names = {each.id: one_line(each.name) for each in spaces_that_take_in(state.workspace()) if each.id != here}
    if not names:
        return False
    key = f"hand-over-{row.id}"
    with st.container(key="hand-over", horizontal=True, vertical_alignment="bottom"):
        chosen = unsent.choice(lambda start: _choose(names, start, key), next(iter(names)), key=key, options=names)
        if st.button(said(say.HAND_OVER), key=f"hand-over-now-{row.id}"):
            st.session_state[f"{_ASKED}-asked"] = row.id, chosen
            st.rerun()
    asked = st.session_state.get(f"{_ASKED}-asked")
    if not isinstance(asked, tuple) or asked[0] != row.id or asked[1] not in names:
        return False
    name = names[asked[1]]
    renamed = one_line(typed) if one_line(typed) != one_line(row.name) else ""
    question = said(say.ask(assessment=row.name, workspace=name))
    besides = said(say.is_renamed_too(name=renamed)) if renamed else ""
    if not components.ask_first(_ASKED, question, said(say.ASK_YES), besides=besides):
        return False
    if not as_stored.replace(field, row.name, lambda seen: _hand_over(row, asked[1], renamed, seen)):
        return False
    messages.tell(md(said(say.done(workspace=name))))
    return True


def _hand_over(row: Summary, space: str, renamed: str, seen: str) -> None:
    if renamed:
        state.workspace().rename(row.id, renamed, replaces=seen)
    hand_over_to(state.workspace(), row.id, space)


def _choose(names: dict[str, str], start: str, key: str) -> str:
    chosen = st.selectbox(
        said(say.TO_WHICH), list(names), index=list(names).index(start), format_func=names.__getitem__, key=key
    )
    return chosen or start

"""How long the votes of workshops are kept, for owners."""

from __future__ import annotations

from typing import Final

import streamlit as st

from readiness.services.retention import DAYS, keep_votes, votes_days
from readiness.ui import as_stored, components, messages, state, unsent
from readiness.ui.refusals import is_done
from readiness.words import said
from readiness.words.say import retention as say

_FIELD: Final = "votes-days"
_ASKED: Final = "votes"
_FOR_GOOD: Final = "0"


def draw(space: str) -> None:
    """Choose it; asked first where something would be removed."""
    components.section(said(say.TITLE), said(say.LEDE))
    now = votes_days(state.workspace(), space)
    offered = [_FOR_GOOD, *(str(each) for each in sorted({*DAYS, *([] if now is None else [now])}))]
    before = _FOR_GOOD if now is None else str(now)
    key = as_stored.follow(f"{_FIELD}-{space}", before, _in_words)
    with st.container(key="votes", horizontal=True, vertical_alignment="bottom"):
        chosen = unsent.choice(lambda start: _choose(offered, start, key), before, key=key, options=offered)
        is_pressed = st.button(said(say.KEEP), key=as_stored.key_of("votes-now", before))
    if is_pressed and chosen != _FOR_GOOD:
        st.session_state[f"{_ASKED}-asked"] = space, int(chosen), now
        st.rerun()
    if is_pressed:
        _keep(space, None, replaces=now)
    asked = st.session_state.get(f"{_ASKED}-asked")
    if not isinstance(asked, tuple) or asked[0] != space:
        return
    if components.ask_first(_ASKED, said(say.ask(days=asked[1])), said(say.ASK_YES)):
        _keep(space, asked[1], replaces=asked[2])


def _keep(space: str, days: int | None, *, replaces: int | None) -> None:
    # A question about another number of days is no longer open.
    st.session_state.pop(f"{_ASKED}-asked", None)
    if not is_done(lambda: keep_votes(state.workspace(), space, days, replaces=replaces)):
        return
    as_stored.stored_here(f"{_FIELD}-{space}")
    messages.tell(said(say.KEPT))
    st.rerun()


def _choose(offered: list[str], start: str, key: str) -> str:
    chosen = st.selectbox(
        said(say.LABEL),
        offered,
        index=offered.index(start),
        format_func=_in_words,
        key=key,
    )
    return chosen or start


def _in_words(days: str) -> str:
    return said(say.FOR_GOOD) if days == _FOR_GOOD else said(say.days(days=int(days)))

"""An assessment that only had a link: whoever came by it and has a workspace may take it there."""

from __future__ import annotations

from typing import Final

import streamlit as st

from readiness.model.base import one_line
from readiness.services.accounts import HOME, Accounts
from readiness.services.moving import claim, spaces_that_take_in
from readiness.ui import components, messages, state, unsent
from readiness.ui.refusals import is_done
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import spaces as say

_SPACE: Final = "claim-space"
_ASKED: Final = "claim"


def offer(accounts: Accounts, assessment_id: str) -> None:
    """Say that it has no workspace of theirs, and offer to take it into one."""
    person = state.workspace_for(st.context.cookies)
    names = {each.id: one_line(each.name) for each in spaces_that_take_in(person) if each.id != HOME}
    if not names:
        return
    components.notice("info", said(say.ONLY_A_LINK), said(say.ONLY_A_LINK_MEND))
    chosen = next(iter(names))
    with st.container(key="claim", horizontal=True, vertical_alignment="bottom"):
        if len(names) > 1:
            chosen = unsent.choice(lambda start: _choose(names, start), chosen, key=_SPACE, options=names)
        label = said(say.TAKE_IT) if len(names) > 1 else md(said(say.take_into(workspace=names[chosen])))
        if st.button(label, key="claim-now"):
            st.session_state[f"{_ASKED}-asked"] = assessment_id, chosen
            st.rerun()
    asked = st.session_state.get(f"{_ASKED}-asked")
    if not isinstance(asked, tuple) or asked[0] != assessment_id or asked[1] not in names:
        return
    name = names[asked[1]]
    if components.ask_first(_ASKED, said(say.ask_claim(workspace=name)), said(say.ASK_YES_CLAIM)):
        if not is_done(lambda: claim(person, accounts, assessment_id, asked[1])):
            return
        messages.tell(md(said(say.done(workspace=name))))
        st.rerun()


def _choose(names: dict[str, str], start: str) -> str:
    chosen = st.selectbox(
        said(say.WHERE_TO), list(names), index=list(names).index(start), format_func=names.__getitem__, key=_SPACE
    )
    return chosen or start

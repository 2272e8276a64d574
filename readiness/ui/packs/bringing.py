"""A questionnaire of one's own, brought as a zip file."""

from __future__ import annotations

import streamlit as st

from readiness.present import pack_words
from readiness.services.packs import MOST_MEGABYTES, NewPack, bring_pack
from readiness.services.records import Refused
from readiness.ui import components, state, uploads
from readiness.words import said
from readiness.words.say import packs as say

_BROUGHT = "brought-pack"


def draw() -> None:
    """The place for the file, and every mistake in it as a sentence."""
    components.section(said(say.BRING_TITLE), said(say.BRING_LEDE))
    _tell()
    given = uploads.one(said(say.FILE), type=["zip"], max_upload_size=MOST_MEGABYTES, key="pack-file")
    if given is None or not st.button(said(say.BRING), key="pack-bring", type="primary"):
        return
    try:
        with st.spinner(said(say.READING)):
            brought = bring_pack(state.workspace(), given.getvalue(), given.name)
    except Refused as refused:
        components.notice("problem", refused.sentence, refused.mend)
        if refused.problems != (refused.sentence,):
            components.table(["", said(say.WRONG)], list(enumerate(refused.problems, 1)), said(say.WRONG_IN_FILE))
        return
    st.session_state[_BROUGHT] = brought
    uploads.empty("pack-file")
    st.rerun()


def _tell() -> None:
    """What came in with the last press."""
    brought = st.session_state.pop(_BROUGHT, None)
    if not isinstance(brought, NewPack):
        return
    asked = brought.library.questionnaire
    components.notice("info", said(say.BROUGHT), pack_words.brought_words(asked.title, asked.version, brought.earlier))
    if brought.hints:
        components.table(["", said(say.HINTS)], list(enumerate(brought.hints, 1)), said(say.HINTS))

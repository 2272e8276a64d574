"""A questionnaire of one's own, brought as a zip file."""

from __future__ import annotations

import streamlit as st

from readiness.present import pack_words
from readiness.services.packs import MOST_MEGABYTES, NewPack, bring_pack
from readiness.services.records import Refused
from readiness.ui import components, state, uploads

_BROUGHT = "brought-pack"


def draw() -> None:
    """The place for the file, and every mistake in it as a sentence."""
    components.section(
        "Bring one of your own",
        "A zip file of a folder with questions and rules. In a terminal, “readiness new-pack ours” writes a small one "
        "to change, and “readiness check ours” finds its mistakes.",
    )
    _tell()
    given = uploads.one("A questionnaire as a zip file", type=["zip"], max_upload_size=MOST_MEGABYTES, key="pack-file")
    if given is None or not st.button("Check it and bring it", key="pack-bring", type="primary"):
        return
    try:
        with st.spinner("Reading and checking it"):
            brought = bring_pack(state.workspace(), given.getvalue(), given.name)
    except Refused as refused:
        components.notice("problem", refused.sentence, refused.mend)
        if refused.problems != (refused.sentence,):
            components.table(["", "What is wrong"], list(enumerate(refused.problems, 1)), "What is wrong in the file")
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
    components.notice("info", "It is here", pack_words.brought_words(asked.title, asked.version, brought.earlier))
    if brought.hints:
        components.table(
            ["", "What you may want to mend"], list(enumerate(brought.hints, 1)), "What you may want to mend"
        )

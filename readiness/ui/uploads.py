"""A file that somebody brings. Streamlit keeps it in the memory of one process: what a restart took away is told."""

from __future__ import annotations

from typing import Any

import streamlit as st
from streamlit.runtime.uploaded_file_manager import DeletedFile, UploadedFile

from readiness.ui import components
from readiness.words import said
from readiness.words.say import shell as say

_GENERATIONS = "generations-of-uploads"
_LOST = "lost-uploads"


def one(label: str, *, key: str, **more: Any) -> UploadedFile | None:
    """Ask for one file; None while there is none. `more` is that of `st.file_uploader`.

    A file that this process does not hold, because another one took it, makes room for the next try.
    """
    generation = _generations().get(key, 0)
    lost: set[str] = st.session_state.setdefault(_LOST, set())
    with st.container(key=key):
        given: UploadedFile | None = st.file_uploader(label, key=f"{key}-{generation}", **more)
    if isinstance(st.session_state.get(f"{key}-{generation}"), DeletedFile):
        lost.add(key)
        empty(key)
        st.rerun()
    if given is not None:
        lost.discard(key)
    elif key in lost:
        components.notice("problem", said(say.FILE_WAS_LOST_WHEN_CONNECTION), said(say.CHOOSE_IT_AGAIN_ALL_ELSE))
    return given


def empty(key: str) -> None:
    """Take the file out of its place: the next run draws it empty."""
    generations = _generations()
    # A new key makes an empty uploader; the old one would bring the file back.
    generations[key] = generations.get(key, 0) + 1


def _generations() -> dict[str, int]:
    """How often each place was emptied."""
    found: dict[str, int] = st.session_state.setdefault(_GENERATIONS, {})
    return found

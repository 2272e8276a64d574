"""Fields that show one stored value and a button that replaces it: they go with what is stored.

The browser keeps what such a field shows, and nobody can tell an old value there from a choice. So the key names the
value that was seen: once somebody else stores another one, the field begins anew with that, and a press that was meant
for the one before does nothing.
"""

from __future__ import annotations

from typing import Final

import streamlit as st

from readiness.ui import components, unsent
from readiness.words import said
from readiness.words.say import shell as say

_SEEN: Final = "as-stored-seen"
_FIRST: Final = "as-stored-first"


def key_of(field: str, stored: object) -> str:
    """The key of a field, or of the button beside it, that shows or replaces this value."""
    return f"{field}-{stored}"


def follow(field: str, stored: object) -> str:
    """The key of a field that is drawn now; says so if somebody else has stored another value since it was drawn."""
    seen: dict[str, str] = st.session_state.setdefault(_SEEN, {})
    key, before = key_of(field, stored), seen.get(field)
    if before is not None and before != key:
        unsent.decide(before)
        components.notice("info", said(say.CHANGED_BY_SOMEBODY), said(say.CHANGED_BY_SOMEBODY_MEND))
    seen[field] = key
    return key


def seen_first(field: str, stored: str | int) -> str | int:
    """What was stored when a field in which people type was drawn first: a press replaces that and nothing newer."""
    first: dict[str, str | int] = st.session_state.setdefault(_FIRST, {})
    return first.setdefault(field, stored)


def seen_now(field: str) -> None:
    """It was stored, or somebody was told that it had been changed: the next press replaces what is stored then."""
    st.session_state.setdefault(_FIRST, {}).pop(field, None)


def stored_here(field: str) -> None:
    """What was chosen in a field is stored: what is shown next is that."""
    seen: dict[str, str] = st.session_state.setdefault(_SEEN, {})
    if (key := seen.pop(field, None)) is not None:
        unsent.decide(key)

"""Lists of an assessment whose entries name themselves (people, problems): their order, adding, removing, undo."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from readiness.services.keeping import arrange, order_of
from readiness.services.records import StorageProblem, Unavailable
from readiness.ui import autosave, components, state
from readiness.ui.edit_buffer import edit_buffer
from readiness.ui.safe import md
from readiness.words import said
from readiness.words.say import shell as say

LONGEST_SLUG = 50


def entries(part: str) -> list[Any]:
    """The entries of a list in the order of the database; one that is not there stays behind the one before it.

    The list is as this tab has seen it until the run is over: edits of a table belong to its rows by number.
    """
    edit_buffer().whole.add(part)
    found = autosave.values(part)
    order = {key: place for place, key in enumerate(order_of(state.workspace(), state.required(), part))}
    places, last = {}, -1
    for key in found:
        places[key] = last = order.get(key, last)
    return sorted(found.values(), key=lambda each: places[each.id])


def new_id(part: str, name: str) -> str:
    """A slug made from `name` that no entry of the list has or ever had, as far as this tab has seen it."""
    taken = {key for (known, key), kept in edit_buffer().kept.items() if known == part and kept.version}
    return unique_slug(name, taken | set(autosave.values(part)), fallback=part)


def unique_slug(name: str, taken: Collection[str], *, fallback: str) -> str:
    """`name` as a slug of plain letters and digits; a number is added while it is taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_SLUG].strip("-") or fallback
    slug, number = base, 1
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug


def title(part: str, entry: Any) -> str:
    """What people call an entry; somebody may have left it without a name."""
    return entry.name or said(say.unnamed_part(part=part))


def remove(part: str, entry: Any) -> None:
    """Take an entry off its list and remember it, so that `offer_undo` can bring it back where it was."""
    if autosave.keep(part, entry.id, None, title=title(part, entry)):
        st.session_state[_memory(part)] = (state.required(), entry)


def offer_removal(part: str, label: str) -> None:
    """Every entry with a button that removes it, folded away under `label`."""
    with st.expander(label, key=f"fold-removal-{part}"):
        for entry in entries(part):
            with entry_row(part, entry):
                removal_button(part, entry)


def entry_row(part: str, entry: Any, name: str = "") -> DeltaGenerator:
    """A row that starts with the name of an entry, or with this one, as a context for its buttons."""
    row = st.container(key=f"entry-{part}-{entry.id}", horizontal=True, vertical_alignment="center")
    with row:
        st.markdown(md(name or title(part, entry)))
    return row


def removal_button(part: str, entry: Any) -> None:
    """A button that takes an entry off its list."""
    if st.button(said(say.REMOVE), key=f"remove-{part}-{entry.id}"):
        remove(part, entry)
        st.rerun()


def offer_undo(part: str) -> None:
    """After a removal: say what is gone, and offer to bring it back."""
    assessment_id, entry = st.session_state.get(_memory(part), ("", None))
    if entry is None or assessment_id != state.required():
        return
    with components.panel(f"gone-{part}"), st.container(key=f"gone-{part}-row", horizontal=True):
        name = title(part, entry)
        st.markdown(md(said(say.is_removed(name=name))))
        if st.button(said(say.BRING_BACK), key=f"gone-{part}-undo") and autosave.keep(
            part, entry.id, entry, title=name
        ):
            del st.session_state[_memory(part)]
            st.rerun()


def swap(part: str, one: str, other: str) -> StorageProblem | None:
    """Put each of two entries in the place of the other. Returns what kept it from happening, if anything did."""
    moved = {one: other, other: one}
    keys = [moved.get(entry.id, entry.id) for entry in entries(part)]
    try:
        arrange(state.workspace(), state.required(), part, keys)
    except Unavailable:
        raise
    except StorageProblem as problem:
        return problem
    return None


def _memory(part: str) -> str:
    return f"removed-{part}"

"""What came when it did not count any more, for whoever leads the room, under the promise made to those who gave it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readiness.model.disclosure import Disclosure
from readiness.model.workshop import LateNote
from readiness.services.workshop_room import Room
from readiness.services.workshop_seat import late_note
from readiness.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class LateNotes:
    """The notes about one thing. `shown` are those that may be shown, with the name of who gave it where all agreed."""

    kind: str
    about: str
    number: int
    shown: tuple[tuple[str, LateNote], ...]


def late_notes(workspace: Workspace, room: Room, *, sees_all: bool = True) -> tuple[LateNotes, ...]:
    """All of them, by what they are about.

    In a workshop without names, as many are needed as for any other answer before one is shown. Ideas are always there:
    they never carry a name. Without `sees_all`, only those on questions that the room has been shown, and ideas.
    """
    found: dict[tuple[str, str], list[tuple[str, LateNote]]] = {}
    is_named = room.held.settings.is_named
    names: Mapping[str, str] = (
        {person.id: person.name or "" for person in workspace.store.participants(room.held.id)} if is_named else {}
    )
    for entry in workspace.store.given(room.held.id, ("room",)):
        note = late_note(entry.key, entry.value)
        if note is not None and (sees_all or note.kind == "idea" or note.about in room.shown):
            name = "" if note.kind == "idea" else names.get(entry.owner, "")
            found.setdefault((note.kind, note.about), []).append((name, note))
    return tuple(
        LateNotes(kind, about, len(notes), tuple(sorted(_shown(kind, notes, room.disclosure), key=_by_name)))
        for (kind, about), notes in sorted(found.items())
    )


def _shown(kind: str, notes: Sequence[tuple[str, LateNote]], disclosure: Disclosure) -> Sequence[tuple[str, LateNote]]:
    return notes if kind == "idea" else disclosure.shown(notes)


def _by_name(note: tuple[str, LateNote]) -> tuple[str, str]:
    """An order that tells nothing about who came when."""
    return note[0], note[1].given

"""What came when it did not count any more, for whoever leads the room, under the promise made to those who gave it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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


def late_notes(workspace: Workspace, room: Room) -> tuple[LateNotes, ...]:
    """All of them, by what they are about.

    In a workshop without names, as many are needed as for any other answer before one is shown. Ideas are always there:
    they never carry a name.
    """
    found: dict[tuple[str, str], list[tuple[str, LateNote]]] = {}
    is_named = room.held.settings.is_named
    names: Mapping[str, str] = (
        {person.id: person.name or "" for person in workspace.store.participants(room.held.id)} if is_named else {}
    )
    for entry in workspace.store.given(room.held.id, ("room",)):
        note = late_note(entry.key, entry.value)
        if note is not None:
            name = "" if note.kind == "idea" else names.get(entry.owner, "")
            found.setdefault((note.kind, note.about), []).append((name, note))
    return tuple(
        LateNotes(kind, about, len(notes), _may_be_shown(notes, 1 if kind == "idea" else room.threshold))
        for (kind, about), notes in sorted(found.items())
    )


def _may_be_shown(notes: Sequence[tuple[str, LateNote]], least: int) -> tuple[tuple[str, LateNote], ...]:
    """In an order that tells nothing about who came when."""
    return tuple(sorted(notes, key=lambda each: (each[0], each[1].given))) if len(notes) >= least else ()

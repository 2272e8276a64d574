"""What one seat of a workshop gave, read at one moment, and one step of it at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Self

from readiness.content.library import Library
from readiness.model.actor import Actor
from readiness.model.response import Organization
from readiness.services.workshop_room import Room, read_room
from readiness.services.workshops import Held, held_of, must_take
from readiness.services.workspace import Workspace
from readiness.storage.records import Entry
from readiness.storage.workshop_records import Participant

CONSENT = "consent"


@dataclass(frozen=True)
class OwnEntries:
    """The entries of one person in one workshop, and the room as it was then. Nothing of anybody else."""

    workspace: Workspace
    person: Participant
    held: Held

    @cached_property
    def library(self) -> Library:
        """The questions and rules of the assessment that this is a seat in."""
        return self.workspace.library_of(self.held.assessment_id)

    @cached_property
    def sector(self) -> str:
        """What was told of the sector of the organization, for examples; empty where the questions have none."""
        if not self.library.questionnaire.sectors:
            return ""
        told = self.workspace.store.nouns_of_part("organization", (self.held.assessment_id,))
        about = told.get(self.held.assessment_id, {}).get("organization")
        return about.sector if isinstance(about, Organization) else ""

    @cached_property
    def _own(self) -> Mapping[tuple[str, str], object]:
        return {(entry.part, entry.key): entry.value for entry in self._entries}

    @cached_property
    def _entries(self) -> tuple[Entry, ...]:
        parts = ("vote-1", "vote-2", "problem-vote", "proposal", "room")
        return tuple(self.workspace.store.entries(self.held.assessment_id, owner=self.person.id, parts=parts))

    @cached_property
    def room(self) -> Room:
        """What the room has been shown."""
        return read_room(self.workspace, self.held)

    @property
    def must_agree(self) -> bool:
        """Whether this person has yet to agree that answers are shown with names."""
        return self.held.settings.is_named and ("room", CONSENT) not in self._own

    @contextmanager
    def _at_work(self) -> Iterator[Self]:
        """The seat as it is within one step: while it lasts, nobody can begin to show answers or end a vote."""
        with self.workspace.change() as change:
            now = held_of(change.store.hold_workshop(self.held.id, with_others=True))
            must_take(now)
            yield type(self)(change.acting_as(Actor(kind="seat", id=self.person.id)), self.person, now)
        for read_before in ("_entries", "_own", "room"):
            self.__dict__.pop(read_before, None)

    def _put(self, part: str, key: str, value: object) -> None:
        self.workspace.store.put(
            self.held.assessment_id, part, key, value, at=self.workspace.now(), owner=self.person.id
        )

"""A workspace in memory and a room full of people, for tests of workshops."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from readiness.content.library import Library, load_library
from readiness.model.actor import LOCAL_USER
from readiness.model.response import Given
from readiness.model.workshop import WorkshopSettings
from readiness.model.workshop_group import WorkshopGroup
from readiness.services.workshop_entrance import join
from readiness.services.workshop_invitations import codes
from readiness.services.workshop_room import Room, begin_reveal, read_room
from readiness.services.workshop_seat import Seat, find_seat
from readiness.services.workshops import Held, open_workshop, read_workshop
from readiness.services.workspace import Workspace
from readiness.storage.store import open_store

VOTED_ON = "data-exist"
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Clock:
    """A clock that moves only when told to."""

    def __init__(self) -> None:
        self.moment = START

    def __call__(self) -> datetime:
        return self.moment

    def wait(self, minutes: int) -> None:
        self.moment += timedelta(minutes=minutes)


@cache
def library() -> Library:
    return load_library()


def a_workspace(url: str) -> Workspace:
    return Workspace(open_store(LOCAL_USER, url), library(), Clock())


def two_sides(*, is_named: bool = False, least: int = 4) -> WorkshopSettings:
    every = tuple(dimension.id for dimension in library().questionnaire.dimensions)
    return WorkshopSettings(
        groups=(
            WorkshopGroup(id="leaders", name="Leaders", sections=every, is_leading=True),
            WorkshopGroup(id="it", name="IT", sections=every),
        ),
        is_named=is_named,
        least=least,
    )


@dataclass
class Meeting:
    """A workshop of one assessment, and short ways to let people act in it."""

    workspace: Workspace
    assessment: str
    workshop: str

    @classmethod
    def opened(cls, workspace: Workspace, settings: WorkshopSettings | None = None) -> Meeting:
        here = workspace.start("Spring", "Northwind")
        return cls(workspace, here, open_workshop(workspace, here, settings or two_sides()).id)

    @property
    def held(self) -> Held:
        return read_workshop(self.workspace, self.assessment, self.workshop)

    @property
    def room(self) -> Room:
        return read_room(self.workspace, self.held)

    def code(self, group: str = "everyone") -> str:
        return next(each.code for each in codes(self.workspace, self.held) if each.group == group)

    def person(self, group: str = "it", name: str = "") -> str:
        """Let somebody join; return the token of their link."""
        return join(self.workspace, self.code(), "room", group=group, name=name).token

    def seat(self, token: str) -> Seat:
        found = find_seat(self.workspace, token)
        assert found is not None
        return found

    def answers(self, group: str, given: Mapping[str, Given], name: str = "") -> str:
        token = self.person(group, name)
        seat = self.seat(token)
        for question, level in given.items():
            seat.answer(question, level)
        return token

    def votes(self, question: str, levels: Iterable[Given], group: str = "it") -> list[str]:
        """One new person for each answer to one question."""
        return [self.answers(group, {question: level}) for level in levels]

    def reveal(self) -> Room:
        return begin_reveal(self.workspace, self.held)


def four_have_voted(workspace: Workspace) -> Meeting:
    """A workshop in which four people have voted on one question."""
    made = Meeting.opened(workspace)
    made.votes(VOTED_ON, range(4))
    return made

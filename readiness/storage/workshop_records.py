"""What the store answers with of workshops: codes, seats, and the ways into them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Workshop:
    """A workshop. `settings` are JSON values of the pages; `version` counts changes of settings and state.

    `organization` is that of its assessment where one workshop is read by itself, else empty.
    """

    id: str
    assessment_id: str
    settings: Any
    state: str
    version: int
    created_at: datetime
    organization: str = ""


@dataclass(frozen=True, slots=True)
class JoinCode:
    """The code with which a group of a workshop joins."""

    group: str
    code: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who was invited or has joined; `name` is None in an anonymous workshop.

    `is_invited` tells that a personal link was made for this seat.
    """

    id: str
    workshop_id: str
    assessment_id: str
    group: str
    name: str | None
    joined_at: datetime | None
    last_seen: datetime | None
    is_invited: bool = False


@dataclass(frozen=True, slots=True)
class PersonalLink:
    """What an invitation carries: whoever opens it first gets the seat. It is stored only as a hash."""

    participant_id: str
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Admission:
    """What a participant needs to come back. Both secrets are stored only as hashes and cannot be shown again."""

    participant_id: str
    token: str = field(repr=False)
    return_code: str = field(repr=False)

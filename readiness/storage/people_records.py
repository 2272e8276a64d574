"""What the store answers with of people who sign in, and of the workspaces that they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache

from readiness.model.actor import MemberRole
from readiness.model.event import EventKind
from readiness.storage.tables import HOME
from readiness.words import offered, said
from readiness.words.language import words_of
from readiness.words.say import storage as say

_UNNAMED = frozenset({"", "Home"})


@cache
def names_of_home() -> frozenset[str]:
    """What the workspace that every installation has is called in each language that there is, in small letters."""
    return frozenset(words_of(each).text(say.HOME_NAME).casefold() for each in offered.all_known())


@dataclass(frozen=True, slots=True)
class BegunSignIn:
    """What must come back from a sign-in service, and the path of the app to which it then leads."""

    provider: str
    nonce: str
    verifier: str
    leads_to: str


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody who has signed in, as the sign-in service called them last; name and address are for people to read."""

    id: str
    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Space:
    """What users call a workspace; the name of the one that every installation has is said, not stored."""

    id: str
    name: str

    @classmethod
    def of(cls, workspace_id: str, name: str) -> Space:
        """The one of a row. Earlier versions stored the name of the first one in English."""
        return cls(workspace_id, said(say.HOME_NAME) if workspace_id == HOME and name in _UNNAMED else name)


@dataclass(frozen=True, slots=True)
class InvitedTo:
    """What whoever holds an invitation is told of it."""

    space: Space
    role: MemberRole


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who belongs to a workspace."""

    person_id: str
    name: str
    email: str
    role: MemberRole


@dataclass(frozen=True, slots=True)
class SpaceEvent:
    """What somebody did in a workspace.

    `by` is the name of a person, empty for one who was forgotten, or the kind of actor that is none; `by_person` tells
    which, since a person may be called as a kind is. `by_link` tells that a link to edit let them do it. `person` is to
    whom it was done; `about` is a role or the name of a file.
    """

    at: datetime
    by: str
    by_person: bool
    kind: EventKind
    assessment: str
    person: str
    about: str
    by_link: bool = False


@dataclass(frozen=True, slots=True)
class Invited:
    """An invitation into a workspace; `used_by` is the id of the person who joined by it.

    `meant_for` is what whoever made it wrote of whom it is for.
    """

    token_hash: str
    role: MemberRole
    made_by: str
    ends_at: datetime
    used_by: str | None
    revoked_at: datetime | None
    meant_for: str

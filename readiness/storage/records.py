"""What the store answers with: small frozen records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from readiness.model.actor import MemberRole
from readiness.model.assessment import Assessment
from readiness.model.event import EventKind
from readiness.model.figures import Figures

ChangeKind = Literal["written", "conflict", "undone", "imported"]

Reach = tuple[str, str | None]
"""A part and one of its keys; or a part with all its keys (None)."""


@dataclass(frozen=True, slots=True)
class KeptPack:
    """Questions and rules as an assessment keeps them; `content` is what the services make them of again."""

    fingerprint: str
    questionnaire: str
    version: str
    content: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BroughtPack:
    """A pack that somebody brought in the app: its name and version, the name of the file, and when that was."""

    fingerprint: str
    questionnaire: str
    version: str
    file: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """Where one value is kept. `owner` is empty for the assessment itself, else a participant's or workshop's id."""

    assessment_id: str
    part: str
    key: str
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """The value is stored, as this version of its entry.

    `change` is its number in the audit trail and `at` the time of it; `before` is when the assessment had changed last
    until then. All three are None if the same value stood there already, or if the value is a participant's.
    """

    version: int
    change: int | None = field(default=None, compare=False)
    at: datetime | None = field(default=None, compare=False)
    before: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody else changed the entry first: theirs stands, ours is kept in the history as change `ours`."""

    theirs: Any
    theirs_version: int
    theirs_at: datetime
    theirs_by: str
    ours: int


@dataclass(frozen=True, slots=True)
class Write:
    """One of several values to store together; see `Entries.put` for `expected_version`."""

    part: str
    key: str
    value: object
    expected_version: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored value as JSON values; None if it was deleted. Versions count from 1."""

    owner: str
    part: str
    key: str
    value: Any
    version: int
    position: int
    changed_at: datetime
    changed_by: str


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the audit trail. A value that lost a conflict has the kind "conflict" and the version that won."""

    id: int
    owner: str
    part: str
    key: str
    value: Any
    version: int
    at: datetime
    by: str
    kind: ChangeKind
    undoes: int | None


@dataclass(frozen=True, slots=True)
class LastChange:
    """Where the newest change that was not taken back yet was made, its number and the version it gave the value."""

    id: int
    part: str
    key: str
    version: int


@dataclass(frozen=True, slots=True)
class Summary:
    """An assessment in the list. `completeness` is a share 0-1; it and `phase` are None until it was assessed.

    `imported_at` is when it came in from a file, None if it was made here. `state` rises with every change of something
    that results or reports rest on. Its days are those of `time_zone`. `pack` is the
    fingerprint of the questions and rules it was made with, `pack_version` their version; None if none was noted.
    `concluded` is the `state` that `phase` and `completeness` follow from, an older one once something was changed.
    """

    id: str
    name: str
    organization: str
    questionnaire: str
    starts_on: date
    created_at: datetime
    changed_at: datetime
    deleted_at: datetime | None
    phase: int | None
    completeness: float | None
    imported_at: datetime | None
    state: int
    time_zone: str
    pack: str | None = None
    pack_version: str | None = None
    concluded: int | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which assessments the portfolio shows. None chooses all; phase 0 is "not known for certain", sector "" untold.

    `is_missing` chooses those without figures of their newest state; no sector and no phase is known of them.
    """

    text: str = ""
    sector: str | None = None
    tag: str | None = None
    phase: int | None = None
    is_archived: bool = False
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class OverviewOrder:
    """What the portfolio is sorted by: one of `portfolio.ORDERS`, or a name of `portfolio.by_score`."""

    by: str = "changed"
    is_falling: bool = True


@dataclass(frozen=True, slots=True)
class Overview:
    """A row of the portfolio. `figures` is None until worked out; `is_current`: they are of its newest `state`.

    `edition` names the content and rules that they were concluded with. Its days are those of `time_zone`.
    """

    id: str
    name: str
    organization: str
    questionnaire: str
    pack: str | None
    pack_version: str | None
    changed_at: datetime
    archived_at: datetime | None
    state: int
    time_zone: str
    tags: tuple[str, ...]
    figures: Figures | None
    is_current: bool
    edition: str | None


@dataclass(frozen=True, slots=True)
class NotConcluded:
    """An assessment whose newest `state` has no figures, with what it notes of its content."""

    id: str
    state: int
    questionnaire: str
    pack: str | None
    pack_version: str | None


@dataclass(frozen=True, slots=True)
class ConcludedBy:
    """What assessments note of their content, and the content and rules by which their figures were concluded."""

    questionnaire: str
    pack: str | None
    pack_version: str | None
    edition: str


@dataclass(frozen=True, slots=True)
class PhaseCounts:
    """How many assessments are in each phase, of how many that is not certain, and how many have no figures."""

    by_phase: Mapping[int, int]
    unsure: int
    missing: int


@dataclass(frozen=True, slots=True)
class MadeUntold:
    """A model or person of whom an upgrade made some facts "not told", as long as nobody has looked at them since."""

    part: str
    name: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """An assessment as it is stored, with the version of each entry by (part, key).

    `notes` tell what could not be used, `made_untold` what an upgrade made "not told".
    """

    assessment: Assessment
    versions: Mapping[tuple[str, str], int]
    notes: tuple[str, ...] = ()
    made_untold: tuple[MadeUntold, ...] = ()


@dataclass(frozen=True, slots=True)
class SnapshotLine:
    """A snapshot in the list, without its content."""

    id: str
    taken_at: datetime
    label: str
    reason: str
    phase: int | None


@dataclass(frozen=True, slots=True)
class Workshop:
    """A workshop. `settings` are JSON values of the pages; `version` counts changes of settings and state."""

    id: str
    assessment_id: str
    settings: Any
    state: str
    version: int
    created_at: datetime


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


@dataclass(frozen=True, slots=True)
class BegunSignIn:
    """What must come back from a sign-in service, and the path of the app to which it then leads."""

    provider: str
    nonce: str
    verifier: str
    leads_to: str


@dataclass(frozen=True, slots=True)
class Known:
    """How a person is called, as the sign-in service told it last; both for people to read."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody who has signed in, as the sign-in service called them last."""

    id: str
    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Space:
    """What users call a workspace."""

    id: str
    name: str


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

    `by` is the name of a person, empty for one who was forgotten, or the kind of actor that is none. `person` is to
    whom it was done; `about` is a role or the name of a file.
    """

    at: datetime
    by: str
    kind: EventKind
    assessment: str
    person: str
    about: str


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


@dataclass(frozen=True, slots=True)
class Share:
    """A link to a page with results. `id` names it and opens nothing; `settings` is what it shows, as JSON.

    `meant_for` is what whoever made it wrote of whom it is for. `opened` counts how often it was looked at.
    """

    id: str
    assessment_id: str
    meant_for: str
    settings: str = field(repr=False)
    made_by: str
    made_at: datetime
    ends_at: datetime
    opened: int
    last_opened_at: datetime | None

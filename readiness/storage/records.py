"""What the store answers with of assessments, small and frozen: values and their changes, lines of the list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from readiness.model.assessment import Assessment

ChangeKind = Literal["written", "conflict", "undone", "imported"]

Reach = tuple[str, str | None]
"""A part and one of its keys; or a part with all its keys (None)."""


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

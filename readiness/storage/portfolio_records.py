"""What the store answers with of many assessments side by side: which are meant, their figures, what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from readiness.model.figures import Figures


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
class RowStanding:
    """A row of the portfolio without its figures: whether they are of its newest `state`, and by which `edition`."""

    id: str
    state: int
    questionnaire: str
    pack: str | None
    pack_version: str | None
    archived_at: datetime | None
    is_current: bool
    edition: str | None
    tags: tuple[str, ...]


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

"""What the store answers with of links for people without an account, and of the campaigns that send them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

GuestKind = Literal["answer", "edit"]
"""To answer questions and see nothing else, or to see and edit the whole assessment."""


@dataclass(frozen=True, slots=True)
class GuestLink:
    """A link by which somebody without an account answers or edits. `id` names it and opens nothing.

    `role` and `sections` say who is asked what. Before `opens_at` and from `ends_at` on nothing is taken. What was
    given is in the assessment once it was handed in. `sent_back` is why it has to be handed in again; `kept_at` is
    when it was kept as a snapshot.
    """

    id: str
    workspace_id: str
    assessment_id: str
    campaign_id: str | None
    kind: GuestKind
    role: str
    meant_for: str
    sections: str = field(repr=False)
    made_at: datetime
    opens_at: datetime
    ends_at: datetime
    opened: int
    last_opened_at: datetime | None
    handed_in_at: datetime | None
    sent_back: str
    kept_at: datetime | None

    @property
    def section_ids(self) -> tuple[str, ...]:
        """The slugs of the sections that are asked."""
        return tuple(self.sections.split())

    def is_open(self, at: datetime) -> bool:
        """Whether something is taken at a moment."""
        return self.opens_at <= at < self.ends_at


@dataclass(frozen=True, slots=True)
class Campaign:
    """One pack sent to many; `settings` are those of `model.campaign`, as JSON."""

    id: str
    workspace_id: str
    name: str
    settings: str = field(repr=False)
    opens_at: datetime
    ends_at: datetime
    made_at: datetime


@dataclass(frozen=True, slots=True)
class CampaignLine:
    """How far one link of a campaign is: how many questions have an answer, and when the last one was given.

    What was answered is not told.
    """

    link: GuestLink
    unit: str
    answered: int
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class NewLink:
    """One link that a campaign is to send: to the role of a unit, and for whom."""

    role: str
    sections: tuple[str, ...]
    meant_for: str = ""


@dataclass(frozen=True, slots=True)
class NewUnit:
    """One unit of a campaign that begins, and whom it asks."""

    name: str
    links: tuple[NewLink, ...]


@dataclass(frozen=True, slots=True)
class SentLink:
    """A link as it was made: its key is told only now."""

    unit: str
    role: str
    meant_for: str
    key: str = field(repr=False)

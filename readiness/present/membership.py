"""The words for workspaces: roles, and what somebody did."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final, Protocol

from readiness.model.actor import MemberRole
from readiness.model.event import EventKind
from readiness.present.phrases import day
from readiness.words import said
from readiness.words.say import sharing, spaces

ROLES: Final[dict[MemberRole, str]] = {
    "viewer": "Viewer",
    "facilitator": "Facilitator",
    "editor": "Editor",
    "owner": "Owner",
}
WHAT_ROLES_DO: Final[dict[MemberRole, str]] = {
    "viewer": "look at everything, and change nothing",
    "facilitator": "look at everything, and lead workshops",
    "editor": "answer, plan and hand over",
    "owner": "do everything, and see to the members",
}
_HOUSE: Final = "Whoever runs the app"
_FORGOTTEN: Final = "Somebody who was forgotten"


class Happened(Protocol):
    """What somebody did in a workspace; `by` is a name, or how the app calls whoever has none."""

    @property
    def at(self) -> datetime:
        """When."""

    @property
    def by(self) -> str:
        """Who."""

    @property
    def kind(self) -> EventKind:
        """What."""

    @property
    def assessment(self) -> str:
        """The name of the assessment, if it is about one that is still there."""

    @property
    def person(self) -> str:
        """The name of the person to whom it was done."""

    @property
    def about(self) -> str:
        """A role, the name of a file, a number of assessments or of days, or the name that an assessment had then."""


def who(event: Happened) -> str:
    """Who did it, for people to read."""
    if event.by in {"local-user", "command-line"}:
        return _HOUSE
    if event.by.startswith("link"):
        return "Somebody with the link"
    return event.by or _FORGOTTEN


def what(event: Happened) -> str:
    """What was done, as a whole sentence."""
    return _SENTENCES[event.kind](event)


def as_csv(events: Sequence[Happened]) -> bytes:
    """All of it as a table, with moments in UTC; a cell that a spreadsheet would take for a formula begins with '."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(["When (UTC)", "Who", "What"])
    for each in events:
        rows.writerow([f"{each.at:%Y-%m-%d %H:%M:%S}", _plain(who(each)), _plain(what(each))])
    return out.getvalue().encode("utf-8-sig")


def moment(at: datetime) -> str:
    """Day and time, as they are read in a list."""
    return f"{day(at.date())}, {at:%H:%M}"


def _plain(text: str) -> str:
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


def _role(event: Happened) -> str:
    return {str(role): name for role, name in ROLES.items()}.get(event.about, event.about).lower()


def _named(event: Happened) -> str:
    return f"“{event.assessment}”" if event.assessment else "an assessment that is no longer there"


def _some(event: Happened) -> str:
    return "one assessment" if event.about == "1" else f"{event.about} assessments"


def _shared(event: Happened) -> str:
    if not event.assessment:
        return said(sharing.SHARED_GONE)
    return said(sharing.shared(assessment=event.assessment, days=int(event.about)))


def _share_ended(event: Happened) -> str:
    return said(sharing.ended(assessment=event.assessment) if event.assessment else sharing.ENDED_GONE)


_SENTENCES: Final[dict[EventKind, Callable[[Happened], str]]] = {
    "founded": lambda _: "Made the workspace.",
    "invited": lambda event: f"Made an invitation for one {_role(event)}.",
    "withdrawn": lambda _: "Took an invitation back.",
    "joined": lambda event: f"Joined as {_role(event)}.",
    "role": lambda event: f"Made {event.person or _FORGOTTEN.lower()} {_role(event)}.",
    "removed": lambda event: f"Removed {event.person or _FORGOTTEN.lower()}.",
    "created": lambda event: f"Began {_named(event)}.",
    "deleted": lambda event: f"Deleted {_named(event)}.",
    "brought-back": lambda event: f"Brought {_named(event)} back.",
    "erased": lambda event: f"Removed {_some(event)} for good.",
    "exported": lambda event: f"Took {event.about} of {_named(event)} along.",
    "link-closed": lambda event: f"Closed the old link of {_named(event)}.",
    "shared": _shared,
    "share-ended": _share_ended,
    "handed-over": lambda event: said(spaces.handed_over(assessment=event.about)),
    "taken-over": lambda event: said(spaces.taken_over(assessment=event.about)),
    "claimed": lambda event: said(spaces.claimed(assessment=event.about)),
}

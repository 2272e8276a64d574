"""The words for workspaces: roles, and what somebody did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final, Protocol

from readiness.model.actor import MemberRole
from readiness.model.event import EventKind
from readiness.present import list_words
from readiness.present.comma_table import comma_table
from readiness.present.day_words import day
from readiness.words import Message, inside, said, said_all
from readiness.words.say import benchmark, campaigns, erasing, house_style, retention, sharing, spaces
from readiness.words.say import membership as say

ROLES: Final[dict[MemberRole, Message]] = {
    "viewer": say.VIEWER,
    "facilitator": say.FACILITATOR,
    "editor": say.EDITOR,
    "owner": say.OWNER,
}
WHAT_ROLES_DO: Final[dict[MemberRole, Message]] = {
    "viewer": say.PART_LOOK_AT_EVERYTHING_CHANGE_NOTHING,
    "facilitator": say.PART_LOOK_AT_EVERYTHING_LEAD_WORKSHOPS,
    "editor": say.PART_ANSWER_PLAN_HAND_OVER,
    "owner": say.PART_DO_EVERYTHING_SEE_MEMBERS,
}
_HOUSE: Final = say.WHOEVER_RUNS_APP
_FORGOTTEN: Final = say.SOMEBODY_WHO_WAS_FORGOTTEN


class Happened(Protocol):
    """What somebody did in a workspace; `by` is a name, or how the app calls whoever has none."""

    @property
    def at(self) -> datetime:
        """When."""

    @property
    def by(self) -> str:
        """Who."""

    @property
    def by_person(self) -> bool:
        """Whether `by` is the name of a person, whatever that says; otherwise it is the kind of actor."""

    @property
    def by_link(self) -> bool:
        """Whether that person was let by a link to edit."""

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
    if event.by_person:
        if event.by_link:
            return said(say.by_link(name=event.by) if event.by else say.FORGOTTEN_BY_LINK)
        return event.by or said(_FORGOTTEN)
    if event.by in {"local-user", "command-line"}:
        return said(_HOUSE)
    if event.by.startswith("link"):
        return said(say.SOMEBODY_WITH_LINK)
    if event.by.startswith(("guest", "respondent")):
        return said(campaigns.TRAIL_BY_LINK)
    return event.by or said(_FORGOTTEN)


def what(event: Happened) -> str:
    """What was done, as a whole sentence."""
    known = _SENTENCES.get(event.kind)
    return known(event) if known is not None else said(say.SOMETHING_THAT_A_NEWER_VERSION_KNOWS)


def as_csv(events: Sequence[Happened]) -> bytes:
    """All of it as a table, with moments in UTC; a cell that a spreadsheet would take for a formula begins with '."""
    rows = ([f"{each.at:%Y-%m-%d %H:%M:%S}", who(each), what(each)] for each in events)
    return comma_table([said(say.WHEN_UTC), said(say.WHO), said(say.WHAT)], rows)


def moment(at: datetime) -> str:
    """Day and time, as they are read in a list."""
    return f"{day(at.date())}, {at:%H:%M}"


def _role(event: Happened) -> str:
    return inside({str(role): name for role, name in said_all(ROLES).items()}.get(event.about, event.about))


def _named(event: Happened) -> str:
    return list_words.quoted(event.assessment) if event.assessment else said(say.PART_ASSESSMENT_NO_LONGER_THERE)


def _some(event: Happened) -> str:
    return said(say.PART_ONE_ASSESSMENT) if event.about == "1" else said(say.part_assessments(about=event.about))


def _shared(event: Happened) -> str:
    if not event.assessment:
        return said(sharing.SHARED_GONE)
    return said(sharing.shared(assessment=event.assessment, days=int(event.about)))


def _share_ended(event: Happened) -> str:
    return said(sharing.ended(assessment=event.assessment) if event.assessment else sharing.ENDED_GONE)


def _kept_votes(event: Happened) -> str:
    return said(retention.changed(days=int(event.about)) if event.about else retention.CHANGED_FOR_GOOD)


def _removed_votes(event: Happened) -> str:
    return said(retention.removed(assessment=event.assessment) if event.assessment else retention.REMOVED_GONE)


def _compared(event: Happened) -> str:
    if not event.assessment:
        return said(benchmark.CHANGED_GONE)
    return said((benchmark.left if event.about else benchmark.joined)(assessment=event.assessment))


def _lent(event: Happened) -> str:
    if not event.assessment:
        return said(campaigns.TRAIL_LENT_GONE)
    return said(campaigns.trail_lent(assessment=event.assessment, days=int(event.about)))


def _lent_ended(event: Happened) -> str:
    named = event.assessment
    return said(campaigns.trail_lent_ended(assessment=named) if named else campaigns.TRAIL_LENT_ENDED_GONE)


def _lent_renewed(event: Happened) -> str:
    named = event.assessment
    return said(campaigns.trail_lent_renewed(assessment=named) if named else campaigns.TRAIL_LENT_RENEWED_GONE)


def _sent_back(event: Happened) -> str:
    named = event.assessment
    return said(campaigns.trail_sent_back(assessment=named) if named else campaigns.TRAIL_SENT_BACK_GONE)


def _handed_in(event: Happened) -> str:
    named = event.assessment
    return said(campaigns.trail_handed_in(assessment=named) if named else campaigns.TRAIL_HANDED_IN_GONE)


_SENTENCES: Final[dict[EventKind, Callable[[Happened], str]]] = {
    "founded": lambda _: said(say.MADE_WORKSPACE),
    "invited": lambda event: said(say.made_invitation_one(role=_role(event))),
    "withdrawn": lambda _: said(say.TOOK_INVITATION_BACK),
    "joined": lambda event: said(say.joined(role=_role(event))),
    "role": lambda event: said(say.made(person=event.person or inside(said(_FORGOTTEN)), role=_role(event))),
    "removed": lambda event: said(say.removed(person=event.person or inside(said(_FORGOTTEN)))),
    "created": lambda event: said(say.began(named=_named(event))),
    "deleted": lambda event: said(say.deleted(named=_named(event))),
    "brought-back": lambda event: said(say.brought_back(named=_named(event))),
    "erased": lambda event: said(say.removed_good(some=_some(event))),
    "exported": lambda event: said(say.took_along(about=event.about, named=_named(event))),
    "link-closed": lambda event: said(say.closed_old_link(named=_named(event))),
    "shared": _shared,
    "share-ended": _share_ended,
    "handed-over": lambda event: said(spaces.handed_over(assessment=event.about)),
    "taken-over": lambda event: said(spaces.taken_over(assessment=event.about)),
    "retention": _kept_votes,
    "votes-removed": _removed_votes,
    "house-style": lambda event: said(house_style.REMOVED if event.about else house_style.CHANGED),
    "benchmark": _compared,
    "forgotten": lambda _: said(erasing.FORGOTTEN),
    "lent": _lent,
    "lent-ended": _lent_ended,
    "lent-renewed": _lent_renewed,
    "campaign": lambda event: said(campaigns.trail_begun(campaign=event.about)),
    "campaign-moved": lambda event: said(campaigns.trail_moved(campaign=event.about)),
    "campaign-ended": lambda event: said(campaigns.trail_ended(campaign=event.about)),
    "campaign-closed": lambda event: said(campaigns.trail_closed(campaign=event.about)),
    "campaign-removed": lambda event: said(campaigns.trail_removed(campaign=event.about)),
    "sent-back": _sent_back,
    "handed-in": _handed_in,
    "claimed": lambda event: said(spaces.claimed(assessment=event.about)),
}

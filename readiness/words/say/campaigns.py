"""The messages of campaigns.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message


def line_twice(*, number: int, text: str) -> Message:
    """Line {number}: “{text}” is in the list twice."""
    return Message("campaigns:line-twice", (number, text))


def line_too_long(*, number: int) -> Message:
    """Line {number} is longer than 150 characters."""
    return Message("campaigns:line-too-long", (number,))


def line_too_many(*, number: int) -> Message:
    """Line {number} names more people than are asked."""
    return Message("campaigns:line-too-many", (number,))


def line_no_name(*, number: int) -> Message:
    """Line {number} names no unit."""
    return Message("campaigns:line-no-name", (number,))


def too_many_units(*, most: int) -> Message:
    """There are more than {most} units. Make two campaigns of them."""
    return Message("campaigns:too-many-units", (most,))


NAME_IS_MISSING: Final = Message("campaigns:name-is-missing")
"""The campaign needs a name of at most 200 characters."""

NAME_IS_MISSING_MEND: Final = Message("campaigns:name-is-missing-mend")
"""Enter one."""

DAYS_MISSING: Final = Message("campaigns:days-missing")
"""Choose a first and a last day."""

DAYS_IN_ORDER: Final = Message("campaigns:days-in-order")
"""The last day comes before the first, or has passed."""

DAYS_MEND: Final = Message("campaigns:days-mend")
"""Choose other days."""

ROLES_WRONG: Final = Message("campaigns:roles-wrong")
"""Each person who is asked needs a name of their own and at least one section."""

ROLES_WRONG_MEND: Final = Message("campaigns:roles-wrong-mend")
"""Write a name and choose a section for each."""

NO_UNITS: Final = Message("campaigns:no-units")
"""No unit is named."""

NO_UNITS_MEND: Final = Message("campaigns:no-units-mend")
"""Write one a line."""

UNITS_WRONG: Final = Message("campaigns:units-wrong")
"""The list of units cannot be used as it is."""

NO_SUCH_CAMPAIGN: Final = Message("campaigns:no-such-campaign")
"""There is no such campaign."""

NO_SUCH_CAMPAIGN_MEND: Final = Message("campaigns:no-such-campaign-mend")
"""Choose one from the list."""

REASON_MISSING: Final = Message("campaigns:reason-missing")
"""Write why it goes back."""

REASON_MISSING_MEND: Final = Message("campaigns:reason-missing-mend")
"""It stands on top of their page."""

NOT_HANDED_IN: Final = Message("campaigns:not-handed-in")
"""It is not handed in."""

NOT_HANDED_IN_MEND: Final = Message("campaigns:not-handed-in-mend")
"""Only what was handed in can be sent back."""


def trail_begun(*, campaign: str) -> Message:
    """Made the campaign “{campaign}”."""
    return Message("campaigns:trail-begun", (campaign,))


def trail_ended(*, campaign: str) -> Message:
    """Closed or removed the campaign “{campaign}”."""
    return Message("campaigns:trail-ended", (campaign,))


def trail_sent_back(*, assessment: str) -> Message:
    """Sent “{assessment}” back to be answered again."""
    return Message("campaigns:trail-sent-back", (assessment,))


TRAIL_SENT_BACK_GONE: Final = Message("campaigns:trail-sent-back-gone")
"""Sent an assessment that is no longer there back to be answered again."""


def trail_handed_in(*, assessment: str) -> Message:
    """Handed in answers to “{assessment}”."""
    return Message("campaigns:trail-handed-in", (assessment,))


TRAIL_HANDED_IN_GONE: Final = Message("campaigns:trail-handed-in-gone")
"""Handed in answers to an assessment that is no longer there."""


def trail_lent(*, assessment: str, days: int) -> Message:
    """Made a link by which somebody edits or answers “{assessment}”, for {days} day. / Made a link by which…"""
    return Message("campaigns:trail-lent", (assessment, days))


TRAIL_LENT_GONE: Final = Message("campaigns:trail-lent-gone")
"""Made a link by which somebody edits or answers an assessment that is no longer there."""


def trail_lent_ended(*, assessment: str) -> Message:
    """Took back a link by which somebody edits or answers “{assessment}”."""
    return Message("campaigns:trail-lent-ended", (assessment,))


TRAIL_LENT_ENDED_GONE: Final = Message("campaigns:trail-lent-ended-gone")
"""Took back a link by which somebody edits or answers an assessment that is no longer there."""

TRAIL_BY_LINK: Final = Message("campaigns:trail-by-link")
"""Somebody with a link from a member"""

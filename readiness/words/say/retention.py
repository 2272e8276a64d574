"""The messages of retention.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message

TITLE: Final = Message("retention:title")
"""How long votes are kept"""

LEDE: Final = Message("retention:lede")
"""Votes are what each person gave in a workshop: answers, points, ideas, and who took part. The result of a…"""

LABEL: Final = Message("retention:label")
"""Once a result is in its assessment, keep the votes"""

FOR_GOOD: Final = Message("retention:for-good")
"""until somebody deletes the workshop"""


def days(*, days: int) -> Message:
    """for {days} day / for {days} days"""
    return Message("retention:days", (days,))


KEEP: Final = Message("retention:keep")
"""Keep it so"""


def ask(*, days: int) -> Message:
    """Votes of results that are older than {days} day are removed within an hour, for good, and the workshops with…"""
    return Message("retention:ask", (days,))


ASK_YES: Final = Message("retention:ask-yes")
"""Remove the votes after that time"""

KEPT: Final = Message("retention:kept")
"""It is kept so"""

CHANGED_MEANWHILE: Final = Message("retention:changed-meanwhile")
"""Somebody else has changed meanwhile how long votes are kept."""

CHANGED_MEANWHILE_MEND: Final = Message("retention:changed-meanwhile-mend")
"""Look at what stands there now, then choose once more."""

REFUSED_DAYS: Final = Message("retention:refused-days")
"""Votes are kept for 30, 90, 180 or 365 days, or until somebody deletes them."""

REFUSED_DAYS_MEND: Final = Message("retention:refused-days-mend")
"""Choose one of these."""


def changed(*, days: int) -> Message:
    """Let votes be kept for {days} day. / Let votes be kept for {days} days."""
    return Message("retention:changed", (days,))


CHANGED_FOR_GOOD: Final = Message("retention:changed-for-good")
"""Let votes be kept until somebody deletes them."""


def removed(*, assessment: str) -> Message:
    """Removed the votes of a workshop of “{assessment}” after their time."""
    return Message("retention:removed", (assessment,))


REMOVED_GONE: Final = Message("retention:removed-gone")
"""Removed the votes of a workshop after their time."""

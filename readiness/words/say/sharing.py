"""The messages of sharing.ftl. Written by tools/words.py from the English file, not by hand."""

from datetime import date
from typing import Final

from readiness.words.message import Message

TITLE: Final = Message("sharing:title")
"""Let somebody look, by a link"""

LEDE: Final = Message("sharing:lede")
"""A page to read, with what is chosen below for every file: the same sections, and names only if you tick them. It…"""

FOR_WHOM: Final = Message("sharing:for-whom")
"""For whom (a name, or a group)"""

HOW_LONG: Final = Message("sharing:how-long")
"""For how long"""


def days(*, days: int) -> Message:
    """{days} day / {days} days"""
    return Message("sharing:days", (days,))


MAKE: Final = Message("sharing:make")
"""Make a link"""

COPY_NOW: Final = Message("sharing:copy-now")
"""Copy it now, and pass it on: it can be shown only this once. It shows the results as they are when somebody…"""

REFUSED_DAYS: Final = Message("sharing:refused-days")
"""A link lasts 7, 30 or 90 days."""

REFUSED_DAYS_MEND: Final = Message("sharing:refused-days-mend")
"""Choose one of these."""

NOBODY: Final = Message("sharing:nobody")
"""No link to the results works at present."""

SOMEBODY: Final = Message("sharing:somebody")
"""Stands in the list instead of a name that was not written."""


def ends_never_opened(*, day: date) -> Message:
    """Ends on {day}. Nobody has opened it yet."""
    return Message("sharing:ends-never-opened", (day,))


def ends_opened(*, day: date, times: int, last: date) -> Message:
    """Ends on {day}. Opened once, on {last}. / Ends on {day}. Opened {times} times, the last time on {last}."""
    return Message("sharing:ends-opened", (day, times, last))


def take_back(*, whom: str) -> Message:
    """Take the link of {whom} back"""
    return Message("sharing:take-back", (whom,))


def take_back_unnamed(*, ends: str) -> Message:
    """The same of a link for which no name was written."""
    return Message("sharing:take-back-unnamed", (ends,))


TAKEN_BACK: Final = Message("sharing:taken-back")
"""The link no longer works"""

OPENING: Final = Message("sharing:opening")
"""The page is being fetched."""

OPENING_MEND: Final = Message("sharing:opening-mend")
"""It takes a moment. It needs a browser with JavaScript."""

OUT_OF_REACH: Final = Message("sharing:out-of-reach")
"""The page cannot be reached."""

OUT_OF_REACH_MEND: Final = Message("sharing:out-of-reach-mend")
"""Check the connection, and load this page again."""

NOWHERE: Final = Message("sharing:nowhere")
"""There is nothing at this link."""

NOWHERE_MEND: Final = Message("sharing:nowhere-mend")
"""Ask whoever gave it to you for another one."""

UNTIL: Final = Message("sharing:until")
"""A line at the head of the page, with a day behind it."""


def shared(*, assessment: str, days: int) -> Message:
    """Made a link to results of “{assessment}”, for {days} day. / Made a link to results of “{assessment}”, for…"""
    return Message("sharing:shared", (assessment, days))


SHARED_GONE: Final = Message("sharing:shared-gone")
"""Made a link to results of an assessment that is no longer there."""


def ended(*, assessment: str) -> Message:
    """Took back a link to results of “{assessment}”."""
    return Message("sharing:ended", (assessment,))


ENDED_GONE: Final = Message("sharing:ended-gone")
"""Took back a link to results of an assessment that is no longer there."""

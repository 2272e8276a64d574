"""The messages of guests.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message

OLD_LINK_IS_OPEN: Final = Message("guests:old-link-is-open")
"""Whoever has the address of this assessment can open it anyway, for good."""

OLD_LINK_IS_OPEN_MEND: Final = Message("guests:old-link-is-open-mend")
"""Close its old link first, on the page Members."""

NOTHING_HERE: Final = Message("guests:nothing-here")
"""There is nothing at this link."""

NOTHING_HERE_MEND: Final = Message("guests:nothing-here-mend")
"""Open the link that you were given once more, or ask whoever gave it to you for another one."""

NOTHING_TO_HAND_IN: Final = Message("guests:nothing-to-hand-in")
"""No question has an answer yet."""

NOTHING_TO_HAND_IN_MEND: Final = Message("guests:nothing-to-hand-in-mend")
"""Answer at least one, and hand in then."""

NOT_ASKED: Final = Message("guests:not-asked")
"""This question is not asked of you."""

NOT_ASKED_MEND: Final = Message("guests:not-asked-mend")
"""Answer one of those that are shown."""

NO_CHOICE: Final = Message("guests:no-choice")
"""This is none of the choices."""

NO_CHOICE_MEND: Final = Message("guests:no-choice-mend")
"""Choose one of those that are shown."""

NOT_NOW: Final = Message("guests:not-now")
"""Nothing can be changed now."""

NOT_NOW_MEND: Final = Message("guests:not-now-mend")
"""Load the page again to see why."""

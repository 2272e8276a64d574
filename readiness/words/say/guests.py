"""The messages of guests.ftl. Written by tools/words.py from the English file, not by hand."""

from datetime import date
from typing import Final

from readiness.words.message import Message

TITLE: Final = Message("guests:title")
"""Let somebody edit, by a link"""

LEDE: Final = Message("guests:lede")
"""Whoever has the link needs no account. It ends by itself, and you can take it back at any time."""

WHAT_FOR: Final = Message("guests:what-for")
"""To do what"""

TO_EDIT: Final = Message("guests:to-edit")
"""see and edit the whole assessment"""

TO_ANSWER: Final = Message("guests:to-answer")
"""answer the questions, and see nothing else"""

MAKE: Final = Message("guests:make")
"""Make a link to edit or answer"""

COPY_NOW: Final = Message("guests:copy-now")
"""Copy it now, and pass it on: it can be shown only this once."""

NOBODY: Final = Message("guests:nobody")
"""Nobody outside can edit this assessment or answer its questions by a link."""


def edits_until(*, day: date) -> Message:
    """May edit, until {day}"""
    return Message("guests:edits-until", (day,))


def answers_until(*, day: date) -> Message:
    """May answer the questions, until {day}; not handed in yet"""
    return Message("guests:answers-until", (day,))


def answered(*, day: date) -> Message:
    """Answered the questions; handed in on {day}"""
    return Message("guests:answered", (day,))


OLD_LINK_IS_OPEN: Final = Message("guests:old-link-is-open")
"""Whoever has the address of this assessment can open it anyway, for good."""

OLD_LINK_IS_OPEN_MEND: Final = Message("guests:old-link-is-open-mend")
"""Close its old link first, on the page Members."""

ASKED_ALREADY: Final = Message("guests:asked-already")
"""Somebody answers the same questions by another link: whoever hands in later would replace what the other gave."""

ASKED_ALREADY_MEND: Final = Message("guests:asked-already-mend")
"""Take the other link back first, or wait until it is handed in."""

NO_LINKS_HERE: Final = Message("guests:no-links-here")
"""There are no such links here."""

NO_LINKS_HERE_MEND: Final = Message("guests:no-links-here-mend")
"""Nobody has to sign in to this app: the address of an assessment opens it."""


def may_edit(*, name: str) -> Message:
    """You may edit the assessment of “{name}”."""
    return Message("guests:may-edit", (name,))


def may_edit_until(*, day: date) -> Message:
    """The link ends on {day}. Whoever gave it to you can take it back before. Everything you change is noted."""
    return Message("guests:may-edit-until", (day,))


def may_edit_as_you(*, day: date) -> Message:
    """To somebody who has signed in."""
    return Message("guests:may-edit-as-you", (day,))


OPEN_IT: Final = Message("guests:open-it")
"""Open it"""


def you_are_asked(*, name: str) -> Message:
    """You are asked about “{name}”."""
    return Message("guests:you-are-asked", (name,))


YOU_ARE_ASKED_MEND: Final = Message("guests:you-are-asked-mend")
"""Nobody sees your answers before you hand them in."""

BEGIN: Final = Message("guests:begin")
"""Begin"""

SENT_FROM_ELSEWHERE: Final = Message("guests:sent-from-elsewhere")
"""This did not come from a page of this app."""

SENT_FROM_ELSEWHERE_MEND: Final = Message("guests:sent-from-elsewhere-mend")
"""Open the link itself."""

NOTHING_HERE: Final = Message("guests:nothing-here")
"""There is nothing at this link."""

NOTHING_HERE_MEND: Final = Message("guests:nothing-here-mend")
"""Open the link that you were given once more, or ask whoever gave it to you for another one."""


def who_asks(*, campaign: str, space: str) -> Message:
    """“{campaign}”, from {space}"""
    return Message("guests:who-asks", (campaign, space))


NOT_OPEN_YET: Final = Message("guests:not-open-yet")
"""This window has not opened."""


def opens_on(*, day: date) -> Message:
    """It opens on {day}. Open the same link then."""
    return Message("guests:opens-on", (day,))


HAS_CLOSED: Final = Message("guests:has-closed")
"""This window has closed."""

CLOSED_NOT_HANDED_IN: Final = Message("guests:closed-not-handed-in")
"""Your answers were not handed in, and nobody else sees them. They are kept for a while: ask whoever sent you the…"""

CLOSED_FOR_GOOD: Final = Message("guests:closed-for-good")
"""Your answers were not handed in, and nobody else sees them. Ask whoever sent you the link for another one."""


def until(*, day: date) -> Message:
    """You can answer until {day}. Each answer is kept as you give it, on any device with this link."""
    return Message("guests:until", (day,))


PROMISE: Final = Message("guests:promise")
"""Whoever sent this sees how many questions have an answer and on which day the last one was given. They see the…"""

SENT_BACK: Final = Message("guests:sent-back")
"""This was sent back to you"""

CHOOSE_HIGHEST: Final = Message("guests:choose-highest")
"""Choose the highest sentence that is true of your unit today."""

CHOOSE_HIGHEST_HERE: Final = Message("guests:choose-highest-here")
"""Choose the highest sentence that is true of your organization today."""

CHANGE_UNTIL: Final = Message("guests:change-until")
"""You can change it until you hand in."""

OVERVIEW: Final = Message("guests:overview")
"""All questions"""


def ready(*, open: int) -> Message:
    """Every question has an answer / {open} question has no answer yet / {open} questions have no answer yet"""
    return Message("guests:ready", (open,))


READY_LEDE: Final = Message("guests:ready-lede")
"""Hand in when you are done. A question without an answer stays open: it counts neither for nor against you."""

NO_ANSWER: Final = Message("guests:no-answer")
"""no answer yet"""

HAND_IN: Final = Message("guests:hand-in")
"""Hand in"""

HAND_IN_ASK: Final = Message("guests:hand-in-ask")
"""Whoever sent this then sees your answers, and you can change nothing more unless it is sent back to you. Go on?"""

HAND_IN_ASK_FOR_GOOD: Final = Message("guests:hand-in-ask-for-good")
"""Whoever sent this then sees your answers, and you can change nothing more by this link. Go on?"""

HAND_IN_YES: Final = Message("guests:hand-in-yes")
"""Hand in now"""

HANDED_IN: Final = Message("guests:handed-in")
"""You have handed in"""


def handed_in_lede(*, day: date) -> Message:
    """Your answers arrived on {day}. To change one, ask whoever sent you the link to send it back."""
    return Message("guests:handed-in-lede", (day,))


def handed_in_for_good(*, day: date) -> Message:
    """Your answers arrived on {day}. To change one, ask whoever sent you the link for another one."""
    return Message("guests:handed-in-for-good", (day,))


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

NOT_KEPT: Final = Message("guests:not-kept")
"""This was not kept: it had been handed in, or the window has closed, or the link was taken back."""

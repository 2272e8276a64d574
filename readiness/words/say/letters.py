"""The messages of letters.ftl. Written by tools/words.py from the English file, not by hand."""

from datetime import date
from typing import Final

from readiness.words.message import Message

SUBJECT: Final = Message("letters:subject")
"""The subject of the first mail."""

WHY_WE_ASK: Final = Message("letters:why-we-ask")
"""Behind the greeting, so with a small letter where the language has it so. Somebody may write another text in its…"""


def answer_alone(*, minutes: int) -> Message:
    """“I do not know” is one of the answers; say it as the questionnaire does."""
    return Message("letters:answer-alone", (minutes,))


def nobody_sees_who(*, least: int) -> Message:
    """Nobody sees who gave which answer. Answers are shown only when at least {least} people gave one. If you are…"""
    return Message("letters:nobody-sees-who", (least,))


SHOWN_WITH_NAMES: Final = Message("letters:shown-with-names")
"""Answers are shown with names. You are asked to agree before you begin."""

YOUR_LINK: Final = Message("letters:your-link")
"""The link stands in the next line."""


def answer_by(*, day: date) -> Message:
    """Please answer by {day}."""
    return Message("letters:answer-by", (day,))


REMINDER: Final = Message("letters:reminder")
"""Behind the greeting of the second mail."""

REMINDER_SUBJECT: Final = Message("letters:reminder-subject")
"""The subject of the second mail."""

THANKS: Final = Message("letters:thanks")
"""The last line, above the name of the sender."""

SHEET_TITLE: Final = Message("letters:sheet-title")
"""Large, at the top of the sheet on the wall. Short."""

SHEET_SCAN: Final = Message("letters:sheet-scan")
"""Three steps on the sheet, in large letters: up to 60 letters each."""

SHEET_CODE: Final = Message("letters:sheet-code")
"""Enter these six characters."""

SHEET_ANSWER: Final = Message("letters:sheet-answer")
"""Answer alone, then we talk."""

WHAT_IS_KEPT: Final = Message("letters:what-is-kept")
"""Your answers are kept by whoever runs this assessment, are used for nothing else, and can be deleted."""


def link_opens_once(*, button: str) -> Message:
    """The button is named as it is on the page, which may speak another language than the letter."""
    return Message("letters:link-opens-once", (button,))


WHAT_ELSE_IS_ASKED: Final = Message("letters:what-else-is-asked")
"""Besides answering, you can propose problems worth solving, and name models that are in use and people who could…"""


def whom_to_ask(*, contact: str) -> Message:
    """Questions, or a wish to have your answers deleted: {contact}."""
    return Message("letters:whom-to-ask", (contact,))


GREETING: Final = Message("letters:greeting")
"""The first line of a letter."""


def greeting_of(*, name: str) -> Message:
    """Hello {name},"""
    return Message("letters:greeting-of", (name,))


PAGES_ARE_IN_ENGLISH: Final = Message("letters:pages-are-in-english")
"""Only in letters of another language than English."""

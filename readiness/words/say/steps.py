"""The messages of steps.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final, Literal

from readiness.words.message import Message


def title(
    *,
    kind: Literal[
        "choose-target",
        "ask-when-recorded",
        "ask-about-rows",
        "collect-rare-cases",
        "ask-data-protection",
        "run-pilot",
        "list-what-is-missing",
        "collect-rows",
        "list-what-is-looked-at",
        "try-simple-forecast",
    ],
    column: str,
) -> Message:
    """A title has no full stop."""
    return Message("steps:title", (kind, column))


def indicator(
    *,
    kind: Literal[
        "choose-target",
        "ask-when-recorded",
        "ask-about-rows",
        "collect-rare-cases",
        "ask-data-protection",
        "run-pilot",
        "list-what-is-missing",
        "collect-rows",
        "list-what-is-looked-at",
        "try-simple-forecast",
    ],
) -> Message:
    """The sign that the step goes on."""
    return Message("steps:indicator", (kind,))


def done_when(
    *,
    kind: Literal[
        "choose-target",
        "ask-when-recorded",
        "ask-about-rows",
        "collect-rare-cases",
        "ask-data-protection",
        "run-pilot",
        "list-what-is-missing",
        "collect-rows",
        "list-what-is-looked-at",
        "try-simple-forecast",
    ],
) -> Message:
    """The table is checked again with that column. / The answer is written down, and the table is checked again…"""
    return Message("steps:done-when", (kind,))


REMOVED: Final = Message("steps:removed")
"""Step after a table check that was removed"""

NO_LONGER_ASKED: Final = Message("steps:no-longer-asked")
"""No longer applies: the check that asked for it was removed or replaced."""

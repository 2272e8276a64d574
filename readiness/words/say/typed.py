"""The messages of typed.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message


def half_day(*, typed: str, field: str) -> Message:
    """The browser's own script puts in what was typed; the field drops it by itself."""
    return Message("typed:half-day", (typed, field))


def far_day(*, typed: str, field: str, first: int, last: int) -> Message:
    """A whole day whose year the field does not take."""
    return Message("typed:far-day", (typed, field, first, last))


def left_behind(*, typed: str, field: str) -> Message:
    """It was being typed on another page as that page was left by its address. A link follows, which stores it."""
    return Message("typed:left-behind", (typed, field))


OPEN_AGAIN: Final = Message("typed:open-again")
"""Open that page, which stores it"""

CLOSE: Final = Message("typed:close")
"""Close"""


def not_kept(*, typed: str, field: str) -> Message:
    """It was being typed when a link was followed, and its field does not take it, or holds something else by now."""
    return Message("typed:not-kept", (typed, field))


NOT_KEPT_BECAUSE: Final = Message("typed:not-kept-because")
"""It was not stored: the field takes something else, or was changed elsewhere in the meantime. Go back and type it…"""

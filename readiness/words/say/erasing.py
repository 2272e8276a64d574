"""The messages of erasing.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from typing import Final

from readiness.words.message import Message

TITLE: Final = Message("erasing:title")
"""Your account"""


def signed_in_as(*, whom: str) -> Message:
    """You are signed in as {whom}."""
    return Message("erasing:signed-in-as", (whom,))


GOES: Final = Message("erasing:goes")
"""If you erase it, your name, your email address and the way you sign in are removed, your roles end, and you are…"""

STAYS: Final = Message("erasing:stays")
"""What you did stays in the histories, under a number that leads to nobody. What assessments say of people, such as…"""

ERASE: Final = Message("erasing:erase")
"""Erase my account"""

ASK: Final = Message("erasing:ask")
"""This cannot be undone, and your roles come back only with a new invitation. Go on?"""

ASK_YES: Final = Message("erasing:ask-yes")
"""Erase it"""

FORGOTTEN: Final = Message("erasing:forgotten")
"""Erased the account of a member."""

COMMAND: Final = Message("erasing:command")
"""In the list of commands."""

DO_IT: Final = Message("erasing:do-it")
"""The help of --yes."""


def nobody(*, who: str) -> Message:
    """Nobody here is called “{who}”."""
    return Message("erasing:nobody", (who,))


NOBODY_MEND: Final = Message("erasing:nobody-mend")
"""Give the id, the name or the email address of somebody who has signed in."""


def several(*, who: str, people: Sequence[str]) -> Message:
    """Several people are called “{who}”: {people}."""
    return Message("erasing:several", (who, tuple(people)))


SEVERAL_MEND: Final = Message("erasing:several-mend")
"""Give the id of one."""


def would_erase(*, whom: str, id: str) -> Message:
    """{whom} with the id {id} would be erased. Add --yes to do it."""
    return Message("erasing:would-erase", (whom, id))


def erased(*, id: str) -> Message:
    """The account {id} is erased. What it did stays in the histories under this id."""
    return Message("erasing:erased", (id,))

"""The messages of spaces.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message

TO_WHICH: Final = Message("spaces:to-which")
"""Hand it over to another workspace"""

HAND_OVER: Final = Message("spaces:hand-over")
"""Hand over"""


def ask(*, assessment: str, workspace: str) -> Message:
    """“{assessment}” then belongs to “{workspace}”, with its history and its workshops. Whoever is no member there…"""
    return Message("spaces:ask", (assessment, workspace))


ASK_YES: Final = Message("spaces:ask-yes")
"""Hand it over"""


def done(*, workspace: str) -> Message:
    """It belongs to “{workspace}” now"""
    return Message("spaces:done", (workspace,))


ONLY_A_LINK: Final = Message("spaces:only-a-link")
"""This assessment has no workspace of yours yet. Whoever has its link can open it."""

ONLY_A_LINK_MEND: Final = Message("spaces:only-a-link-mend")
"""You can take it into a workspace of yours. Then its members see it, and the link opens it to nobody."""

WHERE_TO: Final = Message("spaces:where-to")
"""Into which workspace"""


def take_into(*, workspace: str) -> Message:
    """Take it into “{workspace}”"""
    return Message("spaces:take-into", (workspace,))


TAKE_IT: Final = Message("spaces:take-it")
"""Take it there"""

ASK_YES_CLAIM: Final = Message("spaces:ask-yes-claim")
"""Take it"""


def ask_claim(*, workspace: str) -> Message:
    """Then only members of “{workspace}” see it. Whoever else has the link gets in no more, and it cannot be opened…"""
    return Message("spaces:ask-claim", (workspace,))


def handed_over(*, assessment: str) -> Message:
    """Handed “{assessment}” over to another workspace."""
    return Message("spaces:handed-over", (assessment,))


def taken_over(*, assessment: str) -> Message:
    """Took “{assessment}” over from another workspace."""
    return Message("spaces:taken-over", (assessment,))


def claimed(*, assessment: str) -> Message:
    """Took “{assessment}”, which only had a link, into a workspace."""
    return Message("spaces:claimed", (assessment,))

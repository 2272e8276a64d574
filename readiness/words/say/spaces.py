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


def is_renamed_too(*, name: str) -> Message:
    """You have typed “{name}” as its name. It is called that from then on."""
    return Message("spaces:is-renamed-too", (name,))


ASK_YES: Final = Message("spaces:ask-yes")
"""Hand it over"""


def done(*, workspace: str) -> Message:
    """It belongs to “{workspace}” now"""
    return Message("spaces:done", (workspace,))


ONLY_A_LINK: Final = Message("spaces:only-a-link")
"""This assessment has no workspace of yours yet. Whoever has its link can open it."""

ONLY_A_LINK_MEND: Final = Message("spaces:only-a-link-mend")
"""You can claim it for one of your workspaces. Then its members can see it, and the link no longer opens it to…"""

WHERE_TO: Final = Message("spaces:where-to")
"""For which workspace"""


def take_into(*, workspace: str) -> Message:
    """Claim it for “{workspace}”"""
    return Message("spaces:take-into", (workspace,))


TAKE_IT: Final = Message("spaces:take-it")
"""Claim it"""

ASK_YES_CLAIM: Final = Message("spaces:ask-yes-claim")
"""Claim it"""


def ask_claim(*, workspace: str) -> Message:
    """Then only members of “{workspace}” can see it. Anybody else who has the link can no longer get in, and the…"""
    return Message("spaces:ask-claim", (workspace,))


def handed_over(*, assessment: str) -> Message:
    """Handed “{assessment}” over to another workspace."""
    return Message("spaces:handed-over", (assessment,))


def taken_over(*, assessment: str) -> Message:
    """Took “{assessment}” over from another workspace."""
    return Message("spaces:taken-over", (assessment,))


def claimed(*, assessment: str) -> Message:
    """Claimed “{assessment}”, which only had a link, for a workspace."""
    return Message("spaces:claimed", (assessment,))

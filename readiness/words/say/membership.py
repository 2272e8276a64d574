"""The messages of membership.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message

PART_LOOK_AT_EVERYTHING_CHANGE_NOTHING: Final = Message("membership:part-look-at-everything-change-nothing")
"""look at everything, and change nothing"""

PART_LOOK_AT_EVERYTHING_LEAD_WORKSHOPS: Final = Message("membership:part-look-at-everything-lead-workshops")
"""look at everything, and lead workshops"""

PART_ANSWER_PLAN_HAND_OVER: Final = Message("membership:part-answer-plan-hand-over")
"""answer, plan and hand over"""

PART_DO_EVERYTHING_SEE_MEMBERS: Final = Message("membership:part-do-everything-see-members")
"""do everything, and manage the members"""

WHOEVER_RUNS_APP: Final = Message("membership:whoever-runs-app")
"""Whoever runs the app"""

SOMEBODY_WHO_WAS_FORGOTTEN: Final = Message("membership:somebody-who-was-forgotten")
"""Somebody who was forgotten"""


def by_link(*, name: str) -> Message:
    """Of a member who was let by a link to edit."""
    return Message("membership:by-link", (name,))


FORGOTTEN_BY_LINK: Final = Message("membership:forgotten-by-link")
"""Somebody who was forgotten, by a link to edit"""

SOMEBODY_WITH_LINK: Final = Message("membership:somebody-with-link")
"""Somebody with the link"""

WHEN_UTC: Final = Message("membership:when-utc")
"""When (UTC)"""

WHO: Final = Message("membership:who")
"""Who"""

WHAT: Final = Message("membership:what")
"""What"""

PART_ASSESSMENT_NO_LONGER_THERE: Final = Message("membership:part-assessment-no-longer-there")
"""an assessment that is no longer there"""

PART_ONE_ASSESSMENT: Final = Message("membership:part-one-assessment")
"""one assessment"""


def part_assessments(*, about: str) -> Message:
    """{about} assessments"""
    return Message("membership:part-assessments", (about,))


MADE_WORKSPACE: Final = Message("membership:made-workspace")
"""Made the workspace."""


def made_invitation_one(*, role: str) -> Message:
    """Made an invitation for one {role}."""
    return Message("membership:made-invitation-one", (role,))


TOOK_INVITATION_BACK: Final = Message("membership:took-invitation-back")
"""Took back an invitation."""


def joined(*, role: str) -> Message:
    """Joined as {role}."""
    return Message("membership:joined", (role,))


def made(*, person: str, role: str) -> Message:
    """Made {person} {role}."""
    return Message("membership:made", (person, role))


def removed(*, person: str) -> Message:
    """Removed {person}."""
    return Message("membership:removed", (person,))


def began(*, named: str) -> Message:
    """Began {named}."""
    return Message("membership:began", (named,))


def deleted(*, named: str) -> Message:
    """Deleted {named}."""
    return Message("membership:deleted", (named,))


def brought_back(*, named: str) -> Message:
    """Brought {named} back."""
    return Message("membership:brought-back", (named,))


def removed_good(*, some: str) -> Message:
    """Removed {some} for good."""
    return Message("membership:removed-good", (some,))


def took_along(*, about: str, named: str) -> Message:
    """Downloaded {about} of {named}."""
    return Message("membership:took-along", (about, named))


def closed_old_link(*, named: str) -> Message:
    """Closed the old link of {named}."""
    return Message("membership:closed-old-link", (named,))


SOMETHING_THAT_A_NEWER_VERSION_KNOWS: Final = Message("membership:something-that-a-newer-version-knows")
"""Did something that only a newer version of the app can name."""

VIEWER: Final = Message("membership:viewer")
"""Viewer"""

FACILITATOR: Final = Message("membership:facilitator")
"""Facilitator"""

EDITOR: Final = Message("membership:editor")
"""Editor"""

OWNER: Final = Message("membership:owner")
"""Owner"""

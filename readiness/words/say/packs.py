"""The messages of packs.ftl. Written by tools/words.py from the English file, not by hand."""

from datetime import date
from typing import Final

from readiness.words.message import Message

TITLE: Final = Message("packs:title")
"""The questionnaires of this app"""

LEDE: Final = Message("packs:lede")
"""Each is a pack of questions, with the rules that read the answers. An assessment keeps the one it was made with."""

NAME_OF_THE_PAGE: Final = Message("packs:name-of-the-page")
"""Questionnaires"""

CHANGED_ELSEWHERE: Final = Message("packs:changed-elsewhere")
"""Questionnaires are brought and taken away on the computer that runs the app."""

BRING_TITLE: Final = Message("packs:bring-title")
"""Bring one of your own"""

BRING_LEDE: Final = Message("packs:bring-lede")
"""A zip file of a folder with questions and rules. In a terminal, “readiness new-pack ours” writes a small one to…"""

FILE: Final = Message("packs:file")
"""A questionnaire as a zip file"""

BRING: Final = Message("packs:bring")
"""Check it and bring it"""

READING: Final = Message("packs:reading")
"""Reading and checking it"""

WRONG: Final = Message("packs:wrong")
"""What is wrong"""

WRONG_IN_FILE: Final = Message("packs:wrong-in-file")
"""What is wrong in the file"""

HINTS: Final = Message("packs:hints")
"""What you may want to correct"""

BROUGHT: Final = Message("packs:brought")
"""It is here"""


def can_be_chosen(*, title: str, version: str) -> Message:
    """The pack is the first one of this name."""
    return Message("packs:can-be-chosen", (title, version))


def takes_the_place(*, version: str, title: str, earlier: str) -> Message:
    """The pack takes the place of one that was here before."""
    return Message("packs:takes-the-place", (version, title, earlier))


HERE_NOW: Final = Message("packs:here-now")
"""Here now"""


def contents(*, version: str, questions: int, time: str) -> Message:
    """What a pack holds."""
    return Message("packs:contents", (version, questions, time))


def contents_not_offered(*, version: str, questions: int, time: str) -> Message:
    """The same for a pack that no assessment can begin with."""
    return Message("packs:contents-not-offered", (version, questions, time))


def came_on(*, day: date, file: str) -> Message:
    """Brought on {day} as {file}."""
    return Message("packs:came-on", (day, file))


def came_by_setting(*, place: str) -> Message:
    """Named when the app was started: {place}."""
    return Message("packs:came-by-setting", (place,))


CAME_WITH_THE_APP: Final = Message("packs:came-with-the-app")
"""Comes with the app."""


def uses(*, uses: int) -> Message:
    """No assessment has it. / {uses} assessment has it. / {uses} assessments have it."""
    return Message("packs:uses", (uses,))


NOT_USED: Final = Message("packs:not-used")
"""A questionnaire is not used"""


def has_mistakes(*, pack: str) -> Message:
    """{pack} has mistakes. The others can be used."""
    return Message("packs:has-mistakes", (pack,))


def wrong_with(*, pack: str) -> Message:
    """What is wrong with {pack}"""
    return Message("packs:wrong-with", (pack,))


def take_away(*, pack: str) -> Message:
    """Take away {pack}"""
    return Message("packs:take-away", (pack,))


def title_and_version(*, title: str, version: str) -> Message:
    """{title}, version {version}"""
    return Message("packs:title-and-version", (title, version))


TAKE_IT_AWAY: Final = Message("packs:take-it-away")
"""Take it away"""


def ask_unread(*, pack: str) -> Message:
    """{pack} leaves this app. Assessments that have it keep it. Go on?"""
    return Message("packs:ask-unread", (pack,))


def ask(*, uses: int, title: str, version: str) -> Message:
    """The question before a pack is taken away."""
    return Message("packs:ask", (uses, title, version))

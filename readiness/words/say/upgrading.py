"""The messages of upgrading.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message

COMMAND: Final = Message("upgrading:command")
"""Bring the database to the form of this version, with a backup."""

NOTHING_TO_DO: Final = Message("upgrading:nothing-to-do")
"""The database has the form of this version already. Nothing was changed."""


def done(*, before: str, after: str, assessments: int) -> Message:
    """The database went from form {before} to form {after}. It holds {assessments} assessment, which was read. /…"""
    return Message("upgrading:done", (before, after, assessments))


def way_back(*, file: str) -> Message:
    """The backup of before is {file}. To go back: stop the app, install the version before, let…"""
    return Message("upgrading:way-back", (file,))


def another_number(*, before: int, after: int) -> Message:
    """The backup holds {before} assessments, and the database {after} after the upgrade."""
    return Message("upgrading:another-number", (before, after))


GO_BACK: Final = Message("upgrading:go-back")
"""If nobody has changed anything in the meantime, go back with the backup."""

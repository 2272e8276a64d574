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


def assessments_gone(*, gone: int) -> Message:
    """{gone} assessment of the backup is not in the database after the upgrade. / {gone} assessments of the backup…"""
    return Message("upgrading:assessments-gone", (gone,))


def go_back(*, file: str) -> Message:
    """The database has the new form already. Unless somebody removed something for good meanwhile, go back: stop…"""
    return Message("upgrading:go-back", (file,))

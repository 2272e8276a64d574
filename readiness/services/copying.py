"""Copies of assessments, with names that nobody mistakes for each other."""

from __future__ import annotations

from itertools import count

from readiness.model.base import MAX_LINE
from readiness.services.workspace import Workspace
from readiness.words import said
from readiness.words.isolating import plain
from readiness.words.say import services as say

_ROOM_FOR_NUMBER = 8


def duplicate(workspace: Workspace, assessment_id: str) -> str:
    """Copy what an assessment holds today under the name 'Copy of …' and return the new id.

    The copy is concluded at once, so that the list shows its phase and completeness. Snapshots stay with the original.

    Raises:
        NotThere: there is no such assessment.
    """
    name = workspace.summary(assessment_id).name
    copied = workspace.duplicate(assessment_id, free_name(workspace, plain(said(say.copy_name(name=name)))))
    workspace.findings(copied)
    return copied


def free_name(workspace: Workspace, wanted: str) -> str:
    """`wanted`, at most 200 characters of it; with a number behind it, from 2 on, if an assessment is called so."""
    stem = wanted[: MAX_LINE - _ROOM_FOR_NUMBER].strip()
    taken = {row.name for row in workspace.assessments(stem, with_archive=True)}
    whole = wanted[:MAX_LINE].strip()
    if whole not in taken:
        return whole
    return next(name for name in (f"{stem} ({number})" for number in count(2)) if name not in taken)

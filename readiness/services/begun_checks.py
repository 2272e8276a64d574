"""The table check of an assessment whose result is not kept yet, so that one that was interrupted can be run again."""

from __future__ import annotations

from readiness.model.begun_check import BegunCheck
from readiness.services.workspace import Workspace


def remember(workspace: Workspace, assessment_id: str, begun: BegunCheck) -> None:
    """Remember what was begun, in place of what was begun before."""
    workspace.store.remember_check(assessment_id, begun, at=workspace.now())


def begun(workspace: Workspace, assessment_id: str) -> BegunCheck | None:
    """What was begun and neither kept nor forgotten."""
    return workspace.store.begun_check(assessment_id)


def forget(workspace: Workspace, assessment_id: str) -> None:
    """Forget it: the result is kept, or nobody wants it."""
    workspace.store.forget_check(assessment_id)

"""Assessments that change their workspace: handed over by an owner, or claimed by whoever has only an old link."""

from __future__ import annotations

from readiness.model.permission import Subject, may
from readiness.services.accounts import Accounts
from readiness.services.workspace import Workspace
from readiness.storage.people_records import Space
from readiness.storage.problems import NotThere
from readiness.storage.writing import no_such_assessment

__all__ = ["NotThere", "Space", "claim", "hand_over_to", "spaces_that_take_in"]


def spaces_that_take_in(workspace: Workspace) -> tuple[Space, ...]:
    """The workspaces in which whoever acts may begin something, by name."""
    return tuple(each for each in workspace.store.spaces() if may(workspace.actor, "create", Subject(each.id)))


def hand_over_to(workspace: Workspace, assessment_id: str, space: str) -> None:
    """Let an assessment belong to another workspace, as `storage.handover` does.

    Raises:
        NotThere: there is no such assessment or workspace.
        Refused: whoever acts is no owner where it belongs now, or it belongs there already.
    """
    workspace.store.hand_over(assessment_id, space, at=workspace.now())


def claim(workspace: Workspace, accounts: Accounts, assessment_id: str, space: str) -> None:
    """Take an assessment that only had a link into a workspace; its link opens it to nobody any more.

    Raises:
        NotThere: there is no such one, links open nothing here, or whoever acts may begin nothing in the workspace.
        Refused: somebody else is a member of where it is, and would lose it.
    """
    if not accounts.has_open_links:
        raise no_such_assessment()
    workspace.store.claim(assessment_id, space, at=workspace.now())

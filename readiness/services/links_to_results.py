"""What a link to results leads to: asked before anything is loaded that makes a page."""

from __future__ import annotations

from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere
from readiness.storage.records import Share
from readiness.words import said
from readiness.words.say import sharing as say


def forget_ended(workspace: Workspace) -> None:
    """Forget the links that lead nowhere by now, and for whom they were meant; `workspace` acts for the house."""
    workspace.store.forget_ended_shares(at=workspace.now())
    workspace.store.forget_ended_guests(at=workspace.now())


def share_behind(workspace: Workspace, key: str) -> Share:
    """The link with this key; `workspace` acts for the house.

    Raises:
        NotThere: it leads nowhere, or no longer.
    """
    found = workspace.store.share_behind(key, at=workspace.now()) if key else None
    if found is None:
        raise NotThere(said(say.NOWHERE), said(say.NOWHERE_MEND))
    return found

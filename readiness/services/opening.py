"""The workspace of this machine: its database and the shipped content, put together in one place."""

from __future__ import annotations

from readiness.content.library import load_library
from readiness.model.actor import Actor
from readiness.services.workspace import Workspace
from readiness.storage.store import open_store


def open_workspace(actor: Actor, url: str | None = None, *, patience_seconds: float = 2.0) -> Workspace:
    """Open the database and load the content.

    Args:
        actor: who acts, for the history.
        url: an SQLAlchemy address; None takes READINESS_DATABASE_URL, or else a file in the user's data folder.
        patience_seconds: how long a step waits for other programs that hold the database.

    Raises:
        StorageProblem: the database cannot be reached, or belongs to a newer version of the product.
    """
    return Workspace(open_store(actor, url, patience_seconds=patience_seconds), load_library())

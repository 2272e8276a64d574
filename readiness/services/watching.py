"""What a process can tell about itself to whoever watches over it."""

from __future__ import annotations

from typing import NamedTuple

from readiness.services import evidence
from readiness.services.workspace import Workspace


class Connections(NamedTuple):
    """Connections of one process to the database."""

    in_use: int
    ready: int


def connections(workspace: Workspace) -> Connections:
    """How many work at the moment, and how many wait for work."""
    return Connections(*workspace.store.connections)


def checks_waiting() -> int:
    """How many table checks of this process have not begun."""
    return evidence.waiting()

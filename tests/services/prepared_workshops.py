"""Workshops that stand as a test needs them: each is made once, in a database that is then copied for every test."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from readiness.services.libraries import Libraries
from readiness.services.workspace import Workspace
from tests.servers.postgres import PostgresServer
from tests.services.workshop_rooms import Meeting, a_workspace

Preparation = Callable[[Workspace], Meeting]
"""A function of a module that leads a new workspace up to where a test begins, at the first moment of its clock."""


@dataclass(frozen=True)
class Prepared:
    """A database that nobody has open, and what of its workshop is not in it."""

    url: str
    assessment: str
    workshop: str
    libraries: Libraries


class PreparedWorkshops:
    """Copies of databases, on a PostgreSQL server or in a folder; `close` gives back all that were opened."""

    def __init__(self, empty: str, folder: Path, server: PostgresServer | None = None) -> None:
        self._empty = empty
        self._folder = folder
        self._server = server
        self._made: dict[str, Prepared] = {}
        self._opened: list[Workspace] = []
        self._number = 0

    def meeting(self, prepare: Preparation) -> Meeting:
        """A workshop of its own, led up by `prepare`; another one may have been led up before."""
        name = f"{prepare.__module__}.{prepare.__qualname__}"
        if name not in self._made:
            self._made[name] = self._prepared(prepare)
        found = self._made[name]
        workspace = a_workspace(self._copy(found.url))
        workspace.libraries = found.libraries
        self._opened.append(workspace)
        return Meeting(workspace, found.assessment, found.workshop)

    def close(self) -> None:
        """Close all workspaces that were given out."""
        while self._opened:
            self._opened.pop().close()

    def _prepared(self, prepare: Preparation) -> Prepared:
        url = self._copy(self._empty)
        workspace = a_workspace(url)
        meeting = prepare(workspace)
        workspace.close()
        return Prepared(url, meeting.assessment, meeting.workshop, workspace.libraries)

    def _copy(self, url: str) -> str:
        self._number += 1
        if self._server is not None:
            return self._server.copy_database(f"prepared_{self._number}", url)
        path = self._folder / f"{self._number}.db"
        shutil.copy(url.removeprefix("sqlite:///"), path)
        return f"sqlite:///{path}"

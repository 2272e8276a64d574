"""Backups by the day and hour, of which the oldest go, and a look into one by bringing it back beside."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from readiness.model.actor import Actor
from readiness.services.backing_up import back_up
from readiness.services.workspace import Workspace
from readiness.storage import open_store
from readiness.storage.backup import in_place_of

_NAME: Final = "readiness-{moment}.backup"
_NAMED: Final = re.compile(r"readiness-\d{4}-\d{2}-\d{2}T\d{6}Z\.backup")


def dated(folder: Path, now: datetime) -> Path:
    """Where in a folder the backup of this moment belongs."""
    return folder / _NAME.format(moment=f"{now.astimezone(UTC):%Y-%m-%dT%H%M%SZ}")


def before_upgrade(folder: Path, revision: str, now: datetime) -> Path:
    """Where the backup from before an upgrade to a database form belongs; `remove_oldest` leaves it there."""
    return folder / f"readiness-before-{revision}-{now.astimezone(UTC):%Y-%m-%dT%H%M%SZ}.backup"


def remove_oldest(folder: Path, keep: int) -> tuple[Path, ...]:
    """Remove all but the newest `keep` files, at least one, that have names of `dated`; return which."""
    found = sorted(path for path in folder.iterdir() if _NAMED.fullmatch(path.name) and path.is_file())
    gone = tuple(found[:-keep])
    for path in gone:
        path.unlink()
    return gone


def back_up_and_try(workspace: Workspace, file: Path, actor: Actor, *, overwrite: bool = False) -> int:
    """Back up, and bring that back beside; the file has its name only then. Return how many assessments it holds.

    One that cannot be brought back is not kept.

    Raises:
        Refused: there is a file of this name already.
        StorageProblem: something could not be read, written or brought back.
    """
    with in_place_of(file, overwrite=overwrite) as untried:
        number = back_up(workspace, untried, overwrite=True)
        brought_back_beside(untried, actor)
    return number


def brought_back_beside(file: Path, actor: Actor) -> frozenset[str]:
    """Bring a backup back into a database of its own, open every assessment, and return the ids of all.

    Raises:
        Refused: the file is not a complete backup, or was made by a newer version.
        StorageProblem: something in it cannot be read.
    """
    with TemporaryDirectory() as folder:
        store = open_store(actor, f"sqlite:///{Path(folder) / 'beside.db'}")
        try:
            store.restore(file)
            found = store.list(with_archive=True)
            for each in found:
                store.load(each.id)
        finally:
            store.close()
    return frozenset(each.id for each in found)

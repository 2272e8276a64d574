"""An upgrade in one step: a backup of what is there, brought back once to try it; the migrations; a look afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from readiness.model.actor import Actor
from readiness.services.keeping_backups import before_upgrade, brought_back_beside
from readiness.services.opening import open_workspace
from readiness.storage.before_upgrade import back_up_as_it_is, schema_of
from readiness.storage.problems import StorageProblem
from readiness.storage.tables import REVISION
from readiness.words import said
from readiness.words.say import upgrading as say


@dataclass(frozen=True)
class Upgraded:
    """From which schema to which; with the backup of before and how many assessments there are."""

    before: str
    after: str
    file: Path
    assessments: int


def needs_upgrade() -> bool:
    """Whether there is a database of an older version."""
    return schema_of() not in (None, REVISION)


def upgrade(actor: Actor, folder: Path, now: datetime) -> Upgraded:
    """Back up, bring the backup back beside, migrate, and compare.

    Raises:
        StorageProblem: a step failed. The migrations are done as a whole or not at all, and come after the backup.
    """
    file = before_upgrade(folder, REVISION, now)
    before = back_up_as_it_is(file)
    kept = brought_back_beside(file, actor)
    workspace = open_workspace(actor)
    try:
        found = workspace.store.list(with_archive=True)
        for each in found:
            workspace.store.load(each.id)
    finally:
        workspace.close()
    if len(found) != kept:
        raise StorageProblem(said(say.another_number(before=kept, after=len(found))), said(say.GO_BACK))
    return Upgraded(before, str(schema_of()), file, kept)

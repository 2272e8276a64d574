"""An upgrade in one step: a backup of what is there, brought back once to try it; the migrations; a look afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from readiness.model.actor import Actor
from readiness.services.keeping_backups import before_upgrade, brought_back_beside
from readiness.services.opening import open_workspace
from readiness.storage import Store
from readiness.storage.before_upgrade import back_up_as_it_is, schema_of
from readiness.storage.problems import NotThere, StorageProblem
from readiness.storage.tables import REVISION
from readiness.storage.upgrading import known_revisions
from readiness.words import said
from readiness.words.say import storage
from readiness.words.say import upgrading as say


@dataclass(frozen=True)
class Upgraded:
    """From which schema to which; with the backup of before and how many assessments there are."""

    before: str
    after: str
    file: Path
    assessments: int


def needs_upgrade() -> bool:
    """Whether there is a database of an older version.

    Raises:
        StorageProblem: it is one of a newer version.
    """
    found = schema_of()
    if found in (None, REVISION):
        return False
    if found not in known_revisions():
        raise StorageProblem(said(storage.THIS_DATABASE_WAS_MADE), said(storage.INSTALL_THAT_VERSION_OR_NAME))
    return True


def upgrade(actor: Actor, folder: Path, now: datetime) -> Upgraded:
    """Back up, bring the backup back beside, migrate, and open every assessment.

    Others may go on meanwhile: what they began is no fault, nor is what they put into the bin.

    Raises:
        StorageProblem: a step failed. The migrations are done as a whole or not at all, and come after the backup.
    """
    file = before_upgrade(folder, REVISION, now)
    before = back_up_as_it_is(file)
    kept = brought_back_beside(file, actor)
    workspace = open_workspace(actor)
    try:
        found = _opened_all(workspace.store, file)
        gone = len(kept - found - {each.id for each in workspace.store.list(deleted=True)})
    finally:
        workspace.close()
    if gone:
        raise StorageProblem(said(say.assessments_gone(gone=gone)), said(say.go_back(file=str(file))))
    return Upgraded(before, str(schema_of()), file, len(found))


def _opened_all(store: Store, file: Path) -> frozenset[str]:
    """The ids of all assessments, each of which was opened unless it was deleted meanwhile."""
    found = frozenset(each.id for each in store.list(with_archive=True))
    for each in found:
        try:
            store.load(each)
        except NotThere:
            continue
        except StorageProblem as problem:
            raise StorageProblem(problem.sentence, said(say.go_back(file=str(file)))) from problem
    return found

"""An upgrade by one command, and the way back that it tells."""

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from readiness.cli import main
from readiness.model.actor import Actor
from readiness.services import upgrading
from readiness.services.opening import open_workspace
from readiness.services.workspace import Workspace
from readiness.storage.before_upgrade import schema_of
from readiness.storage.problems import StorageProblem
from readiness.storage.tables import REVISION

OLD = Path(__file__).parents[1] / "storage" / "old_databases" / "0012.sqlite3"


@pytest.fixture(autouse=True)
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copy(OLD, tmp_path / "readiness.db")
    monkeypatch.setenv("READINESS_DATABASE_URL", f"sqlite:///{tmp_path / 'readiness.db'}")
    return tmp_path / "readiness.db"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_an_upgrade_tells_what_it_did_and_its_way_back_leads_back(tmp_path: Path, database: Path) -> None:
    done = run("upgrade", tmp_path / "backups")

    assert done.exit_code == 0, done.stderr
    assert f"from form 0012 to form {REVISION}. It holds one assessment, which was read." in done.stdout
    told = re.search(r"The backup of before is (\S+)\.", done.stdout)
    assert told is not None
    assert schema_of() == REVISION
    listed = run("export").stdout
    again = run("upgrade", tmp_path / "backups")
    assert (again.exit_code, again.stdout) == (
        0,
        "The database has the form of this version already. Nothing was changed.\n",
    )
    assert len(list((tmp_path / "backups").iterdir())) == 1

    assert run("backup", tmp_path / "backups", "--keep", "1").exit_code == 0
    database.unlink()
    back = run("restore", told[1])
    assert back.exit_code == 0, back.stderr
    assert run("export").stdout == listed


def test_an_upgrade_whose_backup_cannot_be_brought_back_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> frozenset[str]:
        raise StorageProblem("The backup cannot be read.", "Look at the disk.")

    monkeypatch.setattr(upgrading, "brought_back_beside", fail)
    done = run("upgrade", tmp_path)

    assert done.exit_code == 2
    assert "The backup cannot be read." in done.stderr
    assert schema_of() == "0012"


def test_what_people_begin_and_delete_while_it_goes_on_is_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def beside_somebody(actor: Actor) -> Workspace:
        workspace = open_workspace(actor)
        for each in workspace.store.list(with_archive=True):
            workspace.store.delete(each.id, at=workspace.now())
        workspace.start("Begun meanwhile")
        return workspace

    monkeypatch.setattr(upgrading, "open_workspace", beside_somebody)
    done = run("upgrade", tmp_path / "backups")

    assert done.exit_code == 0, done.stderr
    assert "The backup of before is" in done.stdout


def test_an_assessment_that_is_gone_afterwards_is_told_with_the_way_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upgrading, "brought_back_beside", lambda *_: frozenset({"not-there-any-more"}))
    done = run("upgrade", tmp_path)

    assert done.exit_code == 2
    assert "One assessment of the backup is not in the database" in done.stderr
    assert str(next(tmp_path.glob("readiness-before-*.backup"))) in done.stderr.replace("\n", "")


def test_a_database_of_a_newer_version_is_refused_before_anything_is_written(tmp_path: Path, database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    done = run("upgrade", tmp_path / "backups")

    assert done.exit_code == 2
    assert "newer version" in done.stderr
    assert not (tmp_path / "backups").exists()

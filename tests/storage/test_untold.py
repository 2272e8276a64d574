"""Old databases and files: a box that nobody ticked is not told, unless its model was looked at again."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from readiness.model.actor import LOCAL_USER
from readiness.storage import open_store
from tests.storage.samples import NOW

OLD = Path(__file__).with_name("old_databases") / "0005.sqlite3"
NAMED = {
    "name": "Forecast",
    "area": "",
    "in_use_since": None,
    "has_real_users": False,
    "supplied_by": "own",
    "owns_data": True,
    "is_monitored": False,
    "can_change": False,
    "is_effect_measured": False,
    "facets": None,
}


def with_workload(path: Path, version: int) -> str:
    shutil.copy(OLD, path)
    connection = sqlite3.connect(path)
    (here,) = connection.execute("SELECT id FROM assessment").fetchone()
    connection.execute(
        "INSERT INTO entry VALUES (?, '', 'workload', 'one', ?, 1, ?, '2026-01-02 00:00:00', '')",
        (here, json.dumps(NAMED), version),
    )
    connection.commit()
    connection.close()
    return f"sqlite:///{path}"


def test_a_box_that_nobody_ticked_becomes_not_told_and_the_upgrade_says_where_to_look(tmp_path: Path) -> None:
    store = open_store(LOCAL_USER, with_workload(tmp_path / "old.db", version=1))
    here = store.list()[0].id

    (model,) = store.load(here).response.workloads
    (untold,) = store.open(here).made_untold

    assert (model.has_real_users, model.is_monitored, model.can_change, model.supplied_by) == (None, None, None, None)
    assert model.owns_data is True
    assert [(each.kind, each.by) for each in store.history(here, "workload", "one")] == [("imported", "upgrade")]
    assert (untold.part, untold.name) == ("workload", "Forecast")
    assert untold.facts == ("has_real_users", "is_monitored", "can_change", "is_effect_measured", "supplied_by")
    store.close()


def test_a_model_that_was_edited_after_it_was_added_keeps_its_noes(tmp_path: Path) -> None:
    store = open_store(LOCAL_USER, with_workload(tmp_path / "old.db", version=2))

    (model,) = store.load(store.list()[0].id).response.workloads

    assert (model.has_real_users, model.is_monitored, model.supplied_by) == (False, False, "own")
    store.close()


@pytest.mark.parametrize(("version", "told"), [(1, None), (2, False)])
def test_an_old_file_is_read_in_the_same_way(version: int, told: bool | None, url: str) -> None:
    store = open_store(LOCAL_USER, url)
    file = json.loads(store.export_assessment(store.create("Ours", at=NOW)))
    entry = {"key": "one", "at": "2026-01-02T00:00:00Z", "version": version, "value": NAMED}
    old = {**file, "version": 1, "entries": {"workload": [entry]}}

    (model,) = store.load(store.import_assessment(json.dumps(old).encode(), at=NOW)).response.workloads

    assert model.is_monitored is told
    store.close()

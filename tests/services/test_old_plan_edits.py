"""What people changed on the plan of version 0.1.0 stands on the action of today, in both databases."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from readiness.model.actor import LOCAL_USER
from readiness.present.plan.edited_plan import plan_rows
from readiness.services.opening import open_workspace
from readiness.storage import open_store
from readiness.storage.backupfile import BackupWriter
from tests.report.cases import LIBRARY, example
from tests.storage.test_migrating import old_rows

STATUSES = ("not-started", "in-progress", "done", "blocked", "dropped")
FIRST_NEW = 45
"""The first action that the plan of 0.1.0 did not know."""
OLD_CODES = [action.id for action in LIBRARY.rubric.actions if int(action.id[1:]) < FIRST_NEW]


def _edit(number: int) -> dict[str, object]:
    """An edit with every field, as 0.1.0 wrote it."""
    return {
        "person": f"Owner {number}",
        "start_on": f"2026-05-{1 + number % 20:02}",
        "end_on": f"2026-06-{1 + number % 20:02}",
        "effort_days": number / 2,
        "indicator": f"Sign {number}",
        "done_when": f"Done {number}",
        "status": STATUSES[number % len(STATUSES)],
        "note": f"Note {number}: Zürich",
    }


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_every_edit_of_the_old_plan_is_on_the_action_of_today(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = request.getfixturevalue("postgres_url") if kind == "postgresql" else f"sqlite:///{tmp_path / 'new.db'}"
    edits = {code: _edit(number) for number, code in enumerate(OLD_CODES, 1)}
    told = {slug: answer.model_dump(mode="json") for slug, answer in example("retail-chain").answers.items()}
    with BackupWriter(tmp_path / "old", "0001") as file:
        for table, row in old_rows("0001"):
            file.add(table, list(row), [list(row.values())])
            entry = row if table == "entry" else None
        assert entry is not None
        for part, values in (("answer", told), ("action-edit", edits)):
            for place, (key, value) in enumerate(values.items(), 10):
                told_so = {**entry, "part": part, "key": key, "value": json.dumps(value), "position": place}
                file.add("entry", list(told_so), [list(told_so.values())])
    store = open_store(LOCAL_USER, url)
    store.restore(tmp_path / "old")
    store.close()

    workspace = open_workspace(LOCAL_USER, url)
    (assessment,) = workspace.assessments()
    found, begin = workspace.findings(assessment.id), workspace.open(assessment.id).assessment.starts_on
    rows = plan_rows(found, begin, today=begin)
    workspace.close()

    assert len(OLD_CODES) == FIRST_NEW - 1
    assert {row.is_planned for row in rows if row.id in edits} == {True, False}
    for code, edit in edits.items():
        (row,) = (row for row in rows if row.id == code)
        shown = (row.person, row.start, row.end, row.effort_days, row.indicator, row.done_when, row.status, row.note)
        dates = {name: date.fromisoformat(str(edit[name])) for name in ("start_on", "end_on")}
        assert shown == tuple({**edit, **dates}.values())

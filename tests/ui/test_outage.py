"""Every part of a page that runs by itself waits for the database; what people are told names no setting."""

import pytest

from readiness.services.records import StorageProblem
from readiness.ui import hosting, outage, own_machine

SOURCES = hosting.SCRIPT.parents[1].rglob("*.py")
PROBLEM = StorageProblem("The database cannot be reached.", "Check READINESS_DATABASE_URL.")


def test_no_part_of_a_page_runs_by_itself_without_waiting_for_the_database() -> None:
    found = {path.name for path in SOURCES if "@st.fragment" in path.read_text("utf-8")}
    assert found == {"reconnecting.py"}  # It reads nothing.


@pytest.mark.parametrize(("is_here", "told"), [(True, PROBLEM.mend), (False, "")])
def test_only_who_can_change_a_setting_is_told_its_name(
    monkeypatch: pytest.MonkeyPatch, is_here: bool, told: str
) -> None:
    monkeypatch.setattr(own_machine, "is_here", lambda: is_here)
    assert outage.advice(PROBLEM) == told

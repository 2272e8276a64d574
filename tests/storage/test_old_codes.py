"""What version 0.1.0 noted on the step of a checked table stands on the step of today."""

from datetime import date

import pytest

from readiness.model.assessment import ActionEdit
from readiness.model.evidence_step import next_step
from readiness.storage import Store
from tests.evidence.samples import a_check, a_report
from tests.storage.samples import LATER, NOW, an_assessment

OLD, TODAY = "evidence:late-parcels", next_step(a_report()).code("late-parcels")
EDIT = ActionEdit(person="Ana", note="By phone", start_on=date(2026, 4, 1), status="in-progress")


@pytest.fixture
def here(store: Store) -> str:
    given = an_assessment().model_copy(update={"action_edits": {OLD: EDIT}, "evidence": {"late-parcels": a_check()}})
    return store.add(given, at=NOW)


def test_person_dates_status_and_note_are_on_the_step_also_in_an_import(store: Store, here: str) -> None:
    copy = store.import_assessment(store.export_assessment(here), at=LATER)
    assert store.load(here).action_edits == store.load(copy).action_edits == {TODAY: EDIT}


def test_what_is_noted_on_the_step_of_today_goes_before(store: Store, here: str) -> None:
    newer = EDIT.model_copy(update={"person": "Bo"})
    store.put(here, "action-edit", TODAY, newer, at=LATER)
    assert store.load(here).action_edits == {TODAY: newer}


def test_without_its_check_the_note_stays_as_it_was(store: Store, here: str) -> None:
    store.put(here, "evidence", "late-parcels", None, at=LATER)
    assert store.load(here).action_edits == {OLD: EDIT}

import json

import pytest
from sqlalchemy import text

from readiness.engine.assessing import assess
from readiness.model.assessment import Snapshot
from readiness.model.coverage import HireAdvice, RoleCover
from readiness.model.pooled import QuestionAgreement
from readiness.model.ranking import RankedProblem
from readiness.storage import NotThere, Refused, StorageProblem, Store
from tests.engine.worked import ANA, LATE, LIBRARY, RUBRIC, response
from tests.storage.samples import LATER, NOW, a_snapshot


def test_a_snapshot_comes_back_exactly_and_the_newest_is_listed_first(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    store.add_snapshot(here, a_snapshot("march"))
    store.add_snapshot(here, a_snapshot("april", LATER))

    assert [(each.id, each.taken_at, each.phase) for each in store.snapshots(here)] == [
        ("april", LATER, None),
        ("march", NOW, None),
    ]
    assert store.load_snapshot(here, "march") == a_snapshot("march")


def test_a_snapshot_is_never_replaced(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    store.add_snapshot(here, a_snapshot())

    with pytest.raises(Refused, match="already"):
        store.add_snapshot(here, a_snapshot(taken_at=LATER))
    assert store.load_snapshot(here, "march").taken_at == NOW


def test_two_assessments_may_have_snapshots_of_the_same_name(store: Store) -> None:
    for name in ("One", "Two"):
        store.add_snapshot(store.create(name, at=NOW), a_snapshot())

    assert [len(store.snapshots(each.id)) for each in store.list()] == [1, 1]


def test_a_deleted_snapshot_is_gone(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    store.add_snapshot(here, a_snapshot())
    store.delete_snapshot(here, "march")

    assert store.snapshots(here) == ()
    with pytest.raises(NotThere):
        store.load_snapshot(here, "march")
    with pytest.raises(NotThere):
        store.delete_snapshot(here, "march")


def test_the_day_of_the_last_snapshot_is_known_to_the_rules(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    store.add_snapshot(here, a_snapshot())

    assert store.load(here, with_snapshots=True).response.last_snapshot_on == NOW.date()


def test_a_snapshot_that_was_kept_with_more_fields_is_read_without_them() -> None:
    told = response(fill=2, people=(ANA,), problems=(LATE,))
    outcome = assess(told, LIBRARY.questionnaire, RUBRIC)
    shot = a_snapshot().model_copy(update={"response": told, "outcome": outcome})
    kept = json.loads(shot.model_dump_json())
    results = kept["outcome"]
    results["ranking"]["problems"][0] |= dict.fromkeys(RankedProblem.retired, 0.25)
    results["team"]["roles"][0] |= dict.fromkeys(RoleCover.retired, 0.5)
    results["team"]["hire"] |= {name: [] for name in HireAdvice.retired}

    assert Snapshot.model_validate_json(json.dumps(kept)) == shot
    assert QuestionAgreement.retired == {"range"}


def test_a_snapshot_that_this_version_cannot_read_says_so(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    store.add_snapshot(here, a_snapshot())
    with store._database.writing() as connection:
        connection.execute(text("""UPDATE snapshot SET content = '{"from": "elsewhere"}'"""))

    with pytest.raises(StorageProblem, match="another version of the product"):
        store.load_snapshot(here, "march")
    opened = store.open(here, with_snapshots=True)
    assert opened.assessment.snapshots == ()
    assert opened.notes == (
        "The snapshot “Before the board meets” cannot be read by this version; it is kept but not shown.",
    )
    assert b'"snapshots": []' in store.export_assessment(here)

"""Days and times that older versions took from files, before any check of them, never keep an assessment shut."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import text

from readiness.storage import Store
from tests.storage.samples import LATER, NOW, a_snapshot, an_assessment

FIRST, LAST = date(1900, 1, 1), date(2199, 1, 1)


def overwrite(store: Store, statement: str) -> None:
    with store._database.writing() as connection:
        connection.execute(text(statement))


@pytest.mark.parametrize(("stored", "shown"), [("0001-01-01", FIRST), ("9999-12-31", LAST), ("9996-02-29", LAST)])
def test_a_plan_that_starts_beyond_reach_starts_in_the_nearest_year(store: Store, stored: str, shown: date) -> None:
    here = store.add(an_assessment(), at=NOW)
    overwrite(store, f"UPDATE assessment SET starts_on = '{stored}'")

    assert store.load(here).starts_on == shown
    copy = store.import_assessment(store.export_assessment(here), at=LATER)
    assert store.load(copy).starts_on == shown


@pytest.mark.parametrize(("stored", "shown"), [("0001-01-01 00:00:00", FIRST), ("9999-12-31 23:59:59.000001", LAST)])
@pytest.mark.parametrize("column", ["created_at", "changed_at"])
def test_a_time_beyond_reach_is_one_of_the_nearest_year(store: Store, column: str, stored: str, shown: date) -> None:
    here = store.add(an_assessment(), at=NOW)
    zone = "" if store.address.startswith("sqlite") else "+00"
    overwrite(store, f"UPDATE assessment SET {column} = '{stored}{zone}'")

    moment: datetime = getattr(store.load(here), column)
    assert (moment.date(), moment.tzinfo) == (shown, UTC)
    assert getattr(store.list()[0], column) == moment
    store.put(here, "answer", "data-exists", {"given": 1}, at=LATER)
    assert store.export_assessment(store.import_assessment(store.export_assessment(here), at=LATER))


def test_a_snapshot_beyond_reach_is_left_out_and_told(store: Store) -> None:
    here = store.add(an_assessment(), at=NOW)
    store.add_snapshot(here, a_snapshot("beyond"))
    overwrite(store, 'UPDATE snapshot SET content = REPLACE(content, \'"taken_at":"2\', \'"taken_at":"9\')')

    opened = store.open(here, with_snapshots=True)

    assert opened.assessment.snapshots == ()
    assert any("cannot be read by this version" in note for note in opened.notes)

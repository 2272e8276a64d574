"""What was concluded is kept for one state of an assessment, and the state rises with whatever results rest on."""

from collections.abc import Callable
from contextlib import closing
from datetime import date

import pytest

from readiness.storage import Store
from readiness.storage.connecting import connect
from readiness.storage.places import database_url
from tests.storage.samples import LATER, NOW, a_snapshot

NORMAL, FULL = 1, 2


@pytest.fixture
def here(store: Store) -> str:
    return store.create("Spring", at=NOW)


def conclude(store: Store, here: str, state: int, phase: int, edition: str = "one") -> int | None:
    store.conclude(here, state=state, edition=edition, phase=phase, completeness=0.5)
    return store.summary(here).phase


def test_an_older_conclusion_never_takes_the_place_of_a_newer_one(store: Store, here: str) -> None:
    assert conclude(store, here, 7, 2) == 2
    assert conclude(store, here, 6, 1) == 2
    assert conclude(store, here, 8, 3) == 3


def test_what_was_concluded_from_a_state_is_not_written_again(store: Store, here: str) -> None:
    conclude(store, here, 7, 2)
    assert conclude(store, here, 7, 3) == 2


def test_two_versions_of_the_content_keep_their_conclusions_side_by_side(store: Store, here: str) -> None:
    conclude(store, here, 7, 2, "one")
    assert conclude(store, here, 7, 3, "two") == 3
    assert conclude(store, here, 6, 1, "one") == 3


STEPS: dict[str, Callable[[Store, str], object]] = {
    "an answer": lambda store, here: store.put(here, "answer", "data-exists", {"given": 1}, at=NOW),
    "a name": lambda store, here: store.rename(here, "Autumn", at=NOW),
    "the day of the plan": lambda store, here: store.start_on(here, date(2026, 9, 1), at=NOW),
    "an order": lambda store, here: store.arrange(here, "person", [], at=NOW),
    "a snapshot": lambda store, here: store.add_snapshot(here, a_snapshot()),
    "a step of a workshop": lambda store, here: store.change_workshop(
        store.open_workshop(here, {}, at=NOW), expected_version=1, state="finished"
    ),
    "undoing": lambda store, here: (
        store.put(here, "answer", "data-exists", {"given": 1}, at=NOW),
        store.undo(here, at=LATER),
    ),
}


@pytest.mark.parametrize("name", STEPS)
def test_the_state_rises_with_whatever_results_or_reports_rest_on(store: Store, here: str, name: str) -> None:
    before = store.summary(here).state
    STEPS[name](store, here)
    assert store.summary(here).state > before


def test_the_state_stays_while_people_vote_and_the_same_value_is_given_again(store: Store, here: str) -> None:
    workshop = store.open_workshop(here, {}, at=NOW)
    (seat,) = store.invite(workshop, "staff", [None], at=NOW)
    store.put(here, "answer", "data-exists", {"given": 1}, at=NOW)
    before = store.summary(here).state
    store.put(here, "answer", "data-exists", {"given": 1}, at=LATER)
    store.put(here, "vote-1", "data-exists", {"given": 2}, at=LATER, owner=seat.participant_id)
    store.conclude(here, state=before, edition="one", phase=1, completeness=0.5)
    store.open(here, with_snapshots=True)
    assert store.summary(here).state == before


def test_the_disk_is_waited_for_where_an_answer_is_stored_and_not_where_a_conclusion_is(
    sqlite_tables: str,
) -> None:
    with closing(connect(database_url(sqlite_tables), 5.0)) as database:
        waits = []
        for way in (database.writing, database.noting, database.writing):
            with way() as connection:
                waits.append(connection.exec_driver_sql("PRAGMA synchronous").scalar_one())

    assert waits == [FULL, NORMAL, FULL]


def test_postgresql_waits_for_the_disk_where_an_answer_is_stored_and_not_where_a_conclusion_is(
    postgres_url: str,
) -> None:
    with closing(connect(database_url(postgres_url), 5.0)) as database:
        with database.noting() as connection:
            assert connection.exec_driver_sql("SHOW synchronous_commit").scalar_one() == "off"
        with database.writing() as connection:
            source = connection.exec_driver_sql("SELECT source FROM pg_settings WHERE name = 'synchronous_commit'")
            assert source.scalar_one() != "session"

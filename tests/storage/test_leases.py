"""Leases of several processes at one database: one at a time, in order, and back from who has died."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, select, text

from readiness.evidence.running.queueing import JobQueue, Ticket
from readiness.evidence.running.worker import Request
from readiness.model.actor import LOCAL_USER
from readiness.services import evidence, leases
from readiness.services.leases import if_free, when_first
from readiness.services.workspace import Workspace
from readiness.storage import Store, open_store
from readiness.storage.problems import Unavailable
from readiness.storage.tables import lease
from tests.services.workshop_rooms import library

KIND = "table-check"


@pytest.fixture
def two(postgres_tables: str) -> Iterator[tuple[Store, Store]]:
    """Two processes, as far as a database can tell."""
    opened = open_store(LOCAL_USER, postgres_tables), open_store(LOCAL_USER, postgres_tables)
    yield opened
    for store in opened:
        store.close()


def die(store: Store, number: int) -> None:
    """Let whoever stands there have shown itself too long ago."""
    with store.database.writing() as connection:
        connection.execute(
            text("UPDATE lease SET seen_at = seen_at - interval '1 minute' WHERE number = :it"), {"it": number}
        )


def test_a_line_is_in_order_and_each_kind_has_its_own(two: tuple[Store, Store]) -> None:
    here, there = two
    first, second, third = here.join_line(KIND), there.join_line(KIND), here.join_line("portfolio")

    assert (here.before_in_line(KIND, first), there.before_in_line(KIND, second)) == (0, 1)
    assert here.before_in_line("portfolio", third) == 0
    here.leave_line(first)
    assert there.before_in_line(KIND, second) == 0


def test_who_has_died_gives_the_turn_back_and_learns_it_if_it_comes_to_life(two: tuple[Store, Store]) -> None:
    here, there = two
    first, second = here.join_line(KIND), there.join_line(KIND)
    die(here, first)

    assert there.before_in_line(KIND, second) == 0
    assert not here.show_in_line(first)
    assert here.before_in_line(KIND, first) is None
    assert there.show_in_line(second)


def test_of_many_at_once_each_has_its_turn_alone(two: tuple[Store, Store], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leases, "BETWEEN_LOOKS_SECONDS", 0.001)
    inside, alone = [0], []
    lock = threading.Lock()

    def work(number: int) -> None:
        with when_first(two[number % 2], KIND):
            with lock:
                inside[0] += 1
            # Whoever else were inside would have time to be seen.
            for each in two:
                each.check()
            alone.append(inside[0])
            with lock:
                inside[0] -= 1

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, range(24)))

    assert alone == [1] * 24
    with two[0].database.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(lease)) == 0


def test_who_waits_shows_itself_as_often_as_it_has_to_and_writes_nothing_else(
    two: tuple[Store, Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "BETWEEN_LOOKS_SECONDS", 0.0)
    here, there = two
    first, looks, shown, now = here.join_line(KIND), [0], [0], [0.0]
    show, look = there.show_in_line, there.before_in_line

    def counted_show(number: int) -> bool:
        shown[0] += 1
        return show(number)

    def counted_look(kind: str, number: int) -> int | None:
        now[0] += leases.BETWEEN_SIGNS_SECONDS / 10
        looks[0] += 1
        if looks[0] == 40:
            here.leave_line(first)
        return look(kind, number)

    monkeypatch.setattr(leases.time, "monotonic", lambda: now[0])
    monkeypatch.setattr(there, "show_in_line", counted_show)
    monkeypatch.setattr(there, "before_in_line", counted_look)
    with when_first(there, KIND):
        assert (looks[0], shown[0]) == (40, 3)


def test_what_another_process_is_at_is_left_to_it(two: tuple[Store, Store]) -> None:
    here, there = two
    with if_free(here, "portfolio") as mine, if_free(there, "portfolio") as theirs:
        assert (mine, theirs) == (True, False)
    with if_free(there, "portfolio") as later:
        assert later


def test_table_checks_of_two_processes_take_turns_and_one_that_dies_keeps_nobody_waiting(
    two: tuple[Store, Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    queue = JobQueue()
    monkeypatch.setattr(evidence, "shared_queue", lambda: queue)
    here, there = two
    evidence.share_turns(Workspace(here, library()))
    theirs = there.join_line(KIND)
    ticket: Ticket = queue.propose(b"a,b\n1,2\n")
    while here.before_in_line(KIND, theirs + 1) is None:
        assert ticket.state == "waiting"

    assert (ticket.state, queue.waiting) == ("waiting", 1)
    left = queue.check(b"a,b\n1,2\n", Request(task="check"))
    left.cancel()
    die(there, theirs)
    assert ticket.wait(120)
    assert ticket.state in {"done", "refused"}
    assert left.state == "cancelled"
    assert queue.wait_until_empty(60)


def test_who_works_on_after_it_was_given_up_stands_before_whoever_comes_next(
    two: tuple[Store, Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "BETWEEN_SIGNS_SECONDS", 0.01)
    here, there = two
    with when_first(here, KIND):
        later = there.join_line(KIND)
        with here.database.writing() as connection:
            connection.execute(text("DELETE FROM lease WHERE number < :later"), {"later": later})
        while there.before_in_line(KIND, later) != 1:
            pass
    assert there.before_in_line(KIND, later) == 0


@pytest.mark.parametrize("fails_at", ["join_line", "before_in_line"])
def test_a_database_that_is_away_keeps_no_check_waiting(
    fails_at: str, sqlite_tables: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise Unavailable("The database is away.", "Wait.")

    left: list[int] = []
    store = open_store(LOCAL_USER, sqlite_tables)
    monkeypatch.setattr(store, "join_line", lambda _: 7)
    monkeypatch.setattr(store, "leave_line", left.append)
    monkeypatch.setattr(store, fails_at, fail)
    with when_first(store, KIND):
        assert left == ([] if fails_at == "join_line" else [7])
    store.close()

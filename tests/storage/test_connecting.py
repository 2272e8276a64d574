import resource
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from multiprocessing.context import ForkProcess
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from readiness.model.actor import LOCAL_USER
from readiness.storage import StorageProblem, Store, limits, open_store
from readiness.storage.problems import Unavailable
from tests.storage.killing import copies
from tests.storage.samples import LATER, NOW


def write(url: str, here: str, numbers: range, told: Connection) -> None:
    """Say what is stored only after the store has said so."""
    store = open_store(LOCAL_USER, url)
    for number in numbers:
        store.put(here, "answer", f"q-{number}", {"given": number % 4}, at=datetime.now(UTC))
        told.send(number)
    store.close()


def writing_process(url: str, here: str, numbers: range) -> tuple[Connection, ForkProcess]:
    hears, told = copies.Pipe(duplex=False)
    process = copies.Process(target=write, args=(url, here, numbers, told))
    process.start()
    told.close()
    return hears, process


def rest_of(hears: Connection) -> Iterator[int]:
    with suppress(EOFError):
        while True:
            yield hears.recv()


def test_nothing_that_was_reported_as_stored_is_lost_when_the_process_is_killed(url: str) -> None:
    store = open_store(LOCAL_USER, url)
    here = store.create("Spring", at=NOW)
    hears, process = writing_process(url, here, range(1_000_000))
    reported = [hears.recv() for _ in range(50)]
    process.kill()
    reported += rest_of(hears)
    process.join()

    answers = store.load(here).response.answers
    assert [answers[f"q-{number}"].given for number in reported] == [number % 4 for number in reported]
    assert len(answers) - len(reported) in {0, 1}
    store.put(here, "answer", "after", {"given": 1}, at=LATER)
    store.close()


def test_two_processes_write_side_by_side_and_nothing_is_lost(url: str) -> None:
    store = open_store(LOCAL_USER, url)
    here = store.create("Spring", at=NOW)
    processes = [writing_process(url, here, range(first, first + 60)) for first in (0, 100)]
    for hears, process in processes:
        assert len([*rest_of(hears)]) == 60
        process.join(300)

    assert [process.exitcode for _, process in processes] == [0, 0]
    assert len(store.load(here).response.answers) == 120
    store.close()


def test_a_full_disk_is_said_in_a_sentence_and_harms_nothing(sqlite_store: Store) -> None:
    here = sqlite_store.create("Spring", at=NOW)
    with sqlite_store._database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(StorageProblem, match="The disk is full") as problem:
        sqlite_store.put(here, "answer", "long", {"given": 1, "evidence": "x" * 20_000}, at=LATER)
    assert "try again" in problem.value.mend
    assert sqlite_store.load(here).response.answers == {}

    with sqlite_store._database.engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1000}")
    sqlite_store.put(here, "answer", "long", {"given": 1, "evidence": "x" * 20_000}, at=LATER)
    assert set(sqlite_store.load(here).response.answers) == {"long"}


# The limit on the size of a file is the nearest to a full disk that every system has.
def fill(url: str, told: Connection) -> None:
    store = open_store(LOCAL_USER, url)
    here = store.create("Spring", at=NOW)
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, most))
    stored = 0
    try:
        while True:
            store.put(here, "answer", f"q-{stored}", {"given": 1, "evidence": "x" * 9000}, at=LATER)
            stored += 1
    except StorageProblem as problem:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        store.put(here, "answer", "after", {"given": 1}, at=LATER)
        told.send((stored, len(store.load(here).response.answers), str(problem)))
    store.close()


def test_a_disk_that_takes_no_more_stops_only_the_write_that_it_refused(sqlite_url: str) -> None:
    hears, told = copies.Pipe(duplex=False)
    process = copies.Process(target=fill, args=(sqlite_url, told))
    process.start()
    told.close()
    stored, found, sentence = hears.recv()
    process.join(300)

    assert process.exitcode == 0
    assert stored > 0
    assert found == stored + 1
    assert "disk" in sentence


def test_a_locked_database_is_said_in_a_sentence_and_can_still_be_read(sqlite_url: str) -> None:
    store = open_store(LOCAL_USER, sqlite_url, patience_seconds=0.05)
    here = store.create("Spring", at=NOW)
    other = sqlite3.connect(make_url(sqlite_url).database or "", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StorageProblem, match="Another program is using the database"):
        store.put(here, "answer", "a", {"given": 1}, at=LATER)
    assert store.load(here).response.answers == {}
    other.execute("ROLLBACK")
    other.close()
    store.put(here, "answer", "a", {"given": 1}, at=LATER)
    store.close()


def test_a_locked_row_in_postgresql_is_said_in_a_sentence(postgres_url: str) -> None:
    store = open_store(LOCAL_USER, postgres_url, patience_seconds=0.05)
    here = store.create("Spring", at=NOW)
    other = create_engine(postgres_url)
    with other.begin() as connection:
        connection.execute(text("SELECT 1 FROM assessment FOR UPDATE"))
        with pytest.raises(StorageProblem, match="Another program is using the database"):
            store.put(here, "answer", "a", {"given": 1}, at=LATER)
    other.dispose()
    store.put(here, "answer", "a", {"given": 1}, at=LATER)
    store.close()


def test_a_database_that_can_only_be_read_is_read_and_says_so_on_writing(sqlite_url: str) -> None:
    store = open_store(LOCAL_USER, sqlite_url)
    here = store.create("Spring", at=NOW)
    store.close()
    path = make_url(sqlite_url).database
    read_only = open_store(LOCAL_USER, f"sqlite:///file:{path}?mode=ro&uri=true")

    assert read_only.load(here).name == "Spring"
    with pytest.raises(StorageProblem, match="can only be read"):
        read_only.put(here, "answer", "a", {"given": 1}, at=LATER)
    read_only.close()


def test_a_postgresql_that_can_only_be_read_says_so_on_writing(postgres_url: str) -> None:
    store = open_store(LOCAL_USER, postgres_url)
    here = store.create("Spring", at=NOW)
    with store._database.writing() as connection:
        name = make_url(postgres_url).database
        connection.execute(text(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on'))
    store.close()
    read_only = open_store(LOCAL_USER, postgres_url)

    assert read_only.load(here).name == "Spring"
    with pytest.raises(StorageProblem, match="can only be read"):
        read_only.put(here, "answer", "a", {"given": 1}, at=LATER)
    read_only.close()


def test_a_postgresql_that_was_restarted_is_connected_to_again(postgres_url: str) -> None:
    store = open_store(LOCAL_USER, postgres_url)
    here = store.create("Spring", at=NOW)
    other = create_engine(postgres_url)
    with other.begin() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
    other.dispose()

    store.put(here, "answer", "a", {"given": 1}, at=LATER)
    assert set(store.load(here).response.answers) == {"a"}
    store.close()


@pytest.mark.parametrize("where", ["/nothing?host={folder}", "host.invalid/nothing", "127.0.0.1:99999/nothing"])
def test_a_server_that_is_not_there_is_said_in_a_sentence(tmp_path: Path, where: str) -> None:
    with pytest.raises(StorageProblem, match="cannot be reached"):
        open_store(LOCAL_USER, f"postgresql://nobody@{where.format(folder=tmp_path)}")


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("Dear diary, " * 1000)

    with pytest.raises(StorageProblem, match="not a database of this product"):
        open_store(LOCAL_USER, f"sqlite:///{path}")
    assert path.read_text() == "Dear diary, " * 1000


def test_a_writer_does_not_keep_readers_waiting(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    with store._database.writing() as connection:
        connection.execute(text("UPDATE assessment SET name = 'Autumn'"))
        assert store.load(here).name == "Spring"
    assert store.load(here).name == "Autumn"


def test_the_data_file_is_for_its_owner_only(sqlite_store: Store) -> None:
    path = Path(str(sqlite_store._database.engine.url.database))

    assert path.stat().st_mode & 0o077 == 0


def test_an_address_is_shown_without_its_password(postgres_url: str) -> None:
    store = open_store(LOCAL_USER, postgres_url.replace("postgres@", "postgres:tell-nobody@"))

    assert "tell-nobody" not in store.address
    store.close()


def test_a_full_pool_is_waited_for_and_then_said_to_be_busy(postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(limits.CONNECTIONS, "1")
    monkeypatch.setenv(limits.MORE, "0")
    monkeypatch.setenv(limits.WAIT, "0.1")
    store = open_store(LOCAL_USER, postgres_url)
    here = store.create("Spring", at=NOW)
    with store._database.reading(), pytest.raises(Unavailable, match="busy"):
        store.load(here)
    assert store.load(here).name == "Spring"
    store.close()


def test_too_many_clients_are_said_to_be_busy(postgres_url: str) -> None:
    owner, role = create_engine(postgres_url), "one_at_a_time"
    with owner.begin() as connection:
        connection.execute(text(f"CREATE ROLE {role} LOGIN"))
        connection.execute(text(f"GRANT pg_read_all_data, pg_write_all_data TO {role}"))
        connection.execute(text(f"GRANT CREATE ON SCHEMA public TO {role}"))
    store = open_store(LOCAL_USER, postgres_url.replace("postgres@", f"{role}@"))
    here = store.create("Spring", at=NOW)
    # Not before: the connection that made the tables may count for a while after it was closed.
    with owner.begin() as connection:
        connection.execute(text(f"ALTER ROLE {role} CONNECTION LIMIT 1"))
    with store._database.reading(), pytest.raises(Unavailable, match="busy"):
        store.load(here)
    store.close()
    # The database goes at the end of the test, but its server keeps a role.
    with owner.begin() as connection:
        connection.execute(text(f"REASSIGN OWNED BY {role} TO postgres"))
        connection.execute(text(f"DROP OWNED BY {role}"))
        connection.execute(text(f"DROP ROLE {role}"))
    owner.dispose()


def test_a_statement_is_given_up_after_the_time_that_was_set(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_store(LOCAL_USER, postgres_url).close()
    monkeypatch.setenv(limits.STATEMENT, "2")
    store = open_store(LOCAL_USER, postgres_url)
    with pytest.raises(Unavailable, match="busy"), store._database.reading() as connection:
        connection.execute(text("SELECT pg_sleep(60)"))
    store.close()


def test_behind_a_pooler_nothing_is_left_in_a_connection(postgres_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(limits.POOLER, "on")
    store = open_store(LOCAL_USER, postgres_url)
    for read in (store._database.reading, store._database.writing):
        with read() as connection:
            assert connection.scalar(text("SHOW lock_timeout")) == "5s"
        with store._database.engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            assert raw.prepare_threshold is None
            assert connection.scalar(text("SELECT reset_val FROM pg_settings WHERE name = 'lock_timeout'")) == "0"
            assert connection.scalar(text("SELECT count(*) FROM pg_prepared_statements")) == 0
    store.close()


@pytest.mark.parametrize("wrong", ["many", "-1", "1e9"])
def test_a_setting_that_is_no_number_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    monkeypatch.setenv(limits.CONNECTIONS, wrong)
    with pytest.raises(StorageProblem, match="READINESS_CONNECTIONS is not right"):
        limits.PoolLimits.set_here()

"""Settings and fixtures for every test."""

import contextlib
import gc
import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert
from xdist.remote import Producer

from readiness.model.actor import LOCAL_USER
from readiness.storage import open_store
from readiness.storage.connecting import connect
from readiness.storage.places import database_url
from readiness.storage.tables import HOME, metadata, workspace
from tests import chance, in_memory
from tests.connections import count_when_closed
from tests.parsing import parse_once
from tests.servers import forking
from tests.servers.postgres import PostgresServer, running_postgres
from tests.spreading import ByServer
from tests.statements import share_statements
from tests.thorough import IS_ATTACK, IS_THOROUGH, IS_WHOLE, leave_further_cases

chance.use_samples()
# Most tests speak of the questions as they were first; those of later versions choose them by themselves.
os.environ.setdefault("READINESS_QUESTIONS", "1.0.0")
gc.disable()  # Until all tests are collected: what libraries and tests bring stays to the end, so searching it is lost.

_LONGEST_FIRST = ("e2e", "servers", "tests", "evidence", "report", "ui", "services", "storage")
"""Else two workers have nothing to do while the third one has a workshop to hold; "tests" holds the wheel's."""
_SEARCHED_EVERY = 100_000, 20, 50
"""How many new objects until garbage is looked for; after 700, as Python does, it takes a twentieth of all the time."""
_numbers = itertools.count(1)


def pytest_configure(config: pytest.Config) -> None:
    """Put temporary files into memory, before workers are started and take the place over."""
    if not hasattr(config, "workerinput") and in_memory.has_room():
        files = contextlib.ExitStack()
        files.enter_context(in_memory.temporary_files())
        config.add_cleanup(files.close)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what only longer runs have time for, begin with the folders whose tests take longest.

    Also marks what `make explore` runs: every property of Hypothesis; other tests that draw carry the mark themselves.
    """
    leave_further_cases(items)
    for mark, is_wanted in (("whole", IS_WHOLE), ("thorough", IS_THOROUGH), ("attack", IS_ATTACK)):
        left_out = [] if is_wanted else [item for item in items if item.get_closest_marker(mark)]
        if left_out:
            config.hook.pytest_deselected(items=left_out)
            items[:] = [item for item in items if not item.get_closest_marker(mark)]
    places = {name: place for place, name in enumerate(_LONGEST_FIRST)}
    items.sort(key=lambda item: places.get(item.path.parent.name, len(places)))
    for item in items:
        if getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
            item.add_marker(pytest.mark.drawn)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByServer | None:
    """Give out tests by file, with those of a browser and of servers together."""
    return ByServer(config, log) if config.getvalue("dist") == "loadfile" else None


def pytest_collection_finish() -> None:
    """Let the search for garbage pass over what all tests share: every library, and every test."""
    gc.freeze()
    gc.set_threshold(*_SEARCHED_EVERY)
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def ended_processes() -> Iterator[None]:
    """Leave no process behind that apps were copied from."""
    yield
    forking.end_source()


@pytest.fixture(scope="session", autouse=True)
def done_once(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[None]:
    """Compile each statement and parse each file once, not once for each test that opens a database or a pack.

    Whoever closes a database that is still in use fails.
    """
    of_the_run = None if worker_id == "master" else tmp_path_factory.getbasetemp().parent / "parsed"
    if of_the_run is not None:
        of_the_run.mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        share_statements(patch)
        count_when_closed(patch)
        parse_once(patch, of_the_run)
        yield


@pytest.fixture(scope="session", autouse=True)
def temporary_folder() -> Iterator[None]:
    """Keep temporary files of tests that run at the same time apart: table checks of one folder wait for each other.

    Their lock then lies there too, whatever folder whoever runs the tests has named for it.
    """
    with tempfile.TemporaryDirectory(prefix="test-") as name, pytest.MonkeyPatch.context() as patch:
        Path(name).chmod(0o711)  # PostgreSQL, under another account, must get to its own folder in there
        patch.setenv("TMPDIR", name)
        patch.delenv("READINESS_TEMPORARY", raising=False)
        patch.setattr(tempfile, "tempdir", None)
        yield


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A real PostgreSQL server, started when the first test asks for it."""
    with running_postgres() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: PostgresServer) -> Iterator[str]:
    """The address of an empty PostgreSQL database that belongs to one test."""
    database = f"test_{next(_numbers)}"
    yield postgres.create_database(database)
    postgres.drop_database(database)


@pytest.fixture
def walled_url(postgres: PostgresServer) -> Iterator[str]:
    """The same for an account that is no superuser, which a wall keeps apart."""
    database = f"walled_{next(_numbers)}"
    yield postgres.create_walled_database(database)
    postgres.drop_database(database)


@pytest.fixture(scope="session")
def _sqlite_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the tables of today and nothing in them: to copy it takes a tenth of the time of all migrations."""
    path = tmp_path_factory.mktemp("sqlite") / "sample.db"
    open_store(LOCAL_USER, f"sqlite:///{path}").close()
    return path


@pytest.fixture
def sqlite_tables(_sqlite_sample: Path, tmp_path: Path) -> str:
    """The address of a SQLite database that belongs to one test, with the tables of today and nothing in them."""
    path = tmp_path / "readiness.db"
    shutil.copy(_sqlite_sample, path)
    return f"sqlite:///{path}"


@pytest.fixture(scope="session")
def _postgres_sample(postgres: PostgresServer) -> str:
    address = postgres.create_database("tables")
    open_store(LOCAL_USER, address).close()
    return address


@pytest.fixture
def postgres_tables(_postgres_sample: str) -> Iterator[str]:
    """The address of a PostgreSQL database with the tables of today and nothing in them, emptied after each test.

    To truncate as many tables takes a hundred times as long as to delete the few rows of a test.
    """
    yield _postgres_sample
    database = connect(database_url(_postgres_sample), 5.0)
    with database.writing() as connection:
        filled = (each for each in reversed(metadata.sorted_tables) if each.name != "secret")
        connection.exec_driver_sql("; ".join(f"DELETE FROM {each.name}" for each in filled))
        connection.execute(insert(workspace).values(id=HOME, name=""))
    database.close()

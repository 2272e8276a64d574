"""Settings and fixtures for every test."""

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import chance
from tests.servers import forking
from tests.servers.postgres import PostgresServer, running_postgres

chance.use_samples()

_LONGEST_FIRST = {name: place for place, name in enumerate(("e2e", "servers", "tests", "evidence", "ui", "services"))}
"""Else two workers have nothing to do while the third one has a workshop to hold; "tests" holds the wheel's."""
_numbers = itertools.count(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the folders whose tests take longest, and mark what `make explore` runs.

    That is every property of Hypothesis; other tests that draw carry the mark themselves.
    """
    items.sort(key=lambda item: _LONGEST_FIRST.get(item.path.parent.name, len(_LONGEST_FIRST)))
    for item in items:
        if getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
            item.add_marker(pytest.mark.drawn)


@pytest.fixture(scope="session", autouse=True)
def ended_processes() -> Iterator[None]:
    """Leave no process behind that apps were copied from."""
    yield
    forking.end_source()


@pytest.fixture(scope="session", autouse=True)
def temporary_folder() -> Iterator[None]:
    """Keep temporary files of tests that run at the same time apart: table checks of one folder wait for each other."""
    with tempfile.TemporaryDirectory(prefix="test-") as name, pytest.MonkeyPatch.context() as patch:
        Path(name).chmod(0o711)  # PostgreSQL, under another account, must get to its own folder in there
        patch.setenv("TMPDIR", name)
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

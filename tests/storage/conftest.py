"""One store, once in each database: every test that takes `store` is a promise for both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from readiness.model.actor import LOCAL_USER
from readiness.storage import Store, open_store


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'readiness.db'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database that belongs to one test."""
    address: str = request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url")
    return address


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    address: str = request.getfixturevalue("sqlite_tables" if request.param == "sqlite" else "postgres_tables")
    opened = open_store(LOCAL_USER, address)
    yield opened
    opened.close()


@pytest.fixture
def sqlite_store(sqlite_tables: str) -> Iterator[Store]:
    opened = open_store(LOCAL_USER, sqlite_tables)
    yield opened
    opened.close()

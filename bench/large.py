"""Removing a participant among 100,000 assessments, and a backup of 10,000, on both engines."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import text

from bench.storage import fill
from readiness.model.actor import LOCAL_USER
from readiness.storage import Store, open_store
from readiness.storage.numbers import count_changes_on
from tests.servers.postgres import running_postgres

ASSESSMENTS, ENTRIES_OF_EACH = 100_000, 20
PARTICIPANTS, QUESTIONS = 20, 45
SAVED, ENTRIES_OF_SAVED = 10_000, 72
"""As many entries as an example of the product has."""
VALUE_LENGTH = 84
"""What a value of the examples takes on average, in the short form in which it is stored."""
_AT = datetime(2026, 1, 1, tzinfo=UTC)


def figures() -> Iterator[dict[str, Any]]:
    """Both on SQLite, then on PostgreSQL."""
    with tempfile.TemporaryDirectory() as name:
        for number, measure in enumerate((_removing, _backing_up)):
            yield from measure(f"sqlite:///{Path(name) / str(number)}.db", "SQLite")
    with running_postgres() as postgres:
        for number, measure in enumerate((_removing, _backing_up)):
            yield from measure(postgres.create_database(f"large_{number}"), "PostgreSQL")


def _removing(url: str, engine: str) -> Iterator[dict[str, Any]]:
    with closing(open_store(LOCAL_USER, url)) as store:
        fill(store, ASSESSMENTS)
        _fill_entries(store, ENTRIES_OF_EACH)
        here = store.list(limit=1)[0].id
        workshop = store.open_workshop(here, {}, at=_AT)
        store.invite(workshop, "staff", [None] * PARTICIPANTS, at=_AT)
        taken = []
        for person in store.participants(workshop):
            for question in range(QUESTIONS):
                store.put(here, "vote-1", f"question-{question}", {"given": 1}, at=_AT, owner=person.id)
            begun = time.perf_counter()
            store.remove_participant(person.id)
            taken.append((time.perf_counter() - begun) * 1000)
        yield {
            "figure": f"remove a participant, {ASSESSMENTS:,} assessments, {engine}, median",
            "value": round(statistics.median(taken), 1),
            "unit": "ms",
            "limit": 50,
        }


def _backing_up(url: str, engine: str) -> Iterator[dict[str, Any]]:
    with closing(open_store(LOCAL_USER, url)) as store, tempfile.TemporaryDirectory() as name:
        fill(store, SAVED)
        _fill_entries(store, ENTRIES_OF_SAVED)
        begun, of_ours = time.perf_counter(), time.process_time()
        store.backup(Path(name) / "all.backup")
        seconds, of_ours = time.perf_counter() - begun, time.process_time() - of_ours
        size = (Path(name) / "all.backup").stat().st_size / 2**20
    yield {"figure": f"backup of {SAVED:,} assessments, {engine}", "value": round(seconds, 1), "unit": "s", "limit": 60}
    yield {"figure": f"processor time of ours for it, {engine}", "value": round(of_ours, 1), "unit": "s"}
    yield {"figure": f"size of that backup, {engine}", "value": round(size), "unit": "MiB"}


def _fill_entries(store: Store, of_each: int) -> None:
    """Give every assessment so many entries, each with the change that made it."""
    numbers = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {of_each})"
    words = "Seen in the catalogue. " * 12
    value = f"""'A{{"evidence":"' || substr('{words}', 1 + (number + n.i) % 90, {VALUE_LENGTH - 16}) || '"}}'"""
    with store._database.writing() as connection:
        for statement in (
            f"""{numbers} INSERT INTO entry
            (assessment, owner, part, "key", value, position, version, changed_at, changed_by, change, kind)
            SELECT number, '', 'answer', 'question-' || n.i, {value}, 0, 1, 0, 'local-user',
            number * {of_each} + n.i, 'i' FROM assessment_number, n""",
        ):
            connection.execute(text(statement.replace(":", r"\:")))
        count_changes_on(connection)

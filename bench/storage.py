"""The list of ten thousand assessments, one answer on its way to the disk, and opening what was stored."""

from __future__ import annotations

import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text

from readiness.model.actor import LOCAL_USER
from readiness.storage import Store, open_store
from readiness.storage.codes import new_token
from readiness.storage.tables import assessment, assessment_number, conclusion
from readiness.storage.writing import searchable
from tests.servers.postgres import running_postgres

ASSESSMENTS = 100_000
SHOWN = 21
QUESTIONS = 45
RESPONDENTS = 100
_START = datetime(2026, 1, 1, tzinfo=UTC)


def figures() -> Iterator[dict[str, Any]]:
    """The list at its longest on both engines; the rest with SQLite, the default, which runs the same code."""
    # As shipped: what a table holds is in its place, and known to be there for all, only once it is on the disk.
    with running_postgres("-c synchronous_commit=on") as postgres:
        yield from _lists(postgres.create_database("lists"), "PostgreSQL")
    with tempfile.TemporaryDirectory() as name:
        url = f"sqlite:///{Path(name) / 'readiness.db'}"
        yield from _lists(url, "SQLite")
        store = open_store(LOCAL_USER, url)
        here = store.create("Measured", at=_START)
        writes = _milliseconds(_answering(store, here), 400)
        yield _figure("store one answer, median", statistics.median(writes), limit=5)
        yield _figure("store one answer, 95 of 100 within", _percentile(writes), limit=20)
        crowd = _crowd(store, here)
        yield _figure("store one answer, 100 threads at once, 95 of 100 within", _percentile(crowd), limit=500)
        opening = _milliseconds(lambda: store.open(here), 50)
        yield _figure("open an assessment with 145 answers, median", statistics.median(opening), limit=20)
        size = len(store.export_assessment(here)) / 1024
        yield {"figure": "exported file of that assessment", "value": round(size, 1), "unit": "KiB"}
        store.close()
        yield _figure(
            "open a database that is up to date",
            _milliseconds(lambda: open_store(LOCAL_USER, url).close(), 5)[-1],
            limit=100,
        )


def _lists(url: str, engine: str) -> Iterator[dict[str, Any]]:
    store = open_store(LOCAL_USER, url)
    fill(store, ASSESSMENTS)
    if engine == "PostgreSQL":
        # What it does by itself within a minute.
        with store._database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM ANALYZE"))
    asked = {
        "list": lambda: store.list(limit=SHOWN),
        "search for what many have": lambda: store.list("north 77", limit=SHOWN),
        "search for what none has": lambda: store.list("south", limit=SHOWN),
        "search for two letters that none has": lambda: store.list("zz", limit=SHOWN),
        "search for what only the oldest has": lambda: store.list("assessment 0", limit=SHOWN),
        "search for what none has, though each piece of it is in all": lambda: store.list("assesses", limit=SHOWN),
    }
    for name, ask in asked.items():
        yield _figure(
            f"{name}, {ASSESSMENTS:,} assessments, {engine}, median",
            statistics.median(_milliseconds(ask, 15)),
            limit=20,
        )
    store.close()


def fill(store: Store, count: int) -> None:
    """Put so many assessments without any answer into an empty database."""
    rows = []
    for number in range(count):
        name, organization = f"Assessment {number}", f"North {number % 500} Trading"
        at = _START + timedelta(minutes=number)
        rows.append(
            {
                "id": new_token(),
                "name": name,
                "organization": organization,
                "searchable": searchable(name, organization),
                "questionnaire": "ml-readiness",
                "starts_on": at.date(),
                "created_at": at,
                "changed_at": at,
            }
        )
    with store._database.writing() as connection:
        connection.execute(insert(assessment), rows)
        connection.execute(insert(assessment_number), [{"assessment_id": row["id"]} for row in rows])
        concluded = [
            {
                "assessment_id": row["id"],
                "state": 0,
                "edition": "one",
                "phase": number % 3 + 1,
                "completeness": number % 100 / 100,
            }
            for number, row in enumerate(rows)
        ]
        connection.execute(insert(conclusion), concluded)


def _answering(store: Store, here: str) -> Callable[[], object]:
    numbers = iter(range(10**9))

    def answer() -> object:
        number = next(numbers)
        value = {"given": number // QUESTIONS % 4, "evidence": "Seen in the catalogue of last year"}
        return store.put(here, "answer", f"question-{number % QUESTIONS}", value, at=datetime.now(UTC))

    return answer


def _crowd(store: Store, here: str) -> list[float]:
    """Every respondent answers at the same moment: far more than people do, who think for seconds."""
    spent: list[float] = []

    def answer(number: int) -> None:
        begun = time.perf_counter()
        store.put(here, "answer", f"crowd-{number}", {"given": 1}, at=datetime.now(UTC))
        spent.append((time.perf_counter() - begun) * 1000)

    threads = [threading.Thread(target=answer, args=(number,)) for number in range(RESPONDENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if len(spent) != RESPONDENTS:
        raise RuntimeError(f"Only {len(spent)} of {RESPONDENTS} answers were stored.")
    return spent


def _milliseconds(step: Callable[[], object], times: int) -> list[float]:
    step()
    spent = []
    for _ in range(times):
        begun = time.perf_counter()
        step()
        spent.append((time.perf_counter() - begun) * 1000)
    return spent


def _percentile(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def _figure(name: str, milliseconds: float, *, limit: float) -> dict[str, Any]:
    return {"figure": name, "value": round(milliseconds, 2), "unit": "ms", "limit": limit}

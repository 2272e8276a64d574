"""The portfolio with 500 and with 10,000 assessments, on both engines: a look at the table, and all rows of it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text

from bench.medians import median_ms
from readiness.model.actor import LOCAL_USER
from readiness.services import portfolio_table
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from readiness.services.records import Chosen, OverviewOrder
from readiness.services.workspace import Workspace
from readiness.storage.portfolio import by_score
from readiness.storage.tables import assessment, outcome, tag
from tests.servers.postgres import running_postgres

FEW, MANY = 500, 10_000
ROWS, ROUNDS = 25, 9
LIMIT_LOOK_MS, LIMIT_STEP_MS = 1_000, 50
EXAMPLES = ("retail-chain", "community-clinic")
ALL = Chosen()


def figures() -> Iterator[dict[str, Any]]:
    """Medians of one process, warm."""
    with running_postgres() as postgres, tempfile.TemporaryDirectory() as folder:
        for number in (FEW, MANY):
            yield from _of(f"sqlite:///{Path(folder) / f'{number}.db'}", number, "SQLite")
            yield from _of(postgres.create_database(f"portfolio_{number}"), number, "PostgreSQL")


def _of(url: str, number: int, engine: str) -> Iterator[dict[str, Any]]:
    workspace = open_workspace(LOCAL_USER, url)
    _fill(workspace, number)
    by_gates, by_data = OverviewOrder("gates"), OverviewOrder(by_score("data"))
    some = Chosen(sector="Sector 3", tag="Round 1")
    steps: dict[str, Callable[[], object]] = {
        "25 rows by gates": lambda: portfolio_table.chosen_lines(workspace, ALL, by_gates, limit=ROWS),
        "25 rows by a score": lambda: portfolio_table.chosen_lines(workspace, ALL, by_data, limit=ROWS),
        "25 rows of a sector with a tag": lambda: portfolio_table.chosen_lines(workspace, some, by_gates, limit=ROWS),
        "phases": lambda: portfolio_table.counted(workspace, ALL),
        "sectors": lambda: portfolio_table.sectors(workspace),
        "tags": lambda: portfolio_table.tags(workspace),
        "what has changed": lambda: portfolio_table.catch_up(workspace),
    }

    def named(what: str) -> str:
        return f"portfolio, {what}, {number:,} assessments, {engine}, median"

    for name, step in steps.items():
        yield {"figure": named(name), "value": median_ms(step, ROUNDS), "unit": "ms", "limit": LIMIT_STEP_MS}
    look = [step for name, step in steps.items() if "score" not in name and "sector with" not in name]
    took = median_ms(lambda: [step() for step in look], ROUNDS)
    yield {"figure": named("a look at the table"), "value": took, "unit": "ms", "limit": LIMIT_LOOK_MS}
    if number == FEW:
        took = median_ms(lambda: portfolio_table.chosen_lines(workspace, ALL, by_gates), ROUNDS)
        yield {"figure": named("all rows"), "value": took, "unit": "ms", "limit": LIMIT_LOOK_MS}
    workspace.close()


def _fill(workspace: Workspace, number: int) -> None:
    """Two examples, and copies of their rows in other sectors and under other tags."""
    database = workspace.store._database
    ids = [open_example(workspace, slug) for slug in EXAMPLES]
    with database.writing() as connection:
        rows = [
            dict(connection.execute(assessment.select().where(assessment.c.id == each)).mappings().one())
            for each in ids
        ]
        kept = [
            dict(connection.execute(outcome.select().where(outcome.c.assessment_id == each)).mappings().one())
            for each in ids
        ]
        copies = [f"copied-{each:06d}" for each in range(number - len(ids))]
        connection.execute(insert(assessment), [{**rows[at % 2], "id": each} for at, each in enumerate(copies)])
        connection.execute(
            insert(outcome),
            [
                {**kept[at % 2], "assessment_id": each, "sector": f"Sector {at % 12}", "gates_open": at % 7}
                for at, each in enumerate(copies)
            ],
        )
        tagged = [{"assessment_id": each, "name": f"Round {at % 5}"} for at, each in enumerate(copies) if at % 3 == 0]
        connection.execute(insert(tag), tagged)
        connection.execute(text("ANALYZE"))

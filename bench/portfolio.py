"""The portfolio with 500 and with 10,000 assessments: a look at the table, all rows of it, and a click beside them.

On both engines, and in PostgreSQL also as somebody who signed in, with the wall of the database raised. `PORTFOLIO`
limits it by a part of the name: `PORTFOLIO=wall python -m bench portfolio`.
"""

from __future__ import annotations

import itertools
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text

from bench.medians import median_ms
from readiness.model.actor import LOCAL_USER, Actor
from readiness.model.response import Answer
from readiness.services import portfolio_table
from readiness.services.accounts import keep_apart
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from readiness.services.records import Chosen, OverviewOrder
from readiness.services.workspace import Workspace
from readiness.storage.portfolio import by_score
from readiness.storage.tables import HOME, assessment, outcome, tag
from tests.servers.postgres import running_postgres

FEW, MANY = 500, 10_000
ROWS, ROUNDS = 25, 9
LIMIT_LOOK_MS, LIMIT_STEP_MS = 1_000, 50
EXAMPLES = ("retail-chain", "community-clinic")
ALL = Chosen()
WALLED = "PostgreSQL behind its wall"
QUESTION = "data-access"


def figures() -> Iterator[dict[str, Any]]:
    """Medians of one process, warm."""
    with running_postgres() as postgres, tempfile.TemporaryDirectory() as folder:
        for number in (FEW, MANY):
            made: dict[str, Callable[[str], str]] = {
                "SQLite": lambda name: f"sqlite:///{Path(folder) / name}",
                "PostgreSQL": postgres.create_database,
                WALLED: postgres.create_walled_database,
            }
            for engine, make in made.items():
                if os.environ.get("PORTFOLIO", "").lower() in engine.lower():
                    yield from _of(make(f"portfolio_{len(engine)}_{number}"), number, engine)


def _of(url: str, number: int, engine: str) -> Iterator[dict[str, Any]]:
    workspace = open_workspace(LOCAL_USER, url)
    _fill(workspace, number)
    here = workspace.start("Clicked")
    if engine == WALLED:
        keep_apart(workspace)
        workspace = workspace.acting_as(Actor(kind="person", id="ann", roles={HOME: "owner"}, workspace=HOME))
    levels = itertools.cycle(range(4))
    by_gates, by_data = OverviewOrder("gates"), OverviewOrder(by_score("data"))
    some = Chosen(sector="Sector 3", tag="Round 1")
    steps: dict[str, Callable[[], object]] = {
        "25 rows by gates": lambda: portfolio_table.chosen_lines(workspace, ALL, by_gates, limit=ROWS),
        "25 rows by a score": lambda: portfolio_table.chosen_lines(workspace, ALL, by_data, limit=ROWS),
        "25 rows of a sector with a tag": lambda: portfolio_table.chosen_lines(workspace, some, by_gates, limit=ROWS),
        "phases": lambda: portfolio_table.counted(workspace, ALL),
        "sectors": lambda: portfolio_table.sectors(workspace),
        "tags": lambda: portfolio_table.tags(workspace),
        "a click on an answer": lambda: _click(workspace, here, next(levels)),
        "what has changed": lambda: portfolio_table.catch_up(workspace),
    }

    def named(what: str) -> str:
        return f"portfolio, {what}, {number:,} assessments, {engine}, median"

    for name, step in steps.items():
        yield {"figure": named(name), "value": median_ms(step, ROUNDS), "unit": "ms", "limit": LIMIT_STEP_MS}
    look = [step for name, step in steps.items() if not any(each in name for each in ("score", "sector with", "click"))]
    took = median_ms(lambda: [step() for step in look], ROUNDS)
    yield {"figure": named("a look at the table"), "value": took, "unit": "ms", "limit": LIMIT_LOOK_MS}
    if number == FEW:
        took = median_ms(lambda: portfolio_table.chosen_lines(workspace, ALL, by_gates), ROUNDS)
        yield {"figure": named("all rows"), "value": took, "unit": "ms", "limit": LIMIT_LOOK_MS}
    workspace.close()


def _click(workspace: Workspace, here: str, level: int) -> None:
    """What a click on the page Answer asks of the database, and the conclusion that follows."""
    workspace.open(here)
    workspace.save(here, "answer", QUESTION, Answer(given=level))
    workspace.findings(here)


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

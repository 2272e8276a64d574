"""The portfolio with 500 and with 10,000 assessments: a look at the table, all rows of it, and the page itself.

On both engines, and in PostgreSQL also as somebody who signed in, with the wall of the database raised. Beside it a
click on an answer where 10, 1,000 and 10,000 assessments are, in turns, so that all three meet the same machine.
`PORTFOLIO` limits it by parts of the names: `PORTFOLIO="wall click" python -m bench portfolio`; the others are
`sqlite`, `postgresql` and `page`. The page is told in processor time of the app's process, which hardly depends on what
else the machine does.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import ExitStack, closing
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
from tests.servers.app import AppServer, running_app
from tests.servers.postgres import running_postgres
from tools.streamlit_tab import Tab

FEW, MANY = 500, 10_000
ROWS, ROUNDS = 25, 9
CLICKED = (10, 1_000, 10_000)
CLICKS = 40
LIMIT_LOOK_MS, LIMIT_STEP_MS, LIMIT_FILTER_MS, LIMIT_GROWTH_MS = 1_000, 50, 300, 3
EXAMPLES = ("retail-chain", "community-clinic")
ALL = Chosen()
WALLED = "PostgreSQL behind its wall"
QUESTION = "data-access"


def figures() -> Iterator[dict[str, Any]]:
    """Medians of one process, warm."""
    with running_postgres() as postgres, tempfile.TemporaryDirectory() as folder:
        made: dict[str, Callable[[str], str]] = {
            "SQLite": lambda name: f"sqlite:///{Path(folder) / name}",
            "PostgreSQL": postgres.create_database,
            WALLED: postgres.create_walled_database,
        }
        for number in (FEW, MANY):
            for engine, make in made.items():
                if _is_wanted(engine):
                    yield from _of(make(f"portfolio_{len(engine)}_{number}"), number, engine)
        if _is_wanted("a click"):
            for engine, make in made.items():
                yield from _clicks([make(f"clicked_{len(engine)}_{number}") for number in CLICKED], engine)
        if _is_wanted("the page"):
            for number in (FEW, MANY):
                yield from _page(Path(folder) / f"page-{number}", number)


def _is_wanted(name: str) -> bool:
    wanted = os.environ.get("PORTFOLIO", "").lower().split()
    return not wanted or any(part in name.lower() for part in wanted)


def _of(url: str, number: int, engine: str) -> Iterator[dict[str, Any]]:
    workspace, _ = _filled(url, number, engine)
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
    look = [step for name, step in steps.items() if not any(each in name for each in ("score", "sector with"))]
    took = median_ms(lambda: [step() for step in look], ROUNDS)
    yield {"figure": named("a look at the table"), "value": took, "unit": "ms", "limit": LIMIT_LOOK_MS}
    if number == FEW:
        took = median_ms(lambda: portfolio_table.chosen_lines(workspace, ALL, by_gates), ROUNDS)
        yield {"figure": named("all rows"), "value": took, "unit": "ms", "limit": LIMIT_LOOK_MS}
    workspace.close()


def _filled(url: str, number: int, engine: str) -> tuple[Workspace, str]:
    """A workspace with so many assessments, and the id of one more."""
    workspace = open_workspace(LOCAL_USER, url)
    _fill(workspace, number)
    here = workspace.start("Clicked")
    if engine == WALLED:
        keep_apart(workspace)
        workspace = workspace.acting_as(Actor(kind="person", id="ann", roles={HOME: "owner"}, workspace=HOME))
    return workspace, here


def _clicks(urls: Sequence[str], engine: str) -> Iterator[dict[str, Any]]:
    """What a click takes beside few and beside many assessments, and by how much more."""
    with ExitStack() as stack:
        sites = [_filled(url, number, engine) for url, number in zip(urls, CLICKED, strict=True)]
        for workspace, _ in sites:
            stack.enter_context(closing(workspace))
        levels = itertools.cycle(range(4))
        took: list[list[float]] = [[] for _ in sites]
        for _ in range(CLICKS):
            level = next(levels)
            for (workspace, here), times in zip(sites, took, strict=True):
                begun = time.perf_counter()
                _click(workspace, here, level)
                times.append((time.perf_counter() - begun) * 1000)
    medians = [statistics.median(times) for times in took]
    for number, value in zip(CLICKED, medians, strict=True):
        named = f"portfolio, a click on an answer, {number:,} assessments, {engine}, median"
        yield {"figure": named, "value": round(value, 1), "unit": "ms", "limit": LIMIT_STEP_MS}
    grown = round(medians[-1] - medians[0], 1)
    named = f"portfolio, a click beside {CLICKED[-1]:,} more than beside {CLICKED[0]}, {engine}"
    yield {"figure": named, "value": grown, "unit": "ms", "limit": LIMIT_GROWTH_MS}


def _page(folder: Path, number: int) -> Iterator[dict[str, Any]]:
    """What the page takes of the processor, from the app that somebody looks at it with."""
    folder.mkdir()
    with closing(open_workspace(LOCAL_USER, f"sqlite:///{folder / 'readiness.db'}")) as workspace:
        _fill(workspace, number)
    with running_app(folder, settings={"READINESS_LIST": "on"}) as server:
        for what, value, limit in asyncio.run(_looks(server)):
            named = f"portfolio, the page, {what}, {number:,} assessments, SQLite, processor, median"
            yield {"figure": named, "value": value, "unit": "ms", "limit": limit}


async def _looks(server: AppServer) -> list[tuple[str, float, int]]:
    async def took(*steps: Callable[[], Awaitable[object]]) -> float:
        found = []
        for step in steps:
            before = _processor_ms(server.process.pid)
            await step()
            found.append(_processor_ms(server.process.pid) - before)
        return statistics.median(found)

    async def arrive() -> None:
        async with Tab(server.url, "portfolio", ""):
            pass

    await arrive()
    found = [("as it is opened", await took(*[arrive] * 5), LIMIT_LOOK_MS)]
    async with Tab(server.url, "portfolio", "") as tab:
        sectors = [lambda each=each: tab.choose("sector", f"Sector {each}") for each in range(1, 6)]
        found.append(("another sector", await took(*sectors), LIMIT_FILTER_MS))
        await tab.choose("sector", "All")
        await tab.press("portfolio-all")
        found.append(("with all of them ticked", await took(*[tab.refresh] * 5), LIMIT_LOOK_MS))
    return found


def _processor_ms(process: int) -> float:
    """How long a process has run on the processors."""
    told = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) * 1000 / os.sysconf("SC_CLK_TCK")


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

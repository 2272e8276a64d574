"""How many answers are stored when the server is killed (SIGKILL) 100 ms after the click."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import websockets

from bench.serving import Served, serving
from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from tools.streamlit_tab import Tab

QUESTION = "data-access"
LEVEL = 2
KILL_AFTER_SECONDS = 0.1
ROUNDS = 10


def figures() -> Iterator[dict[str, Any]]:
    """Answers found in the database after the kill, of as many clicks."""
    stored = 0
    for _ in range(ROUNDS):
        with TemporaryDirectory() as folder, serving(Path(folder)) as served:
            stored += _is_stored(served)
    yield {
        "figure": f"answers stored of {ROUNDS}, server killed 100 ms after the click",
        "value": stored,
        "unit": "answers",
        "least": ROUNDS,
    }


def _is_stored(served: Served) -> bool:
    workspace = open_workspace(LOCAL_USER, served.database_url)
    assessment = workspace.start("Kill", "Kill")
    asyncio.run(_click_and_kill(served, assessment))
    found = workspace.open(assessment).assessment.response.answers.get(QUESTION)
    workspace.close()
    return found is not None and found.level == LEVEL


async def _click_and_kill(served: Served, assessment: str) -> None:
    with suppress(websockets.ConnectionClosed, OSError):
        async with Tab(served.url, "answer", f"a={assessment}&q={QUESTION}") as tab:
            field = f"answer:{QUESTION}:given:{assessment[:8]}:0"
            choices = tab.find(field).options
            click = asyncio.create_task(tab.choose(field, choices[LEVEL]))
            await asyncio.sleep(KILL_AFTER_SECONDS)
            os.kill(served.pid, signal.SIGKILL)
            await click

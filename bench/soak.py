"""Twenty minutes of people who answer: does the memory of the server grow? It takes as long as it says."""

from __future__ import annotations

import asyncio
import random
import statistics
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil

from bench.serving import Served, serving
from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from tools.streamlit_tab import Tab

RESPONDENTS = 30
THINK_SECONDS = 5.0
MINUTES = 20
SETTLED = MINUTES // 2
"""From this minute on, caches are full, and what grows would grow for ever."""
MOST_GROWTH = 5
"""Mebibytes; the parts of a garbage collector's cycle that a single look may catch."""


def figures() -> Iterator[dict[str, Any]]:
    """Everything that this module measures."""
    with TemporaryDirectory() as folder, serving(Path(folder)) as app:
        clicks, memory = asyncio.run(_answering(app))
    early, late = statistics.median(memory[SETTLED : SETTLED + 3]), statistics.median(memory[-3:])
    name = f"{RESPONDENTS} respondents for {MINUTES} minutes"
    yield {"figure": f"{name}, clicks", "value": clicks, "unit": "clicks", "least": 1}
    yield {"figure": f"{name}, memory at the end", "value": round(late), "unit": "MiB"}
    growth = round(late - early, 1)
    yield {"figure": f"{name}, growth in the second half", "value": growth, "unit": "MiB", "limit": MOST_GROWTH}


async def _answering(app: Served) -> tuple[int, list[float]]:
    """The number of clicks, and the memory of the server in MiB after each minute."""
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        question = workspace.library.questionnaire.questions[0].id
        made = [workspace.start(f"Assessment {number}", "Organization") for number in range(RESPONDENTS)]
    end = time.monotonic() + 60 * MINUTES
    people = [asyncio.create_task(_person(app.url, each, question, end)) for each in made]
    server, memory = psutil.Process(app.pid), []
    while time.monotonic() < end:
        await asyncio.sleep(60)
        memory.append(server.memory_info().rss / 2**20)
    return sum(await asyncio.gather(*people)), memory


async def _person(url: str, assessment: str, question: str, end: float) -> int:
    """Answer one question again and again, and tell how often."""
    chooser, clicks = random.Random(assessment), 0
    async with Tab(url, "answer", f"a={assessment}&q={question}") as tab:
        while time.monotonic() < end:
            await asyncio.sleep(chooser.uniform(0.5, 1.5) * THINK_SECONDS)
            radio = next(each for each in tab.widgets.values() if each.kind == "radio")
            await tab.choose(radio.key, chooser.choice(radio.options))
            tab.received.clear()
            clicks += 1
    if tab.faults:
        raise RuntimeError(f"The page failed. {tab.faults[0]}")
    return clicks

"""A room of phones with three views on it: clicks, how soon phones follow, what it costs, and that nothing is lost."""

from __future__ import annotations

import asyncio
import html
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from bench.serving import Served, serving
from bench.workshop import STAGGER_SECONDS, Figures, answer_for_a_while, asking_all, checked, figure, seats
from readiness.content.library import load_library
from readiness.model.actor import LOCAL_USER
from readiness.model.questionnaire import Question
from readiness.services.workshop_room import begin_reveal, look_at, read_room
from readiness.services.workshops import Held, open_workshop, read_workshop
from readiness.services.workspace import Workspace
from readiness.storage.store import open_store
from tools.streamlit_tab import Tab

STEPS = 12
PAUSE_SECONDS = 1.0
IDLE_SECONDS = 15.0
PATIENCE_SECONDS = 60.0


@dataclass
class Costs:
    """Processor time of the server by what went on, as a share of one processor, and how long phones took, in seconds.

    A phone that never followed took infinitely long.
    """

    shares: dict[str, float] = field(default_factory=dict)
    followed: list[float] = field(default_factory=list)


def figures() -> Iterator[dict[str, Any]]:
    """One process with SQLite, as `readiness run` starts it; the clients share its two processors."""
    for people, seconds, is_usual in ((100, 25.0, True), (300, 25.0, False)):
        yield from _figures(people, seconds, is_usual=is_usual)


def _figures(people: int, seconds: float, *, is_usual: bool) -> Iterator[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as name, serving(Path(name)) as app:
        workspace = Workspace(open_store(LOCAL_USER, app.database_url), load_library())
        here = workspace.start("Measured")
        held = open_workshop(workspace, here, asking_all(workspace.library.questionnaire))
        tokens = seats(workspace, held, people)
        told, costs = asyncio.run(_meeting(app, workspace, held, tokens, seconds))
        lost, double = checked(workspace, tokens, told)
        workspace.close()
    label = f"room of {people} with three views"
    slow = 1000 * statistics.quantiles(told.clicks, n=20)[-1]
    late = statistics.quantiles(costs.followed, n=20)[-1]
    yield figure(f"{label}: click to finished run, 95 of 100 within", slow, "ms", limit=200 if is_usual else None)
    yield figure(f"{label}: phones follow, 95 of 100 within", late, "s", limit=3 if is_usual else None)
    yield figure(f"{label}: phones that did not follow", costs.followed.count(float("inf")), "phones", limit=0)
    for what, share in costs.shares.items():
        yield figure(f"{label}: processor while {what}", 100 * share, "% of one")
    idle = costs.shares["all phones wait"] - costs.shares["only the views are open"]
    yield figure(f"{label}: an idle phone costs", 1000 * idle / people, "ms of processor a second")
    click = 1000 * seconds * costs.shares["people answer"] / len(told.clicks)
    yield figure(f"{label}: a click costs, with the views", click, "ms of processor")
    yield figure(f"{label}: answers lost", lost, "answers", limit=0)
    yield figure(f"{label}: answers stored twice or of nobody", double, "answers", limit=0)
    yield figure(f"{label}: errors", len(told.faults), "errors", limit=0)


async def _meeting(
    app: Served, workspace: Workspace, held: Held, tokens: Sequence[str], seconds: float
) -> tuple[Figures, Costs]:
    told, costs, server = Figures(), Costs(), psutil.Process(app.pid)
    leader = f"a={held.assessment_id}&w={held.id}"
    async with AsyncExitStack() as stack:
        views = [
            await stack.enter_async_context(Tab(app.url, page, f"{leader}{more}", patience=PATIENCE_SECONDS))
            for page, more in (("room", ""), ("room", "&view=projector"), ("workshop", "&part=progress"))
        ]
        fresh = [asyncio.create_task(_keep_fresh(view)) for view in views]
        costs.shares["only the views are open"] = await _share(server, IDLE_SECONDS)
        phones = []
        for token in tokens:
            phone = Tab(app.url, "join", f"t={token}", patience=PATIENCE_SECONDS)
            phones.append(await stack.enter_async_context(phone))
            await asyncio.sleep(STAGGER_SECONDS)
        costs.shares["all phones wait"] = await _share(server, IDLE_SECONDS)
        end = time.perf_counter() + seconds
        answering = asyncio.create_task(_share(server, seconds))
        await asyncio.gather(
            *(answer_for_a_while(phone, token, end, told) for phone, token in zip(phones, tokens, strict=True))
        )
        costs.shares["people answer"] = await answering
        begin_reveal(workspace, read_workshop(workspace, held.assessment_id, held.id))
        await asyncio.gather(*(_until_seen(phone, "The room talks about the answers now") for phone in phones))
        before, begun = _spent(server), time.perf_counter()
        for question in _plain(workspace)[:STEPS]:
            costs.followed += await _step(workspace, held, phones, question)
            await asyncio.sleep(PAUSE_SECONDS)
        costs.shares["the room goes on"] = (_spent(server) - before) / (time.perf_counter() - begun)
        for task in fresh:
            task.cancel()
        told.faults += [fault for tab in (*phones, *views) for fault in tab.faults]
    return told, costs


async def _step(workspace: Workspace, held: Held, phones: Sequence[Tab], question: Question) -> list[float]:
    """Bring a question on the screen; how long each phone took to show it."""
    room = read_room(workspace, read_workshop(workspace, held.assessment_id, held.id))
    look_at(workspace, room, question.id)
    return list(await asyncio.gather(*(_until_seen(phone, question.text) for phone in phones)))


async def _until_seen(phone: Tab, text: str) -> float:
    begun = time.perf_counter()
    with suppress(TimeoutError):
        await phone.wait_for(text)
        return time.perf_counter() - begun
    return float("inf")


def _plain(workspace: Workspace) -> list[Question]:
    """Questions whose words a page shows as they are written."""
    return [each for each in workspace.library.questionnaire.questions if html.escape(each.text) == each.text]


async def _keep_fresh(view: Tab) -> None:
    """Refresh the live parts of a page as a browser does, and take in what the server runs by itself."""
    while True:
        for part in list(view.timers):
            await view.refresh(part)
        await asyncio.sleep(min(view.timers.values(), default=1.0))


async def _share(server: psutil.Process, seconds: float) -> float:
    before, begun = _spent(server), time.perf_counter()
    await asyncio.sleep(seconds)
    return (_spent(server) - before) / (time.perf_counter() - begun)


def _spent(server: psutil.Process) -> float:
    times = server.cpu_times()
    return float(times.user + times.system)

"""A hundred people who answer on their phones while two people watch, and three hundred of whom nothing is lost."""

from __future__ import annotations

import asyncio
import random
import re
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.serving import serving
from readiness.content.library import load_library
from readiness.model.actor import LOCAL_USER
from readiness.model.questionnaire import Questionnaire
from readiness.model.workshop import WorkshopSettings
from readiness.services.workshop_entrance import join
from readiness.services.workshop_invitations import codes
from readiness.services.workshop_seat import find_seat
from readiness.services.workshops import Held, open_workshop, proposed_settings
from readiness.services.workspace import Workspace
from readiness.storage.store import open_store
from tools.streamlit_tab import Tab

THINK_SECONDS = 5.0
WATCHERS = 2
STAGGER_SECONDS = 0.03
_TOTAL = re.compile(r"<b>(\d+)</b><p>answers so far")


@dataclass
class Figures:
    """What all tabs record together, times in seconds. A view holds when it began to read, ended, and its total."""

    clicks: list[float] = field(default_factory=list)
    stored: list[float] = field(default_factory=list)
    views: list[list[tuple[float, float, int]]] = field(default_factory=list)
    given: dict[str, dict[str, int]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


def figures() -> Iterator[dict[str, Any]]:
    """One process with SQLite, as `readiness run` starts it; the clients share its two processors."""
    for people, seconds, limit in ((100, 40.0, 200), (300, 30.0, None)):
        yield from _figures(people, seconds, limit)


def _figures(people: int, seconds: float, limit: int | None) -> Iterator[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as name, serving(Path(name)) as app:
        workspace = Workspace(open_store(LOCAL_USER, app.database_url), load_library())
        here = workspace.start("Measured")
        held = open_workshop(workspace, here, asking_all(workspace.library.questionnaire))
        tokens = seats(workspace, held, people)
        told = asyncio.run(_meeting(app.url, held, tokens, seconds))
        lost, double = checked(workspace, tokens, told)
        workspace.close()
    label = f"{people} people answer, {THINK_SECONDS:g} s mean think time, {WATCHERS} live views"
    yield figure(f"{label}: clicks", len(told.clicks), "clicks")
    yield figure(f"{label}: click to finished run, median", 1000 * statistics.median(told.clicks), "ms")
    slow = 1000 * statistics.quantiles(told.clicks, n=20)[-1]
    yield figure(f"{label}: click to finished run, 95 of 100 within", slow, "ms", limit=limit)
    yield figure(f"{label}: age of the live view, at most", _oldest(told), "s", limit=2 if limit else None)
    yield figure(f"{label}: answers lost", lost, "answers", limit=0)
    yield figure(f"{label}: answers stored twice or of nobody", double, "answers", limit=0)
    yield figure(f"{label}: errors", len(told.faults), "errors", limit=0)


def asking_all(questionnaire: Questionnaire) -> WorkshopSettings:
    """The usual groups, each with every section: the longest way through for everybody."""
    usual = proposed_settings(questionnaire)
    every = tuple(dimension.id for dimension in questionnaire.dimensions)
    groups = tuple(group.model_copy(update={"sections": every}) for group in usual.groups)
    return usual.model_copy(update={"groups": groups})


def seats(workspace: Workspace, held: Held, people: int) -> list[str]:
    """The tokens of so many people who joined one group."""
    code = next(each.code for each in codes(workspace, held) if each.group == "it")
    return [join(workspace, code, "room", group="it").token for _ in range(people)]


async def _meeting(url: str, held: Held, tokens: list[str], seconds: float) -> Figures:
    """Everybody opens the page, then all answer for a while, and the views refresh as their timers say."""
    told = Figures()
    async with AsyncExitStack() as stack:
        leader = f"a={held.assessment_id}&w={held.id}&part=progress"
        watchers = [await stack.enter_async_context(Tab(url, "workshop", leader)) for _ in range(WATCHERS)]
        phones = []
        for token in tokens:
            phones.append(await stack.enter_async_context(Tab(url, "join", f"t={token}")))
            await asyncio.sleep(STAGGER_SECONDS)
        end = time.perf_counter() + seconds
        await asyncio.gather(
            *(answer_for_a_while(phone, token, end, told) for phone, token in zip(phones, tokens, strict=True)),
            *(_watch(watcher, end, told) for watcher in watchers),
        )
        told.faults += [fault for tab in (*phones, *watchers) for fault in tab.faults]
    return told


async def answer_for_a_while(phone: Tab, token: str, end: float, told: Figures) -> None:
    """Choose a level, think, go on to the next question, think, and so on."""
    chance = random.Random(token)
    given = told.given.setdefault(token, {})
    await asyncio.sleep(chance.uniform(0, THINK_SECONDS))
    while time.perf_counter() < end:
        vote = next((each for each in phone.widgets.values() if each.key.startswith("vote-1:")), None)
        if vote is None:
            return
        question = vote.key.split(":")[1]
        begun = time.perf_counter()
        if question in given:
            await phone.press(f"next:{question}")
        else:
            level = chance.randrange(4)
            await phone.choose(vote.key, vote.options[level])
            given[question] = level
            told.stored.append(time.perf_counter())
        spent = time.perf_counter() - begun
        told.clicks.append(spent)
        await asyncio.sleep(max(0.0, chance.uniform(0.5, 1.5) * THINK_SECONDS - spent))


async def _watch(watcher: Tab, end: float, told: Figures) -> None:
    """Refresh the live part of the page as a browser does: once an interval, counted from the last refresh."""
    seen: list[tuple[float, float, int]] = []
    told.views.append(seen)
    while time.perf_counter() < end + 2 * max(watcher.timers.values()):
        fragment, interval = next(iter(watcher.timers.items()))
        begun = time.perf_counter()
        await watcher.refresh(fragment)
        found = _TOTAL.search(watcher.text)
        seen.append((begun, time.perf_counter(), int(found.group(1)) if found else -1))
        await asyncio.sleep(max(0.0, interval - (time.perf_counter() - begun)))


def _oldest(told: Figures) -> float:
    """The longest time from an answer being stored until each view counted it, in seconds."""
    longest = 0.0
    for view in told.views:
        for number, moment in enumerate(sorted(told.stored), 1):
            shown = next((ended for _, ended, total in view if total >= number), None)
            longest = max(longest, float("inf") if shown is None else shown - moment)
    return longest


def checked(workspace: Workspace, tokens: list[str], told: Figures) -> tuple[int, int]:
    """How many answers are missing or differ in the database, and how many are there that nobody gave."""
    lost = double = 0
    for token in tokens:
        seat = find_seat(workspace, token)
        stored = {} if seat is None else {slug: each.given for slug, each in seat.answers().items()}
        given = told.given.get(token, {})
        lost += sum(stored.get(slug) != level for slug, level in given.items())
        double += len(set(stored) - set(given))
    return lost, double


def figure(name: str, value: float, unit: str, *, limit: float | None = None) -> dict[str, Any]:
    """One figure, with the most it may be."""
    made: dict[str, Any] = {"figure": name, "value": round(value, 2), "unit": unit}
    return made if limit is None else {**made, "limit": limit}

"""Three processes, PostgreSQL and a proxy, while 300 people answer and 30 phones vote: what is lost, and who waits.

One process is killed at each of ten moments, PostgreSQL is restarted, and the version before is changed for this one,
process by process, under load. Clients do what browsers do: they come back to where they were and send again what was
not acknowledged. Of whom something is lost or double the figure tells what was sent, acknowledged and stored.
`PROCESSES` limits what happens: `PROCESSES="killed database" python -m bench processes`; `PROCESSES_OF=60` tells the
number of people, for a smaller machine.
"""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
import tarfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from websockets.exceptions import WebSocketException

from bench.workshop import asking_all, seats
from readiness.content.library import load_library
from readiness.model.actor import LOCAL_USER
from readiness.services.opening import open_workspace
from readiness.services.workshop_seat import find_seat
from readiness.services.workshops import open_workshop
from readiness.services.workspace import Workspace
from readiness.storage.tables import SERVED_FROM
from tests.servers.app import AppServer, free_port, running_app
from tests.servers.postgres import PostgresServer, running_postgres
from tests.servers.proxy import running_proxy
from tools.streamlit_tab import Tab

QUESTION = "data-access"
EVERYTHING = "killed database upgrade"
PROCESSES, PHONES = 3, 30
MOMENTS = (0.0, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9, 1.2, 1.6, 2.0)
"""In seconds, after everybody has come to rest: when a process is killed."""
REST_SECONDS = 8.0
"""Between two things that happen, and before the first and after the last."""
THINK_SECONDS = {"answer": 20.0, "join": 8.0}
"""How long people think on a page, on average: alone, 43 questions in 20 minutes are 28 s each; a room is faster."""
BEFORE_RETURN_SECONDS = 0.25, 0.5
"""After so long, by chance, Streamlit's page in a browser opens a socket again that was closed."""
LONGEST_WAIT_SECONDS, RECOVERY_SECONDS = 5.0, 10.0
_PATIENCE_SECONDS = 60.0
_STAGGER_SECONDS = 0.03
_ROOT = Path(__file__).parents[1]

Choice = tuple[str, int]
"""A question, and the level that was chosen."""


@dataclass(frozen=True)
class Account:
    """What one person sent, what was acknowledged, and what is stored, each in order.

    Of answers every one is stored, of votes on a phone the last to each question.
    """

    who: str
    sent: Sequence[Choice]
    acknowledged: Sequence[Choice]
    stored: Sequence[Choice]
    are_votes: bool

    @property
    def expected(self) -> list[Choice]:
        """What has to be stored after all that was acknowledged."""
        return list(dict(self.acknowledged).items()) if self.are_votes else list(self.acknowledged)

    @property
    def lost(self) -> int:
        """How many that were acknowledged are not stored."""
        if self.are_votes:
            stored = dict(self.stored)
            return sum(stored.get(question) != level for question, level in self.expected)
        missing = max(0, len(self.expected) - len(self.stored))
        return missing or int(list(self.stored[-1:]) != self.expected[-1:])

    @property
    def double(self) -> int:
        """How many are stored beside those that were acknowledged."""
        if self.are_votes:
            return len(dict(self.stored).keys() - dict(self.expected).keys())
        return max(0, len(self.stored) - len(self.expected))

    @property
    def told(self) -> dict[str, Any]:
        """Question and level of everything, for whoever looks for the fault."""
        return {"who": self.who, "sent": self.sent, "acknowledged": self.acknowledged, "stored": self.stored}


@dataclass
class Person:
    """Somebody with one question on the screen, who chooses another level again and again."""

    url: str
    page: str
    query: str
    sent: list[Choice] = field(default_factory=list)
    given: list[Choice] = field(default_factory=list)
    waits: list[tuple[float, float]] = field(default_factory=list)
    returns: int = 0
    _tab: Tab | None = None
    _address: str = ""

    async def answer_until(self, is_over: asyncio.Event) -> None:
        """Choose, wait until it is acknowledged, think, and so on."""
        chance = random.Random(self.query)
        await asyncio.sleep(chance.uniform(0, THINK_SECONDS[self.page]))
        while not is_over.is_set():
            level = (self.given[-1][1] + 1) % 4 if self.given else chance.randrange(4)
            begun = time.perf_counter()
            self.given.append((await self._choose(level), level))
            self.waits.append((begun, time.perf_counter() - begun))
            await self._think(is_over, chance)

    async def _think(self, is_over: asyncio.Event, chance: random.Random) -> None:
        """Do nothing for a while. A browser whose tab is cut off meanwhile opens it again by itself, as ours do."""
        thought = asyncio.create_task(
            asyncio.wait_for(is_over.wait(), chance.uniform(0.5, 1.5) * THINK_SECONDS[self.page])
        )
        while not thought.done() and self._tab is not None:
            cut = asyncio.create_task(self._tab.closed())
            await asyncio.wait({thought, cut}, return_when=asyncio.FIRST_COMPLETED)
            if cut.done():
                self._address, self._tab = self._tab.query, None
                self.returns += 1
                await asyncio.sleep(chance.uniform(*BEFORE_RETURN_SECONDS))
                await self.come()
            else:
                cut.cancel()
        with suppress(TimeoutError):
            await thought

    async def come(self) -> None:
        """Open the page, after the first time where it stood: a browser keeps the address that the app gave it."""
        while self._tab is None:
            tab = Tab(self.url, self.page, self._address or self.query, patience=_PATIENCE_SECONDS)
            try:
                await tab.__aenter__()
            except (OSError, TimeoutError, WebSocketException, EOFError):
                await asyncio.sleep(0.1)
            else:
                self._tab = tab

    async def go(self) -> None:
        """Close the page."""
        if self._tab is not None:
            with suppress(OSError, WebSocketException):
                await self._tab.__aexit__()

    async def _choose(self, level: int) -> str:
        """Give this level until it is acknowledged; return the question."""
        while True:
            await self.come()
            tab = self._tab
            assert tab is not None
            try:
                asked = next(each for each in tab.widgets.values() if each.kind == "radio")
                question = asked.key.split(":")[1] if self.page == "join" else QUESTION
                self.sent.append((question, level))
                await tab.send(asked.id, asked.options[level], asked.fragment)
            except (OSError, TimeoutError, WebSocketException, EOFError):
                self._address, self._tab = tab.query, None
                self.returns += 1
            else:
                return question


@dataclass
class Site:
    """The processes behind the proxy; each can be ended and started again where it was, as another version too."""

    folder: Path
    postgres: PostgresServer
    database_url: str
    ports: Sequence[int]
    version: Path | None = None
    servers: dict[int, tuple[AppServer, ExitStack]] = field(default_factory=dict)

    def start(self, number: int) -> None:
        """Start one process; its settings are those of all others."""
        own = self.folder / str(number)
        own.mkdir(exist_ok=True)
        settings = {
            "READINESS_DATABASE_URL": self.database_url,
            "STREAMLIT_SERVER_COOKIE_SECRET": "of-all",
            "READINESS_STOP_NOTICE_SECONDS": "1",
            "READINESS_CONNECTIONS_IN_A_RUSH": "15",
        }
        stack = ExitStack()
        server = stack.enter_context(running_app(own, settings=settings, port=self.ports[number], command=self.version))
        self.servers[number] = server, stack

    def kill(self, number: int) -> None:
        """End it at once, whatever it is doing."""
        server, stack = self.servers.pop(number)
        server.process.kill()
        server.process.wait()
        stack.close()

    def stop(self, number: int) -> None:
        """Ask it to end."""
        _, stack = self.servers.pop(number)
        stack.close()

    def close(self) -> None:
        """End all."""
        for number in list(self.servers):
            self.stop(number)


def figures() -> Iterator[dict[str, Any]]:
    """Answers lost and double, and the longest that anybody waited."""
    wanted = os.environ.get("PROCESSES", EVERYTHING).split()
    if "killed" in wanted:
        yield from _measured(
            f"one of {PROCESSES} processes killed at {len(MOMENTS)} moments", _kill, LONGEST_WAIT_SECONDS
        )
    if "database" in wanted:
        yield from _measured("PostgreSQL restarted", _restart_database, RECOVERY_SECONDS)
    if "upgrade" in wanted:
        with TemporaryDirectory() as name:
            older = _version_before(Path(name))
            yield from _measured("changed from the version before to this one", _change, LONGEST_WAIT_SECONDS, older)


def _measured(
    name: str, happens: Callable[[Site], Awaitable[None]], limit: float, version: Path | None = None
) -> Iterator[dict[str, Any]]:
    count = int(os.environ.get("PROCESSES_OF", "300"))
    with TemporaryDirectory() as folder, running_postgres("-c synchronous_commit=on") as postgres, ExitStack() as stack:
        site = Site(
            Path(folder), postgres, postgres.create_database("processes"), [free_port() for _ in range(PROCESSES)]
        )
        site.version = version
        stack.callback(site.close)
        for number in range(PROCESSES):
            site.start(number)
        proxy = stack.enter_context(running_proxy(site.folder, site.ports, watches="/readyz"))
        if version is None:
            with closing(open_workspace(LOCAL_USER, site.database_url)) as workspace:
                queries = _prepared(workspace, count)
        else:
            queries = _prepared_by(version, site.database_url, count)
        people = [Person(proxy.url, page, query) for page, query in queries]
        begun = time.perf_counter()
        asyncio.run(_load(people, lambda: happens(site)))
        took = time.perf_counter() - begun
        site.close()
        with closing(open_workspace(LOCAL_USER, site.database_url)) as workspace:
            accounts = _accounts(workspace, people)
    waits = sorted(seconds for each in people for _, seconds in each.waits)
    label = f"{count} people and {PHONES} phones, {name}"
    yield {"figure": f"{label}: took without the start", "value": round(took), "unit": "s"}
    yield {"figure": f"{label}: answers", "value": len(waits), "unit": "answers"}
    yield {"figure": f"{label}: who came back", "value": sum(each.returns for each in people), "unit": "times"}
    for what, counts in (
        ("lost", [each.lost for each in accounts]),
        ("stored twice", [each.double for each in accounts]),
    ):
        whose = [account.told for account, count in zip(accounts, counts, strict=True) if count]
        yield {
            "figure": f"{label}: answers {what}",
            "value": sum(counts),
            "unit": "answers",
            "limit": 0,
            "whose": whose,
        }
    yield {"figure": f"{label}: 99 of 100 within", "value": round(waits[len(waits) * 99 // 100], 2), "unit": "s"}
    yield {"figure": f"{label}: longest wait", "value": round(waits[-1], 2), "unit": "s", "limit": limit}


async def _load(people: Sequence[Person], happens: Callable[[], Awaitable[None]]) -> None:
    for each in people:
        await each.come()
        await asyncio.sleep(_STAGGER_SECONDS)
    is_over = asyncio.Event()
    answering = asyncio.gather(*(each.answer_until(is_over) for each in people))
    await asyncio.sleep(REST_SECONDS)
    await happens()
    await asyncio.sleep(REST_SECONDS)
    is_over.set()
    await answering
    await asyncio.gather(*(each.go() for each in people))


async def _kill(site: Site) -> None:
    for number, moment in enumerate(MOMENTS):
        await asyncio.sleep(REST_SECONDS + moment)
        await asyncio.to_thread(site.kill, number % PROCESSES)
        await asyncio.sleep(1.0)
        await asyncio.to_thread(site.start, number % PROCESSES)


async def _restart_database(site: Site) -> None:
    await asyncio.to_thread(site.postgres.stop)
    await asyncio.to_thread(site.postgres.start)
    await asyncio.sleep(REST_SECONDS)


async def _change(site: Site) -> None:
    site.version = None
    for number in range(PROCESSES):
        await asyncio.to_thread(site.stop, number)
        await asyncio.to_thread(site.start, number)
        await asyncio.sleep(REST_SECONDS)


def _prepared(workspace: Workspace, count: int) -> list[tuple[str, str]]:
    made = [workspace.start(f"Assessment {number}", "Organization") for number in range(count)]
    held = open_workshop(workspace, workspace.start("Room"), asking_all(load_library().questionnaire))
    return [("answer", f"a={each}&q={QUESTION}") for each in made] + [
        ("join", f"t={token}") for token in seats(workspace, held, PHONES)
    ]


def _prepared_by(version: Path, database_url: str, count: int) -> list[tuple[str, str]]:
    """The same by the version before: code of today would bring the database to its own form."""
    told = subprocess.run(
        [version, "prepared", str(count)],
        env={**os.environ, "READINESS_DATABASE_URL": database_url},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line.split(" ", 1) for line in told.stdout.splitlines()]
    return [(page, query) for page, query in lines]


def _accounts(workspace: Workspace, people: Sequence[Person]) -> list[Account]:
    """What was sent, acknowledged and stored, of each person."""
    found = []
    for number, each in enumerate(people):
        named = dict(part.split("=") for part in each.query.split("&"))
        are_votes = each.page == "join"
        if are_votes:
            seat = find_seat(workspace, named["t"])
            votes = {} if seat is None else {slug: vote.given for slug, vote in seat.answers().items()}
            stored = [(slug, level) for slug, level in votes.items() if isinstance(level, int)]
        else:
            history = workspace.store.history(named["a"], "answer", QUESTION)
            stored = [(QUESTION, change.value["given"]) for change in history if change.value is not None]
        who = f"{'phone' if are_votes else 'person'} {number}"
        found.append(Account(who, each.sent, each.given, stored, are_votes))
    return found


def _version_before(folder: Path) -> Path:
    """A program of the last commit with the oldest schema beside which this code serves; its libraries are today's."""
    added = next((_ROOT / "readiness/storage/migrations/versions").glob(f"r{int(SERVED_FROM) + 1:04}_*.py"))
    found = _git("log", "--diff-filter=A", "--format=%H", "--", str(added.relative_to(_ROOT))).decode().split()[-1]
    with tarfile.open(fileobj=BytesIO(_git("archive", f"{found}^"))) as archive:
        archive.extractall(folder / "code", filter="data")
    (folder / "begin.py").write_text(_BEGIN)
    program = folder / "readiness"
    program.write_text(f'#!/bin/sh\nPYTHONPATH={folder}/code exec {sys.executable} {folder}/begin.py "$@"\n')
    program.chmod(0o755)
    return program


_BEGIN = f"""
import sys
if sys.argv[1:2] == ["prepared"]:
    from bench.workshop import asking_all, seats
    from readiness.content.library import load_library
    from readiness.model.actor import LOCAL_USER
    from readiness.services.opening import open_workspace
    from readiness.services.workshops import open_workshop
    workspace = open_workspace(LOCAL_USER)
    for number in range(int(sys.argv[2])):
        print("answer", f"a={{workspace.start(f'Assessment {{number}}', 'Organization')}}&q={QUESTION}")
    held = open_workshop(workspace, workspace.start("Room"), asking_all(load_library().questionnaire))
    for token in seats(workspace, held, {PHONES}):
        print("join", f"t={{token}}")
    workspace.close()
else:
    from readiness.cli import main
    main()
"""


def _git(*arguments: str) -> bytes:
    return subprocess.run(["git", *arguments], cwd=_ROOT, capture_output=True, check=True).stdout

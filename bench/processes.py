"""Three processes, PostgreSQL and a proxy, while 300 people answer and 30 phones vote: what is lost, and who waits.

One process is killed at each of ten moments, PostgreSQL is restarted, the processes are started again one by one, and
the version before is changed for this one, each under load. People do what browsers do (`bench/people.py`). What
somebody waits is the time from the press to the page that shows it stored; who wants to press while the line is cut
waits from then on. Of whom something is lost or double the figure tells what was sent, acknowledged and stored. All of
it, the people too, shares this machine: the figures say who took how much of it.

`PROCESSES` limits what happens: `PROCESSES="killed database" python -m bench processes`; the others are `restarted` and
`upgrade`. `PROCESSES_OF=60` tells the number of people, for a smaller machine, and `UPGRADED_FROM=COMMIT` the version
before: without it, it is the oldest beside which this one serves.
"""

from __future__ import annotations

import asyncio
import os
import statistics
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
from typing import Any, NamedTuple

import psutil

from bench.machine import shares
from bench.people import QUESTION, Choice, Person
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

EVERYTHING = "killed database restarted upgrade"
PROCESSES, PHONES = 3, 30


class Moment(NamedTuple):
    """When a process is killed: so many seconds after somebody on a page has done something, or at rest."""

    name: str
    page: str = ""
    event: str = ""
    seconds: float = 0.0


MOMENTS = (
    Moment("while people think"),
    Moment("as an answer is sent", "answer", "sent"),
    Moment("5 ms after an answer was sent", "answer", "sent", 0.005),
    Moment("20 ms after an answer was sent", "answer", "sent", 0.02),
    Moment("50 ms after an answer was sent", "answer", "sent", 0.05),
    Moment("as an answer is acknowledged", "answer", "acknowledged"),
    Moment("as a vote is sent", "join", "sent"),
    Moment("10 ms after a vote was sent", "join", "sent", 0.01),
    Moment("30 ms after a vote was sent", "join", "sent", 0.03),
    Moment("as a vote is acknowledged", "join", "acknowledged"),
)
REST_SECONDS = 8.0
"""Between two things that happen, and before the first and after the last."""
LONGEST_WAIT_SECONDS, RECOVERY_SECONDS = 5.0, 10.0
STOP_SECONDS = 40.0
"""As `TimeoutStopSec` and `stop_grace_period` in `deploy/`."""
_STAGGER_SECONDS = 0.03
_ROOT = Path(__file__).parents[1]
_THESE = "the simulated people"


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
        """Ask it to end, and wait as long as whoever runs it would: its tabs are sent away one by one."""
        server, stack = self.servers.pop(number)
        server.process.terminate()
        with suppress(subprocess.TimeoutExpired):
            server.process.wait(timeout=STOP_SECONDS)
        stack.close()

    def close(self) -> None:
        """End all."""
        for number in list(self.servers):
            self.stop(number)


class Pulse:
    """What the people do, for whoever waits for the next time that somebody does it."""

    def __init__(self) -> None:
        self._awaited: dict[tuple[str, str], asyncio.Event] = {}

    def tell(self, page: str, event: str) -> None:
        """Somebody on this page has done this."""
        awaited = self._awaited.pop((page, event), None)
        if awaited is not None:
            awaited.set()

    async def next(self, page: str, event: str) -> None:
        """Wait until somebody does it."""
        await self._awaited.setdefault((page, event), asyncio.Event()).wait()


Happening = tuple[str, float]
"""What was done to the processes, and when, by `time.perf_counter`."""
Happens = Callable[[Site, Pulse], Awaitable[list[Happening]]]


def figures() -> Iterator[dict[str, Any]]:
    """Answers lost and double, and the longest that anybody waited."""
    wanted = os.environ.get("PROCESSES", EVERYTHING).split()
    if "killed" in wanted:
        yield from _measured(
            f"one of {PROCESSES} processes killed at {len(MOMENTS)} moments", _kill, LONGEST_WAIT_SECONDS
        )
    if "database" in wanted:
        yield from _measured("PostgreSQL restarted", _restart_database, RECOVERY_SECONDS)
    if "restarted" in wanted:
        yield from _measured("each process ended and started again", _change, LONGEST_WAIT_SECONDS)
    if "upgrade" in wanted:
        with TemporaryDirectory() as name:
            commit = os.environ.get("UPGRADED_FROM") or _oldest_served()
            older = _program_of(commit, Path(name))
            label = f"changed from the version before ({commit[:8]}) to this one"
            yield from _measured(label, _change, LONGEST_WAIT_SECONDS, older)


def _measured(name: str, happens: Happens, limit: float, version: Path | None = None) -> Iterator[dict[str, Any]]:
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
        with shares(_whose, _THESE, lambda: _all_of(postgres)) as taken:
            happened = asyncio.run(_load(people, lambda pulse: happens(site, pulse)))
        took = time.perf_counter() - begun
        site.close()
        with closing(open_workspace(LOCAL_USER, site.database_url)) as workspace:
            accounts = _accounts(workspace, people)
    label = f"{count} people and {PHONES} phones, {name}"
    yield {"figure": f"{label}: took without the start", "value": round(took), "unit": "s"}
    for who, share in taken.percent.items():
        yield {"figure": f"{label}: share of the machine, {who}", "value": share, "unit": "%"}
    waits = sorted(wait for each in people for wait in each.waits)
    yield {"figure": f"{label}: answers", "value": len(waits), "unit": "answers"}
    for what, counts in (
        ("lost", [each.lost for each in accounts]),
        ("stored twice", [each.double for each in accounts]),
    ):
        whose = [account.told for account, count in zip(accounts, counts, strict=True) if count]
        value = sum(counts)
        yield {"figure": f"{label}: answers {what}", "value": value, "unit": "answers", "limit": 0, "whose": whose}
    yield from _ways_back(label, people)
    for (what, moment), (_, until) in zip(happened, [*happened[1:], ("", float("inf"))], strict=True):
        meanwhile = [seconds for wanted, seconds in waits if moment <= wanted + seconds and wanted < until]
        longest = max(meanwhile, default=0.0)
        yield {"figure": f"{label}: {what}: longest wait", "value": round(longest, 2), "unit": "s", "limit": limit}
    lasted = sorted(seconds for _, seconds in waits)
    yield {"figure": f"{label}: half within", "value": round(statistics.median(lasted), 2), "unit": "s"}
    yield {"figure": f"{label}: 99 of 100 within", "value": round(lasted[len(lasted) * 99 // 100], 2), "unit": "s"}
    yield {"figure": f"{label}: longest wait", "value": round(lasted[-1], 2), "unit": "s", "limit": limit}


def _ways_back(label: str, people: Sequence[Person]) -> Iterator[dict[str, Any]]:
    """How the tabs whose line was cut came back, part by part: whoever presses meanwhile waits for the rest of it."""
    ways = [way for each in people for way in each.ways_back]
    yield {"figure": f"{label}: tabs that came back", "value": len(ways), "unit": "times"}
    for part in ways[0]._fields if ways else ():
        lasted = sorted(getattr(way, part) for way in ways)
        for told, value in (("half within", lasted[len(lasted) // 2]), ("longest", lasted[-1])):
            yield {"figure": f"{label}: tabs that came back, {part}, {told}", "value": round(value, 2), "unit": "s"}


def _all_of(postgres: PostgresServer) -> list[psutil.Process]:
    """The processes of a database server, which belong to no process of the measurement."""
    with suppress(OSError, ValueError, psutil.NoSuchProcess):
        first = psutil.Process(int((postgres.folder / "data" / "postmaster.pid").read_text().split("\n")[0]))
        return [first, *first.children(recursive=True)]
    return []


def _whose(process: psutil.Process) -> str:
    name = process.name()
    return {"caddy": "the proxy", "postgres": "PostgreSQL"}.get(name, "the app")


async def _load(people: Sequence[Person], happens: Callable[[Pulse], Awaitable[list[Happening]]]) -> list[Happening]:
    pulse = Pulse()
    for each in people:
        each.tell = pulse.tell
        await each.come()
        await asyncio.sleep(_STAGGER_SECONDS)
    is_over = asyncio.Event()
    answering = asyncio.gather(*(each.answer_until(is_over) for each in people))
    await asyncio.sleep(REST_SECONDS)
    happened = await happens(pulse)
    await asyncio.sleep(REST_SECONDS)
    is_over.set()
    await answering
    await asyncio.gather(*(each.go() for each in people))
    return happened


async def _kill(site: Site, pulse: Pulse) -> list[Happening]:
    happened = []
    for number, moment in enumerate(MOMENTS):
        await asyncio.sleep(REST_SECONDS)
        if moment.event:
            await pulse.next(moment.page, moment.event)
            await asyncio.sleep(moment.seconds)
        happened.append((f"killed {moment.name}", time.perf_counter()))
        await asyncio.to_thread(site.kill, number % PROCESSES)
        await asyncio.sleep(1.0)
        await asyncio.to_thread(site.start, number % PROCESSES)
    return happened


async def _restart_database(site: Site, _pulse: Pulse) -> list[Happening]:
    happened = [("stopped as by a crash", time.perf_counter())]
    await asyncio.to_thread(site.postgres.stop)
    await asyncio.to_thread(site.postgres.start)
    await asyncio.sleep(REST_SECONDS)
    return happened


async def _change(site: Site, _pulse: Pulse) -> list[Happening]:
    site.version = None
    happened = []
    for number in range(PROCESSES):
        happened.append((f"process {number + 1}", time.perf_counter()))
        await asyncio.to_thread(site.stop, number)
        await asyncio.to_thread(site.start, number)
        await asyncio.sleep(REST_SECONDS)
    return happened


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


def _oldest_served() -> str:
    """The last commit with the oldest schema beside which this code serves."""
    added = next((_ROOT / "readiness/storage/migrations/versions").glob(f"r{int(SERVED_FROM) + 1:04}_*.py"))
    found = _git("log", "--diff-filter=A", "--format=%H", "--", str(added.relative_to(_ROOT))).decode().split()[-1]
    return _git("rev-parse", f"{found}^").decode().strip()


def _program_of(commit: str, folder: Path) -> Path:
    """A program of that commit; its libraries are today's."""
    with tarfile.open(fileobj=BytesIO(_git("archive", commit))) as archive:
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

"""What a server holds, and how long another user waits for a click, while it is attacked."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable
from pathlib import Path
from urllib.request import Request, urlopen

from tests.servers.app import AppServer

CLICKS = 25
PATIENCE_SECONDS = 120.0
MOST_SECONDS = 1.0
"""What another user's click may take: nineteen of twenty, while somebody attacks."""
SPARE_FILES, SPARE_MEGABYTES = 36, 60
"""How much more a server may hold afterwards than before, for the next visitors: ten connections to the database, each
with three files, and rooms of the heap.
"""


def open_files(server: AppServer) -> int:
    """How many files, connections included, the server has open."""
    return sum(1 for _ in Path(f"/proc/{server.process.pid}/fd").iterdir())


def megabytes(server: AppServer) -> float:
    """The memory that the server takes of the machine."""
    pages = int(Path(f"/proc/{server.process.pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def wait_until_warm(server: AppServer) -> None:
    """Ask for a page, and wait until what the app loads after its first one is loaded."""
    with urlopen(Request(server.url + "/", headers={"Accept": "text/html"})) as answer:
        answer.read()
    maps, before = Path(f"/proc/{server.process.pid}/maps"), 0.0
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end and ("pandas" not in maps.read_text() or megabytes(server) > before):
        before = megabytes(server)
        time.sleep(1)


def tracebacks(log: Path) -> int:
    """How many faults of the program the log tells."""
    return log.read_text(errors="replace").count("Traceback")


async def until(holds: Callable[[], bool]) -> None:
    """Wait until this holds.

    Raises:
        TimeoutError: it did not within the time in which everything has to be as before.
    """
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not holds():
            await asyncio.sleep(0.2)

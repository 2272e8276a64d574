"""What a server holds, and how long another user waits for a click, while it is attacked."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from tests.servers.app import AppServer
from tools.streamlit_tab import Tab

CLICKS = 25
PATIENCE_SECONDS = 300.0
"""When something counts as never coming; on a machine with other work everything takes its time."""
MOST_SECONDS = 1.0
"""For how long the server may work until another user's click is answered: nineteen of twenty, while somebody attacks.

Seconds of its processor, so that nothing but the attack counts.
"""
SPARE_FILES, SPARE_MEGABYTES = 36, 60
"""How much more a server may hold afterwards than before, for the next visitors: ten connections to the database, each
with three files, and rooms of the heap.
"""


def open_files(server: AppServer) -> int:
    """How many files, connections included, the server has open."""
    return sum(1 for _ in Path(f"/proc/{server.process.pid}/fd").iterdir())


def files_of_sessions(server: AppServer) -> int:
    """How many of them are none of the database, which opens more of its own when several ask at once."""
    found = 0
    for each in Path(f"/proc/{server.process.pid}/fd").iterdir():
        with suppress(FileNotFoundError):  # closed since
            found += ".db" not in each.readlink().name
    return found


def megabytes(server: AppServer) -> float:
    """The memory that the server takes of the machine, in millions of bytes."""
    pages = int(Path(f"/proc/{server.process.pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def processor_seconds(server: AppServer) -> float:
    """How long the server has kept a processor busy. A machine with other work takes longer, but not more of this."""
    _, _, after_the_name = Path(f"/proc/{server.process.pid}/stat").read_text().rpartition(")")
    in_program, in_system = after_the_name.split()[11:13]
    return (int(in_program) + int(in_system)) / os.sysconf("SC_CLK_TCK")


async def warm_up(server: AppServer, assessment: str) -> None:
    """Let the server load what pages need, which would count as taken by whoever attacks."""
    for name in ("people", "results"):
        async with Tab(server.url, name, f"a={assessment}") as tab:
            assert not tab.faults


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

"""Where the temporary files of tests lie: in memory, if the machine has room for them there.

Every answer is on the disk before it is acknowledged, which takes a disk some milliseconds, tens of thousands of times
in a run. What ends with a test needs no disk; that the product waits for one is tested by what it asks of SQLite.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

MEMORY = Path("/dev/shm")
NEEDED = 2 * 2**30
"""Bytes: several times of what a whole run holds at once."""
_PREFIX = "readiness-tests-"


def has_room(memory: Path = MEMORY, needed: int = NEEDED) -> bool:
    """Whether a folder can take the files of a run, and run programs that are copied into it."""
    if not (memory.is_dir() and os.access(memory, os.W_OK | os.X_OK)):
        return False
    told = os.statvfs(memory)
    free = min(told.f_bavail * told.f_frsize, psutil.virtual_memory().available)
    return free >= needed and not told.f_flag & os.ST_NOEXEC


@contextmanager
def temporary_files(memory: Path = MEMORY) -> Iterator[Path]:
    """Let this process, and all that it starts, make temporary files in a folder of their own, which goes at the end.

    What a run that was killed has left there goes first.
    """
    for left in memory.glob(f"{_PREFIX}*"):
        if not psutil.pid_exists(int(left.name.removeprefix(_PREFIX))):
            shutil.rmtree(left, ignore_errors=True)
    folder = memory / f"{_PREFIX}{os.getpid()}"
    folder.mkdir(mode=0o711)  # PostgreSQL, under another account, must get to its own folder in there
    before = os.environ.get("TMPDIR")
    os.environ["TMPDIR"], tempfile.tempdir = str(folder), None
    try:
        yield folder
    finally:
        os.environ.pop("TMPDIR")
        if before is not None:
            os.environ["TMPDIR"] = before
        tempfile.tempdir = None
        shutil.rmtree(folder, ignore_errors=True)

"""Copies of this process that work on a database, and are killed at a chosen moment.

A copy has loaded what a process of its own would load for half a second, and shares no connection with this one.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

copies = multiprocessing.get_context("fork")
AT_COMMIT = "COMMIT"
"""The moment when everything is written and nothing of it stored for good."""


def die_before(engine: Engine, moment: str) -> None:
    """Let this process be killed before the first statement that begins with `moment`, or at `AT_COMMIT`."""

    def before_statement(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.lstrip().startswith(moment):
            _die()

    if moment == AT_COMMIT:
        event.listen(engine, "commit", lambda _connection: _die())
    else:
        event.listen(engine, "before_cursor_execute", before_statement)


def write_through(engine: Engine) -> None:
    """Let SQLite hold nothing back: what a change has written is in the files before the change is complete."""
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA cache_size = 1")


def is_killed(work: Callable[[], object]) -> bool:
    """Do this in a copy of the process, and tell whether the copy was killed before it came to the end of it."""
    process = os.fork()
    if not process:
        try:
            work()
            os._exit(0)
        finally:
            os._exit(1)
    _, status = os.waitpid(process, 0)
    assert status in {0, signal.SIGKILL}
    return status == signal.SIGKILL


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)

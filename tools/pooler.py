"""Find PgBouncer for tests, or get one: `python -m tools.pooler` prints its path.

Looked for in this order: the PGBOUNCER_PATH variable, then `pgbouncer` on PATH and in /usr/sbin. If there is none,
Debian's package is installed where this process may do so.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from tools.debian import install

NAME = "pgbouncer"
HOW_TO_GET_ONE = (
    "No PgBouncer was found and none could be installed. Install it, or set PGBOUNCER_PATH to the program, and run "
    "this again."
)


class PoolerMissingError(RuntimeError):
    """No PgBouncer is there and none could be installed; the message says what to do."""


def find_pooler() -> Path | None:
    """The first PgBouncer found on this machine, or None."""
    named = os.environ.get("PGBOUNCER_PATH") or NAME
    found = shutil.which(named, path=os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"]))
    return Path(found) if found else None


def ensure_pooler() -> Path:
    """A PgBouncer, installed first if need be.

    Raises:
        PoolerMissingError: there is none and it could not be installed.
    """
    found = find_pooler()
    if found is None:
        install(NAME)
        found = find_pooler()
    if found is None:
        raise PoolerMissingError(HOW_TO_GET_ONE)
    return found


if __name__ == "__main__":
    try:
        print(ensure_pooler())
    except PoolerMissingError as problem:
        sys.exit(str(problem))

